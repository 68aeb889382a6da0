import { formatter } from './intl.ts';

/** `June 2018`: as precise as the date `2018-06`. */
export function dateInWords(text: string): string {
  const [year = '', month, day] = text.split('-');
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  };
  const date = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  return Number.isNaN(date) ? text : formatter(Intl.DateTimeFormat, options).format(date);
}
