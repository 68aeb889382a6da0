import { type GraphActions, heldActions } from '../graph/held/graph-actions.ts';
import { collapseEntity, expandEntities, type HeldGraph } from '../graph/held/held-graph.ts';
import { MAX_EXPANSIONS } from '../graph/held/expansion.ts';
import { useUndo } from '../graph/held/use-undo.ts';
import type { GraphAddress } from '../graph/model/graph-address.ts';
import type { GraphNavigation } from './use-graph-address.ts';

interface HeldAddressOptions extends GraphNavigation {
  readonly onStart: (ids: readonly string[]) => void;
  /** An expansion was refused because there are too many. */
  readonly onTooMany: () => void;
}

/** What can be done to the graph of an address. Each action goes to another address, and undo to an earlier one. */
export function useHeldAddress({ address, goTo, onStart, onTooMany }: HeldAddressOptions): GraphActions {
  const history = useUndo(address, isSameAddress, (earlier) => goTo({ ...earlier, ...unheldPart(address) }));
  const change = (next: (held: HeldGraph) => HeldGraph, { light = false } = {}): void => {
    const { expand, without, pins, layout } = next(address);
    goTo({ ...address, expand, without, pins, layout }, light);
  };
  return {
    ...history,
    ...heldActions(change),
    setLineLabels: (lineLabels) => goTo({ ...address, lineLabels }, true),
    growth: {
      expand(expansions) {
        const ids = new Set([...address.expand, ...expansions].map(({ id }) => id));
        if (ids.size > MAX_EXPANSIONS) onTooMany();
        else change((held) => expandEntities(held, expansions));
      },
      collapse: (id) => change((held) => collapseEntity(held, id)),
      start: onStart,
    },
  };
}

/** What undo does not change: the time, the part of the graph, and the open claim. */
function unheldPart({ day, clock, datasets, recordedOn, claim, lineLabels }: GraphAddress) {
  return { day, clock, datasets, recordedOn, claim, lineLabels };
}

function isSameAddress(a: GraphAddress, b: GraphAddress): boolean {
  return JSON.stringify({ ...a, ...unheldPart(b) }) === JSON.stringify(b);
}
