import { MultiDirectedGraph } from 'graphology';

import type { ClaimGraph, EdgeAttributes, NodeAttributes } from './graph-attributes.ts';
import { addSubgraph, dropMissing, showSubgraph, type VisibleCounts } from './graph-update.ts';
import type { Point } from './point.ts';
import type { Subgraph } from './subgraph.ts';

/** Everything that this view has shown so far, with its positions. Only what it shows now is visible. */
export interface GraphModel {
  readonly graph: ClaimGraph;
  /** Adds new entities and claims near their neighbours and returns the keys of the new nodes. Moves no other node. */
  add(subgraph: Subgraph): readonly string[];
  /** Removes what is not in the subgraph. */
  retain(subgraph: Subgraph): void;
  /** Makes the subgraph visible and hides the rest. Returns how much is visible. */
  show(subgraph: Subgraph): VisibleCounts;
  clear(): void;
  /** Calls back after each `show`. Returns a function that unsubscribes. */
  subscribe(onShow: () => void): () => void;
}

/** Fixed positions of entities, by id. */
export type Pins = Readonly<Record<string, Point>>;

export function createGraphModel(pins: Pins = {}): GraphModel {
  const graph: ClaimGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  const subscribers = new Set<() => void>();
  return {
    graph,
    add: (subgraph) => addSubgraph(graph, subgraph, pins),
    retain: (subgraph) => dropMissing(graph, subgraph),
    show(subgraph) {
      const counts = showSubgraph(graph, subgraph);
      for (const onShow of subscribers) onShow();
      return counts;
    },
    subscribe(onShow) {
      subscribers.add(onShow);
      return () => subscribers.delete(onShow);
    },
    clear: () => graph.clear(),
  };
}
