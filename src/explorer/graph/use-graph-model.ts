import { useCallback, useEffect, useRef, useState } from 'react';

import type { LayoutName, Pins } from './held/held-graph.ts';
import { layeredLayout } from './layout/layered/layered-layout.ts';
import { radialLayout } from './layout/radial/radial-layout.ts';
import { createGraphModel, type GraphModel } from './model/graph-model.ts';
import type { VisibleCounts } from './model/graph-update.ts';
import type { Subgraph } from './model/subgraph.ts';

interface GraphModelOptions {
  /** All that is laid out, so that nothing moves when `shown` changes. Null while it loads. */
  readonly whole: Subgraph | null;
  readonly shown: Subgraph | null;
  readonly pins: Pins;
  readonly layout: LayoutName;
  /** The entities in the middle of the radial layout. */
  readonly centres: readonly string[];
}

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

/** Keeps a graph model up to date. New nodes find their positions around those that are there. */
export function useGraphModel({ whole, shown, pins, layout, centres }: GraphModelOptions): GraphModelState {
  const [model] = useState(createGraphModel);
  const [layoutRequest, setLayoutRequest] = useState<LayoutRequest | null>(null);
  const [counts, setCounts] = useState<VisibleCounts | null>(null);
  const [repetition, setRepetition] = useState(0);
  const arrangement = `${layout} ${repetition}`;
  const lastArrangement = useRef(arrangement);
  const moving = useRef<Moving>(new Set());
  const starts = centres.join();

  useEffect(() => model.pin(pins), [model, pins]);

  useEffect(() => {
    if (!whole) return;
    if (lastArrangement.current !== arrangement) model.clear();
    lastArrangement.current = arrangement;
    const wasEmpty = model.graph.order === 0;
    model.retain(whole);
    const added = model.add(whole);
    if (layout !== 'force') {
      model.place(layout === 'radial' ? radialLayout(model.graph, starts.split(',')) : layeredLayout(model.graph));
      setLayoutRequest(NOTHING_MOVES);
      return;
    }
    if (wasEmpty) moving.current = 'all';
    if (wasEmpty || added.length > 0) setLayoutRequest(requestLayout(moving, added));
  }, [model, whole, arrangement, layout, starts]);

  useEffect(() => {
    if (!whole || !shown) return;
    const added = model.add(shown);
    setCounts(model.show(shown));
    if (added.length > 0 && layout === 'force') setLayoutRequest(requestLayout(moving, added));
  }, [model, whole, shown, arrangement, layout]);

  return {
    model,
    layoutRequest,
    counts,
    arrange: useCallback(() => setRepetition((count) => count + 1), []),
    settle: useCallback(() => {
      moving.current = new Set();
    }, []),
  };
}

const NOTHING_MOVES: LayoutRequest = { free: new Set() };

/** The nodes that have not settled. More may be added before they have. */
type Moving = 'all' | ReadonlySet<string>;

function requestLayout(moving: { current: Moving }, added: readonly string[]): LayoutRequest {
  if (moving.current === 'all') return {};
  moving.current = new Set([...moving.current, ...added]);
  return { free: moving.current };
}
