import { useState } from 'react';

import { type GraphActions, heldActions } from './graph-actions.ts';
import { type HeldGraph, UNTOUCHED } from './held-graph.ts';
import { useUndo } from './use-undo.ts';

interface LocalGraph {
  readonly held: HeldGraph;
  readonly lineLabels: boolean;
  readonly actions: GraphActions;
}

/** What was done to a graph that its address does not hold, such as one of paths. It ends with the view. */
export function useHeldGraph(): LocalGraph {
  const [held, setHeld] = useState(UNTOUCHED);
  const [lineLabels, setLineLabels] = useState(false);
  const history = useUndo(held, isSameHeld, setHeld);
  return { held, lineLabels, actions: { ...history, ...heldActions(setHeld), setLineLabels } };
}

function isSameHeld(a: HeldGraph, b: HeldGraph): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
