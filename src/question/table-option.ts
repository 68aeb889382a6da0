import { ClientError } from '../model/client-error.ts';

/** How a result becomes a table: URL parameters beside the variables. */
export interface TableOptions {
  /** The list whose items become the rows; null: the outermost. */
  readonly rows: string | null;
  /** Whether CSV starts with a byte order mark, which spreadsheets need. */
  readonly bom: boolean;
}

const NAMES: readonly string[] = ['rows', 'bom'];

/** Whether a URL parameter is a table option. */
export function isTableOption(name: string): boolean {
  return NAMES.includes(name);
}

/** @throws {ClientError} BAD_USER_INPUT */
export function readTableOptions(search: URLSearchParams): TableOptions {
  const bom = singleParameter(search, 'bom') ?? '1';
  if (bom !== '0' && bom !== '1') {
    throw new ClientError(
      'BAD_USER_INPUT',
      `bom: expected 1 for a byte order mark at the start of CSV, or 0 for none, got ${JSON.stringify(bom)}.`,
    );
  }
  return { rows: singleParameter(search, 'rows') || null, bom: bom === '1' };
}

function singleParameter(search: URLSearchParams, name: string): string | null {
  const [value = null, ...more] = search.getAll(name);
  if (more.length === 0) return value;
  throw new ClientError('BAD_USER_INPUT', `${name}: expected one value, got ${more.length + 1}.`);
}
