import { dateInWords } from './date-in-words.ts';

/** `30 November 2026, 02:00 UTC` for a moment, `30 November 2026` for a day. Seconds are shown unless they are 0. */
export function momentInWords(text: string): string {
  const [day = '', time] = text.split('T');
  if (time === undefined) return dateInWords(day);
  const [, minutes, seconds = '00'] = /^(\d\d:\d\d)(?::(\d\d))?/.exec(time) ?? [];
  return `${dateInWords(day)}, ${minutes}${seconds === '00' ? '' : `:${seconds}`} UTC`;
}
