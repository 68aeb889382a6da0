import { ClientError } from '../../model/client-error.ts';
import { dayAfter, dayBefore } from '../../model/partial-date.ts';
import { builder } from '../builder.ts';

export const DateRangeInput = builder.inputType('DateRange', {
  description:
    'A range of days. Each bound is a date at its own precision: `lte: "2018"` includes 2018-12-31, and `gt: "2018"` begins on 2019-01-01. A missing bound is open.',
  fields: (t) => ({
    gte: t.field({ type: 'PartialDate', description: 'From the first day of this date.' }),
    gt: t.field({ type: 'PartialDate', description: 'After the last day of this date.' }),
    lte: t.field({ type: 'PartialDate', description: 'To the last day of this date.' }),
    lt: t.field({ type: 'PartialDate', description: 'Before the first day of this date.' }),
    from: t.field({ type: 'PartialDate', description: 'The same as `gte`.' }),
    to: t.field({ type: 'PartialDate', description: 'The same as `lte`.' }),
  }),
});

export type DateRange = typeof DateRangeInput.$inferInput | null | undefined;

/** The first and the last day of a range; null for an open end. */
export interface DayRange {
  readonly first: string | null;
  readonly last: string | null;
}

/** @throws {ClientError} INVALID_FILTER if the range ends before it begins */
export function dayRange(argument: string, range: DateRange): DayRange {
  const { gte, gt, lte, lt, from, to } = range ?? {};
  const firsts = [from?.earliest, gte?.earliest, gt && dayAfter(gt.latest)].filter(isGiven).toSorted();
  const lasts = [to?.latest, lte?.latest, lt && dayBefore(lt.earliest)].filter(isGiven).toSorted();
  const [first, last] = [firsts.at(-1) ?? null, lasts[0] ?? null];
  if (first === null || last === null || first <= last) return { first, last };
  const onlyOld = !gte && !gt && !lte && !lt;
  throw new ClientError(
    'INVALID_FILTER',
    onlyOld
      ? `${argument}: expected from to be on or before to, got from: ${from?.text}, to: ${to?.text}.`
      : `${argument}: expected a range that begins before it ends, got ${rangeText(range)}.`,
  );
}

/** The criteria on the date of a record. */
export function dateCriteria(argument: string, range: DateRange): { dateFrom: string | null; dateTo: string | null } {
  const { first, last } = dayRange(argument, range);
  return { dateFrom: first, dateTo: last };
}

function isGiven(day: string | null | undefined): day is string {
  return typeof day === 'string';
}

function rangeText(range: DateRange): string {
  return Object.entries(range ?? {})
    .flatMap(([name, date]) => (date ? `${name}: ${date.text}` : []))
    .join(', ');
}
