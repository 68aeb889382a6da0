import { useState } from 'react';

import { followState, startHistory } from './undo-history.ts';

interface Undo {
  /** Null if there is nothing to take back. */
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
}

/**
 * Undo for a state that something else holds, such as the address.
 *
 * @param isSame two states that do not differ for undo
 * @param restore makes an earlier state the current one
 */
export function useUndo<State>(
  state: State,
  isSame: (a: State, b: State) => boolean,
  restore: (state: State) => void,
): Undo {
  const [history, setHistory] = useState(() => startHistory(state));
  const followed = followState(history, state, isSame);
  if (followed !== history) setHistory(followed);
  const [previous, following] = [followed.past.at(-1), followed.future.at(-1)];
  return {
    undo: previous === undefined ? null : () => restore(previous),
    redo: following === undefined ? null : () => restore(following),
  };
}
