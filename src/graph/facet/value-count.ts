import type { Row } from '../../engine/engine.ts';
import { integer, text } from '../row-value.ts';

/** How many records of a list have a value. */
export interface ValueCount {
  /** Null for records without a value. */
  readonly value: string | null;
  readonly count: number;
}

/** The value of records that have none, in statements: no record has an empty text as a value. */
export const NO_VALUE = '';

/**
 * Cypher: the number of records for each `value`, the most frequent first, then by value. Records without a value come last.
 * `record` is what tells two records apart.
 */
export function countByValue(record: string): string {
  return /* cypher */ `WITH value, count(DISTINCT ${record}) AS records
  WITH value, records, CASE WHEN value = '${NO_VALUE}' THEN 1 ELSE 0 END AS last
  RETURN value, records, last ORDER BY last, records DESC, value LIMIT $limit`;
}

/** Decodes a row of `countByValue`. */
export function valueCount([value, records]: Row): ValueCount {
  return { value: text(value) === NO_VALUE ? null : text(value), count: integer(records) };
}
