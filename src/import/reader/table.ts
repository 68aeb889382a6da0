import type { JsonValue } from '../../model/record.ts';
import type { ImportIssue } from '../import-error.ts';

/*
 * An input file as rows. A reader streams: it holds a batch of rows at a time, however large the file is.
 */

/** An open file, or a part of one. */
export interface Table {
  /** For messages and citations: the path as written, with the part behind `#`. */
  readonly name: string;
  /** Names of the columns in their order, each once; null for JSON, whose items have keys of their own. */
  readonly columns: readonly string[] | null;
  /** What was found out about the file: for messages and for `inspect`. */
  readonly dialect: Dialect;
  /** The rows in batches. May be called again, which reads the file again. @throws {ImportError} if the file is damaged */
  rows(signal?: AbortSignal): AsyncGenerator<readonly Row[]>;
}

/** A row, or an item of JSON. */
export interface Row {
  /** Line where the row begins, row of a sheet, number of an item, from 1 (a header counts). */
  readonly line: number;
  /** The cells in the order of `columns`, or the item of a JSON file. If there is an issue, what could be read of them. */
  readonly cells: readonly Cell[] | { readonly [key: string]: JsonValue };
  /** Why the row cannot be read; it is rejected. */
  readonly issue: ImportIssue | null;
}

/**
 * A text of CSV as it is written; a number, boolean or date (`2024-03-04`, `2024-03-04T10:00:00Z`) of a workbook or Parquet
 * file. null for an empty cell.
 */
export type Cell = JsonValue;

export interface Dialect {
  readonly format: FileFormat;
  /** Label of the Encoding Standard, such as `utf-8` or `windows-1252`; null if the format has none. */
  readonly encoding: string | null;
  /** Of CSV. */
  readonly delimiter: string | null;
  readonly isCompressed: boolean;
  /** Character around cells that contain the delimiter; null if quotes have no meaning. Of CSV. */
  readonly quote: string | null;
  /** Row of the header, from 1; 0 if there is none; null for a format without one. */
  readonly header: number | null;
  /** Names of the parts that `#` can name: sheets of a workbook. */
  readonly parts: readonly string[];
  /** What a reader decided or left out, one sentence each: `Read as windows-1252, since …`. Printed once a file. */
  readonly notes: readonly string[];
}

export type FileFormat = 'csv' | 'json' | 'jsonl' | 'xlsx' | 'parquet';

/** What a mapping says about a file, in place of what the reader finds out. */
export interface ReaderOptions {
  /** How messages and citations call the file, without the part behind `#`; by default the path. */
  readonly name?: string;
  readonly format?: FileFormat;
  /** Of JSON: an object at the top that has one of these keys is the only row, whatever lists it has. */
  readonly itemKeys?: readonly string[];
  readonly encoding?: string;
  readonly delimiter?: string;
  /** null: quotes have no meaning. */
  readonly quote?: string | null;
  /** Row of the header, from 1; 0 if there is none: then the columns are `column1`, `column2` …. */
  readonly header?: number;
  /** Names of the columns, in place of those in the header. */
  readonly columns?: readonly string[];
}
