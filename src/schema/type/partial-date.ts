import { type PartialDate, parsePartialDate } from '../../model/partial-date.ts';
import { priced } from '../cost/field-price.ts';
import { DatePrecision } from '../enum.ts';
import { PartialDateRef } from '../refs.ts';

PartialDateRef.implement({
  description: 'A date at the precision at which it is known.',
  extensions: priced({ each: 0 }),
  fields: (t) => ({
    text: t.exposeString('text', {
      description: 'The date in ISO 8601: `2018`, `2018-06` or `2018-06-08`.',
    }),
    precision: t.expose('precision', { type: DatePrecision, description: 'The precision: a year, a month or a day.' }),
    earliest: t.expose('earliest', { type: 'Date', description: 'The first day that the date can mean.' }),
    latest: t.expose('latest', { type: 'Date', description: 'The last day that the date can mean.' }),
  }),
});

/** The value of a nullable date field. */
export function dateOf(text: string | null): PartialDate | null {
  return text === null ? null : parsePartialDate(text);
}
