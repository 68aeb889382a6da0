import { ClientError } from '../../model/client-error.ts';
import { searchWords, matchesWholeWord } from '../../model/normalize-text.ts';
import { quote } from '../../support/excerpt.ts';

/* Checks the texts that a client searches for, and splits them into words. */

/** Maximum number of characters of one text, or of all texts of a filter together. */
const MAX_TEXT = 1_000;
const MAX_WORDS = 50;

/**
 * Limits all texts of a filter together: the database searches every record for each word.
 *
 * @throws {ClientError} FILTER_TOO_LARGE
 */
export function requireFewWords(argument: string, texts: readonly string[]): void {
  if (texts.length < 2) return; // `nonBlank` and `wordsToFind` limit a single text
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const words = characters > MAX_TEXT ? 0 : texts.reduce((sum, text) => sum + searchWords(text).length, 0);
  if (words <= MAX_WORDS && characters <= MAX_TEXT) return;
  const got = characters > MAX_TEXT ? `${characters} characters` : `${words} words`;
  throw new ClientError(
    'FILTER_TOO_LARGE',
    `${argument}: expected at most ${MAX_WORDS} words and ${MAX_TEXT} characters in all its texts together, got ${got}. Search for fewer words, or send several requests.`,
  );
}

/** @throws {ClientError} INVALID_FILTER for a text without a letter or digit, FILTER_TOO_LARGE for a long one */
export function nonBlank(argument: string, text: string): string {
  if (text.length > MAX_TEXT) {
    throw new ClientError(
      'FILTER_TOO_LARGE',
      `${argument}: expected at most ${MAX_TEXT} characters, got ${text.length}. Search for fewer words.`,
    );
  }
  // a text without words after normalization would match every record
  if (searchWords(text).length > 0) return text;
  throw new ClientError('INVALID_FILTER', `${argument}: expected a text with a letter or a digit, got ${quote(text)}.`);
}

/**
 * Returns the normalized words of a text as substrings to find in a text with a space around each word: ` ali` finds words
 * that begin with `ali`, and ` c ` finds the whole word `c`. Omits words that are the beginning of another word.
 *
 * @throws {ClientError} INVALID_FILTER, FILTER_TOO_LARGE
 */
export function wordsToFind(argument: string, text: string): string[] {
  const words = [...new Set(searchWords(nonBlank(argument, text)))];
  const required = words.filter(
    (word) => matchesWholeWord(word) || !words.some((longer) => longer !== word && longer.startsWith(word)),
  );
  if (required.length > MAX_WORDS) {
    throw new ClientError(
      'FILTER_TOO_LARGE',
      `${argument}: expected at most ${MAX_WORDS} words, got ${required.length}.`,
    );
  }
  return required.map((word) => (matchesWholeWord(word) ? ` ${word} ` : ` ${word}`));
}
