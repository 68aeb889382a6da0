import { listSeparator } from '../../question/cell-text.ts';
import type { ExportTable } from './export-table.ts';

/** The columns of a table as CSV on the Web describes them (https://www.w3.org/TR/tabular-metadata/). */
export interface TableSchema {
  readonly columns: readonly {
    readonly name: string;
    readonly datatype: string;
    /** For a list: the text between its items. A backslash escapes a semicolon or backslash inside an item. */
    readonly separator?: string;
  }[];
}

export function tableSchemaOf({ columns }: ExportTable): TableSchema {
  return {
    columns: columns.map(({ name, type, depth }) => ({
      name,
      datatype: type,
      ...(depth > 0 ? { separator: listSeparator(0) } : {}),
    })),
  };
}
