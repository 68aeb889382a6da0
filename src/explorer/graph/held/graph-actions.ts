import type { Expansion } from './expansion.ts';
import {
  changeLayout,
  type HeldGraph,
  hideEntities,
  hideOthers,
  type LayoutName,
  pinEntities,
  type Pins,
  showEntities,
  unpinEntities,
} from './held-graph.ts';

/** What somebody can do to a graph. */
export interface GraphActions {
  readonly hide: (ids: readonly string[]) => void;
  readonly hideOthers: (all: readonly string[], chosen: ReadonlySet<string>) => void;
  /** All that are hidden if no ids are given. */
  readonly show: (ids?: readonly string[]) => void;
  readonly pin: (pins: Pins) => void;
  readonly unpin: (ids: readonly string[]) => void;
  readonly setLayout: (layout: LayoutName) => void;
  readonly setLineLabels: (on: boolean) => void;
  /** Null if there is nothing to take back. */
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  /** Only in a graph that grows. */
  readonly growth?: GrowthActions;
}

export interface GrowthActions {
  readonly expand: (expansions: readonly Expansion[]) => void;
  readonly collapse: (id: string) => void;
  /** Adds entities to the starts. */
  readonly start: (ids: readonly string[]) => void;
}

/** @param change replaces the state of the graph; a change that is `light` is no step of its own in the browser */
export function heldActions(
  change: (next: (held: HeldGraph) => HeldGraph, options?: { readonly light: boolean }) => void,
): Pick<GraphActions, 'hide' | 'hideOthers' | 'show' | 'pin' | 'unpin' | 'setLayout'> {
  return {
    hide: (ids) => change((held) => hideEntities(held, ids)),
    hideOthers: (all, chosen) => change((held) => hideOthers(held, all, chosen)),
    show: (ids) => change((held) => showEntities(held, ids)),
    pin: (pins) => change((held) => pinEntities(held, pins), { light: true }),
    unpin: (ids) => change((held) => unpinEntities(held, ids), { light: true }),
    setLayout: (layout) => change((held) => changeLayout(held, layout)),
  };
}
