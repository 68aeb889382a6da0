import { beforeAll, describe, expect, it } from 'vitest';

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
import { shippedExample } from '../support/example.ts';
import { type Client, clientOf } from '../support/execute.ts';
import { loadShipped } from '../support/world.ts';

/** Longer than the second for which a state of the graph is used. */
const WITHIN = { timeout: 10_000 };
/** The database may have to plan the statements first. */
const PLANNING = { timeout: 60_000 };

const questions = await readQuestions(projectFile('schema/questions'));

describeEngines('Cached rows', (graph) => {
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

  describe('are those of the database, from a large cache and from one that is too small', () => {
    const clients: Client[] = [];
    beforeAll(() => clients.push(client(null), client(10_000_000), client(20_000)));

    it.each(questions)('in the question $name', PLANNING, async ({ name, document }) => {
      const [uncached, large, small] = clients;
      const expected = await uncached?.text(document, shippedExample(name));
      expect(expected).toContain('"data"');
      for (const cached of [large, large, small, small])
        expect(await cached?.text(document, shippedExample(name))).toBe(expected);
    });
  });

  it('are not read from the database again', async () => {
    const { text } = client(10_000_000);
    const page = '{ entity(id: "alipay") { claims { totalCount nodes { participants { entity { name } } } } } }';
    const first = await text(page);
    statements.length = 0;
    expect(await text(page)).toBe(first);
    expect(statements.filter((name) => name !== 'graph.state')).toEqual([]);
  });

  it('are dropped within a second after a load, and not used during it', async () => {
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
