import type { Arcs } from './ownership-arcs.ts';

/**
 * The nodes of an acyclic graph in layers, each below everything that points to it, and each layer in an order with few
 * crossings (Sugiyama et al. 1981: longest paths, then sweeps of barycentres; without dummy nodes).
 */
export function ownershipLayers(arcs: Arcs): string[][] {
  const above = invertArcs(arcs);
  const layers: string[][] = [];
  for (const [node, layer] of layerNumbers(arcs, above)) (layers[layer] ??= []).push(node);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const downward = sweep % 2 === 0;
    const neighbours = downward ? above : arcs;
    const places = placesIn(layers);
    const order = downward ? layers.keys() : [...layers.keys()].toReversed();
    for (const index of order) {
      const layer = layers[index] ?? [];
      const sorted = sortByBarycentre(layer, neighbours, places);
      layers[index] = sorted;
      for (const [at, node] of sorted.entries()) places.set(node, (at + 0.5) / sorted.length);
    }
  }
  return layers;
}

const SWEEPS = 8;

function invertArcs(arcs: Arcs): Map<string, string[]> {
  const inverse = new Map<string, string[]>();
  for (const [from, targets] of arcs) {
    for (const to of targets) {
      const list = inverse.get(to);
      if (list) list.push(from);
      else inverse.set(to, [from]);
    }
  }
  return inverse;
}

/** The longest path to each node; a node that nothing is above is directly above the highest node below it. */
function layerNumbers(arcs: Arcs, above: Arcs): Map<string, number> {
  const order = topologicalOrder(arcs, above);
  const numbers = new Map<string, number>();
  for (const node of order) {
    numbers.set(node, Math.max(-1, ...(above.get(node) ?? []).map((owner) => numbers.get(owner) ?? 0)) + 1);
  }
  for (const node of order.toReversed()) {
    if (above.has(node)) continue;
    const highest = Math.min(...(arcs.get(node) ?? []).map((owned) => numbers.get(owned) ?? 0));
    numbers.set(node, Math.max(0, highest - 1));
  }
  return numbers;
}

function topologicalOrder(arcs: Arcs, above: Arcs): string[] {
  const waiting = new Map([...above].map(([node, owners]) => [node, owners.length]));
  const order = [...arcs.keys()].filter((node) => !above.has(node));
  for (const node of order) {
    for (const target of arcs.get(node) ?? []) {
      const left = (waiting.get(target) ?? 1) - 1;
      waiting.set(target, left);
      if (left === 0) order.push(target);
    }
  }
  return order;
}

/** From 0 at the left end of a layer to 1 at its right end. */
function placesIn(layers: readonly (readonly string[])[]): Map<string, number> {
  return new Map(layers.flatMap((layer) => layer.map((node, at) => [node, (at + 0.5) / layer.length] as const)));
}

function sortByBarycentre(layer: readonly string[], neighbours: Arcs, places: ReadonlyMap<string, number>): string[] {
  const centres = new Map(
    layer.map((node) => {
      const near = neighbours.get(node) ?? [];
      const own = places.get(node) ?? 0;
      const sum = near.reduce((total, other) => total + (places.get(other) ?? own), 0);
      return [node, near.length === 0 ? own : sum / near.length];
    }),
  );
  return layer.toSorted((a, b) => (centres.get(a) ?? 0) - (centres.get(b) ?? 0));
}
