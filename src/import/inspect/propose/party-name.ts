import { splitItems } from '../profile/list-shape.ts';
import type { Party } from './choose-claim.ts';

/** Rows to look at: the texts of their cells, in the order of the columns. */
export type SampleRows = readonly (readonly (string | null)[])[];

/** The names of a column in the sample. */
export function partyNames({ columns }: Party, sample: SampleRows): Set<string> {
  const [column] = columns;
  if (!column || columns.length > 1) return new Set();
  const { list } = column.profile;
  return new Set(
    sample.flatMap((row) => {
      const text = row[column.index] ?? '';
      return list === null ? (text === '' ? [] : [text]) : splitItems(text, list.separator);
    }),
  );
}
