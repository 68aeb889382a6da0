import { type CsvColumn, type CsvType, csvHead, csvLines } from './csv.ts';
import type { Column, TablePlan } from './table-plan.ts';
import type { NestedCell } from './table.ts';

/** A table as a file of CSV. */
export function csvOf({ columns }: TablePlan, rows: readonly (readonly NestedCell[])[], bom: boolean): string {
  const described = columns.map(csvColumn);
  return csvHead(described, bom) + csvLines(described, rows);
}

function csvColumn({ name, scalar, depth }: Column): CsvColumn {
  return { name, type: TYPES[scalar ?? ''] ?? 'string', depth };
}

const TYPES: Readonly<Record<string, CsvType>> = {
  Boolean: 'boolean',
  Date: 'date',
  DateTime: 'dateTime',
  Float: 'double',
  Int: 'integer',
};
