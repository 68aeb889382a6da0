import type { NameScore } from '../../model/name/name-score.ts';
import type { EntityNode } from './node-set.ts';
import { areOfOneGroup, canBeJudgedSame } from '../../model/identity/entity-kind.ts';
import { areInRegisterTwice, contradictingPair, haveInCommon } from '../../model/identity/unique-scheme.ts';

/** How alike two entities are, from 0 to 1, and what makes them so. */
export interface PairScore {
  readonly score: number;
  readonly features: readonly string[];
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
