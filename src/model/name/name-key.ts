import { doubleMetaphone } from 'double-metaphone';

import { latinWords } from './latin.ts';
import { type NameParts, partsOfNames } from './name-part.ts';

/*
 * Keys by which a name is found in spite of another spelling. A misspelt word and the right one share a key if they become
 * equal when few letters are deleted from each (symmetric deletion, as in SymSpell): all work is done when a name is indexed.
 * Keys begin with the character that says what they are:
 *
 *   =antfinancial   the whole name without spaces and legal form
 *   .financ         the beginning of a word, of which up to two letters are deleted
 *   ~ANT            how a word sounds in English (Double Metaphone)
 *
 * Increase `GRAPH_MODEL` with any change here: the graph stores these keys.
 */

/** How far a key is from the word. */
export type KeyReach = 'ONE_LETTER' | 'TWO_LETTERS';

/** The keys under which the names of an entity are indexed. */
export function nameKeys(names: readonly string[]): string[] {
  const keys = new Set<string>();
  for (const part of partsOfNames(names, latinWords)) for (const key of keysOfName(part)) keys.add(key);
  return [...keys];
}

/** The key of a whole name without spaces, with its legal form or without. */
export function wholeNameKey(words: readonly string[]): string {
  return `=${words.join('').slice(0, MAX_WHOLE)}`;
}

/** The keys of which an indexed word must have one to be considered for this word. */
export function wordKeys(word: string, reach: KeyReach): string[] {
  const beginning = word.slice(0, BEGINNING);
  const found = new Set([beginning]);
  if (word.length >= MIN_ONE) for (const text of withoutOneLetter([beginning])) found.add(text);
  if (reach === 'TWO_LETTERS' && word.length >= MIN_TWO)
    for (const text of withoutOneLetter([...found])) found.add(text);
  return [...found].map((text) => `.${text}`).concat(reach === 'TWO_LETTERS' ? soundKeys(word) : []);
}

/** How a word sounds: one or two codes; none for a short word. */
export function soundsOf(word: string): string[] {
  if (word.length < MIN_SOUND || !/^[a-z]+$/.test(word)) return [];
  return [...new Set(doubleMetaphone(word))].filter((code) => code.length >= MIN_CODE);
}

/** Only the beginning of a long word has keys. The rest is compared when a name is found. */
const BEGINNING = 7;
const MAX_WHOLE = 60;
/** In shorter words a deleted letter leaves too little. */
const MIN_ONE = 4;
const MIN_TWO = 6;
const MIN_SOUND = 4;
const MIN_CODE = 2;
/** Words of a long name that have keys. */
const MAX_WORDS = 8;

function keysOfName({ full, words: all }: NameParts): string[] {
  const words = all.slice(0, MAX_WORDS);
  if (words.length === 0) return [];
  const keys = [wholeNameKey(all), wholeNameKey(full.split(' '))];
  for (const word of words) keys.push(...wordKeys(word, 'TWO_LETTERS'));
  if (words.length < 2) return keys;
  keys.push(...wordKeys(words.join(''), 'ONE_LETTER'));
  // two words that are written as one
  if (words.length > 2) {
    for (const [index, word] of words.slice(1).entries()) {
      keys.push(`.${`${words[index] ?? ''}${word}`.slice(0, BEGINNING)}`);
    }
  }
  return keys;
}

function soundKeys(word: string): string[] {
  return soundsOf(word).map((code) => `~${code}`);
}

function withoutOneLetter(texts: readonly string[]): string[] {
  return texts.flatMap((text) =>
    Array.from({ length: text.length }, (_, index) => text.slice(0, index) + text.slice(index + 1)),
  );
}
