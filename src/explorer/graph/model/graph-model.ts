import { MultiDirectedGraph } from 'graphology';

import type { Pins } from '../held/held-graph.ts';
import type { ClaimGraph, EdgeAttributes, NodeAttributes } from './graph-attributes.ts';
import { addSubgraph, dropMissing, showSubgraph, type VisibleCounts } from './graph-update.ts';
import { pinNodes, placeNodes } from './node-position.ts';
import type { Point } from './point.ts';
import type { Subgraph } from './subgraph.ts';

/** Everything that this view has shown so far, with its positions. Only what it shows now is visible. */
export interface GraphModel {
  readonly graph: ClaimGraph;
  /**
   * Adds new entities and claims near their neighbours and returns the keys of the new nodes. Moves no other node. Nodes
   * that were there before return to their places, and are not among these keys.
   */
  add(subgraph: Subgraph): readonly string[];
  /** Removes what is not in the subgraph. */
  retain(subgraph: Subgraph): void;
  /** Makes the subgraph visible and hides the rest. Returns how much is visible. */
  show(subgraph: Subgraph): VisibleCounts;
  /** Puts these entities at their pins and gives all others back to the layout. */
  pin(pins: Pins): void;
  /** Puts nodes at the positions of a layout. Pinned nodes stay, and know where the layout would have put them. */
  place(positions: ReadonlyMap<string, Point>): void;
  /** Forgets everything, positions included. */
  clear(): void;
  /** Calls back after each `show`. Returns a function that unsubscribes. */
  subscribe(onShow: () => void): () => void;
}

export function createGraphModel(): GraphModel {
  const graph: ClaimGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  const subscribers = new Set<() => void>();
  let pinned: Pins = {};
  /** Where nodes were that have been removed: undo may bring them back. */
  const places = new Map<string, Point>();
  return {
    graph,
    add(subgraph) {
      const added = addSubgraph(graph, subgraph, places);
      if (added.length > 0) pinNodes(graph, pinned);
      return added;
    },
    retain(subgraph) {
      for (const [node, place] of dropMissing(graph, subgraph)) places.set(node, place);
    },
    pin(pins) {
      pinned = pins;
      pinNodes(graph, pins);
    },
    place: (positions) => placeNodes(graph, positions),
    show(subgraph) {
      const counts = showSubgraph(graph, subgraph);
      for (const onShow of subscribers) onShow();
      return counts;
    },
    subscribe(onShow) {
      subscribers.add(onShow);
      return () => subscribers.delete(onShow);
    },
    clear() {
      graph.clear();
      places.clear();
    },
  };
}
