import { closestMatch } from '../../support/closest-match.ts';
import type { Converter } from './converter.ts';

/** Reads one of the values of a vocabulary in any case, with spaces or hyphens for underscores. */
export function constantConverter(values: readonly string[], plural?: string): Converter {
  const byName = new Map(values.map((value) => [value, value]));
  return {
    convert(value) {
      const text = String(value);
      return byName.get(text) ?? byName.get(text.toUpperCase().replaceAll(/[\s-]+/g, '_')) ?? null;
    },
    expected(value) {
      const closest = closestMatch(String(value).slice(0, MAX_WORD), values);
      const hint = closest === null ? 'to translate other words, give a map' : `did you mean ${closest}?`;
      return `${constantNames(values, plural)} (${hint})`;
    },
  };
}

/** `one of A, B, C`, or the first three of a long list. */
export function constantNames(values: readonly string[], plural = 'values'): string {
  return values.length > MAX_NAMES
    ? `one of ${values.length} ${plural} such as ${values.slice(0, 3).join(', ')}`
    : `one of ${values.join(', ')}`;
}

const MAX_NAMES = 16;
const MAX_WORD = 60;
