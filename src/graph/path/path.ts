/** One way to come to an entity: from another entity, through a claim. */
export interface Way {
  readonly claim: string;
  readonly confidence: number;
  readonly entity: string;
}

/** Of each entity reached from an end, the last steps of all its shortest ways from there. */
export type Ways = ReadonlyMap<string, readonly Way[]>;

export interface FoundPath {
  /** Product of the confidences of its claims. */
  readonly confidence: number;
  readonly hops: readonly FoundHop[];
}

export interface FoundHop {
  readonly from: string;
  readonly claim: string;
  readonly confidence: number;
  readonly to: string;
}

/** How many shortest paths there are: each passes exactly one of the entities at which the two sides met. */
export function countPaths(fromWays: Ways, toWays: Ways, meetings: readonly string[]): number {
  const fromStart = counter(fromWays);
  const toEnd = counter(toWays);
  return meetings.reduce((sum, entity) => sum + fromStart(entity) * toEnd(entity), 0);
}

/**
 * The `first` shortest paths: those of the highest confidence, and of equal ones those whose claims and entities, one by
 * one, have the lowest ids. Level by level only so many beginnings are kept of each entity, since of two beginnings with
 * the same end the better one stays the better one; but for a confidence of 0 further on, which leaves the order to the
 * ids: where there is one, the beginnings that are first by id are kept too.
 */
export function bestPaths(fromWays: Ways, toWays: Ways, meetings: readonly string[], first: number): FoundPath[] {
  if (first === 0) return [];
  const hasZero = [fromWays, toWays].some((ways) =>
    [...ways.values()].flat().some(({ confidence }) => confidence === 0),
  );
  const shortlist = () => createShortlist(first, hasZero);
  const beginnings = beginningsIn(fromWays, shortlist);
  let level = new Map(meetings.map((entity) => [entity, beginnings(entity)]));
  for (;;) {
    const next = new Map<string, Shortlist>();
    for (const [entity, known] of level) {
      for (const { claim, confidence, entity: to } of toWays.get(entity) ?? []) {
        let list = next.get(to);
        if (!list) next.set(to, (list = shortlist()));
        for (const before of known) list.add(extended(before, claim, confidence, to));
      }
    }
    // the last level is the end itself, to which no way leads on
    if (next.size === 0) break;
    level = new Map([...next].map(([entity, list]) => [entity, list.best()]));
  }
  const [complete = []] = level.values();
  return complete.slice(0, first).map(pathOf);
}

function counter(ways: Ways): (entity: string) => number {
  const counts = new Map<string, number>();
  return function count(entity): number {
    const known = counts.get(entity);
    if (known !== undefined) return known;
    const steps = ways.get(entity) ?? [];
    const made = steps.length === 0 ? 1 : steps.reduce((sum, step) => sum + count(step.entity), 0);
    counts.set(entity, made);
    return made;
  };
}

/** A path so far, from its last hop back to its start; the start has no hop. */
interface Trail {
  readonly confidence: number;
  readonly entity: string;
  readonly hop: { readonly claim: string; readonly confidence: number; readonly before: Trail } | null;
}

function beginningsIn(ways: Ways, shortlist: () => Shortlist): (entity: string) => readonly Trail[] {
  const known = new Map<string, readonly Trail[]>();
  return function beginnings(entity): readonly Trail[] {
    const made = known.get(entity);
    if (made) return made;
    const steps = ways.get(entity) ?? [];
    if (steps.length === 0) return [{ confidence: 1, entity, hop: null }];
    const list = shortlist();
    for (const { claim, confidence, entity: start } of steps) {
      for (const before of beginnings(start)) list.add(extended(before, claim, confidence, entity));
    }
    known.set(entity, list.best());
    return list.best();
  };
}

function extended(before: Trail, claim: string, confidence: number, entity: string): Trail {
  return { confidence: before.confidence * confidence, entity, hop: { claim, confidence, before } };
}

interface Shortlist {
  add(trail: Trail): void;
  best(): readonly Trail[];
}

/** Keeps the best of many, and sorts only now and then. */
function createShortlist(size: number, hasZero: boolean): Shortlist {
  let kept: Trail[] = [];
  const cut = (): void => {
    const best = shortened(kept.toSorted(compareTrails), size);
    const firstById = hasZero ? kept.toSorted(compareIds).slice(0, size) : [];
    kept = [...new Set([...best, ...firstById])].toSorted(compareTrails);
  };
  return {
    add(trail) {
      kept.push(trail);
      if (kept.length > 8 * size + 1_000) cut();
    },
    best() {
      cut();
      return kept;
    },
  };
}

/** What rounding may still make equal, and so an order by ids, is kept too: as many of each value. */
function shortened(sorted: readonly Trail[], size: number): Trail[] {
  const last = sorted[size - 1];
  if (!last) return [...sorted];
  const least = last.confidence * (1 - 1e-9);
  const counts = new Map<number, number>();
  return sorted.filter(({ confidence }, place) => {
    if (confidence < least) return false;
    const count = (counts.get(confidence) ?? 0) + 1;
    counts.set(confidence, count);
    return place < size || count <= size;
  });
}

function compareTrails(one: Trail, other: Trail): number {
  return other.confidence - one.confidence || compareIds(one, other);
}

/** Both have as many hops. */
function compareIds(one: Trail, other: Trail): number {
  if (one === other || !one.hop || !other.hop) return 0;
  return (
    compareIds(one.hop.before, other.hop.before) ||
    compareText(one.hop.claim, other.hop.claim) ||
    compareText(one.entity, other.entity)
  );
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function pathOf(trail: Trail): FoundPath {
  const hops: FoundHop[] = [];
  for (let at = trail; at.hop; at = at.hop.before) {
    hops.push({ from: at.hop.before.entity, claim: at.hop.claim, confidence: at.hop.confidence, to: at.entity });
  }
  return { confidence: trail.confidence, hops: hops.toReversed() };
}
