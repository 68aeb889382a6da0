import { type Identifier, identifierKey } from '../identifier.ts';
import type { IdentifierScheme } from '../identifier-vocabulary.ts';

/*
 * What an equal identifier tells. A register gives each legal person a number of its own. A domain or an address is shared
 * within a group. The symbol of a security is given for each company of a group, and is used again after a delisting.
 */

export type SchemeStrength =
  /** Equal identifiers are one entity. */
  | 'STRONG'
  /** Equal identifiers are one entity if the names agree too, and nothing contradicts. */
  | 'WEAK'
  /** Equal identifiers make a candidate. */
  | 'HINT';

const STRENGTHS: Readonly<Record<IdentifierScheme, SchemeStrength>> = {
  LEI: 'STRONG',
  REGISTRATION: 'STRONG',
  WIKIDATA: 'STRONG',
  BIC: 'STRONG',
  OPENCORPORATES: 'STRONG',
  CIK: 'STRONG',
  PERMID: 'STRONG',
  CRUNCHBASE: 'STRONG',
  OPENFINTECH: 'STRONG',
  OTHER: 'WEAK',
  DOMAIN: 'WEAK',
  ISIN: 'HINT',
  FIGI: 'HINT',
  TICKER: 'HINT',
};

/** Schemes in the order in which they decide. */
export const SCHEME_ORDER = Object.keys(STRENGTHS) as readonly IdentifierScheme[];

export function strengthOf(scheme: IdentifierScheme): SchemeStrength {
  return STRENGTHS[scheme];
}

/** An entity has at most one identifier of each. */
const UNIQUE: ReadonlySet<IdentifierScheme> = new Set(['LEI', 'WIKIDATA', 'CIK', 'PERMID']);

/** The first two identifiers that one entity cannot have both; null if there are none. */
export function contradictingPair<One extends Identifier, Other extends Identifier>(
  ours: readonly One[],
  theirs: readonly Other[],
): readonly [One, Other] | null {
  for (const one of ours) {
    if (!UNIQUE.has(one.scheme)) continue;
    const other = theirs.find(({ scheme, value }) => scheme === one.scheme && value !== one.value);
    if (other) return [one, other];
  }
  return null;
}

/** True if two entities have different numbers of one register, as most different companies do. */
export function areInRegisterTwice(ours: readonly Identifier[], theirs: readonly Identifier[]): boolean {
  return ours.some((one) => {
    const register = registerOf(one);
    return register !== null && theirs.some((other) => registerOf(other) === register && other.value !== one.value);
  });
}

/** True if the two have an identifier in common, of whatever scheme. */
export function haveInCommon(ours: readonly Identifier[], theirs: readonly Identifier[]): IdentifierScheme[] {
  const keys = new Set(theirs.map(identifierKey));
  return [...new Set(ours.flatMap((one) => (keys.has(identifierKey(one)) ? [one.scheme] : [])))];
}

/** `GB-COH` of `GB-COH-07209813`, `gb` of `gb/07209813`. */
function registerOf({ scheme, value }: Identifier): string | null {
  if (scheme === 'REGISTRATION') return /^[A-Z]{2}-[A-Z0-9]+(?=-)/.exec(value)?.[0] ?? null;
  return scheme === 'OPENCORPORATES' ? (value.split('/')[0] ?? null) : null;
}
