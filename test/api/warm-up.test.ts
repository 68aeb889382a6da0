import { expect, it } from 'vitest';

import { readQuestions } from '../../src/question/question.ts';
import { projectFile } from '../../src/support/project-file.ts';
import { warmUp } from '../../src/schema/warm-up.ts';
import { describeWorld } from '../support/world.ts';

describeWorld('The warm-up', (world) => {
  it('executes every question of the library, and stops when it is aborted', async () => {
    const documents = (await readQuestions(projectFile('schema/questions'))).map(({ document }) => document);
    const never = new AbortController().signal;
    const statements = new Set(await world.statementsDuring((recorded) => warmUp(recorded, documents, never)));
    expect(statements.size).toBeGreaterThan(20);
    expect(statements).toContain('partner.perMarket');
    expect(await world.statementsDuring((recorded) => warmUp(recorded, documents, AbortSignal.abort()))).toEqual([]);
  });

  it('ignores errors', async () => {
    const closed = { ...world.engine, read: () => Promise.reject(new Error('closed')) };
    await warmUp(closed, ['{ graph { version } }', 'no document'], new AbortController().signal);
  });
});
