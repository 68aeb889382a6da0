import { type CsvColumn, type CsvType, csvHeader, csvRows } from './csv.ts';
import type { ResultTable } from './result-table.ts';
import type { Column } from './table-plan.ts';

/** A table as a CSV file. */
export function tableCsv({ plan, rows }: Pick<ResultTable, 'plan' | 'rows'>, bom: boolean): string {
  const columns = plan.columns.map(csvColumn);
  return csvHeader(columns, bom) + csvRows(columns, rows);
}

function csvColumn({ name, scalar, depth }: Column): CsvColumn {
  return { name, type: CSV_TYPES[scalar ?? ''] ?? 'string', depth };
}

const CSV_TYPES: Readonly<Record<string, CsvType>> = {
  Boolean: 'boolean',
  Date: 'date',
  DateTime: 'dateTime',
  Float: 'double',
  Int: 'integer',
};
