import { ClientError } from '../../model/client-error.ts';
import { builder } from '../builder.ts';

export const DateRangeInput = builder.inputType('DateRange', {
  description: 'A range of days that includes both ends, each at its own precision: `to: "2018"` includes 2018-12-31.',
  fields: (t) => ({
    from: t.field({ type: 'PartialDate', description: 'From the first day of this date. Default: no lower bound.' }),
    to: t.field({ type: 'PartialDate', description: 'To the last day of this date. Default: no upper bound.' }),
  }),
});

/** @throws {ClientError} INVALID_FILTER if the range ends before it begins */
export function dateCriteria(
  argument: string,
  range: typeof DateRangeInput.$inferInput | null | undefined,
): { dateFrom: string | null; dateTo: string | null } {
  const dateFrom = range?.from?.earliest ?? null;
  const dateTo = range?.to?.latest ?? null;
  if (dateFrom !== null && dateTo !== null && dateFrom > dateTo) {
    throw new ClientError(
      'INVALID_FILTER',
      `${argument}: expected from to be on or before to, got from: ${range?.from?.text}, to: ${range?.to?.text}.`,
    );
  }
  return { dateFrom, dateTo };
}
