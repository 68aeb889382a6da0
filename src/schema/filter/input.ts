import { ClientError } from '../../model/client-error.ts';
import { searchWords, matchesWholeWord } from '../../model/normalize-text.ts';
import { quote } from '../../support/excerpt.ts';
import type { RecordFamily } from '../../graph/record.ts';
import type { Context } from '../context.ts';

/** How many values a list in an argument may have. */
export const MAX_VALUES = 1_000;

/**
 * A list of alternatives; null where none was given.
 *
 * @throws {ClientError} INVALID_FILTER for an empty list, of which nobody can say whether all or nothing was meant;
 * FILTER_TOO_LARGE for one of more than `most`
 */
export function nonEmpty<T>(
  argument: string,
  values: readonly T[] | null | undefined,
  most = MAX_VALUES,
): readonly T[] | null {
  if (values?.length === 0) {
    throw new ClientError(
      'INVALID_FILTER',
      `${argument}: expected at least one value, got an empty list. Leave it out, or pass null, for no condition.`,
    );
  }
  if (values && values.length > most) {
    throw new ClientError(
      'FILTER_TOO_LARGE',
      `${argument}: expected at most ${most} values, got ${values.length}. Ask in several requests.`,
    );
  }
  return values ?? null;
}

/** @throws {ClientError} OUT_OF_RANGE */
export function within(argument: string, value: number, least: number, most: number): void {
  if (value >= least && value <= most) return;
  throw new ClientError('OUT_OF_RANGE', `${argument}: expected ${least} to ${most}, got ${value}.`);
}

/** @throws {ClientError} PAGE_TOO_LARGE above the limit, INVALID_PAGE below */
export function firstWithin(first: number, least: number, most: number): void {
  if (first >= least && first <= most) return;
  const code = first > most ? 'PAGE_TOO_LARGE' : 'INVALID_PAGE';
  throw new ClientError(code, `first: expected ${least} to ${most}, got ${first}.`);
}

/**
 * Ids without repetitions, in the order given.
 *
 * @throws {ClientError} INVALID_FILTER for none, PAGE_TOO_LARGE for more than `most`
 */
export function distinctIds(argument: string, ids: readonly string[], most: number): string[] {
  const distinct = [...new Set(ids)];
  if (distinct.length === 0)
    throw new ClientError('INVALID_FILTER', `${argument}: expected at least one id, got none.`);
  if (distinct.length > most) {
    throw new ClientError('PAGE_TOO_LARGE', `${argument}: expected at most ${most} ids, got ${distinct.length}.`);
  }
  return distinct;
}

/** Ids of which there may be none. */
export function idSet(argument: string, ids: readonly string[] | null | undefined): ReadonlySet<string> {
  return new Set(ids?.length === 0 ? [] : nonEmpty(argument, ids));
}

/** A record without its entries that are null or undefined. */
export function omitNullish<T extends object>(entries: T): { [Key in keyof T]?: NonNullable<T[Key]> } {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== null && value !== undefined)) as {
    [Key in keyof T]?: NonNullable<T[Key]>;
  };
}

/** How many characters a text in an argument may have, or all texts of one filter together. */
const MAX_TEXT = 1_000;
const MAX_WORDS = 50;

/**
 * Refuses a filter whose texts have too many words or characters together: each is looked for in every record.
 *
 * @throws {ClientError} FILTER_TOO_LARGE
 */
export function requireFewWords(argument: string, texts: readonly string[]): void {
  if (texts.length < 2) return; // a text alone is refused where it is read
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const words = characters > MAX_TEXT ? 0 : texts.reduce((sum, text) => sum + searchWords(text).length, 0);
  if (words <= MAX_WORDS && characters <= MAX_TEXT) return;
  throw new ClientError(
    'FILTER_TOO_LARGE',
    `${argument}: expected at most ${MAX_WORDS} words and ${MAX_TEXT} characters in all its texts together, got ${characters > MAX_TEXT ? `${characters} characters` : `${words} words`}. Look for fewer words, or ask in several requests.`,
  );
}

/** @throws {ClientError} INVALID_FILTER for a text without a letter or digit, FILTER_TOO_LARGE for a long one */
export function nonBlank(argument: string, text: string): string {
  if (text.length > MAX_TEXT) {
    throw new ClientError(
      'FILTER_TOO_LARGE',
      `${argument}: expected at most ${MAX_TEXT} characters, got ${text.length}. Look for fewer words.`,
    );
  }
  // of a text without a word that is left when it is folded, every record would hold all words
  if (searchWords(text).length > 0) return text;
  throw new ClientError('INVALID_FILTER', `${argument}: expected a text with a letter or a digit, got ${quote(text)}.`);
}

/**
 * The words of a text, folded, as they are looked for among words with a space on either side of each: ` ali` is in texts
 * with a word that begins so, and ` c ` in texts with the word. Words that the others imply are left out.
 *
 * @throws {ClientError} INVALID_FILTER, FILTER_TOO_LARGE
 */
export function wordsToFind(argument: string, text: string): string[] {
  const words = [...new Set(searchWords(nonBlank(argument, text)))];
  const telling = words.filter(
    (word) => matchesWholeWord(word) || !words.some((other) => other !== word && other.startsWith(word)),
  );
  if (telling.length > MAX_WORDS) {
    throw new ClientError(
      'FILTER_TOO_LARGE',
      `${argument}: expected at most ${MAX_WORDS} words, got ${telling.length}.`,
    );
  }
  return telling.map((word) => (matchesWholeWord(word) ? ` ${word} ` : ` ${word}`));
}

/** Ids that an argument expects to be of one family. */
export interface ExpectedIds {
  readonly argument: string;
  readonly family: RecordFamily;
  readonly ids: readonly string[] | null;
}

/**
 * Resolves if every id is known and of its family. A misspelt id would otherwise make a list shorter without a word.
 *
 * @throws {ClientError} UNKNOWN_ID
 */
export async function requireIds(context: Context, expected: readonly ExpectedIds[]): Promise<void> {
  const ids = [...new Set(expected.flatMap((one) => one.ids ?? []))];
  const found = new Map((await context.loaders.family.loadMany(ids)).map((one, place) => [ids[place], one]));
  for (const { argument, family, ids: own } of expected) {
    for (const id of own ?? []) {
      const one = found.get(id);
      if (one instanceof Error) throw one;
      if (one?.family === family) continue;
      const got = one ? `that is the id of ${article(one.family)}` : 'nothing has that id';
      throw new ClientError(
        'UNKNOWN_ID',
        `${argument}: expected the id of ${article(family)}, got ${quote(id)}: ${got}. Look ids up with search(text: …).`,
      );
    }
  }
}

function article(family: RecordFamily): string {
  return family === 'entity' ? 'an entity' : `a ${family}`;
}
