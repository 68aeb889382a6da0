import { type PartialDate, parsePartialDate } from '../../model/partial-date.ts';
import { priced } from '../cost/field-price.ts';
import { DatePrecision } from '../enum.ts';
import { PartialDateRef } from '../refs.ts';

PartialDateRef.implement({
  description: 'A date as far as it is known.',
  extensions: priced({ each: 0 }),
  fields: (t) => ({
    text: t.exposeString('text', {
      description: 'The date in ISO 8601 at its own precision: `2018`, `2018-06` or `2018-06-08`.',
    }),
    precision: t.expose('precision', { type: DatePrecision, description: 'How much of it is known.' }),
    earliest: t.expose('earliest', { type: 'Date', description: 'The first day it may mean.' }),
    latest: t.expose('latest', { type: 'Date', description: 'The last day it may mean.' }),
  }),
});

/** The value of a nullable date field. */
export function dateOf(text: string | null): PartialDate | null {
  return text === null ? null : parsePartialDate(text);
}
