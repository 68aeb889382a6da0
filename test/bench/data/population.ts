import { at, type Random } from './random.ts';

/** What the stream of different questions is drawn from. */
export interface Population {
  /** The ids of all entities, those with most claims first. */
  readonly entities: readonly string[];
  /** The sort keys of all claims of the hub, in order. */
  readonly hubKeys: readonly string[];
}

/** The share of the entities, those with most claims, that questions about busy entities ask about. */
const BUSY_SHARE = 0.2;

/** Ids for each group of questions. No id is in two of the lists of a name. */
export interface Draw {
  /** From all entities. */
  readonly any: readonly (readonly string[])[];
  /** From the fifth of the entities with most claims. */
  readonly busy: readonly (readonly string[])[];
}

/** Shuffles the entities and deals them out: `shares` of all of them, and `busyLists` lists of busy ones. */
export function drawEntities(
  { entities }: Population,
  random: Random,
  shares: readonly number[],
  busyLists: number,
): Draw {
  const any = shuffled(entities, random);
  let start = 0;
  const lists = shares.map((share) => {
    const end = start + Math.floor(any.length * share);
    const list = any.slice(start, end);
    start = end;
    return list;
  });
  const busy = shuffled(entities.slice(0, Math.ceil(entities.length * BUSY_SHARE)), random);
  return {
    any: lists,
    busy: Array.from({ length: busyLists }, (_, list) => busy.filter((_id, i) => i % busyLists === list)),
  };
}

/** Different pairs of different entities. Fewer than `count` if there are not so many. */
export function drawPairs({ entities }: Population, random: Random, count: number): (readonly [string, string])[] {
  const seen = new Set<number>();
  const most = Math.min(count, (entities.length * (entities.length - 1)) / 2);
  const pairs: (readonly [string, string])[] = [];
  while (pairs.length < most) {
    const [from, to] = [random.below(entities.length), random.below(entities.length)];
    const key = from * entities.length + to;
    if (from === to || seen.has(key)) continue;
    seen.add(key);
    pairs.push([at(entities, from), at(entities, to)]);
  }
  return pairs;
}

/** A copy in a random order (Fisher–Yates). */
export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const copy = [...items];
  for (let last = copy.length - 1; last > 0; last--) {
    const other = random.below(last + 1);
    [copy[last], copy[other]] = [at(copy, other), at(copy, last)];
  }
  return copy;
}
