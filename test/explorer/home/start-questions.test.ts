import { describe, expect, it } from 'vitest';

import { startQuestions } from '../../../src/explorer/home/start-questions.tsx';

const NONE = { totalCount: 0 };

describe('Questions to start with', () => {
  it('are none for an empty graph', () => {
    expect(startQuestions({ largest: { nodes: [] }, conflicts: NONE, plans: NONE })).toEqual([]);
  });

  it('are only those that one entity without partners answers', () => {
    const largest = { nodes: [entity('a', [])] };
    expect(paths({ largest, conflicts: NONE, plans: NONE })).toEqual(['/entity/a']);
  });

  it('are about the largest entities, and about plans and conflicts if there are any', () => {
    const largest = {
      nodes: [entity('a', ['METRIC']), entity('b', ['PARTNERSHIP']), entity('c', []), entity('d', [])],
    };
    expect(paths({ largest, conflicts: { totalCount: 1 }, plans: { totalCount: 2 } })).toEqual([
      '/neighbourhood?of=a,b,c',
      '/connections?from=a&to=b',
      '/markets/b?as=any&status=any',
      '/entity/a',
      '/conflicts?kinds=realised_by',
      '/conflicts',
    ]);
  });
});

function entity(id: string, kinds: readonly string[]) {
  const counts = kinds.map((value) => ({ value, claimCount: 1 }));
  return { id, kind: 'COMPANY', name: id.toUpperCase(), claims: { totalCount: 1, counts } } as const;
}

function paths(points: Parameters<typeof startQuestions>[0]): string[] {
  return startQuestions(points).map(({ path }) => path);
}
