import { codeOf, firstCodeFrom } from './column.ts';
import { type ListColumn, type Postings, posting, postingsOf } from './list-column.ts';

/** The words of the claims, each with the claims that have it. */
export interface Words {
  readonly values: readonly string[];
  readonly postings: Postings;
}

/** Keeps only the lists of claims of each word: the words of a claim are not needed. */
export function wordsOf(words: ListColumn): Words {
  return { values: words.values, postings: postingsOf(words) };
}

/**
 * The claims whose words contain a text that `wordsToFind` has written: ` ali` finds words that begin with `ali`, and ` ali `
 * finds the word itself. One list for each word that matches; a claim may be in several.
 */
export function claimsWithWord({ values, postings }: Words, toFind: string): readonly Uint32Array[] {
  const word = toFind.trim();
  if (toFind === ` ${word} `) return [posting(postings, codeOf({ values }, word))];
  if (toFind !== ` ${word}`) throw new Error(`Expected a word to find such as " ali", got ${JSON.stringify(toFind)}.`);
  const lists: Uint32Array[] = [];
  for (let code = firstCodeFrom({ values }, word); values[code]?.startsWith(word); code++) {
    lists.push(posting(postings, code));
  }
  return lists;
}
