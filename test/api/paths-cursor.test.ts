import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open.ts';
import { graphState } from '../../src/graph/graph-state.ts';
import { loadDataset, removeDataset } from '../../src/load/load.ts';
import { datasetOf } from '../dataset/dataset-of.ts';
import { type Sample, sample } from '../dataset/sample.ts';
import { engineWith, failingFrom } from '../support/engine-double.ts';
import { EMBEDDED, describeEngines } from '../support/engines.ts';
import { type Client, type Json, clientOf } from '../support/execute.ts';
import { expireLease } from '../support/lease.ts';
import { appOf } from '../support/world.ts';

const AT_ONCE = { noticeMs: 0 };
const CLEAR = { name: 'test.clear', text: /* cypher */ `MATCH (n) DETACH DELETE n` };
const FUTURE = '2999-01-01T00:00:00Z';
const PATHS = `query ($at: DateTime, $first: Int!, $after: String) {
  paths(from: "alipay", to: "bnp", where: { recordedOn: $at, kinds: [PARTNERSHIP] }, first: $first, after: $after) {
    endCursor
    paths { length }
  }
}`;

describeEngines('A cursor of paths', (graph) => {
  let other: Engine;

  beforeAll(async () => {
    other = await openEngine(EMBEDDED);
    await other.prepare();
  });

  afterAll(() => other.close());

  beforeEach(async () => {
    for (const engine of [graph.engine, other]) await engine.write([{ statement: CLEAR, params: {} }]);
    await load(sample);
  });

  const load = (records: Sample, engine = graph.engine) => loadDataset(engine, datasetOf(records), AT_ONCE);
  const loadedAt = async () => (await graphState(graph.engine)).loadedAt;
  /** A client that reads the state of the graph anew. */
  const client = (engine = graph.engine): Client => clientOf(appOf(engine).fetch);

  async function cursorAt(at: string | null, of = client()): Promise<string> {
    const { paths } = await of.execute(PATHS, { at, first: 0 });
    expect(paths).toEqual({ paths: [], endCursor: expect.any(String) as string });
    return paths.endCursor;
  }

  /** The lengths of the paths after a cursor, or the codes of the errors. */
  async function after(cursor: string, at: string | null, of = client()): Promise<unknown> {
    const { data, errors } = await of.ask(PATHS, { at, first: 5, after: cursor });
    return errors?.map(({ extensions }) => extensions.code) ?? data?.paths.paths.map(({ length }: Json) => length);
  }

  it('is the same, and valid, on every server with the same data, whenever that was loaded', async () => {
    await load(sample, other);
    const moment = (await graphState(other)).loadedAt;
    expect(moment).not.toBe(await loadedAt());
    expect(await cursorAt(null, client(other))).toBe(await cursorAt(null));
    expect(await cursorAt(moment, client(other))).toBe(await cursorAt(await loadedAt()));
    expect(await after(await cursorAt(null), null, client(other))).toEqual([1]);
  });

  it('is stale after an update, unless it is read as of the earlier load', async () => {
    const before = await loadedAt();
    const cursor = await cursorAt(null);
    await load(revised);
    expect(await after(cursor, null)).toEqual(['STALE_CURSOR']);
    expect(await after(cursor, await loadedAt())).toEqual(['STALE_CURSOR']);
    expect(await after(cursor, before)).toEqual([1]);
    await removeDataset(graph.engine, 'sample', AT_ONCE);
    expect(await after(cursor, before)).toEqual([1]);
    await load(sample);
    expect(await after(cursor, null)).toEqual([1]);
  });

  it('counts all data sets of its moment', async () => {
    await loadDataset(graph.engine, datasetOf(neighbours, { id: 'neighbours' }), AT_ONCE);
    const before = await loadedAt();
    const cursor = await cursorAt(null);
    await load(revised);
    await removeDataset(graph.engine, 'neighbours', AT_ONCE);
    expect(await after(cursor, null)).toEqual(['STALE_CURSOR']);
    expect(await after(cursor, before)).toEqual([1]);
  });

  it('of a moment that lies ahead is stale after an update', async () => {
    const cursor = await cursorAt(FUTURE);
    expect(await after(cursor, FUTURE)).toEqual([1]);
    expect(await after(cursor, null)).toEqual([1]);
    await load(revised);
    expect(await after(cursor, FUTURE)).toEqual(['STALE_CURSOR']);
  });

  it('is stale while a load has written a part, but not for a moment before it', async () => {
    const before = await loadedAt();
    const cursors = [await cursorAt(null), await cursorAt(FUTURE)];
    const partly = engineWith(graph.engine, { abilities: { ...graph.engine.abilities, largeTransactions: false } });
    const aborted = loadDataset(failingFrom(partly, 'load.create'), datasetOf(revised), { noticeMs: 0, maxRows: 0 });
    await expect(aborted).rejects.toThrow('connection lost');
    expect(await graphState(graph.engine)).toMatchObject({ status: 'LOADING' });
    for (const cursor of cursors) {
      expect(await after(cursor, null)).toEqual(['STALE_CURSOR']);
      expect(await after(cursor, FUTURE)).toEqual(['STALE_CURSOR']);
      expect(await after(cursor, before)).toEqual([1]);
    }
    const partial = await cursorAt(FUTURE);
    await expireLease(graph.engine);
    await load(revised);
    expect(await after(partial, FUTURE)).toEqual(['STALE_CURSOR']);
  });
});

const revised: Sample = {
  ...sample,
  claims: sample.claims.map((claim) => ({ ...claim, summary: `${claim.summary} So they say.` })),
};

const neighbours: Sample = {
  entities: [{ ...sample.entities[0]!, id: 'neighbour' }],
  sources: [],
  claims: [],
};
