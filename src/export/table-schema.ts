import { listSeparator } from '../question/cell-text.ts';
import { csvColumnsOf } from './csv.ts';
import type { ExportKind } from './export-kind.ts';

/** The columns of a CSV file as CSV on the Web describes them (https://www.w3.org/TR/tabular-metadata/). */
export interface TableSchema {
  readonly columns: readonly {
    readonly name: string;
    readonly datatype: string;
    /** For a list: the text between its items. A backslash escapes a semicolon or backslash inside an item. */
    readonly separator?: string;
  }[];
}

export function tableSchemaOf(kind: ExportKind): TableSchema {
  return {
    columns: csvColumnsOf(kind).map(({ name, type, depth }) => ({
      name,
      datatype: type,
      ...(depth > 0 ? { separator: listSeparator(0) } : {}),
    })),
  };
}
