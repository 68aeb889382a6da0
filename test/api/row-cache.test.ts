import { beforeAll, expect, it } from 'vitest';

import { loadDataset } from '../../src/load/load.ts';
import { readDataset } from '../../src/dataset/read.ts';
import { cacheVersionOf, cachedGraphState } from '../../src/graph/cached-graph-state.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { createRowCache } from '../../src/graph/row-cache.ts';
import { projectFile } from '../../src/support/project-file.ts';
import { readQuestions } from '../../src/question/question.ts';
import { contextFactory } from '../../src/schema/context.ts';
import { schema } from '../../src/schema/schema.ts';
import { testApp } from '../http/support.ts';
import { describeEngines } from '../support/engines.ts';
import { type Client, clientOf } from '../support/execute.ts';
import { loadShipped } from '../support/world.ts';

/** Longer than the second for which what was read may be used. */
const WITHIN = { timeout: 10_000 };

describeEngines('Rows that are kept', (graph) => {
  const statements: string[] = [];

  beforeAll(() => loadShipped(graph.engine));

  function client(maxBytes: number | null): Client {
    const engine: Engine = {
      ...graph.engine,
      product: graph.engine.product,
      abilities: graph.engine.abilities,
      read: (statement, params, options) => {
        statements.push(statement.name);
        return graph.engine.read(statement, params, options);
      },
    };
    const state = cachedGraphState(engine);
    const rowCache = maxBytes === null ? undefined : createRowCache(maxBytes, () => state().then(cacheVersionOf));
    return clientOf(testApp({ schema, context: contextFactory(engine, { state, rowCache }) }).fetch);
  }

  it('give the answers that the database gives, in every question of the library, small room or large', async () => {
    const questions = await readQuestions(projectFile('schema/questions'));
    const [fresh, kept, scarce] = [client(null), client(10_000_000), client(20_000)];
    for (const { document } of questions) {
      const expected = await fresh.text(document);
      for (const { text } of [kept, kept, scarce, scarce]) expect(await text(document)).toBe(expected);
    }
  }, 120_000); // a database may have to plan every statement first

  it('are not read again', async () => {
    const { text } = client(10_000_000);
    const page = '{ entity(id: "alipay") { claims { totalCount nodes { participants { entity { name } } } } } }';
    const first = await text(page);
    statements.length = 0;
    expect(await text(page)).toBe(first);
    expect(statements.filter((name) => name !== 'graph.state')).toEqual([]);
  });

  it('are forgotten a second after another load, and not used while one is under way', async () => {
    const { execute } = client(10_000_000);
    const count = async () => (await execute('{ claims { totalCount } }'))['claims'];
    const dataset = await readDataset(projectFile('seed/data'));
    const before = await count();
    await loadDataset(graph.engine, { ...dataset, version: 'one less', claims: dataset.claims.slice(0, -1) });
    await expect.poll(count, WITHIN).not.toEqual(before);
    await loadShipped(graph.engine);
    await expect.poll(count, WITHIN).toEqual(before);
  });
});
