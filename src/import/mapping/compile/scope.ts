import type { ImportIssue } from '../../import-error.ts';
import type { Scalar } from '../../value/converter.ts';
import type { Cells, ColumnAccess, NamedCell } from './column.ts';
import type { MappedValue } from '../mapping.ts';
import type { Path } from '../mapping-text.ts';

/** A row while its drafts are made. */
export interface RowState {
  readonly file: string;
  readonly line: number;
  readonly cells: Cells;
  readonly issues: ImportIssue[];
  readonly losses: string[];
  /** By the index of an entity or source of the file: its keys in this row, once they are known. */
  readonly found: (readonly FoundRecord[] | undefined)[];
}

/** An entity or source of a row. `row` has one item of a column that lists several. */
export interface FoundRecord {
  readonly key: string;
  readonly row: RowState;
}

/** What values of a file are compiled with. */
export interface Scope {
  /** Reports a mistake in the mapping. `got` is shown as JSON. */
  report(path: Path, expected: string, got: unknown): void;
  /** The column of a name; reports a name that the file does not have. */
  column(names: string | readonly string[]): ColumnAccess;
  /** Returns the cells of columns that nothing else uses. */
  rest(): (cells: Cells) => readonly NamedCell[];
  /** Words for "no value", in lower case. */
  readonly empty: ReadonlySet<string>;
  readonly decimal: '.' | ',';
  readonly thousands: string | null;
  readonly tables: Readonly<Record<string, Readonly<Record<string, MappedValue>>>>;
  /** The tables that are files; their content is known when the files are open. */
  readonly lookups: ReadonlyMap<string, ReadonlyMap<string, Scalar>>;
}

export function rowIssueAt(row: RowState, column: string | null, expected: string, got: string): void {
  row.issues.push({ file: row.file, line: row.line, column, expected, got });
}
