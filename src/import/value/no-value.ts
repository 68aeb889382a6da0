import type { Converter } from './converter.ts';

/** Adds to what was expected how to say that a word such as `n/a` means "no value". */
export function withNoValueHint({ convert, expected }: Converter): Converter {
  return {
    convert,
    expected(value) {
      if (!NO_VALUES.has(String(value).trim().toLowerCase())) return expected(value);
      const withoutHint = expected(value).replace(/ \([^()]*\)$/, '');
      return `${withoutHint} (if it means "no value": empty: [${JSON.stringify(value)}])`;
    },
  };
}

/** What people and programs write into cells that have no value. */
const NO_VALUES: ReadonlySet<string> = new Set(
  '- -- --- – — . ? ?? / * x n/a na n.a. n.a n/d nd nan none null nil undefined unknown tbd tba tbc #n/a (none) (blank) k.a. keine 0000-00-00 00.00.0000'.split(
    ' ',
  ),
);
