import { beforeAll, expect, it } from 'vitest';

import { readConfig } from '../../src/config/config.ts';
import type { EngineError } from '../../src/engine/engine-error.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { projectFile } from '../../src/support/project-file.ts';
import { readQuestions } from '../../src/question/question.ts';
import { describeEngines } from '../support/engines.ts';
import type { Json } from '../support/execute.ts';
import { appOf, loadShipped } from '../support/world.ts';

const { limits } = readConfig({});
const SLOW = { name: 'test.slow', text: 'UNWIND range(1, $n) AS x UNWIND range(1, $n) AS y RETURN sum(x * y)' };

describeEngines('A statement in flight', (graph) => {
  beforeAll(() => loadShipped(graph.engine));

  /** An engine with slow statements of this name, searches by default, which records how each of them ended. */
  function slowSearch(name = 'search.'): { readonly engine: Engine; readonly ends: string[] } {
    const ends: string[] = [];
    const { engine } = graph;
    const read: Engine['read'] = async (statement, params, options) => {
      if (!statement.name.startsWith(name)) return engine.read(statement, params, options);
      try {
        // one after another, since not every engine can cancel a running statement
        for (;;) await engine.read(SLOW, { n: 500 }, options);
      } catch (error) {
        ends.push((error as EngineError).code);
        throw error;
      }
    };
    return { engine: { ...engine, read }, ends };
  }

  async function ask(engine: Engine, query: string, timeoutMs: number): Promise<{ status: number; body: Json }> {
    const response = await appOf(engine, [], { limits: { ...limits, maxCost: Infinity, timeoutMs } }).fetch(
      new Request('http://fingraph.test/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        body: JSON.stringify({ query }),
      }),
    );
    return { status: response.status, body: await response.json() };
  }

  it('is cancelled when the request times out, with the error TIMEOUT', async () => {
    const { engine, ends } = slowSearch();
    const { status, body } = await ask(engine, '{ search(text: "x") { nodes { id } } }', 500);
    expect(body).toEqual({
      data: null,
      errors: [
        {
          message: 'The request took longer than 500 ms. Request less: a smaller page, fewer levels.',
          locations: expect.any(Array) as unknown,
          path: ['search', 'nodes'],
          extensions: { code: 'TIMEOUT' },
        },
      ],
    });
    expect(status).toBe(504);
    await expect.poll(() => [...new Set(ends)]).toEqual(['CANCELLED']);
  });

  it('does not delay the timeout of a request that waits for the state of the graph', async () => {
    let asked = 0;
    const stuck: Engine = {
      ...graph.engine,
      read: (statement, params, options) => {
        if (statement.name !== 'graph.state') return graph.engine.read(statement, params, options);
        asked += 1;
        return new Promise(() => {});
      },
    };
    const { fetch } = appOf(stuck, await readQuestions(projectFile('schema/questions')), {
      limits: { ...limits, maxCost: Infinity, timeoutMs: 100 },
    });
    const statusAt = async (path: string) => (await fetch(new Request(`http://fingraph.test${path}`))).status;
    expect(await statusAt('/graphql?query={graph{version}}')).toBe(504);
    // all requests share one read of the state
    expect([await statusAt('/graphql?query={graph{version}}'), asked]).toEqual([504, 1]);
    expect(await statusAt('/questions/how-to-cite.json')).toBe(504);
    expect(asked).toBe(1);
  });

  it('leaves the fields that were read in time', async () => {
    const { engine } = slowSearch();
    const { status, body } = await ask(engine, '{ entity(id: "alipay") { name claims { totalCount } } }', 5_000);
    expect([status, body.data.entity.name]).toEqual([200, 'Alipay']);
  });

  it('is cancelled when the request turns out to be too large', { timeout: 30_000 }, async () => {
    const { engine, ends } = slowSearch('source.');
    const partners = 'partners(first: 200) { nodes { '.repeat(7);
    const query = `{ source(id: "seed") { title } entity(id: "alipay") { ${partners} id ${'} }'.repeat(7)} } }`;
    const { status, body } = await ask(engine, query, 30_000);
    const codes = (body.errors as Json[]).map(({ extensions }) => extensions.code as string);
    expect([status, body.data, [...new Set(codes)]]).toEqual([
      200,
      { source: null, entity: null },
      ['REQUEST_TOO_LARGE'],
    ]);
    await expect.poll(() => [...new Set(ends)]).toEqual(['CANCELLED']);
  });
});
