/*
 * The formats in which a text can be a date, as patterns of Unicode (`dd.MM.yyyy`). A text such as 03/04/2024 has two: the
 * column decides.
 */

/** Returns the patterns that a text can have as a date; empty if it is none. */
export function dateShapes(text: string): readonly string[] {
  if (text.length > 40 || !/\d/.test(text)) return [];
  for (const shape of SHAPES) {
    const match = shape.form.exec(text);
    if (match && isPlausible(match.groups ?? {})) return shape.patterns(match);
  }
  return [];
}

interface Shape {
  readonly form: RegExp;
  patterns(match: RegExpExecArray): readonly string[];
}

const YEAR = '(?<year>(?:19|20)\\d\\d)';
const WORD = '(?<word>\\p{L}{3,12}\\.?)';

const SHAPES: readonly Shape[] = [
  { form: new RegExp(`^${YEAR}$`), patterns: () => ['yyyy'] },
  { form: new RegExp(`^${YEAR}-(?<month>\\d\\d)-(?<day>\\d\\d)$`), patterns: () => ['yyyy-MM-dd'] },
  {
    form: new RegExp(`^${YEAR}-(?<month>\\d\\d)-(?<day>\\d\\d)[T ]\\d\\d:\\d\\d.*$`),
    patterns: () => ["yyyy-MM-dd'T'HH:mm"],
  },
  { form: new RegExp(`^${YEAR}-(?<month>\\d\\d)$`), patterns: () => ['yyyy-MM'] },
  {
    form: new RegExp(`^${YEAR}([/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})$`),
    patterns: (match) => [numeric(match, ['year', 'month', 'day'])],
  },
  { form: new RegExp(`^${YEAR}([/.])(?<month>\\d{1,2})$`), patterns: (match) => [numeric(match, ['year', 'month'])] },
  { form: new RegExp(`^${YEAR}(?<month>\\d\\d)(?<day>\\d\\d)$`), patterns: () => ['yyyyMMdd'] },
  { form: new RegExp(`^(?<a>\\d{1,2})([-/.])(?<b>\\d{1,2})\\2(?<year>(?:19|20)?\\d\\d)$`), patterns: dayAndMonth },
  { form: new RegExp(`^(?<month>\\d{1,2})([-/.])${YEAR}$`), patterns: (match) => [numeric(match, ['month', 'year'])] },
  {
    form: new RegExp(`^(?<day>\\d{1,2})\\.? (?:de )?${WORD} (?:de )?${YEAR}$`, 'u'),
    patterns: (match) => [inWords(match, 'd# M yyyy')],
  },
  { form: new RegExp(`^(?<day>\\d{1,2})-${WORD}-${YEAR}$`, 'u'), patterns: (match) => [inWords(match, 'd-M-yyyy')] },
  {
    form: new RegExp(`^(?<day>\\d{1,2})-${WORD}-(?<year>\\d\\d)$`, 'u'),
    patterns: (match) => [inWords(match, 'd-M-yy')],
  },
  { form: new RegExp(`^${WORD} (?<day>\\d{1,2}),? ${YEAR}$`, 'u'), patterns: (match) => [inWords(match, 'M d, yyyy')] },
  { form: new RegExp(`^${WORD} (?:de )?${YEAR}$`, 'u'), patterns: (match) => [inWords(match, 'M yyyy')] },
  { form: new RegExp(`^${WORD}-(?<year>\\d\\d)$`, 'u'), patterns: (match) => [inWords(match, 'M-yy')] },
  { form: new RegExp(`^${WORD}-${YEAR}$`, 'u'), patterns: (match) => [inWords(match, 'M-yyyy')] },
  {
    form: new RegExp(`^(?:Q(?<quarter>[1-4])[ /-]?${YEAR}|(?:19|20)\\d\\d[ /-]?Q[1-4])$`, 'i'),
    patterns: () => ['quarter'],
  },
];

function numeric(match: RegExpExecArray, order: readonly ('year' | 'month' | 'day')[]): string {
  const separator = /[-/.]/.exec(match[0])?.[0] ?? '';
  return order.map((part) => padded(match.groups?.[part] ?? '', part)).join(separator);
}

/** Readers of dates take one digit or two. */
function padded(digits: string, part: 'year' | 'month' | 'day'): string {
  if (part === 'year') return digits.length === 2 ? 'yy' : 'yyyy';
  return part === 'month' ? 'MM' : 'dd';
}

function dayAndMonth(match: RegExpExecArray): string[] {
  const { a = '', b = '', year = '' } = match.groups ?? {};
  const separator = match[2] ?? '';
  const years = padded(year, 'year');
  const dayFirst = [padded(a, 'day'), padded(b, 'month'), years].join(separator);
  const monthFirst = [padded(a, 'month'), padded(b, 'day'), years].join(separator);
  return [...(isDay(a) && isMonth(b) ? [dayFirst] : []), ...(isMonth(a) && isDay(b) ? [monthFirst] : [])];
}

/** In `template`, `M` is the month and `#` the full stop behind a day. */
function inWords(match: RegExpExecArray, template: string): string {
  const dot = /^\d{1,2}\./.test(match[0]) ? '.' : '';
  const comma = match[0].includes(',') ? ',' : '';
  return template.replace('#', dot).replace(',', comma).replace('M', 'MMM');
}

function isPlausible(groups: Readonly<Record<string, string | undefined>>): boolean {
  const { month, day, word } = groups;
  if (word !== undefined && !SHORT_MONTHS.has(monthWord(word).slice(0, 3)) && !FULL_MONTHS.has(monthWord(word)))
    return false;
  return (month === undefined || isMonth(month)) && (day === undefined || isDay(day));
}

const isMonth = (digits: string) => Number(digits) >= 1 && Number(digits) <= 12;
const isDay = (digits: string) => Number(digits) >= 1 && Number(digits) <= 31;

function monthWord(word: string): string {
  return word.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replace(/\.$/, '');
}

/** In English, German, French, Spanish, Italian and Portuguese, without accents. */
const FULL_MONTHS = new Set(
  (
    'january february march april may june july august september october november december ' +
    'januar janner februar marz maerz mai juni juli oktober dezember ' +
    'janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre ' +
    'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ' +
    'gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre ' +
    'janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro'
  ).split(' '),
);
const SHORT_MONTHS = new Set([...FULL_MONTHS].map((month) => month.slice(0, 3)).filter((start) => start !== 'jui'));

/** The name of a month in a date; null if it has none. */
export function monthIn(text: string): string | null {
  return /\p{L}{3,12}/u.exec(text.replace(/\bde\b/gu, ''))?.[0] ?? null;
}
