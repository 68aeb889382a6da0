import { CURRENCIES } from '../../../model/currency.ts';
import { monthNumber } from '../../value/month-name.ts';
import type { ColumnProfile } from '../profile/column-profile.ts';
import { MULTIPLIERS } from '../word/read-header.ts';
import { type Vocabulary, valueNamed } from '../word/value-words.ts';

/** A value of a mapping, as it is written there. */
export type Spec = string | number | boolean | null | readonly Spec[] | { readonly [key: string]: Spec };
export type SpecObject = { readonly [key: string]: Spec };

/** A value that depends on a condition. */
export function whenThen(condition: SpecObject, value: Spec): SpecObject {
  // oxlint-disable-next-line unicorn/no-thenable -- a key of the mapping file
  return { ...condition, then: value };
}

/** A value with what a reader of the mapping should know about it. */
export interface RemarkedSpec {
  readonly spec: SpecObject;
  readonly remark: string | null;
}

/** What other columns tell about the writing of dates and numbers. */
export interface Locale {
  /** True if days come before months where a column leaves it open. */
  readonly isDayFirst: boolean;
}

export function dateSpec(profile: ColumnProfile, locale: Locale): RemarkedSpec {
  const column = profile.name;
  const patterns = [...profile.dates].toSorted(([, a], [, b]) => b - a);
  if (profile.type === 'integer' || profile.type === 'number')
    return { spec: { column, formats: ['excel'] }, remark: 'days as numbers of a spreadsheet' };
  const quarters = profile.dates.get('quarter') ?? 0;
  const isPartial = quarters > 0 || (profile.counts.get('date') ?? 0) < profile.filled;
  const omit = isPartial ? { invalid: 'omit' } : {};
  const omitted = !isPartial
    ? null
    : profile.misfit
      ? `left out where it is no date, as in "${profile.misfit.text}"`
      : 'quarters are left out';
  if (quarters > 0 && quarters === profile.filled) {
    return { spec: { column, match: String.raw`\d{4}` }, remark: 'the year of the quarter: a date has no quarters' };
  }
  const language = languageOfMonths(profile.months);
  const named = language === null || language === 'en' ? {} : { language };
  if (patterns.every(([pattern]) => SAFE_PATTERNS.has(pattern) || pattern === 'quarter')) {
    return { spec: { column, ...named, ...omit }, remark: omitted };
  }
  const order = dayOrder(profile, locale);
  const formats = patterns
    .map(([pattern]) => pattern)
    .filter((pattern) => pattern !== 'quarter' && !(order.isDayFirst ? MONTH_FIRST : DAY_FIRST).test(pattern))
    .map((pattern) => (pattern.startsWith('yyyy-MM-dd') ? 'yyyy-MM-dd' : pattern));
  return { spec: { column, formats: [...new Set(formats)], ...named, ...omit }, remark: order.remark ?? omitted };
}

/** Patterns that are read without `formats`. */
const SAFE_PATTERNS = new Set([
  'yyyy',
  'yyyy-MM-dd',
  "yyyy-MM-dd'T'HH:mm",
  'yyyy-MM',
  'yyyy/MM/dd',
  'yyyy.MM.dd',
  'yyyy/MM',
  'yyyy.MM',
  'dd.MM.yyyy',
  'MM.yyyy',
  'MM/yyyy',
  'MM-yyyy',
  'd MMM yyyy',
  'd. MMM yyyy',
  'd-MMM-yyyy',
  'MMM d, yyyy',
  'MMM d yyyy',
  'MMM yyyy',
  'MMM-yyyy',
]);
const DAY_FIRST = /^dd[/-]MM[/-]/;
const MONTH_FIRST = /^MM[./-]dd[./-]/;

/** The order of day and month, by the cells that leave no doubt. */
export function dayOrder(
  { dates, samples }: ColumnProfile,
  locale: Locale,
): { isDayFirst: boolean; isDoubtful: boolean; remark: string | null } {
  const count = (form: RegExp) =>
    [...dates].reduce((sum, [pattern, cells]) => sum + (form.test(pattern) ? cells : 0), 0);
  const [days, months] = [count(/^dd[./-]MM[./-]/), count(MONTH_FIRST)];
  if (days === 0 || months === 0) return { isDayFirst: months === 0, isDoubtful: false, remark: null };
  if (days !== months) return { isDayFirst: days > months, isDoubtful: false, remark: null };
  const first = samples.find((text) => /^\d{1,2}[./-]\d{1,2}[./-]\d/.test(text)) ?? '';
  const isDotted = first.includes('.');
  const isDayFirst = isDotted || locale.isDayFirst;
  return {
    isDayFirst,
    isDoubtful: !isDotted,
    remark: isDotted
      ? null
      : `no cell tells the order of day and month: is ${first} ${isDayFirst ? 'dd/MM or MM/dd' : 'MM/dd or dd/MM'}?`,
  };
}

function languageOfMonths(months: ReadonlySet<string>): string | null {
  if (months.size === 0) return null;
  const counts = LANGUAGES.map((language) => ({
    language,
    count: [...months].filter((word) => monthNumber(word, language) !== undefined).length,
  }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).language;
}

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da'];

/** `{ column, decimal, thousands, times }`, each only where needed. */
export function numberSpec(profile: ColumnProfile): SpecObject {
  const { header } = profile;
  return {
    column: profile.name,
    ...numberSigns(profile),
    ...(header.unit.times !== 1 && profile.multipliers.size === 0 && { times: header.unit.times }),
  };
}

function numberSigns({ decimal, groups, doubtful }: ColumnProfile): SpecObject {
  const [doubtfulSign] = [...doubtful].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  const [groupSign] = [...groups].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  const thousands = groupSign ?? (doubtfulSign !== undefined && doubtfulSign !== decimal ? doubtfulSign : undefined);
  const point = decimal ?? (thousands === '.' ? ',' : '.');
  return {
    ...(point === ',' && { decimal: ',' }),
    ...(thousands !== undefined &&
      thousands !== point && { thousands: /\s/.test(thousands) ? ' ' : thousands === '’' ? "'" : thousands }),
  };
}

/** A number in a text with signs around it: `ca. € 1,2 Mio`. */
export function moneySpec(profile: ColumnProfile): RemarkedSpec {
  const { column: _, times, ...signs } = numberSpec(profile);
  const isPlain = profile.currencies.size === 0 && profile.multipliers.size === 0 && !profile.hasQualifiers;
  const omit = profile.misfits > 0 ? { invalid: 'omit' } : {};
  const remark =
    profile.misfits > 0 && profile.misfit ? `left out where it is no amount, as in "${profile.misfit.text}"` : null;
  const zero = profile.values?.has('0') ? { empty: ['0'] } : {};
  if (isPlain)
    return {
      spec: { column: profile.name, ...zero, ...signs, ...(times !== undefined && { times }), ...omit },
      remark,
    };
  const inner = [...profile.groups.keys(), ...profile.doubtful.keys()].some((sign) => sign === "'" || sign === '’')
    ? String.raw`\d.,'’`
    : String.raw`\d.,\s`;
  const words = [...profile.multipliers.keys()].toSorted((a, b) => b.length - a.length);
  const suffixes = Object.fromEntries(
    words.map((word) => [word, MULTIPLIERS[word.normalize('NFKD').replaceAll(/\p{M}/gu, '')] ?? 1]),
  );
  const tail = words.length === 0 ? '' : String.raw`(?:\s*(?:${words.join('|')})\b)?`;
  return {
    spec: {
      column: profile.name,
      match: String.raw`(?i)-?\d[${inner}]*\d${tail}|\d${tail}`,
      ...zero,
      ...signs,
      ...(words.length > 0 && { suffixes }),
      ...(words.length === 0 && profile.header.unit.times !== 1 && { times: profile.header.unit.times }),
      ...omit,
    },
    remark,
  };
}

/** The currency of an amount: of its cells, of a column, or of the header; null if nothing tells. */
export function currencySpec(
  amount: ColumnProfile,
  currencies: ColumnProfile | null,
): { spec: Spec; remark: string | null } | null {
  const ofHeader = amount.header.unit.currency;
  const signs = [...amount.currencies].toSorted(([, a], [, b]) => b - a).map(([sign]) => sign);
  const codes = new Map(signs.map((sign) => [sign, currencyOfSign(sign)]));
  const known = [...new Set([...codes.values()].flatMap((code) => code ?? []))];
  const fallback = ofHeader ?? known[0] ?? null;
  if (signs.length > 0 && currencies === null) {
    const total = [...amount.currencies.values()].reduce((sum, count) => sum + count, 0);
    const dollars = signs.includes('$') ? '$ is read as USD' : null;
    if (known.length === 1 && fallback === known[0] && total <= amount.filled)
      return { spec: fallback, remark: total < amount.filled ? 'also for amounts that name none' : dollars };
    const map = Object.fromEntries([...codes].filter(([, code]) => code !== null));
    const pattern = signs
      .toSorted((a, b) => b.length - a.length)
      .map((sign) => sign.replaceAll(/[$.]/g, String.raw`\$&`))
      .join('|');
    return { spec: { column: amount.name, match: `(?i)${pattern}`, map, else: fallback }, remark: dollars };
  }
  if (currencies !== null) {
    const texts = [...(currencies.values?.keys() ?? [])];
    const needsMap = texts.some((text) => SIGNS[text] !== undefined && !['€', '£'].includes(text));
    const map = Object.fromEntries(
      texts.flatMap((text) => (currencyOfSign(text) === null ? [] : [[text, currencyOfSign(text)]])),
    );
    const isFull = currencies.filled >= amount.filled;
    const otherwise = isFull || fallback === null || (ofHeader === null && known.length > 1) ? {} : { else: fallback };
    return { spec: { column: currencies.name, ...(needsMap && { map }), ...otherwise }, remark: null };
  }
  return fallback === null ? null : { spec: fallback, remark: null };
}

function currencyOfSign(sign: string): string | null {
  const code = sign.toUpperCase();
  return SIGNS[sign] ?? SIGNS[code] ?? (CURRENCIES.has(code) ? code : null);
}

const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  EURO: 'EUR',
  EUROS: 'EUR',
  $: 'USD',
  US$: 'USD',
  DOLLAR: 'USD',
  DOLLARS: 'USD',
  '£': 'GBP',
  '₹': 'INR',
  R$: 'BRL',
  A$: 'AUD',
  C$: 'CAD',
  S$: 'SGD',
  HK$: 'HKD',
  '₦': 'NGN',
  '₩': 'KRW',
  '₺': 'TRY',
  '₽': 'RUB',
  'FR.': 'CHF',
  ZŁ: 'PLN',
  '¥': 'JPY',
};

/** A table of what the words of a column mean; words without a meaning have `fallback`. */
export function wordSpec(profile: ColumnProfile, vocabulary: Vocabulary, fallback: Spec | undefined): RemarkedSpec {
  const map: Record<string, Spec> = {};
  const unknown: string[] = [];
  for (const text of profile.values?.keys() ?? []) {
    const value = valueNamed(vocabulary, text);
    if (value === null) unknown.push(text);
    else map[text] = vocabulary === 'confidence' ? Number(value) : value;
  }
  const words = unknown
    .slice(0, 5)
    .map((text) => `"${text}"`)
    .join(', ');
  return {
    spec: { column: profile.name, map, ...(fallback === undefined ? {} : { else: fallback }) },
    remark: unknown.length === 0 ? null : `not understood: ${words}${unknown.length > 5 ? ' …' : ''}`,
  };
}
