import { describe, expect, it } from 'vitest';

import { type StatusOutput, statusLine } from '../../src/cli/progress.ts';

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
