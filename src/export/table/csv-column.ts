import type { CsvColumn, CsvType } from '../../question/csv.ts';
import type { NestedCell, Scalar } from '../../question/table.ts';
import type { ExportedDateFragment } from '../generated.ts';

/** A column of an exported table, with a function for its cells. */
export interface Column<Row> extends CsvColumn {
  readonly cell: (row: Row) => NestedCell;
}

type ColumnValue = Scalar | null | undefined;

export function column<Row>(name: string, value: (row: Row) => ColumnValue, type: CsvType = 'string'): Column<Row> {
  // an empty text means unknown
  return { name, type, depth: 0, cell: (row) => (value(row) === '' ? null : (value(row) ?? null)) };
}

export function listColumn<Row>(name: string, values: (row: Row) => readonly ColumnValue[]): Column<Row> {
  return { name, type: 'string', depth: 1, cell: (row) => values(row).map((value) => value ?? null) };
}

/** A partial date as its text and the first and last day of its range, which can be sorted and parsed. */
export function dateColumns<Row>(
  name: string,
  dateOf: (row: Row) => ExportedDateFragment | null | undefined,
): Column<Row>[] {
  return [
    column(name, (row: Row) => dateOf(row)?.text),
    column(`${name}Earliest`, (row: Row) => dateOf(row)?.earliest, 'date'),
    column(`${name}Latest`, (row: Row) => dateOf(row)?.latest, 'date'),
  ];
}
