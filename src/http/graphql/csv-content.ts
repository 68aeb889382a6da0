import type { ResultTable } from '../../question/result-table.ts';
import { tableCsv } from '../../question/table-csv.ts';

interface CsvContent {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A table as the body of a response, with the headers that describe it. */
export function csvContent(table: ResultTable, bom: boolean): CsvContent {
  return {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'fingraph-rows': String(table.rows.length),
    },
    body: tableCsv(table, bom),
  };
}
