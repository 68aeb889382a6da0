import type { Claim, Participant, Records } from '../support/record.ts';
import { type Maybe, by } from './collection.ts';
import { type ClaimFilter, claimsWhere } from './filter.ts';

export interface PathArguments {
  readonly from: string;
  readonly to: string;
  readonly where?: Maybe<ClaimFilter>;
  readonly avoid?: Maybe<readonly string[]>;
  readonly maxLength?: Maybe<number>;
  readonly first?: Maybe<number>;
}

export interface PathSearch {
  readonly length: number | null;
  readonly totalCount: number;
  readonly paths: readonly Path[];
  readonly truncated: boolean;
}

export interface Path {
  readonly length: number;
  readonly hops: readonly Hop[];
  readonly confidence: number;
  readonly weakestHop: Hop | null;
}

export interface Hop {
  readonly from: Participant;
  readonly claim: Claim;
  readonly to: Participant;
}

/** Builds all shortest paths before it selects the first ones: suitable for a few hundred claims. */
export function paths(records: Records, { from, to, where, avoid, maxLength, first }: PathArguments): PathSearch {
  const claims = claimsWhere(records, where);
  const hopsFrom = (id: string): Hop[] => hopsOf(claims, id).filter((hop) => !(avoid ?? []).includes(hop.to.entity));
  const distances = distancesTo(to, hopsFrom);
  const length = distances.get(from) ?? null;
  if (length === null || length > (maxLength ?? 6)) return { length: null, totalCount: 0, paths: [], truncated: false };
  const all = routesTo(from, to, hopsFrom, distances).map(pathOf).toSorted(strongestFirst);
  const shown = all.slice(0, first ?? 20);
  return { length, totalCount: all.length, paths: shown, truncated: shown.length < all.length };
}

type HopsFrom = (id: string) => readonly Hop[];

function hopsOf(claims: readonly Claim[], id: string): Hop[] {
  return claims.flatMap((claim) => {
    const from = claim.participants.find(({ entity }) => entity === id);
    if (!from) return [];
    return claim.participants.filter(({ entity }) => entity !== id).map((to) => ({ from, claim, to }));
  });
}

/** The distance of every reachable entity to `to`, in claims. Hops work in both directions, so the search starts there. */
function distancesTo(to: string, hopsFrom: HopsFrom): Map<string, number> {
  const distances = new Map([[to, 0]]);
  // the loop also visits entries that it adds
  for (const [id, distance] of distances) {
    for (const hop of hopsFrom(id)) {
      if (!distances.has(hop.to.entity)) distances.set(hop.to.entity, distance + 1);
    }
  }
  return distances;
}

/** Every sequence of hops in which each hop reduces the distance by one. */
function routesTo(from: string, to: string, hopsFrom: HopsFrom, distances: ReadonlyMap<string, number>): Hop[][] {
  if (from === to) return [[]];
  const left = distances.get(from) ?? 0;
  return hopsFrom(from)
    .filter((hop) => distances.get(hop.to.entity) === left - 1)
    .flatMap((hop) => routesTo(hop.to.entity, to, hopsFrom, distances).map((rest) => [hop, ...rest]));
}

function pathOf(hops: readonly Hop[]): Path {
  const [weakestHop = null] = hops.toSorted(by(({ claim }) => claim.confidence));
  return {
    length: hops.length,
    hops,
    confidence: hops.reduce((product, { claim }) => product * claim.confidence, 1),
    weakestHop,
  };
}

/** A space sorts before every character of an id, so joined ids compare item by item. */
const strongestFirst = by<Path>(
  ({ confidence }) => -confidence,
  ({ hops }) => hops.flatMap(({ claim, to }) => [claim.id, to.entity]).join(' '),
);
