import type { JsonValue } from '../../../model/record.ts';
import type { Cell } from '../../reader/table.ts';
import type { ItemTable } from '../json-input.ts';

/*
 * The two tables that OpenSanctions publishes: `targets.simple.csv`, an entity in each row, and `statements.csv`, a value of a
 * property in each row.
 */

type FtmJson = { readonly [key: string]: JsonValue };

/** How rows with these columns become entities, or parts of them; null if the columns are those of neither table. */
export function ftmOfCells(columns: readonly string[]): ItemTable | null {
  const has = (...names: readonly string[]) => names.every((name) => columns.includes(name));
  const make = has('schema', 'prop', 'value') && (has('canonical_id') || has('entity_id')) ? ofStatement : null;
  const from = make ?? (has('id', 'schema', 'name', 'aliases') ? ofTarget : null);
  if (from === null) return null;
  return {
    itemOf: (cells) => from(new Map(columns.map((name, index) => [name, textOf(cells[index])]))),
    unusedColumns: from === ofStatement ? columns.filter((name) => !STATEMENT_COLUMNS.has(name)) : [],
  };
}

type Texts = ReadonlyMap<string, string>;

/** Columns of `targets.simple.csv` and the properties that they have the values of. The others are own columns. */
const PROPERTIES: Readonly<Record<string, string>> = {
  name: 'name',
  aliases: 'alias',
  birth_date: 'birthDate',
  countries: 'country',
  addresses: 'address',
  phones: 'phone',
  emails: 'email',
  program_ids: 'programId',
};
const LISTS: ReadonlySet<string> = new Set(['identifiers', 'sanctions']);
const DATASETS: ReadonlySet<string> = new Set(['dataset', 'datasets']);

function ofTarget(texts: Texts): FtmJson {
  const properties: Record<string, JsonValue> = {};
  const rest: Record<string, JsonValue> = {};
  for (const [column, text] of texts) {
    const property = PROPERTIES[column] ?? (LISTS.has(column) ? column : null);
    if (text === '' || column === 'id' || column === 'schema') continue;
    if (property !== null) properties[property] = column === 'name' ? [text] : splitList(text);
    else if (DATASETS.has(column)) rest['datasets'] = splitList(text);
    else rest[column] = text;
  }
  return { ...rest, id: texts.get('id') ?? '', schema: texts.get('schema') ?? '', properties };
}

const STATEMENT_COLUMNS: ReadonlySet<string> = new Set([
  'canonical_id',
  'entity_id',
  'schema',
  'prop',
  'value',
  'dataset',
  'first_seen',
  'last_seen',
]);

function ofStatement(texts: Texts): FtmJson {
  const text = (column: string) => texts.get(column) ?? '';
  const [id, other] = [text('canonical_id') || text('entity_id'), text('entity_id')];
  const isProperty = text('prop') !== 'id' && text('value') !== '';
  const times = ['first_seen', 'last_seen'].filter((key) => text(key) !== '');
  return {
    id,
    schema: text('schema'),
    properties: isProperty ? { [text('prop')]: [text('value')] } : {},
    ...(text('dataset') !== '' && { datasets: [text('dataset')] }),
    ...(other !== '' && other !== id && { referents: [other] }),
    ...Object.fromEntries(times.map((key) => [key, text(key)])),
  };
}

/** `a;"b; c"` has the items `a` and `b; c`. */
function splitList(text: string): string[] {
  const items = text.match(/"(?:[^"]|"")*"|[^;]+/g) ?? [];
  return items.map((item) => (/^".*"$/s.test(item) ? item.slice(1, -1).replaceAll('""', '"') : item.trim()));
}

function textOf(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell);
}
