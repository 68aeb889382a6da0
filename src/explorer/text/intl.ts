import { LANGUAGES, language } from './language.ts';

/* Numbers, plurals and lists in the language of the page. */

type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** The form for a number: `plural(2, { one: '1 claim', other: '2 claims' })`. */
export function plural(count: number, forms: PluralForms): string {
  return forms[formatter(Intl.PluralRules).select(count)] ?? forms.other;
}

/** `1,330`. */
export function number(value: number, options?: Intl.NumberFormatOptions): string {
  return formatter(Intl.NumberFormat, options).format(value);
}

/** `49.9%` for 49.9. */
export function percent(value: number): string {
  return number(value / 100, { style: 'percent', maximumFractionDigits: 6 });
}

/** `France, Italy and Spain`. */
export function list(items: readonly string[]): string {
  return formatter(Intl.ListFormat).format(items);
}

/** An `Intl` object of the language; making one is slow. */
export function formatter<Options, Formatter>(
  Class: new (locale: string, options?: Options) => Formatter,
  options?: Options,
): Formatter {
  const { locale } = LANGUAGES[language()];
  const key = `${Class.name} ${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(key) ?? new Class(locale, options);
  formatters.set(key, known);
  return known as Formatter;
}

const formatters = new Map<string, unknown>();
