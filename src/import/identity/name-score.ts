import { nameParts, nameVariants, type NameParts } from './name-part.ts';
import type { EntityNode } from './node-set.ts';
import { areOfOneGroup, canBeJudgedSame } from './entity-kind.ts';
import { areInRegisterTwice, contradiction, haveInCommon } from './unique-scheme.ts';

/** How alike two entities are, from 0 to 1, and what makes them so. */
export interface PairScore {
  readonly score: number;
  readonly features: readonly string[];
}

/** A node with its names taken apart. */
export interface ComparedNode {
  readonly node: EntityNode;
  readonly names: readonly NameParts[];
}

const MAX_NAMES = 8;

export function toCompared(node: EntityNode): ComparedNode {
  return { node, names: node.names.slice(0, MAX_NAMES).flatMap(nameVariants).map(nameParts) };
}

/** How much a word tells: 1 for a word of one entity, less for a word of many. */
export type WordWeight = (word: string) => number;

/** Scores a pair of entities; null if they cannot be the same. */
export function pairScore(a: ComparedNode, b: ComparedNode, weight: WordWeight): PairScore | null {
  const [one, other] = [a.node, b.node];
  if (one.kind === null || other.kind === null || !canBeJudgedSame(one.kind, other.kind)) return null;
  if (one.kind === 'COUNTRY' || contradiction(one.identifiers, other.identifiers) !== null) return null;
  const name = bestName(a.names, b.names, weight);
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

interface NameScore {
  readonly score: number;
  readonly feature: string;
}

function bestName(ours: readonly NameParts[], theirs: readonly NameParts[], weight: WordWeight): NameScore {
  let best: NameScore = { score: 0, feature: 'name differs' };
  for (const one of ours) {
    for (const other of theirs) {
      const score = nameScore(one, other, weight);
      if (score.score > best.score) best = score;
      if (best.score === 1) return best;
    }
  }
  return best;
}

function nameScore(a: NameParts, b: NameParts, weight: WordWeight): NameScore {
  if (a.full === b.full) return { score: 1, feature: 'name equal' };
  const [ours, theirs] = [a.words.join(' '), b.words.join(' ')];
  const differ = a.legal !== '' && b.legal !== '' && a.legal !== b.legal;
  const form = (score: number): number => (differ ? score * 0.9 : score);
  if (ours === theirs) return { score: form(0.98), feature: differ ? 'legal form differs' : 'name equal without legal form' };
  if (ours.replaceAll(' ', '') === theirs.replaceAll(' ', '')) return { score: form(0.96), feature: 'name equal without spaces' };
  if (a.words.toSorted().join(' ') === b.words.toSorted().join(' ')) {
    return { score: form(0.96), feature: 'name equal in another order' };
  }
  const score = form(wordScore(a.words, b.words, weight)) * 0.95;
  return { score, feature: score === 0 ? 'name differs' : 'name similar' };
}

/** The weight of the words that both have, of the weight of all words. Names with different numbers are different. */
function wordScore(ours: readonly string[], theirs: readonly string[], weight: WordWeight): number {
  const rest = [...theirs];
  let common = 0;
  let total = 0;
  const unmatched: string[] = [];
  for (const word of ours) {
    const index = rest.indexOf(word);
    total += weight(word);
    if (index < 0) unmatched.push(word);
    else {
      common += 2 * weight(word);
      rest.splice(index, 1);
    }
  }
  for (const word of theirs) total += weight(word);
  if ([...unmatched, ...rest].some((word) => /\d/.test(word))) return 0;
  for (const word of unmatched) {
    const index = rest.findIndex((other) => isMisspelt(word, other));
    if (index < 0) continue;
    const [other = ''] = rest.splice(index, 1);
    common += (weight(word) + weight(other)) * MISSPELT;
  }
  return total === 0 ? 0 : common / total;
}

const MISSPELT = 0.9;
const MIN_MISSPELT = 5;

/** True if one letter is wrong, missing, added or swapped with the next one. */
export function isMisspelt(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < MIN_MISSPELT || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [ours, theirs] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (ours.length <= 1 && theirs.length <= 1) return true;
  return ours.length === 2 && theirs.length === 2 && ours[0] === theirs[1] && ours[1] === theirs[0];
}
