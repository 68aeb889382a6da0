import { expect, it } from 'vitest';

import { readQuestions } from '../../src/question/question.ts';
import { warmUp } from '../../src/question/warm-up.ts';
import { contextFactory } from '../../src/schema/context.ts';
import { createExecutor } from '../../src/schema/executor.ts';
import { schema } from '../../src/schema/schema.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { projectFile } from '../../src/support/project-file.ts';
import { appOf, describeWorld } from '../support/world.ts';

const questions = await readQuestions(projectFile('schema/questions'));

describeWorld('The warm-up', (world) => {
  async function warm(engine: Engine, signal: AbortSignal): Promise<void> {
    const { exampleOf } = appOf(engine, questions);
    await warmUp(questions, exampleOf, createExecutor(schema, contextFactory(engine)), signal);
  }

  it('executes every question of the library, and stops when it is aborted', async () => {
    const never = new AbortController().signal;
    const statements = new Set(await world.statementsDuring((recorded) => warm(recorded, never)));
    expect(statements.size).toBeGreaterThan(20);
    expect(statements).toContain('partner.perMarket');
    expect(await world.statementsDuring((recorded) => warm(recorded, AbortSignal.abort()))).toEqual([]);
  });

  it('ignores errors', async () => {
    const closed = { ...world.engine, read: () => Promise.reject(new Error('closed')) };
    await warm(closed, new AbortController().signal);
  });
});
