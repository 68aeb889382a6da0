import { closestMatch } from '../../../support/closest-match.ts';
import { tidyText } from '../../value/tidy-text.ts';
import type { Converter, Scalar } from '../../value/converter.ts';
import type { MappedValue } from '../mapping.ts';

/** What words mean. */
export interface WordTable {
  /** Undefined for a word that the table lacks; an empty list for a word that means nothing. */
  get(word: Scalar): readonly Scalar[] | undefined;
  /** What was expected in place of a word that the table lacks. */
  expected(word: Scalar): string;
}

/** A table of the mapping. `invalid` is called for each constant that the field does not take. */
export function inlineTable(
  table: Readonly<Record<string, MappedValue>>,
  converter: Converter,
  invalid: (word: string, value: Scalar) => void,
): WordTable {
  const exact = new Map<string, readonly Scalar[]>();
  for (const [word, meaning] of Object.entries(table)) {
    const values: Scalar[] = [];
    for (const value of [meaning].flat()) {
      if (value === null) continue;
      const converted = converter.convert(value);
      if (converted === null) invalid(word, value);
      else values.push(converted);
    }
    exact.set(tidyText(word), values);
  }
  return wordTable(exact);
}

/** A table that is a file. Its values are converted as they are used, as a file may have millions. */
export function lookupTable(words: ReadonlyMap<string, Scalar>): WordTable {
  return {
    get(word) {
      const value = words.get(String(word));
      return value === undefined ? undefined : [value];
    },
    expected: () => 'a value that the lookup has (for others, give an else)',
  };
}

function wordTable(exact: ReadonlyMap<string, readonly Scalar[]>): WordTable {
  const words = [...exact.keys()];
  const loose = new Map<string, readonly Scalar[] | undefined>();
  for (const [word, values] of exact) {
    const name = word.toLowerCase();
    loose.set(name, loose.has(name) ? undefined : values);
  }
  return {
    get: (word) => exact.get(String(word)) ?? loose.get(String(word).toLowerCase()),
    expected(word) {
      const constantCase = (text: string): string => text.toUpperCase().replaceAll(/[\s-]+/g, '_');
      const closest = closestMatch(String(word).slice(0, MAX_WORD), words.map(constantCase));
      const meant = words.find((one) => constantCase(one) === closest);
      const shown =
        words.length > MAX_SHOWN ? `one of the ${words.length} words of map` : `a word of map: ${words.join(', ')}`;
      return `${shown} (${meant === undefined ? 'for others, give an else' : `did you mean ${meant}?`})`;
    },
  };
}

const MAX_SHOWN = 12;
const MAX_WORD = 60;
