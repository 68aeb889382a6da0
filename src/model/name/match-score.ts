import { COUNTRIES } from '../country.ts';
import { type Identifier, identifierKey } from '../identifier.ts';
import { areOfOneGroup } from '../identity/entity-kind.ts';
import { areInRegisterTwice, contradictingPair, haveInCommon, strengthOf } from '../identity/unique-scheme.ts';
import type { EntityRecord } from '../record.ts';
import type { EntityKind } from '../vocabulary.ts';
import type { Resembling } from './resemblance.ts';

/* How well an entity is what a row of a table describes. */

/** What is known of the entity that is looked for. */
export interface Sought {
  readonly name: string | null;
  readonly kinds: readonly EntityKind[];
  readonly country: string | null;
  /** Normalized. */
  readonly identifiers: readonly Identifier[];
  /** Ids of entities that are its partners. */
  readonly partners: readonly string[];
}

export type MatchFeatureId = 'ID' | 'IDENTIFIER' | 'NAME' | 'KIND' | 'COUNTRY' | 'PARTNERS';

/** A part of the score, and what was compared. */
export interface MatchFeature {
  readonly id: MatchFeatureId;
  /** From 0 to 1. */
  readonly value: number;
  readonly explanation: string;
}

export interface MatchScore {
  /** From 0 to 1. */
  readonly score: number;
  readonly features: readonly MatchFeature[];
  /** An identifier, or the id, says that it is this entity. */
  readonly isDecided: boolean;
}

/**
 * The score begins with that of the name, and is multiplied with the values of kind and country. Partners and identifiers that
 * several entities may share raise it. An equal identifier of a register decides, as does the id: the score is 1. Two different
 * identifiers, of which an entity has one only, speak against it.
 *
 * @param found how the name resembles those of the entity; null if it does not
 * @param isId the name is the id of the entity
 * @param partners those of `sought.partners` that are partners of the entity
 */
export function matchScore(
  sought: Sought,
  entity: Pick<EntityRecord, 'id' | 'kind' | 'country' | 'identifiers'>,
  found: Resembling | null,
  isId: boolean,
  partners: readonly string[],
): MatchScore {
  const identified = identifierFeature(sought, entity);
  const features = [
    ...(isId ? [{ id: 'ID' as const, value: 1, explanation: `The name is the id ${entity.id}.` }] : []),
    ...(identified === null ? [] : [identified.feature]),
    ...(sought.name === null || isId ? [] : [nameFeature(sought.name, found)]),
    ...kindFeature(sought, entity),
    ...countryFeature(sought, entity),
    ...partnersFeature(sought, partners),
  ];
  const isDecided = isId || identified?.decides === true;
  return { score: isDecided ? 1 : totalScore(features, identified?.factor ?? 1), features, isDecided };
}

function totalScore(features: readonly MatchFeature[], factor: number): number {
  const valueOf = (id: MatchFeatureId): number | null => features.find((feature) => feature.id === id)?.value ?? null;
  let score = (valueOf('NAME') ?? 0) * (valueOf('KIND') ?? 1) * (valueOf('COUNTRY') ?? 1);
  score = 1 - (1 - score) * (1 - PARTNERS * (valueOf('PARTNERS') ?? 0));
  const identifier = valueOf('IDENTIFIER') ?? 0;
  if (identifier > 0) score = 1 - (1 - score) * (1 - identifier);
  return Math.round(score * factor * 100) / 100;
}

/** How far partners in common make up for what the names lack. */
const PARTNERS = 0.5;
/** An equal identifier that several entities may share, such as a domain. */
const SHARED_IDENTIFIER = 0.75;
/** Two LEIs that differ, and two numbers of one register. */
const CONTRADICTION = 0.5;
const OTHER_NUMBER = 0.6;

interface IdentifierFeature {
  readonly feature: MatchFeature;
  readonly decides: boolean;
  readonly factor: number;
}

function identifierFeature(
  { identifiers }: Sought,
  entity: Pick<EntityRecord, 'identifiers'>,
): IdentifierFeature | null {
  if (identifiers.length === 0 || entity.identifiers.length === 0) return null;
  const common = haveInCommon(identifiers, entity.identifiers);
  const deciding = common.find((scheme) => strengthOf(scheme) === 'STRONG');
  if (deciding !== undefined) {
    return { feature: { id: 'IDENTIFIER', value: 1, explanation: `${deciding} is equal.` }, decides: true, factor: 1 };
  }
  const contradiction = contradictingPair(identifiers, entity.identifiers);
  if (contradiction !== null) {
    const [ours, theirs] = contradiction.map(identifierKey);
    const explanation = `${ours} differs from ${theirs}, and an entity has only one.`;
    return { feature: { id: 'IDENTIFIER', value: 0, explanation }, decides: false, factor: CONTRADICTION };
  }
  if (areInRegisterTwice(identifiers, entity.identifiers)) {
    const explanation = 'The numbers in one register differ.';
    return { feature: { id: 'IDENTIFIER', value: 0, explanation }, decides: false, factor: OTHER_NUMBER };
  }
  const [shared] = common;
  if (shared === undefined) return null;
  const explanation = `${shared} is equal, which several entities may have.`;
  return { feature: { id: 'IDENTIFIER', value: SHARED_IDENTIFIER, explanation }, decides: false, factor: 1 };
}

function nameFeature(name: string, found: Resembling | null): MatchFeature {
  if (found === null) return { id: 'NAME', value: 0, explanation: `No name resembles ${JSON.stringify(name)}.` };
  const explanation = `${EXPLANATIONS[found.how]} ${JSON.stringify(found.name)}.`;
  return { id: 'NAME', value: Math.round(found.score * 100) / 100, explanation };
}

const EXPLANATIONS: Readonly<Record<Resembling['how'], string>> = {
  EXACT: 'The name is equal to',
  WORDS: 'The name has words of',
  TRANSLITERATION: 'In Latin letters, the name is like',
  TYPO: 'The name is spelt like',
  PHONETIC: 'The name sounds like',
};

function kindFeature({ kinds }: Sought, { kind }: Pick<EntityRecord, 'kind'>): MatchFeature[] {
  if (kinds.length === 0) return [];
  if (kinds.includes(kind)) return [{ id: 'KIND', value: 1, explanation: `Its kind is ${kind}.` }];
  const value = kinds.some((one) => areOfOneGroup(one, kind)) ? 0.95 : 0.8;
  return [{ id: 'KIND', value, explanation: `Its kind is ${kind}, not ${kinds.join(' or ')}.` }];
}

function countryFeature({ country }: Sought, entity: Pick<EntityRecord, 'country'>): MatchFeature[] {
  if (country === null) return [];
  if (entity.country === null) return [{ id: 'COUNTRY', value: 0.95, explanation: 'Its country is not known.' }];
  const name = COUNTRIES.get(entity.country)?.name ?? entity.country;
  return entity.country === country
    ? [{ id: 'COUNTRY', value: 1, explanation: `It is based in ${name}.` }]
    : [{ id: 'COUNTRY', value: 0.75, explanation: `It is based in ${name}, not in ${country}.` }];
}

function partnersFeature({ partners: sought }: Sought, partners: readonly string[]): MatchFeature[] {
  if (sought.length === 0) return [];
  const explanation =
    partners.length === 0 ? 'It has none of these partners.' : `It is a partner of ${partners.join(', ')}.`;
  return [{ id: 'PARTNERS', value: partners.length / sought.length, explanation }];
}
