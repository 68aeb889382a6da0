import { ClientError } from '../model/client-error.ts';

/** How an answer becomes a table; in an address beside the variables. */
export interface TableOptions {
  /** The list whose items are the rows; null: the outermost. */
  readonly rows: string | null;
  /** Whether a CSV begins with a byte order mark, as spreadsheets need it. */
  readonly bom: boolean;
}

const NAMES: readonly string[] = ['rows', 'bom'];

/** Whether a parameter of an address says how the table is made. */
export function isTableOption(name: string): boolean {
  return NAMES.includes(name);
}

/** @throws {ClientError} BAD_USER_INPUT */
export function readTableOptions(search: URLSearchParams): TableOptions {
  const bom = oneOf(search, 'bom') ?? '1';
  if (bom !== '0' && bom !== '1') {
    throw new ClientError(
      'BAD_USER_INPUT',
      `bom: expected 1 for a byte order mark at the start of a CSV, or 0 for none, got ${JSON.stringify(bom)}.`,
    );
  }
  return { rows: oneOf(search, 'rows') || null, bom: bom === '1' };
}

function oneOf(search: URLSearchParams, name: string): string | null {
  const [value = null, ...more] = search.getAll(name);
  if (more.length === 0) return value;
  throw new ClientError('BAD_USER_INPUT', `${name}: expected one value, got ${more.length + 1}.`);
}
