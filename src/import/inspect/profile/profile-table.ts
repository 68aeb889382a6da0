import type { Cell, Row, Table } from '../../reader/table.ts';
import type { InspectOptions } from '../inspection.ts';
import type { SampleRows } from '../propose/party-name.ts';
import { type ColumnCounter, type ColumnProfile, createColumnCounter } from './column-profile.ts';
import { isJsonObject } from '../../../support/json-object.ts';

export interface ProfiledTable {
  readonly rows: number;
  readonly isWhole: boolean;
  readonly profiles: readonly ColumnProfile[];
  /** The first rows. */
  readonly sample: SampleRows;
  /** Rows that cannot be read: the first issues, and how many there are. */
  readonly unreadable: { readonly count: number; readonly first: string | null };
  /** The last rows, if they are no data but totals or remarks: the column and the text of their only cell. */
  readonly footers: readonly { readonly column: string; readonly text: string }[];
  /** Rows of the sample that are the same as an earlier one, by their lines. */
  readonly repeated: readonly { readonly line: number; readonly of: number }[];
}

const SAMPLE = 2000;
const MAX_COLUMNS = 500;
const MAX_CELL = 300;

/** Reads a table once, and counts what its columns hold. */
export async function profileTable(
  table: Table,
  { rows: limit = Infinity, signal }: InspectOptions,
): Promise<ProfiledTable> {
  const counters = new Map<string, ColumnCounter>();
  for (const name of table.columns ?? []) counters.set(name, createColumnCounter(name));
  const sample: (string | null)[][] = [];
  const seen = new Map<string, number>();
  const repeated: { line: number; of: number }[] = [];
  let [rows, count, isWhole] = [0, 0, true];
  let first: string | null = null;
  reading: for await (const batch of table.rows(signal)) {
    for (const row of batch) {
      if (rows >= limit) {
        isWhole = false;
        break reading;
      }
      rows++;
      if (row.issue !== null) {
        count++;
        first ??= `line ${row.line}: expected ${row.issue.expected}, got ${row.issue.got}`;
        continue;
      }
      const texts = rowTexts(row, table, counters);
      for (const [name, counter] of counters) counter.add(texts.get(name) ?? null, row.line);
      if (sample.length < SAMPLE) {
        const cells = [...counters.keys()].map(
          (name) => texts.get(name)?.replaceAll(/\s+/g, ' ').trim().slice(0, MAX_CELL) ?? null,
        );
        const key = JSON.stringify(cells);
        const earlier = seen.get(key);
        if (earlier === undefined) seen.set(key, row.line);
        else repeated.push({ line: row.line, of: earlier });
        sample.push(cells);
      }
    }
  }
  return {
    rows,
    isWhole,
    profiles: [...counters.values()].map((counter) => counter.profile()),
    sample,
    unreadable: { count, first },
    repeated,
    footers: isWhole && rows <= SAMPLE ? footersOf([...counters.keys()], sample) : [],
  };
}

const FOOTER =
  /^(?:total|sum|summe|gesamt|insgesamt|subtotal|source|sources|quelle|note|notes|stand|as of|legend|somme|fuente|last update)\b/i;

function footersOf(names: readonly string[], sample: SampleRows): { column: string; text: string }[] {
  const footers: { column: string; text: string }[] = [];
  for (const row of sample.toReversed()) {
    const filled = row.flatMap((cell, index) =>
      cell === null || cell === '' ? [] : [{ column: names[index] ?? '', text: cell }],
    );
    const [only] = filled;
    if (names.length < 3 || filled.length > 2 || only === undefined || !FOOTER.test(only.text)) break;
    footers.push(only);
  }
  return footers;
}

/** The cells as texts, by column. Keys inside of an item of JSON are paths. */
function rowTexts(row: Row, { columns }: Table, counters: Map<string, ColumnCounter>): Map<string, string> {
  const texts = new Map<string, string>();
  if (columns !== null) {
    const cells = row.cells as readonly Cell[];
    for (const [index, name] of columns.entries()) {
      const text = textOfCell(cells[index] ?? null);
      if (text !== null) texts.set(name, text);
    }
    return texts;
  }
  for (const [name, value] of flattened(row.cells as Readonly<Record<string, Cell>>, '')) {
    if (!counters.has(name)) {
      if (counters.size >= MAX_COLUMNS) continue;
      counters.set(name, createColumnCounter(name));
    }
    const text = textOfCell(value);
    if (text !== null) texts.set(name, text);
  }
  return texts;
}

function* flattened(item: Readonly<Record<string, Cell>>, prefix: string, depth = 0): Generator<[string, Cell]> {
  for (const [key, value] of Object.entries(item)) {
    const name = `${prefix}${key}`;
    if (isJsonObject(value) && depth < 4) yield* flattened(value as Record<string, Cell>, `${name}.`, depth + 1);
    else if (Array.isArray(value) && value.length > 0 && value.every(isJsonObject) && depth < 4) {
      const lists = new Map<string, Cell[]>();
      for (const item of value)
        for (const [path, inner] of flattened(item as Record<string, Cell>, `${name}.`, depth + 1))
          lists.set(path, [...(lists.get(path) ?? []), ...[inner].flat()]);
      yield* lists;
    } else yield [name, value];
  }
}

function textOfCell(cell: Cell): string | null {
  if (cell === null) return null;
  if (typeof cell === 'string') return cell;
  if (Array.isArray(cell))
    return cell.every((item) => typeof item !== 'object') ? cell.map(String).join('; ') : JSON.stringify(cell);
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
}
