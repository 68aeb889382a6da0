import type { Subgraph } from '../model/subgraph.ts';

/** All entities and claims of several subgraphs, each once, in the order in which they come first. */
export function mergeSubgraphs(subgraphs: readonly Subgraph[]): Subgraph {
  const [first] = subgraphs;
  if (first && subgraphs.length === 1) return first;
  return {
    entities: uniqueById(subgraphs.map(({ entities }) => entities)),
    claims: uniqueById(subgraphs.map(({ claims }) => claims)),
    truncated: first?.truncated ?? false,
  };
}

function uniqueById<Item extends { readonly id: string }>(lists: readonly (readonly Item[])[]): Item[] {
  const byId = new Map<string, Item>();
  for (const list of lists) for (const item of list) if (!byId.has(item.id)) byId.set(item.id, item);
  return [...byId.values()];
}
