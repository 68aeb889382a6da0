import { describe, expect, it } from 'vitest';

import { startQuestions } from '../../../src/explorer/home/start-questions.tsx';

const NOTHING = { largest: [], hasConflicts: false, hasOutcomes: false } as const;

describe('Questions to start with', () => {
  it('are none for an empty graph', () => {
    expect(startQuestions(NOTHING, false)).toEqual([]);
  });

  it('are only those that one entity without partners answers', () => {
    expect(paths({ ...NOTHING, largest: [entity('a')] }, false)).toEqual(['/entity/a']);
  });

  it('are about the largest entities, and about plans and conflicts if there are any', () => {
    const largest = ['a', 'b', 'c', 'd'].map(entity);
    expect(paths({ largest, hasConflicts: true, hasOutcomes: true }, true)).toEqual([
      '/neighbourhood?of=a,b,c',
      '/connections?from=a&to=b',
      '/markets/a?as=any&status=any',
      '/entity/a',
      '/conflicts?kinds=realised_by',
      '/conflicts',
    ]);
  });
});

function entity(id: string) {
  return { id, kind: 'COMPANY', name: id.toUpperCase(), claims: { totalCount: 1 } } as const;
}

function paths(...args: Parameters<typeof startQuestions>): string[] {
  return startQuestions(...args).map(({ path }) => path);
}
