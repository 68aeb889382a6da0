/** States before and after the current one, the nearest last. Immutable. */
export interface UndoHistory<State> {
  readonly past: readonly State[];
  readonly current: State;
  readonly future: readonly State[];
}

export function startHistory<State>(current: State): UndoHistory<State> {
  return { past: [], current, future: [] };
}

/**
 * The history after the state has become `next`, by an action or because the user went back or forward in the browser: a
 * step to a neighbour of the current state moves in the history, and anything else is a new action. A state that is the
 * same for undo, such as another day, leaves the history as it is.
 *
 * @param isSame two states that do not differ for undo
 */
export function followState<State>(
  history: UndoHistory<State>,
  next: State,
  isSame: (a: State, b: State) => boolean,
): UndoHistory<State> {
  const { past, current, future } = history;
  if (next === current || isSame(next, current)) return history;
  const [previous, following] = [past.at(-1), future.at(-1)];
  if (previous !== undefined && isSame(previous, next)) {
    return { past: past.slice(0, -1), current: next, future: [...future, current] };
  }
  if (following !== undefined && isSame(following, next)) {
    return { past: [...past, current], current: next, future: future.slice(0, -1) };
  }
  return { past: [...past, current].slice(-MAX_STEPS), current: next, future: [] };
}

const MAX_STEPS = 200;
