import { beforeAll, expect, it } from 'vitest';

import { loadDataset } from '../../src/load/load.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { sample } from '../dataset/sample.ts';
import { datasetOf } from '../dataset/dataset-of.ts';
import { describeEngines } from '../support/engines.ts';
import { type Client, clientOf } from '../support/execute.ts';
import { expireLease } from '../support/lease.ts';
import { appOf } from '../support/world.ts';

const first: Dataset = { ...datasetOf(sample), version: 'first' };
const second: Dataset = { ...first, version: 'second' };
/** As the first of several transactions does. */
const BEGIN = { name: 'test.begin', text: /* cypher */ `MATCH (g:Graph) SET g.status = 'LOADING'` };
const OUTDATE = { name: 'test.outdate', text: /* cypher */ `MATCH (g:Graph) SET g.model = 0` };

describeEngines('During a load', (graph) => {
  /** A server that has not cached the state of the graph. */
  const client = (): Client => clientOf(appOf(graph.engine).fetch);
  const graphIs = async (): Promise<unknown> => (await client().execute('{ graph { status version } }')).graph;
  const cursor = async (): Promise<string> =>
    (await client().execute('{ claims(first: 1) { pageInfo { endCursor } } }')).claims.pageInfo.endCursor;
  const codeAfter = async (after: string): Promise<string | undefined> => {
    const { errors } = await client().ask('query ($after: String) { claims(after: $after) { nodes { id } } }', {
      after,
    });
    return errors?.[0]?.extensions.code;
  };

  beforeAll(async () => {
    expect(await graphIs()).toEqual({ status: 'EMPTY', version: null });
    await loadDataset(graph.engine, first);
  });

  it('the graph has the status LOADING, and cursors from before, during and after the load are valid', async () => {
    expect(await graphIs()).toEqual({ status: 'READY', version: 'first' });
    const before = await cursor();
    await graph.engine.write([{ statement: BEGIN, params: {} }]);
    expect(await graphIs()).toEqual({ status: 'LOADING', version: 'first' });
    const during = await cursor();
    expect([await codeAfter(before), await codeAfter(during)]).toEqual([undefined, undefined]);

    await loadDataset(graph.engine, second);
    expect(await graphIs()).toEqual({ status: 'READY', version: 'second' });
    const codes = [await codeAfter(before), await codeAfter(during), await codeAfter(await cursor())];
    expect(codes).toEqual([undefined, undefined, undefined]);
  });

  it('and after an aborted load, or one by another version of the server, the status tells it', async () => {
    await graph.engine.write([{ statement: OUTDATE, params: {} }]);
    expect(await graphIs()).toMatchObject({ status: 'OUTDATED' });
    const stop = new AbortController();
    const load = loadDataset(graph.engine, first, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(load).rejects.toThrow();
    expect(await graphIs()).toMatchObject({ status: 'LOADING' });
    await expireLease(graph.engine);
    await loadDataset(graph.engine, first);
  });
});
