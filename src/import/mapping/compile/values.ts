import { display } from '../../../dataset/issue.ts';
import type { Scalar } from '../../value/converter.ts';
import { type RowState, rowIssueAt } from './scope.ts';

/** No value, one or several. Most cells have one, for which no list is made. */
export type Values = Scalar | readonly Scalar[] | undefined;

/** A value of the mapping, ready for rows. It reports what is wrong with a row to the row. */
export interface CompiledValue {
  values(row: RowState): Values;
  all(row: RowState): readonly Scalar[];
  /** Undefined if there is none. Reports several values. */
  one(row: RowState): Scalar | undefined;
  /** The column that it comes from, for messages; null for a constant. */
  readonly column: string | null;
  /** The values, if they are the same in all rows. */
  readonly constant: readonly Scalar[] | null;
}

export function compiledValue(
  values: CompiledValue['values'],
  column: string | null,
  constant: readonly Scalar[] | null = null,
): CompiledValue {
  return {
    values,
    column,
    constant,
    all: (row) => listOfValues(values(row)),
    one(row) {
      const found = values(row);
      if (!isSeveral(found)) return found;
      if (found.length > 1) rowIssueAt(row, column, 'one value', `${found.length}: ${display(found)}`);
      return found[0];
    },
  };
}

export function listOfValues(values: Values): readonly Scalar[] {
  if (values === undefined) return NOTHING;
  return isSeveral(values) ? values : [values];
}

/** True for a list, however long. */
export function isSeveral(values: Values): values is readonly Scalar[] {
  return typeof values === 'object';
}

/** Calls a function with each value, and joins the results. */
export function mapValues(values: Values, convert: (value: Scalar) => Values): Values {
  if (!isSeveral(values)) return values === undefined ? undefined : convert(values);
  const found: Scalar[] = [];
  for (const value of values) {
    const converted = convert(value);
    if (isSeveral(converted)) found.push(...converted);
    else if (converted !== undefined) found.push(converted);
  }
  return found.length === 0 ? undefined : found;
}

const NOTHING: readonly Scalar[] = [];
