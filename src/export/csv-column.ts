import type { CsvColumn, CsvType } from '../question/csv.ts';
import type { NestedCell, Scalar } from '../question/table.ts';
import type { ExportedDateFragment } from './generated.ts';

/** A column of an exported table, and how its cells are made. */
export interface Column<Row> extends CsvColumn {
  readonly cell: (row: Row) => NestedCell;
}

type Known = Scalar | null | undefined;

export function column<Row>(name: string, value: (row: Row) => Known, type: CsvType = 'string'): Column<Row> {
  // an empty text says nothing, as what is unknown
  return { name, type, depth: 0, cell: (row) => (value(row) === '' ? null : (value(row) ?? null)) };
}

export function listColumn<Row>(name: string, values: (row: Row) => readonly Known[]): Column<Row> {
  return { name, type: 'string', depth: 1, cell: (row) => values(row).map((value) => value ?? null) };
}

/** A partial date as its text, with the days that it spans: those can be sorted and parsed, whatever its precision. */
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
