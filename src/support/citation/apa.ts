import { type CitedWork, shownTitle, singleLine } from './cited-work.ts';

/** A reference in the style of APA (7th edition): author, date, title, address. Without an author the title is first. */
export function apaReference(work: CitedWork): string {
  const { author, date, url } = work;
  const when = `(${date === null ? 'n.d.' : apaDate(date)})`;
  const parts = author === null ? [shownTitle(work), when] : [singleLine(author), when, shownTitle(work)];
  return `${parts.map(asSentence).join(' ')}${url === null ? '' : ` ${url}`}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `2018, June 8`. */
function apaDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  return `${year}, ${MONTHS[Number(month) - 1]}${day === undefined ? '' : ` ${Number(day)}`}`;
}

/** Ends with a full stop, unless it ends a sentence already. */
export function asSentence(text: string): string {
  const line = singleLine(text);
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
