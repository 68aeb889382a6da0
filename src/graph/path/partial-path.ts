/** A path from the start to `entity`, linked from its last hop back to the start, which has no hop. */
export interface PartialPath {
  /** Product of the confidences of its claims. */
  readonly confidence: number;
  readonly entity: string;
  readonly hop: { readonly claim: string; readonly confidence: number; readonly before: PartialPath } | null;
}

export function extendPath(before: PartialPath, claim: string, confidence: number, entity: string): PartialPath {
  return { confidence: before.confidence * confidence, entity, hop: { claim, confidence, before } };
}

/** The top k of many partial paths of equal length. */
export interface TopPaths {
  add(path: PartialPath): void;
  /** By descending confidence, then by ids. May hold more than k paths, see `prune`. */
  best(): readonly PartialPath[];
}

/** Collects paths, and sorts and prunes them only when there are many. */
export function createTopPaths(size: number, hasZero: boolean): TopPaths {
  let paths: PartialPath[] = [];
  function keepBest(): void {
    const top = prune(paths.toSorted(comparePaths), size);
    const best = hasZero ? [...new Set([...top, ...firstById(paths, size)])] : top;
    paths = best.toSorted(comparePaths);
  }
  return {
    add(path) {
      paths.push(path);
      if (paths.length > 8 * size + 1_000) keepBest();
    },
    best() {
      keepBest();
      return paths;
    },
  };
}

/**
 * Keeps the first `size` paths and their ties within 1e-9, at most `size` of each value: multiplying by the confidences of
 * further claims may round ties to the same value, and then the ids decide.
 */
function prune(sorted: readonly PartialPath[], size: number): PartialPath[] {
  const last = sorted[size - 1];
  if (!last) return [...sorted];
  const least = last.confidence * (1 - 1e-9);
  const counts = new Map<number, number>();
  return sorted.filter(({ confidence }, index) => {
    if (confidence < least) return false;
    const count = (counts.get(confidence) ?? 0) + 1;
    counts.set(confidence, count);
    return index < size || count <= size;
  });
}

/**
 * The paths that may win although their confidence is too low. A later claim of confidence 0 makes all products 0, which
 * leaves the order to the ids. For example, with k = 1:
 *
 *     A --c2 (0.9)--> M --c3 (0)--> B     the best partial path at M is c2
 *     A --c1 (0.5)--> M                   but the first path by ids is c1, c3
 *
 * So where any claim has confidence 0, each entity also keeps the k partial paths that come first by ids.
 */
function firstById(paths: readonly PartialPath[], size: number): PartialPath[] {
  return paths.toSorted(compareIds).slice(0, size);
}

function comparePaths(a: PartialPath, b: PartialPath): number {
  return b.confidence - a.confidence || compareIds(a, b);
}

/** Compares the ids of claims and entities from the start. Both paths have the same number of hops. */
function compareIds(a: PartialPath, b: PartialPath): number {
  if (a === b || !a.hop || !b.hop) return 0;
  return (
    compareIds(a.hop.before, b.hop.before) || compareText(a.hop.claim, b.hop.claim) || compareText(a.entity, b.entity)
  );
}

/** Compares by code units. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
