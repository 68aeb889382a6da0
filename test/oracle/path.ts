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

/** All shortest paths are made before the first of them are shown: for graphs of some hundred claims. */
export function paths(records: Records, { from, to, where, avoid, maxLength, first }: PathArguments): PathSearch {
  const claims = claimsWhere(records, where);
  const hopsFrom = (id: string): Hop[] => hopsOf(claims, id).filter((hop) => !(avoid ?? []).includes(hop.to.entity));
  const distances = distancesTo(to, hopsFrom);
  const length = distances.get(from) ?? null;
  if (length === null || length > (maxLength ?? 6)) return { length: null, totalCount: 0, paths: [], truncated: false };
  const all = waysOn(from, to, hopsFrom, distances).map(pathOf).toSorted(strongestFirst);
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

/** For every entity within reach the number of claims between; hops lead both ways, so it is found from the far end. */
function distancesTo(to: string, hopsFrom: HopsFrom): Map<string, number> {
  const distances = new Map([[to, 0]]);
  // entities that are added while the loop runs are visited by it
  for (const [id, distance] of distances) {
    for (const hop of hopsFrom(id)) {
      if (!distances.has(hop.to.entity)) distances.set(hop.to.entity, distance + 1);
    }
  }
  return distances;
}

/** Every sequence of hops on which each hop leads one step nearer. */
function waysOn(from: string, to: string, hopsFrom: HopsFrom, distances: ReadonlyMap<string, number>): Hop[][] {
  if (from === to) return [[]];
  const left = distances.get(from) ?? 0;
  return hopsFrom(from)
    .filter((hop) => distances.get(hop.to.entity) === left - 1)
    .flatMap((hop) => waysOn(hop.to.entity, to, hopsFrom, distances).map((rest) => [hop, ...rest]));
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

/** Ids have no character as low as a space, so joined they compare item by item. */
const strongestFirst = by<Path>(
  ({ confidence }) => -confidence,
  ({ hops }) => hops.flatMap(({ claim, to }) => [claim.id, to.entity]).join(' '),
);
