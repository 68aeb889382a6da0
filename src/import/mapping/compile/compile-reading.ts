import { display } from '../../../dataset/issue.ts';
import type { Cell } from '../../reader/table.ts';
import { tidyText } from '../../value/tidy-text.ts';
import type { Scalar } from '../../value/converter.ts';
import type { ValueObject } from '../mapping.ts';
import type { Path } from '../mapping-text.ts';
import type { ColumnAccess } from './column.ts';
import { type RowState, rowIssueAt, type Scope } from './scope.ts';
import { listOfValues, mapValues, type Values } from './values.ts';

/** The cells of a value, cleaned and split; not yet read as anything. */
export interface Reading {
  readonly column: string | null;
  values(row: RowState): Values;
}

type Source = Pick<ValueObject, 'column' | 'columns' | 'literal' | 'join' | 'empty' | 'split'>;

export function compileReading(spec: Source, scope: Scope): Reading {
  if (spec.column !== undefined) return columnReading(spec.column, spec, scope);
  if (spec.columns !== undefined) return joinedReading(spec.columns, spec, scope);
  const values = [spec.literal ?? null].flat().flatMap((value) => value ?? []);
  const only = values.length === 1 ? values[0] : values.length === 0 ? undefined : values;
  return { column: null, values: () => only };
}

function columnReading(names: string | readonly string[], spec: Source, scope: Scope): Reading {
  const { name, get } = scope.column(names);
  const split = compileSplit(spec, scope);
  const read = (cell: Cell | undefined, row: RowState): Values => {
    if (cell === null || cell === undefined) return undefined;
    if (typeof cell !== 'object') return split(typeof cell === 'string' ? tidyText(cell) : cell);
    if (Array.isArray(cell)) return cell.flatMap((item) => listOfValues(read(item, row)));
    rowIssueAt(row, name, 'a value, or the path of one such as company.name', display(cell));
    return undefined;
  };
  return { column: name, values: (row) => read(get(row.cells), row) };
}

function joinedReading(names: readonly string[], spec: Source, scope: Scope): Reading {
  const only = spec.empty === undefined ? {} : { empty: spec.empty };
  const readings = names.map((name) => columnReading(name, only, scope));
  const split = compileSplit(spec, scope);
  return {
    column: readings.map(({ column }) => column).join(', '),
    values(row) {
      const cells = readings.flatMap((reading) => listOfValues(reading.values(row)));
      return cells.length === 0 ? undefined : split(tidyText(cells.join(spec.join ?? ' ')));
    },
  };
}

/** The parts of a text that have a value; the text itself without separators. */
function compileSplit({ split, empty }: Source, scope: Scope): (value: Scalar) => Values {
  const words = empty ? new Set(empty.map((word) => tidyText(String(word)).toLowerCase())) : scope.empty;
  const present =
    words.size === 0
      ? (value: Scalar): boolean => value !== ''
      : (value: Scalar): boolean => value !== '' && !words.has(String(value).toLowerCase());
  if (split === undefined) return (value) => (present(value) ? value : undefined);
  const [first = '', ...others] = [split].flat();
  return (value) => {
    if (typeof value !== 'string' || !present(value)) return present(value) ? value : undefined;
    const text = others.reduce((joined, other) => joined.replaceAll(other, first), value);
    return mapValues(text.split(first), (part) => {
      const clean = tidyText(String(part));
      return present(clean) ? clean : undefined;
    });
  };
}

/** The items of a column that lists several; null if the value is no column, which is reported. */
export function eachItem(
  spec: ValueObject,
  path: Path,
  scope: Scope,
): { readonly access: ColumnAccess; items(row: RowState): readonly Cell[] } | null {
  const other = Object.keys(spec).find((key) => !['column', 'split', 'empty'].includes(key));
  if (spec.column === undefined || other !== undefined) {
    scope.report(other === undefined ? path : [...path, other], 'a column, with split and empty at most', spec);
    return null;
  }
  const access = scope.column(spec.column);
  const reading = columnReading(spec.column, spec, scope);
  return {
    access,
    items(row) {
      const cell = access.get(row.cells);
      const all = Array.isArray(cell) ? cell : [cell];
      const isObjects = all.some((item) => typeof item === 'object' && item !== null);
      return isObjects ? all.flatMap((item) => item ?? []) : listOfValues(reading.values(row));
    },
  };
}
