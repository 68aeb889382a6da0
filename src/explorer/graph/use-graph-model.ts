import { useCallback, useEffect, useRef, useState } from 'react';

import { createGraphModel, type GraphModel, type Pins } from './model/graph-model.ts';
import type { VisibleCounts } from './model/graph-update.ts';
import type { Subgraph } from './model/subgraph.ts';

interface GraphModelState {
  readonly model: GraphModel;
  /** The next layout to run; null until there is something to lay out. */
  readonly layoutRequest: LayoutRequest | null;
  /** How much is visible; null until it is known. */
  readonly counts: VisibleCounts | null;
  /** Lays out everything again from the start. */
  readonly arrange: () => void;
  /** Tells that the layout has settled. */
  readonly settle: () => void;
}

interface LayoutRequest {
  readonly free?: ReadonlySet<string>;
}

/**
 * Keeps a graph model up to date. All of `whole` is laid out, so that nothing moves when `shown` changes. New nodes find
 * their positions around those that are there.
 *
 * @param pins fixed positions; only those of the first call count
 */
export function useGraphModel(whole: Subgraph | null, shown: Subgraph | null, pins?: Pins): GraphModelState {
  const [model] = useState(() => createGraphModel(pins));
  const [layoutRequest, setLayoutRequest] = useState<LayoutRequest | null>(null);
  const [counts, setCounts] = useState<VisibleCounts | null>(null);
  const [arrangement, setArrangement] = useState(0);
  const lastArrangement = useRef(arrangement);
  const moving = useRef<Moving>(new Set());

  useEffect(() => {
    if (!whole) return;
    if (lastArrangement.current !== arrangement) model.clear();
    lastArrangement.current = arrangement;
    model.retain(whole);
    const wasEmpty = model.graph.order === 0;
    const added = model.add(whole);
    if (wasEmpty) moving.current = 'all';
    if (wasEmpty || added.length > 0) setLayoutRequest(requestLayout(moving, added));
  }, [model, whole, arrangement]);

  useEffect(() => {
    if (!whole || !shown) return;
    const added = model.add(shown);
    setCounts(model.show(shown));
    if (added.length > 0) setLayoutRequest(requestLayout(moving, added));
  }, [model, whole, shown, arrangement]);

  return {
    model,
    layoutRequest,
    counts,
    arrange: useCallback(() => setArrangement((count) => count + 1), []),
    settle: useCallback(() => {
      moving.current = new Set();
    }, []),
  };
}

/** The nodes that have not settled. More may be added before they have. */
type Moving = 'all' | ReadonlySet<string>;

function requestLayout(moving: { current: Moving }, added: readonly string[]): LayoutRequest {
  if (moving.current === 'all') return {};
  moving.current = new Set([...moving.current, ...added]);
  return { free: moving.current };
}
