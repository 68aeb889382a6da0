import { beforeAll, expect, it } from 'vitest';

import { readConfig } from '../../src/config/config.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { describeEngines } from '../support/engines.ts';
import type { Json } from '../support/execute.ts';
import { appOf, loadShipped } from '../support/world.ts';

const { limits, admission } = readConfig({});
const COSTLY = '{ claims(first: 200) { nodes { id } } }';
const DEARER = '{ claims(first: 200) { nodes { id participants { entity { id } } } } }';
const LIGHT = '{ entity(id: "alipay") { name } }';

describeEngines('Requests that together exceed the points in flight', (graph) => {
  beforeAll(() => loadShipped(graph.engine));

  /** A server whose lists of claims wait until they are released. */
  async function busy({ timeoutMs = 60_000 } = {}) {
    const held: (() => void)[] = [];
    let isOpen = false;
    const read: Engine['read'] = async (statement, params, options) => {
      if (!isOpen && statement.name.startsWith('claim.')) {
        await new Promise<void>((resolve) => {
          held.push(resolve);
          options?.signal?.addEventListener('abort', () => resolve());
        });
      }
      return graph.engine.read(statement, params, options);
    };
    const cost = await costOf(COSTLY);
    const app = appOf({ ...graph.engine, read }, [], {
      limits: { ...limits, timeoutMs },
      admission: { ...admission, maxConcurrentCost: Math.floor(2.5 * cost) },
    });
    const ask = async (query: string, signal?: AbortSignal): Promise<{ status: number; body: Json }> => {
      const response = await app.fetch(requestFor(query, signal));
      return { status: response.status, body: await response.json() };
    };
    async function heldCount(atLeast: number): Promise<number> {
      while (held.length < atLeast) await new Promise((resolve) => setTimeout(resolve, 5));
      await new Promise((resolve) => setTimeout(resolve, 50)); // more may come
      return held.length;
    }
    function release(count = held.length): void {
      for (const go of held.splice(0, count)) go();
    }
    return { ask, heldCount, release, open: () => ((isOpen = true), release()) };
  }

  async function costOf(query: string): Promise<number> {
    const response = await appOf(graph.engine).fetch(requestFor(query, undefined, { cost: 'DRY_RUN' }));
    return ((await response.json()) as Json).extensions.cost.requested as number;
  }

  it('wait until points are free, and all succeed', async () => {
    const { ask, heldCount, release, open } = await busy();
    const answers = Array.from({ length: 5 }, () => ask(COSTLY));
    expect(await heldCount(2)).toBe(2);
    expect((await ask(LIGHT)).status).toBe(200); // a request that costs next to nothing does not wait
    release(1);
    expect(await heldCount(2)).toBe(2);
    open();
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  });

  it('run alone where one costs more than all points', async () => {
    const { ask, heldCount, open } = await busy();
    expect(await costOf(DEARER)).toBeGreaterThan(2.5 * (await costOf(COSTLY)));
    const answers = [ask(DEARER), ask(COSTLY)];
    expect(await heldCount(1)).toBe(1);
    open();
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200]);
  });

  it('release their points when the client disconnects, or never take them', async () => {
    const { ask, heldCount, open } = await busy();
    const leaving = new AbortController();
    const left = [COSTLY, COSTLY, COSTLY].map((query) => ask(query, leaving.signal).catch(() => 'left'));
    expect(await heldCount(2)).toBe(2);
    leaving.abort();
    expect(await Promise.all(left)).toEqual(['left', 'left', 'left']);
    const next = [ask(COSTLY), ask(COSTLY)];
    expect(await heldCount(4)).toBe(4);
    open();
    expect((await Promise.all(next)).map(({ status }) => status)).toEqual([200, 200]);
  });

  it('wait no longer than their timeout', async () => {
    const { ask, heldCount } = await busy({ timeoutMs: 1_000 });
    const answers = await Promise.all(Array.from({ length: 4 }, () => ask(COSTLY)));
    expect(await heldCount(0)).toBeGreaterThanOrEqual(2);
    const codes = answers.map(({ status, body }) => [status, body.errors[0].extensions.code as string]);
    expect(codes).toContainEqual([504, 'TIMEOUT']);
    // a waiting request may get its points at the last moment
    for (const code of codes)
      expect([
        [504, 'TIMEOUT'],
        [503, 'OVERLOADED'],
      ]).toContainEqual(code);
  });
});

function requestFor(query: string, signal?: AbortSignal, extensions?: object): Request {
  return new Request('http://fingraph.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, extensions }),
    signal: signal ?? null,
  });
}
