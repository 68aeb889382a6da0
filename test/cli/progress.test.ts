import { describe, expect, it } from 'vitest';

import { type StatusOutput, showProgress, statusLine } from '../../src/cli/progress.ts';

/** The output of work that reports its progress `steps` times, every `stepMs`, and ends. */
function written(isTTY: boolean | undefined, stepMs: number, steps: number): string[] {
  const lines: string[] = [];
  const output: StatusOutput = { isTTY, write: (text) => lines.push(text) };
  let time = 0;
  const show = statusLine(output, () => time);
  for (let step = 1; step <= steps; step++) {
    time += stepMs;
    show(`Step ${step}`);
  }
  show(null);
  return lines;
}

describe('Progress', () => {
  it('is one line every ten seconds without a terminal', () => {
    expect(written(undefined, 4_000, 7)).toEqual(['Step 3\n', 'Step 6\n']);
  });

  it('is silent for short work', () => {
    expect(written(undefined, 100, 99)).toEqual([]);
    expect(written(true, 10, 9)).toEqual([]);
  });

  it('is redrawn on a terminal and removed at the end', () => {
    expect(written(true, 60, 4)).toEqual(['\r\u001b[KStep 2', '\r\u001b[KStep 4', '\r\u001b[K']);
  });
});

describe('The progress of a load', () => {
  /** What is shown of batches that each take a second. */
  function shown(...batches: readonly (readonly [step: string, done: number, total: number])[]): (string | null)[] {
    const texts: (string | null)[] = [];
    let time = 0;
    const show = showProgress(
      (text) => texts.push(text),
      () => time,
    );
    for (const [step, stepDone, stepTotal] of batches) {
      time += 1_000;
      show({ step, done: stepDone, total: 99_999, stepDone, stepTotal });
    }
    return texts;
  }

  it('tells the rate of a step and the time that it still takes, when there is a rate', () => {
    expect(
      shown(['sources', 500, 500], ['claims', 500, 5_000], ['claims', 1_000, 5_000], ['claims', 1_500, 5_000]),
    ).toEqual([
      'Loading sources: 500 of 500 (100 %)',
      'Loading claims: 500 of 5,000 (10 %)',
      'Loading claims: 1,000 of 5,000 (20 %)',
      'Loading claims: 1,500 of 5,000 (30 %), 500 a second, 7 s left',
    ]);
  });

  it('gives long times in minutes', () => {
    expect(shown(['claims', 10, 5_000], ['claims', 20, 5_000], ['claims', 30, 5_000]).at(-1)).toBe(
      'Loading claims: 30 of 5,000 (0 %), 10 a second, 9 min left',
    );
  });

  it('ends with the load', () => {
    const texts: (string | null)[] = [];
    showProgress((text) => texts.push(text))({ step: 'claims', done: 5, total: 5, stepDone: 5, stepTotal: 5 });
    expect(texts).toEqual([null]);
  });
});
