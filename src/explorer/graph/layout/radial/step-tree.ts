import type { ClaimGraph } from '../../model/graph-attributes.ts';

/** A breadth-first tree of a graph. */
export interface StepTree {
  readonly roots: readonly string[];
  readonly children: ReadonlyMap<string, readonly string[]>;
  /** The ring of each node. The nodes of claims have rings between those of entities. */
  readonly steps: ReadonlyMap<string, number>;
  /** How many leaves the branch of each node has. */
  readonly leaves: ReadonlyMap<string, number>;
  /** The number of nodes on each ring. */
  readonly rings: readonly number[];
}

/** The shortest ways from the starts to all nodes. Nodes that cannot be reached are roots on a ring outside of the others. */
export function stepTree(graph: ClaimGraph, starts: readonly string[]): StepTree {
  const halfSteps = new Map<string, number>();
  const children = new Map<string, string[]>();
  const queues: string[][] = [starts.filter((start) => graph.hasNode(start))];
  for (const start of queues[0] ?? []) halfSteps.set(start, 0);
  // A claim between two entities is a whole step, a link to the node of a claim half of one.
  for (let half = 0; half < queues.length; half++) {
    for (const node of queues[half] ?? []) {
      for (const next of graph.neighbors(node).toSorted()) {
        const step = isHalf(graph, node) || isHalf(graph, next) ? 1 : 2;
        const known = halfSteps.get(next);
        if (known !== undefined && known <= half + step) continue;
        if (known !== undefined) remove(queues[known] ?? [], next);
        halfSteps.set(next, half + step);
        (queues[half + step] ??= []).push(next);
      }
    }
    queues[half] ??= [];
  }
  const reached = queues.flat();
  for (const node of reached) {
    const half = halfSteps.get(node) ?? 0;
    if (half === 0) continue;
    const parent = graph
      .neighbors(node)
      .toSorted()
      .find((other) => halfSteps.get(other) === half - (isHalf(graph, node) || isHalf(graph, other) ? 1 : 2));
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), node]);
  }
  return completeTree(graph, reached, halfSteps, children);
}

function isHalf(graph: ClaimGraph, node: string): boolean {
  return graph.getNodeAttribute(node, 'type') === 'claim';
}

function remove(list: string[], item: string): void {
  const index = list.indexOf(item);
  if (index >= 0) list.splice(index, 1);
}

function completeTree(
  graph: ClaimGraph,
  reached: readonly string[],
  halfSteps: ReadonlyMap<string, number>,
  children: ReadonlyMap<string, readonly string[]>,
): StepTree {
  // Rings are numbered without gaps: a graph without claims of three or more participants has only whole steps.
  const used = [...new Set(halfSteps.values())].toSorted((a, b) => a - b);
  const steps = new Map([...halfSteps].map(([node, half]) => [node, used.indexOf(half)]));
  const unreached = graph
    .nodes()
    .filter((node) => !halfSteps.has(node))
    .toSorted();
  for (const node of unreached) steps.set(node, used.length);
  const rings = Array.from({ length: used.length + (unreached.length > 0 ? 1 : 0) }, () => 0);
  for (const step of steps.values()) rings[step] = (rings[step] ?? 0) + 1;

  const leaves = new Map<string, number>();
  for (const node of reached.toReversed()) {
    const own = children.get(node) ?? [];
    leaves.set(node, own.length === 0 ? 1 : own.reduce((sum, child) => sum + (leaves.get(child) ?? 1), 0));
  }
  const roots = [...reached.filter((node) => halfSteps.get(node) === 0), ...unreached];
  return { roots, children, steps, leaves, rings };
}
