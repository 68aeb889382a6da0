import type { Claim, Records } from '../support/record.ts';
import type { Maybe } from './collection.ts';
import { type ClaimFilter, claimsWhere } from './filter.ts';
import type { Hop, Path, PathArguments, PathSearch } from './path.ts';

export interface RankedPathArguments extends PathArguments {
  readonly mode?: Maybe<'SHORTEST' | 'MOST_TRUSTED'>;
  readonly slack?: Maybe<number>;
  readonly maxDegree?: Maybe<number>;
  readonly steps?: Maybe<readonly { readonly kinds?: Maybe<readonly string[]> }[]>;
}

/** The API lists no more paths than these. */
const MAX_LISTED = 1_000;

/** Makes every path that repeats no entity and no claim, and sorts them: suitable for a few claims, or for short paths. */
export function rankedPaths(
  records: Records,
  asked: RankedPathArguments,
): Omit<PathSearch, 'totalCount'> & { totalCount: number | null } {
  const { from, to, mode, slack, steps, maxLength, first } = asked;
  const longest = steps ? steps.length : (maxLength ?? 6);
  const all = routes(records, asked, longest).filter((hops) => !steps || hops.length === steps.length);
  const shortest = Math.min(...all.map((hops) => hops.length));
  const byTrust = mode === 'MOST_TRUSTED';
  const asWanted = all.filter((hops) => byTrust || steps || hops.length <= shortest + (slack ?? 0));
  const sorted = asWanted
    .map((hops) => ({ hops, key: orderKey(hops, byTrust) }))
    .toSorted((a, b) => compare(a.key, b.key));
  const listed = sorted.slice(0, MAX_LISTED).map(({ hops }) => pathOf(hops));
  const shown = listed.slice(0, first ?? 20);
  if (from === to) throw new Error('The oracle knows no paths from an entity to itself.');
  return {
    length: listed.length > 0 ? Math.min(...listed.map(({ length }) => length)) : null,
    totalCount: sorted.length > MAX_LISTED ? null : sorted.length,
    paths: shown,
    truncated: shown.length < sorted.length,
  };
}

function routes(records: Records, asked: RankedPathArguments, longest: number): Hop[][] {
  const { from, to, avoid, maxDegree, steps } = asked;
  const claims = claimsWhere(records, asked.where as Maybe<ClaimFilter>);
  const degree = (id: string) =>
    records.claims.filter(({ participants }) => participants.some(({ entity }) => entity === id)).length;
  const between = new Map(
    records.entities.map(({ id }) => [id, !(avoid ?? []).includes(id) && (!maxDegree || degree(id) <= maxDegree)]),
  );
  const around = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const id of new Set(claim.participants.map(({ entity }) => entity))) {
      around.set(id, [...(around.get(id) ?? []), claim]);
    }
  }
  const found: Hop[][] = [];
  function walk(hops: readonly Hop[], entity: string): void {
    const kinds = steps?.[hops.length]?.kinds;
    for (const claim of around.get(entity) ?? []) {
      if (hops.some((hop) => hop.claim === claim) || (kinds && !kinds.includes(claim.kind))) continue;
      const start = claim.participants.find((participant) => participant.entity === entity);
      const others = claim.participants.filter(
        (one, i) => claim.participants.findIndex((other) => other.entity === one.entity) === i,
      );
      for (const end of others) {
        if (!start || end.entity === entity || end.entity === from) continue;
        if (hops.some((hop) => hop.from.entity === end.entity)) continue;
        const next = [...hops, { from: start, claim, to: end }];
        if (end.entity === to) found.push(next);
        else if (next.length < longest && between.get(end.entity)) walk(next, end.entity);
      }
    }
  }
  walk([], from);
  return found;
}

/** Millionths of confidence, multiplied without rounding; a missing step counts as certain. */
function trustIn(hops: readonly Hop[]): bigint {
  return Array.from({ length: 10 }, (_, i) => hops[i]).reduce(
    (product, hop) => product * BigInt(hop ? Math.round(hop.claim.confidence * 1_000_000) : 1_000_000),
    1n,
  );
}

function orderKey(hops: readonly Hop[], byTrust: boolean): readonly (bigint | string)[] {
  const [trust, length] = [-trustIn(hops), BigInt(hops.length)];
  const idsInOrder = hops.flatMap(({ claim, to }) => [claim.id, to.entity]).join(' ');
  return byTrust ? [trust, length, idsInOrder] : [length, trust, idsInOrder];
}

function compare(a: readonly (bigint | string)[], b: readonly (bigint | string)[]): number {
  for (const [i, key] of a.entries()) {
    const other = b[i] ?? key;
    if (key !== other) return key < other ? -1 : 1;
  }
  return 0;
}

function pathOf(hops: readonly Hop[]): Path {
  const least = Math.min(...hops.map(({ claim }) => claim.confidence));
  return {
    length: hops.length,
    hops,
    confidence: hops.reduce((product, { claim }) => product * claim.confidence, 1),
    weakestHop: hops.find(({ claim }) => claim.confidence === least) ?? null,
  };
}
