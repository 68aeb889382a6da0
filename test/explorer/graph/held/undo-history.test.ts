import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { followState, startHistory, type UndoHistory } from '../../../../src/explorer/graph/held/undo-history.ts';
import { holds, tries } from '../../../support/property.ts';

describe('Undo', () => {
  const isSame = (a: number, b: number) => a === b;
  const follow = (...states: readonly number[]) =>
    states.slice(1).reduce((history, next) => followState(history, next, isSame), startHistory(states[0] ?? 0));

  it('goes back and forward, and a new action ends what could be redone', () => {
    expect(follow(1, 2, 3)).toEqual({ past: [1, 2], current: 3, future: [] });
    expect(follow(1, 2, 3, 2)).toEqual({ past: [1], current: 2, future: [3] });
    expect(follow(1, 2, 3, 2, 1, 2)).toEqual({ past: [1], current: 2, future: [3] });
    expect(follow(1, 2, 3, 2, 9)).toEqual({ past: [1, 2], current: 9, future: [] });
  });

  it('is not changed by a state that is the same for it', () => {
    const history = startHistory(1);
    expect(followState(history, 1, isSame)).toBe(history);
  });

  it('takes back any actions one by one, and redoes them: any actions', async () => {
    await holds(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 20 }), async (states) => {
        const end = follow(0, ...states);
        let history: UndoHistory<number> = end;
        const back = [history.current];
        for (let last = history.past.at(-1); last !== undefined; last = history.past.at(-1)) {
          history = followState(history, last, isSame);
          back.push(history.current);
        }
        expect(back.toReversed()).toEqual([...end.past, end.current]);
        expect(back.at(-1)).toBe(0);
        for (let steps = end.past.length; steps > 0; steps--) {
          history = followState(history, history.future.at(-1) ?? -1, isSame);
        }
        expect(history).toEqual(end);
      }),
      tries(200),
    );
  });
});
