import { spellingDistance } from './spelling-distance.ts';
import type { NameParts } from './name-part.ts';

/** A name as it is compared, with all that a comparison needs more than once. */
export interface ComparedName {
  readonly full: string;
  readonly words: readonly string[];
  /** How much each word tells. */
  readonly weights: readonly number[];
  readonly legal: string;
  /** The words, the words in alphabetical order, and the words without spaces. */
  readonly text: string;
  readonly sorted: string;
  readonly compact: string;
}

/** How much a word tells: 1 for a word of one entity, less for a word of many. */
export type WordWeight = (word: string) => number;

export function toCompared({ full, words, legal }: NameParts, weight: WordWeight): ComparedName {
  const text = words.join(' ');
  return {
    full,
    words,
    weights: words.map(weight),
    legal,
    text,
    sorted: words.length < 2 ? text : words.toSorted().join(' '),
    compact: words.join(''),
  };
}

/** How alike two different words are, from 0 to 1; 0 if they are two words. */
export type WordLikeness = (a: string, b: string) => number;

export interface NameScore {
  /** How alike two names are, from 0 to 1. */
  readonly score: number;
  readonly feature: string;
}

/** The score of the two names that are most alike. */
export function bestName(ours: readonly ComparedName[], theirs: readonly ComparedName[]): NameScore {
  let best: NameScore = { score: 0, feature: 'name differs' };
  for (const one of ours) {
    for (const other of theirs) {
      const score = nameScore(one, other, misspeltOnce);
      if (score.score > best.score) best = score;
      if (best.score === 1) return best;
    }
  }
  return best;
}

/** The score of two names, and what makes them alike. */
function nameScore(a: ComparedName, b: ComparedName, likeness: WordLikeness): NameScore {
  const same = equalName(a, b);
  if (same !== null) return same;
  const score = matchWords(a, b, likeness).score * SIMILAR * formFactor(a, b);
  return { score, feature: score === 0 ? 'name differs' : 'name similar' };
}

/** The score of names that are equal but for what is often left out; null if they are not. */
export function equalName(a: ComparedName, b: ComparedName): NameScore | null {
  if (a.full === b.full) return { score: 1, feature: 'name equal' };
  const form = formFactor(a, b);
  if (a.text === b.text) {
    return { score: 0.98 * form, feature: form < 1 ? 'legal form differs' : 'name equal without legal form' };
  }
  if (a.compact === b.compact) return { score: 0.96 * form, feature: 'name equal without spaces' };
  if (a.sorted === b.sorted) return { score: 0.96 * form, feature: 'name equal in another order' };
  return null;
}

/** Names that are only similar have at most this score. */
export const SIMILAR = 0.95;

/** Two different legal forms are a sign of two companies. */
export function formFactor(a: ComparedName, b: ComparedName): number {
  return a.legal !== '' && b.legal !== '' && a.legal !== b.legal ? 0.9 : 1;
}

export interface MatchedWords {
  /** The weight of the words that both names have, of the weight of all words; 0 if the names have different numbers. */
  readonly score: number;
  /** For each word of the first name, how alike the word of the other name is: 1 if it is equal, 0 if there is none. */
  readonly likeness: readonly number[];
}

/** Finds for each word of a name the equal word of the other one, or else the word that is most alike. */
export function matchWords(a: ComparedName, b: ComparedName, likeness: WordLikeness): MatchedWords {
  const matched = new Set<number>();
  const found = a.words.map((word): number => {
    const place = b.words.findIndex((one, other) => one === word && !matched.has(other));
    if (place >= 0) matched.add(place);
    return place < 0 ? 0 : 1;
  });
  let total = 0;
  for (const weight of [...a.weights, ...b.weights]) total += weight;
  let common = 0;
  for (const [index, isFound] of found.entries()) if (isFound === 1) common += 2 * (a.weights[index] ?? 0);
  const differ =
    a.words.some((word, index) => found[index] === 0 && hasDigit(word)) ||
    b.words.some((word, place) => !matched.has(place) && hasDigit(word));
  if (differ) return { score: 0, likeness: found };
  for (const [index, word] of a.words.entries()) {
    if (found[index] === 1) continue;
    let best = { place: -1, value: 0 };
    for (const [place, other] of b.words.entries()) {
      const value = matched.has(place) ? 0 : likeness(word, other);
      if (value > best.value) best = { place, value };
    }
    if (best.place < 0) continue;
    matched.add(best.place);
    found[index] = best.value;
    common += ((a.weights[index] ?? 0) + (b.weights[best.place] ?? 0)) * best.value;
  }
  return { score: total === 0 ? 0 : common / total, likeness: found };
}

function hasDigit(word: string): boolean {
  return /\d/.test(word);
}

const MISSPELT = 0.9;
const MIN_MISSPELT = 5;

/** One letter is wrong, missing, added or swapped with the next one. */
function misspeltOnce(a: string, b: string): number {
  return Math.min(a.length, b.length) >= MIN_MISSPELT && spellingDistance(a, b, 1) <= 1 ? MISSPELT : 0;
}
