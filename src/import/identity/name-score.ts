import type { NameParts } from './name-part.ts';
import type { EntityNode } from './node-set.ts';
import { areOfOneGroup, canBeJudgedSame } from '../../model/identity/entity-kind.ts';
import { areInRegisterTwice, contradictingPair, haveInCommon } from '../../model/identity/unique-scheme.ts';

/** How alike two entities are, from 0 to 1, and what makes them so. */
export interface PairScore {
  readonly score: number;
  readonly features: readonly string[];
}

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

/** Scores a pair of entities whose names have this score; null if they cannot be the same. */
export function pairScore(one: EntityNode, other: EntityNode, name: NameScore): PairScore | null {
  if (one.kind === null || other.kind === null || !canBeJudgedSame(one.kind, other.kind)) return null;
  if (one.kind === 'COUNTRY' || contradictingPair(one.identifiers, other.identifiers) !== null) return null;
  const features = [name.feature];
  let { score } = name;
  if (one.kind === other.kind) features.push('kind equal');
  else {
    score *= areOfOneGroup(one.kind, other.kind) ? 0.95 : 0.8;
    features.push(`kind ${one.kind} and ${other.kind}`);
  }
  if (one.country === null || other.country === null) score *= 0.95;
  else if (one.country === other.country) features.push('country equal');
  else {
    score *= 0.75;
    features.push(`country ${one.country} and ${other.country}`);
  }
  if (areInRegisterTwice(one.identifiers, other.identifiers)) {
    score *= 0.6;
    features.push('number in register differs');
  }
  for (const scheme of haveInCommon(one.identifiers, other.identifiers)) {
    score = 1 - (1 - score) * IDENTIFIER_FACTOR;
    features.push(`${scheme} equal`);
  }
  return { score: Math.round(score * 100) / 100, features };
}

/** An equal identifier that is not proof, such as a domain, makes a candidate of any two names: 0.75 or more. */
const IDENTIFIER_FACTOR = 0.25;

export interface NameScore {
  readonly score: number;
  readonly feature: string;
}

/** The score of the two names that are most alike. */
export function bestName(ours: readonly ComparedName[], theirs: readonly ComparedName[]): NameScore {
  let best: NameScore = { score: 0, feature: 'name differs' };
  for (const one of ours) {
    for (const other of theirs) {
      const score = nameScore(one, other);
      if (score.score > best.score) best = score;
      if (best.score === 1) return best;
    }
  }
  return best;
}

function nameScore(a: ComparedName, b: ComparedName): NameScore {
  if (a.full === b.full) return { score: 1, feature: 'name equal' };
  const differ = a.legal !== '' && b.legal !== '' && a.legal !== b.legal;
  const form = differ ? 0.9 : 1;
  if (a.text === b.text) {
    return { score: 0.98 * form, feature: differ ? 'legal form differs' : 'name equal without legal form' };
  }
  if (a.compact === b.compact) return { score: 0.96 * form, feature: 'name equal without spaces' };
  if (a.sorted === b.sorted) return { score: 0.96 * form, feature: 'name equal in another order' };
  const score = wordScore(a, b) * 0.95 * form;
  return { score, feature: score === 0 ? 'name differs' : 'name similar' };
}

/** The weight of the words that both have, of the weight of all words. Names with different numbers are different. */
function wordScore(a: ComparedName, b: ComparedName): number {
  const matched = new Set<number>();
  const unmatched: number[] = [];
  let common = 0;
  let total = 0;
  for (const weight of b.weights) total += weight;
  for (const [index, word] of a.words.entries()) {
    const weight = a.weights[index] ?? 0;
    total += weight;
    const other = b.words.findIndex((one, place) => one === word && !matched.has(place));
    if (other < 0) unmatched.push(index);
    else {
      matched.add(other);
      common += 2 * weight;
    }
  }
  if (unmatched.some((index) => hasDigit(a.words[index]))) return 0;
  if (b.words.some((word, place) => !matched.has(place) && hasDigit(word))) return 0;
  for (const index of unmatched) {
    const other = b.words.findIndex((word, place) => !matched.has(place) && isMisspelt(a.words[index] ?? '', word));
    if (other < 0) continue;
    matched.add(other);
    common += ((a.weights[index] ?? 0) + (b.weights[other] ?? 0)) * MISSPELT;
  }
  return total === 0 ? 0 : common / total;
}

function hasDigit(word = ''): boolean {
  return /\d/.test(word);
}

const MISSPELT = 0.9;
const MIN_MISSPELT = 5;

/** True if one letter is wrong, missing, added or swapped with the next one. */
function isMisspelt(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < MIN_MISSPELT || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [ours, theirs] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (ours.length <= 1 && theirs.length <= 1) return true;
  return ours.length === 2 && theirs.length === 2 && ours[0] === theirs[1] && ours[1] === theirs[0];
}
