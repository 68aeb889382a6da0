import { separatorOf } from '../question/cell-text.ts';
import { csvColumnsOf } from './csv.ts';
import type { What } from './export-kind.ts';

/** What a CSV file is made of, in the words of CSV on the Web (https://www.w3.org/TR/tabular-metadata/). */
export interface TableSchema {
  readonly columns: readonly {
    readonly name: string;
    readonly datatype: string;
    /** Of a list: what stands between its items. An item has a backslash before a semicolon or backslash of its own. */
    readonly separator?: string;
  }[];
}

export function tableSchemaOf(what: What): TableSchema {
  return {
    columns: csvColumnsOf(what).map(({ name, type, depth }) => ({
      name,
      datatype: type,
      ...(depth > 0 ? { separator: separatorOf(0) } : {}),
    })),
  };
}
