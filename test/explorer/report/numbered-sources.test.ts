import { expect, it } from 'vitest';

import { numberedSources } from '../../../src/explorer/report/numbered-sources.ts';

it('Sources of a report are numbered by their first citation, each once', () => {
  const citing = (id: string, ...sources: string[]) => ({
    id,
    citations: sources.map((source) => ({ source: { id: source } })),
  });
  const { sources, numbersOf } = numberedSources([citing('c1', 'b', 'a'), citing('c2', 'c', 'a', 'a'), citing('c3')]);
  expect(sources.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  expect(['c1', 'c2', 'c3', 'c4'].map(numbersOf)).toEqual([[1, 2], [2, 3], [], []]);
});
