import { createBinaryHeap } from './binary-heap.ts';
import { compareText } from './partial-path.ts';
import type { FoundHop, FoundPath } from './path.ts';
import type { Link, PathLayer } from './path-layer.ts';
import { FULL_TRUST, type Trust, scaledTrust } from './trust.ts';

/* The best of the paths that some claims form, without making all of them. */

export interface RankingOptions {
  readonly from: string;
  readonly to: string;
  /** How many claims a path may have, in ascending order. */
  readonly lengths: readonly number[];
  /** The claims that a step of a path may use, by its position from 0. The same for all steps if there are several lengths. */
  readonly layerAt: (position: number) => PathLayer;
  /** Whether the most trusted paths come first, whatever their length. Otherwise the shortest do. */
  readonly byTrust: boolean;
  /** Only paths with at least this trust: a confidence in the scale of `trustOf`. */
  readonly least: Trust;
  /** The largest number of paths to return. */
  readonly limit: number;
}

interface RankedPaths {
  readonly paths: readonly FoundPath[];
  /** Whether there are no further paths of these lengths and this trust. */
  readonly isComplete: boolean;
}

/** How many partial paths one ranking may make. */
const MAX_PARTIAL_PATHS = 40_000;

/**
 * Ranks paths by A*: by length, then by trust, or by trust, then by length; then by the ids along the path. The bound of a
 * partial path is its own trust times that of the best way to its end, which may pass the same entity twice and so is never
 * too low. The steps that may follow a partial path are in order, and each makes the next one only when it is taken. The first
 * paths are certain, wherever the ranking ends.
 */
export function rankPaths(options: RankingOptions): RankedPaths {
  const { from, lengths, byTrust, limit } = options;
  const longest = lengths.at(-1) ?? 0;
  const least = scaledTrust(options.least, 1, longest);
  const stepsFrom = createStepFinder(options);
  const queue = createBinaryHeap<Partial>(byTrust ? isMoreTrusted : isShorter);
  let made = 0;

  /** Adds the first of the steps from `index` on that may follow a partial path. */
  function addStep(before: Partial | null, length: number, index: number): void {
    const claims = before?.claims ?? 0;
    const [entity, own] = before ? [before.entity, before.own] : [from, FULL_TRUST];
    const steps = stepsFrom(entity, claims, length - claims, own > 0n);
    for (let i = index; i < steps.length; i++) {
      const step = steps[i];
      if (!step) break;
      const { claim, confidence, trust, to } = step.link;
      const bound = scaledTrust(own * step.best, length, longest);
      if (bound < least) break;
      if (to === from || isOnPath(before, to, claim)) continue;
      made += 1;
      queue.push({
        before,
        index: i,
        hop: { from: entity, claim, confidence, to },
        entity: to,
        claims: claims + 1,
        length,
        own: own * trust,
        bound,
        ids: `${before?.ids ?? ''} ${claim} ${to}`,
      });
      break;
    }
  }

  for (const length of lengths) addStep(null, length, 0);
  const paths: FoundPath[] = [];
  for (let path = queue.pop(); path; path = queue.pop()) {
    addStep(path.before, path.length, path.index + 1);
    if (path.claims < path.length) {
      addStep(path, path.length, 0);
      if (made > MAX_PARTIAL_PATHS) return { paths, isComplete: false };
    } else if (paths.length === limit) {
      return { paths, isComplete: false };
    } else {
      paths.push(rankedPath(path));
    }
  }
  return { paths, isComplete: true };
}

interface Partial {
  /** Null for the first step. */
  readonly before: Partial | null;
  /** The place of the last step among those that may follow `before`. */
  readonly index: number;
  readonly hop: FoundHop;
  readonly entity: string;
  readonly claims: number;
  /** How many claims the complete path has. */
  readonly length: number;
  readonly own: Trust;
  /** The largest possible trust in the complete path, in the scale of the longest one. */
  readonly bound: Trust;
  /** A space sorts before every character of an id, so a partial path comes before those that go on from it. */
  readonly ids: string;
}

function isShorter(a: Partial, b: Partial): boolean {
  if (a.length !== b.length) return a.length < b.length;
  return a.bound === b.bound ? a.ids < b.ids : a.bound > b.bound;
}

function isMoreTrusted(a: Partial, b: Partial): boolean {
  if (a.bound !== b.bound) return a.bound > b.bound;
  return a.length === b.length ? a.ids < b.ids : a.length < b.length;
}

/** No entity and no claim occurs twice. */
function isOnPath(path: Partial | null, entity: string, claim: string): boolean {
  for (let part = path; part; part = part.before) {
    if (part.entity === entity || part.hop.claim === claim) return true;
  }
  return false;
}

function rankedPath(path: Partial): FoundPath {
  const hops: FoundHop[] = [];
  for (let part: Partial | null = path; part; part = part.before) hops.push(part.hop);
  hops.reverse();
  return { confidence: hops.reduce((product, { confidence }) => product * confidence, 1), hops };
}

/** A step, and the trust in the best way to the end that begins with it. */
interface Step {
  readonly link: Link;
  readonly best: Trust;
}

type StepFinder = (entity: string, position: number, remaining: number, byTrust: boolean) => readonly Step[];

/**
 * Returns a function that finds the steps from an entity with that many claims before and remaining: the best ones first or,
 * after a claim of confidence 0, whose paths are all equally trusted, by id.
 */
function createStepFinder(options: RankingOptions): StepFinder {
  const { to: end, layerAt } = options;
  const ways = bestWays(options);
  const found = new Map<string, readonly Step[]>();
  return (entity, position, remaining, byTrust) => {
    const key = `${position} ${remaining} ${byTrust} ${entity}`;
    let steps = found.get(key);
    if (!steps) {
      const last = remaining === 1;
      steps = layerAt(position)
        .linksOf(entity)
        .flatMap((link) => {
          const best = ways[remaining - 1]?.get(link.to);
          return best === undefined || (link.to === end) !== last ? [] : [{ link, best: link.trust * best }];
        })
        .toSorted((a, b) => (byTrust && a.best !== b.best ? (a.best > b.best ? -1 : 1) : compareLinks(a.link, b.link)));
      found.set(key, steps);
    }
    return steps;
  };
}

function compareLinks(a: Link, b: Link): number {
  return compareText(a.claim, b.claim) || compareText(a.to, b.to);
}

/** By the number of remaining claims: for each entity, the trust in the best way of that many claims to the end. */
function bestWays({ from, to, lengths, layerAt }: RankingOptions): ReadonlyMap<string, Trust>[] {
  const longest = lengths.at(-1) ?? 0;
  const reachable = reachableFrom(from, to, longest, layerAt);
  const ways: Map<string, Trust>[] = [new Map([[to, FULL_TRUST]])];
  for (let remaining = 1; remaining <= longest; remaining++) {
    const layer = layerAt(longest - remaining);
    const starts = lengths.flatMap((length) => reachable[length - remaining] ?? []);
    const next = new Map<string, Trust>();
    for (const [entity, trust] of ways[remaining - 1] ?? []) {
      for (const { to: before, trust: own } of layer.linksOf(entity)) {
        if (before === to || !starts.some((reached) => reached.has(before))) continue;
        const through = trust * own;
        const known = next.get(before);
        if (known === undefined || through > known) next.set(before, through);
      }
    }
    ways.push(next);
  }
  return ways;
}

/** By the number of claims from the start: the entities at which a path may be. */
function reachableFrom(
  from: string,
  to: string,
  longest: number,
  layerAt: RankingOptions['layerAt'],
): ReadonlySet<string>[] {
  const levels: ReadonlySet<string>[] = [new Set([from])];
  for (let position = 0; position + 1 < longest; position++) {
    const layer = layerAt(position);
    const next = new Set<string>();
    for (const entity of levels[position] ?? []) {
      for (const { to: reached } of layer.linksOf(entity)) {
        if (reached !== from && reached !== to) next.add(reached);
      }
    }
    levels.push(next);
  }
  return levels;
}
