import type { JsonValue } from '../../../model/record.ts';
import { openByteFile } from '../../reader/byte-file.ts';
import { openTable } from '../../reader/open-table.ts';
import type { ReaderOptions, Row, Table } from '../../reader/table.ts';
import { openZipped } from '../../reader/zipped-file.ts';
import { xmlRecords } from '../xml/xml-record.ts';
import { apiCells } from './api-record.ts';
import { isJsonObject } from '../../../support/json-object.ts';

/**
 * Opens a file of GLEIF. XML, JSON and answers of the API have the columns that the CSV files have; they are items without an
 * order of columns.
 *
 * @throws {ImportError} if the file cannot be read
 */
export async function openGoldenTable(path: string, options: ReaderOptions = {}): Promise<Table> {
  const hash = path.lastIndexOf('#');
  if (hash < 0) {
    const file = await openZipped(await openByteFile(path, options.name ?? path));
    const start = (await file.head(SAMPLE)).toString('utf8', 0, SAMPLE);
    if (/^\uFEFF?\s*<(?:\?xml|\w+:\w*Data\b|\w*Data\b)/.test(start)) return xmlTable(path, options.name ?? path);
  }
  const table = await openTable(path, options);
  if (table.columns !== null) return table;
  return {
    ...table,
    async *rows(signal) {
      for await (const rows of table.rows(signal))
        yield rows.map((row): Row => ({ ...row, cells: goldenCells(row.cells) }));
    },
  };
}

const SAMPLE = 1024;

function xmlTable(path: string, name: string): Table {
  return {
    name,
    columns: null,
    dialect: {
      format: 'json',
      encoding: null,
      delimiter: null,
      isCompressed: false,
      quote: null,
      header: null,
      parts: [],
      notes: [],
    },
    async *rows(signal) {
      for await (const records of xmlRecords({ name, path }, RECORDS, signal)) {
        yield records.map(({ line, record }): Row => ({ line, cells: goldenCells(record), issue: null }));
      }
    },
  };
}

const RECORDS: ReadonlySet<string> = new Set(['LEIRecord', 'RelationshipRecord']);

function goldenCells(item: Row['cells'] | JsonValue): { readonly [key: string]: JsonValue } {
  if (!isJsonObject(item)) return {};
  const { data, attributes, RelationshipRecord: wrapped } = item as { readonly [key: string]: JsonValue };
  if (isJsonObject(data)) return goldenCells(data);
  if (isJsonObject(wrapped)) return goldenCells(wrapped);
  if (isJsonObject(attributes)) return apiCells(attributes);
  const cells: Record<string, JsonValue> = {};
  addCells(cells, '', item as JsonValue);
  return cells;
}

/** Texts are `{ "$": … }` with attributes such as `@xml:lang`, in JSON as in XML. */
function addCells(cells: Record<string, JsonValue>, path: string, value: JsonValue): void {
  if (value === null) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) addCells(cells, `${path}.${index + 1}`, item);
    return;
  }
  if (!isJsonObject(value)) {
    cells[columnName(path)] = value;
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    if (key === '$') addCells(cells, path, item);
    else if (key === '@xml:lang') addCells(cells, `${path}.xmllang`, item);
    else if (key.startsWith('@')) addCells(cells, `${path}.${key.slice(1)}`, item);
    else addCells(cells, path === '' ? key : `${path}.${key}`, LISTS.has(key) && !Array.isArray(item) ? [item] : item);
  }
}

/** Elements that may occur several times. The columns of the CSV files have a number even if there is one only. */
const LISTS: ReadonlySet<string> = new Set([
  'OtherEntityName',
  'TransliteratedOtherEntityName',
  'AdditionalAddressLine',
  'SuccessorEntity',
  'RelationshipPeriod',
  'RelationshipQualifier',
  'RelationshipQuantifier',
]);

function columnName(path: string): string {
  return path
    .replace(
      /^Relationship\.RelationshipPeriods\.RelationshipPeriod\.(\d+)\.(\w)/,
      (_, number: string, first: string) => {
        return `Relationship.Period.${number}.${first.toLowerCase()}`;
      },
    )
    .replace(/^Relationship\.Relationship(Qualifier|Quantifier)s\.Relationship\1\./, 'Relationship.$1s.');
}
