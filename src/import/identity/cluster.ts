import type { Identifier } from '../../model/identifier.ts';
import { createNumberList } from '../../support/number-list.ts';
import type { EntityKind } from '../../model/vocabulary.ts';
import type { JudgedMatch } from './match-file.ts';

/** What is known of the nodes of a cluster together. */
export interface Facts {
  readonly kind: EntityKind | null;
  readonly country: string | null;
  readonly identifiers: readonly Identifier[];
  /** Id of the entity of another data set that is in the cluster. */
  readonly other: string | null;
}

/** Sets of nodes that are one entity. A node is a number; a cluster is the number of one of its nodes. */
export interface Clusters {
  find(node: number): number;
  facts(cluster: number): Facts;
  /** True if the cluster has one node. */
  isSingle(cluster: number): boolean;
  join(a: number, b: number): void;
  /** Keeps two nodes apart for good. */
  separate(a: number, b: number, judged: JudgedMatch): void;
  /** The judgement that keeps two clusters apart. */
  separation(a: number, b: number): JudgedMatch | null;
}

export function createClusters(factsOf: (node: number) => Facts): Clusters {
  /** Number of the parent plus 1; 0 for a cluster. */
  const parents = createNumberList(Uint32Array);
  /** Of clusters with several nodes. */
  const joined = new Map<number, Facts>();
  const separated = new Map<number, Map<number, JudgedMatch>>();

  function find(node: number): number {
    let cluster = node;
    for (let parent = parents.get(cluster); parent !== 0; parent = parents.get(cluster)) cluster = parent - 1;
    for (let step = node; step !== cluster;) {
      const next = parents.get(step) - 1;
      parents.set(step, cluster + 1);
      step = next;
    }
    return cluster;
  }

  const facts = (cluster: number): Facts => joined.get(cluster) ?? factsOf(cluster);

  function separate(a: number, b: number, judged: JudgedMatch): void {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const others = separated.get(from) ?? new Map<number, JudgedMatch>();
      if (!others.has(to)) others.set(to, judged);
      separated.set(from, others);
    }
  }

  return {
    find,
    facts,
    isSingle: (cluster) => !joined.has(cluster),
    join(a, b) {
      const [first, second] = [Math.min(find(a), find(b)), Math.max(find(a), find(b))];
      if (first === second) return;
      joined.set(first, sumOf(facts(first), facts(second)));
      joined.delete(second);
      parents.set(second, first + 1);
      for (const [other, judged] of separated.get(second) ?? []) {
        separated.get(other)?.delete(second);
        separate(first, other, judged);
      }
      separated.delete(second);
    },
    separate: (a, b, judged) => separate(find(a), find(b), judged),
    separation: (a, b) => separated.get(find(a))?.get(find(b)) ?? null,
  };
}

function sumOf(a: Facts, b: Facts): Facts {
  const keys = new Set(a.identifiers.map(({ scheme, value }) => `${scheme} ${value}`));
  const added = b.identifiers.filter(({ scheme, value }) => !keys.has(`${scheme} ${value}`));
  return {
    kind: a.kind ?? b.kind,
    country: a.country ?? b.country,
    identifiers: [...a.identifiers, ...added],
    other: a.other ?? b.other,
  };
}
