import { GraphQLError } from 'graphql';
import { expect, it } from 'vitest';

import { ClientError } from '../../src/model/client-error.ts';
import type { Execute } from '../../src/export/execute.ts';
import { openExport } from '../../src/export/export.ts';
import type { ExportClaimsQuery } from '../../src/export/generated.ts';
import { claims } from '../support/shipped.ts';
import { describeWorld } from '../support/world.ts';
import { executorOf, exported } from './support.ts';

describeWorld('A stream of pages', (world) => {
  const CLAIMS = { kind: 'claims', format: 'jsonl', variables: {}, generator: 'test' } as const;

  /** Records the variables of each page, and may replace the result. */
  function watched(instead: (asked: number, execute: Execute) => Execute = (_, execute) => execute) {
    const real = executorOf(world.engine);
    const seen: Readonly<Record<string, unknown>>[] = [];
    const execute: Execute = (document, variables, signal) => {
      seen.push(variables);
      return instead(seen.length, real)(document, variables, signal);
    };
    return { execute, seen };
  }

  function withGraph(change: Partial<ExportClaimsQuery['graph']>): (asked: number, execute: Execute) => Execute {
    return (_, execute) => async (document, variables, signal) => {
      const result = await execute(document, variables, signal);
      const { graph, ...data } = result.data as ExportClaimsQuery;
      return { data: { ...data, graph: { ...graph, ...change } } };
    };
  }

  async function readAll(execute: Execute): Promise<string> {
    let text = '';
    const opened = await openExport({ ...CLAIMS, ahead: 0, execute });
    try {
      for await (const chunk of opened.chunks) text += String(Buffer.from(chunk));
      return 'whole';
    } catch (error) {
      expect(() => opened.manifest()).toThrow('read to the end');
      expect(text).not.toContain('ExportEnd');
      return `${(error as ClientError).code}: ${(error as Error).message}`;
    }
  }

  it('reads pages of 200, one ahead of its reader', async () => {
    const { execute, seen } = watched();
    const { chunks } = await openExport({ ...CLAIMS, ahead: 0, execute });
    expect(seen).toEqual([{ first: 200, after: null, withRecords: true }]);
    await chunks.next();
    expect(seen).toEqual([
      { first: 200, after: null, withRecords: true },
      { first: 200, after: expect.any(String), withRecords: true },
    ]);
  });

  it('stops when its reader returns', async () => {
    const { execute, seen } = watched();
    const { chunks } = await openExport({ ...CLAIMS, ahead: 0, execute });
    await chunks.next();
    await chunks.return(undefined);
    expect(await chunks.next()).toEqual({ done: true, value: undefined });
    expect(seen).toHaveLength(2);
  });

  it('stops at the signal', async () => {
    const { execute } = watched();
    const gone = new AbortController();
    const { chunks } = await openExport({ ...CLAIMS, ahead: 0, execute, signal: gone.signal });
    await chunks.next();
    gone.abort(new Error('gone'));
    await expect(async () => {
      for await (const _ of chunks);
    }).rejects.toThrow('gone');
  });

  it('fails if the graph is incomplete at the first page', async () => {
    expect(await readAll(watched().execute)).toBe('whole');
    await expect(
      openExport({ ...CLAIMS, ahead: 0, execute: watched(withGraph({ status: 'LOADING' })).execute }),
    ).rejects.toThrow(
      'Expected a complete graph, got one with the status LOADING. Retry when { graph { status } } is READY.',
    );
  });

  it('reads the remaining pages as of the first one if the data changes or a load begins', async () => {
    for (const change of [{ loadedAt: '2030-01-01T00:00:00.000Z' }, { status: 'LOADING' }] as const) {
      const { execute, seen } = watched((asked, real) => (asked === 1 ? real : withGraph(change)(asked, real)));
      expect(await readAll(execute)).toBe('whole');
      const { graph } = await world.execute('{ graph { loadedAt } }');
      const [, page, again] = seen;
      expect(again).toEqual({ ...page, where: { recordedOn: graph.loadedAt } });
    }
  });

  it('fails if a page fails', async () => {
    const failing = watched((asked, execute) =>
      asked === 1 ? execute : async () => ({ errors: [new GraphQLError('No answer.')] }),
    );
    expect(await readAll(failing.execute)).toBe('undefined: No answer.');
  });

  it('reads smaller pages if a page exceeds the budget of a request', async () => {
    const poor = watched(
      (_, execute) => (document, variables, signal) =>
        Number(variables['first']) > 60
          ? Promise.resolve({
              errors: [
                new GraphQLError('Too large.', { originalError: new ClientError('REQUEST_TOO_LARGE', 'Too large.') }),
              ],
            })
          : execute(document, variables, signal),
    );
    const { text } = await exported({ ...CLAIMS, execute: poor.execute });
    expect(text).toBe((await exported({ ...CLAIMS, execute: watched().execute })).text);
    expect(poor.seen.slice(0, 4).map(({ first }) => first)).toEqual([200, 100, 50, 50]);
  });

  it('joins all pages of claims behind a partner', async () => {
    const PARTNERS = { ...CLAIMS, kind: 'partners', variables: { of: 'alipay' } } as const;
    // pages of one partner and one claim instead of the requested sizes
    const small = watched(
      (_, execute) => (document, variables, signal) => execute(document, { ...variables, first: 1, claims: 1 }, signal),
    );
    const { text } = await exported({ ...PARTNERS, execute: small.execute });
    expect(text).toBe((await exported({ ...PARTNERS, execute: watched().execute })).text);
  });

  it.each([
    ['paths', { from: 'paytm', to: 'wirecard' }],
    ['neighbourhood', { of: ['alipay'], depth: 3 }],
  ] as const)('joins all pages of %s', async (kind, variables) => {
    const poor = watched(
      (_, execute) => (document, given, signal) =>
        Number(given['first']) > 30 && !('of' in given)
          ? Promise.resolve({
              errors: [
                new GraphQLError('Too large.', { originalError: new ClientError('REQUEST_TOO_LARGE', 'Too large.') }),
              ],
            })
          : execute(document, given, signal),
    );
    for (const format of ['csv', 'jsonl', 'gexf'] as const) {
      const { text, manifest } = await exported({ kind, format, variables, execute: poor.execute });
      const whole = await exported({ kind, format, variables, execute: watched().execute });
      expect(text).toBe(whole.text);
      expect(manifest.truncated).toBe(false);
    }
    expect(poor.seen.length).toBeGreaterThan(10);
  });

  it('executes the same number of statements for each page', async () => {
    const names = await world.statementsDuring((engine) => exported({ ...CLAIMS, execute: executorOf(engine) }));
    const pages = Math.ceil(claims.length / 200);
    const counts = new Map<string, number>();
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
    counts.delete('graph.state'); // cached for a second
    for (const name of ['claimIndex.ids', 'claimIndex.claims']) counts.delete(name); // read once for each version
    counts.delete('dataset.list'); // only the first page names the data sets of the graph
    const perPage = [...counts].map(([name, count]) => [name, count / pages] as const);
    expect(Object.fromEntries(perPage)).toEqual({
      [world.engine.abilities.orderedIndexes ? 'claim.page.all.byId' : 'claim.byIds']: 1,
      'dataset.descriptions': 1,
      'entity.byIds': 1,
      'relation.byClaims': 1,
      'source.byIds': 1,
    });
  });
});
