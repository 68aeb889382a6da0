import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createLabelSchedule } from '../../../../src/explorer/graph/label/label-schedule.ts';

describe('The schedule of labels', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function recorded(large: boolean) {
    const draws: string[] = [];
    const schedule = createLabelSchedule(large, (onlyRequired) => draws.push(onlyRequired ? 'required' : 'all'));
    return { draws, ...schedule };
  }

  it('draws all labels in each frame of a small graph', () => {
    const { draws, onFrame } = recorded(false);
    onFrame();
    onFrame();
    vi.runAllTimers();
    expect(draws).toEqual(['all', 'all']);
  });

  it('draws the required labels while a large graph moves, and all of them once it is still', () => {
    const { draws, onFrame } = recorded(true);
    onFrame();
    vi.advanceTimersByTime(100);
    onFrame();
    vi.advanceTimersByTime(149);
    expect(draws).toEqual(['required', 'required']);
    vi.advanceTimersByTime(1);
    expect(draws).toEqual(['required', 'required', 'all']);
  });

  it('draws nothing after it is cancelled', () => {
    const { draws, onFrame, cancel } = recorded(true);
    onFrame();
    cancel();
    vi.runAllTimers();
    expect(draws).toEqual(['required']);
  });
});
