import { display, printable } from '../dataset/issue.ts';

/** Where something is in an input file. */
export interface Place {
  /** As the user wrote it, with the part behind `#`: `deals.csv`, `book.xlsx#Deals`, `data.json#/items`. */
  readonly file: string;
  /** Line of a text file, row of a sheet, number of an item of JSON or Parquet, each from 1; null for the whole file. */
  readonly line: number | null;
  /** Name of a column, path of a key, or path in the mapping file; null for the whole row. */
  readonly column: string | null;
}

/** The place of what is in no input file. */
export const NOWHERE: Place = { file: '', line: null, column: null };

/** A problem in an input file or in a mapping file. `expected` and `got` complete "expected …, got …". */
export interface ImportIssue extends Place {
  readonly expected: string;
  readonly got: string;
}

/** An import that cannot be done. The message has a line for each issue, at most 100. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly code = 'INVALID_IMPORT';
  readonly issues: readonly ImportIssue[];

  constructor(issues: readonly ImportIssue[], options?: ErrorOptions) {
    const shown = issues.slice(0, MAX_SHOWN).map(formatImportIssue);
    const rest = issues.length - shown.length;
    super([...shown, ...(rest > 0 ? [`… and ${rest} more`] : [])].join('\n'), options);
    this.issues = issues;
  }
}

/** The error that a whole file is. */
export function fileError(file: string, expected: string, got: string, options?: ErrorOptions): ImportError {
  return new ImportError([{ file, line: null, column: null, expected, got }], options);
}

const MAX_SHOWN = 99;

/** `deals.csv:1042 column cc: expected an ISO 3166 code or the name of a country, got "Grosbritannien?"`. */
export function formatImportIssue({ file, line, column, expected, got }: ImportIssue): string {
  const place = [line === null ? file : `${file}:${line}`, ...(column === null ? [] : [`column ${column}`])].join(' ');
  return `${printable(place)}: expected ${expected}, got ${got}`;
}

/** An issue for a value that is shown shortened. */
export function valueIssue(place: Place, expected: string, value: unknown): ImportIssue {
  return { ...place, expected, got: display(value) };
}
