import type { ClaimGraph } from '../../model/graph-attributes.ts';

/** From each node to the nodes below it: owners to owned, investors to the funded, people to their organisations. */
export type Arcs = ReadonlyMap<string, readonly string[]>;

/** The arcs of all claims that have an object. The node of a claim is between its subjects and its objects. */
export function ownershipArcs(graph: ClaimGraph): Arcs {
  const arcs = new Map<string, string[]>();
  const add = (from: string, to: string): void => {
    const list = arcs.get(from);
    if (list === undefined) arcs.set(from, [to]);
    else if (!list.includes(to)) list.push(to);
  };
  const claimsWithObject = new Set<string>();
  graph.forEachEdge((_edge, { directed, claim }) => directed && claimsWithObject.add(claim));
  graph.forEachEdge((_edge, { directed, claim }, source, target) => {
    if (!claimsWithObject.has(claim)) return;
    // The source of a link is the node of the claim, whose subjects are above it.
    if (directed || !graph.hasNode(claim)) add(source, target);
    else add(target, source);
  });
  return acyclic(
    new Map([...arcs].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([node, to]) => [node, to.toSorted()])),
  );
}

/** Without the arcs that close a cycle, such as a stake that a company holds in its owner. */
function acyclic(arcs: Arcs): Arcs {
  const state = new Map<string, 'open' | 'done'>();
  const kept = new Map<string, string[]>();
  for (const root of rootsFirst(arcs)) {
    if (state.has(root)) continue;
    const stack = [{ node: root, next: 0 }];
    state.set(root, 'open');
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const target = arcs.get(top.node)?.[top.next++];
      if (target === undefined) {
        state.set(top.node, 'done');
        stack.pop();
        continue;
      }
      if (state.get(target) === 'open') continue;
      kept.set(top.node, [...(kept.get(top.node) ?? []), target]);
      if (state.has(target)) continue;
      state.set(target, 'open');
      stack.push({ node: target, next: 0 });
    }
  }
  return kept;
}

/** Nodes that nothing is above come first, so that only arcs of real cycles are left out. */
function rootsFirst(arcs: Arcs): string[] {
  const below = new Set([...arcs.values()].flat());
  const nodes = [...arcs.keys()];
  return [...nodes.filter((node) => !below.has(node)), ...nodes.filter((node) => below.has(node))];
}
