import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { ensureLoaded } from '../../src/load/ensure-loaded.ts';
import { graphState } from '../../src/graph/graph-state.ts';
import { LoadUnderWayError } from '../../src/load/lease.ts';
import { loadDataset } from '../../src/load/load.ts';
import type { Dataset } from '../../src/dataset/read.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { describeEngines } from '../support/engines.ts';
import { expireLease, pausedAfter, sharedEngine } from '../support/lease.ts';
import { build, run } from '../support/program.ts';
import { sample } from '../dataset/sample.ts';

const CLEAR = { name: 'test.clear', text: /* cypher */ `MATCH (n) DETACH DELETE n` };
const CLAIMS = { name: 'test.claims', text: /* cypher */ `MATCH (c:Claim) RETURN count(c)` };
const MARKS = { name: 'test.marks', text: /* cypher */ `MATCH (g:Graph) RETURN g.version, g.owner` };

const large: Dataset = { folder: '/nowhere', ...sample, version: 'large' };
const small: Dataset = {
  ...large,
  version: 'small',
  claims: sample.claims.filter(({ kind }) => kind === 'METRIC' || kind === 'STATEMENT'),
};

describeEngines('Two loads at once', (graph) => {
  let engine: Engine;

  beforeEach(async () => {
    // as a database that other processes may write to, whichever it is
    engine = sharedEngine(graph.engine);
    await graph.engine.write([{ statement: CLEAR, params: {} }]);
  });

  const isWholly = async ({ version, claims }: Dataset): Promise<void> => {
    expect(await graphState(engine)).toMatchObject({ status: 'READY', version, lease: null });
    expect(await engine.read(CLAIMS, {})).toEqual([[claims.length]]);
    expect(await engine.read(MARKS, {})).toEqual([[version, null]]);
  };

  it.each([
    ['in an empty graph', false],
    ['in a graph that holds another set', true],
  ])('are one load and one refusal %s', async (_, isFilled) => {
    if (isFilled) await loadDataset(engine, { ...large, version: 'before' });
    const both = await Promise.allSettled([loadDataset(engine, large), loadDataset(engine, small)]);
    const refused = both.filter((result) => result.status === 'rejected');
    expect(refused.map(({ reason }) => reason)).toEqual([expect.any(LoadUnderWayError)]);
    await isWholly(both[0].status === 'fulfilled' ? large : small);
  });

  it('are so also where no other process could open the graph', async () => {
    const both = await Promise.allSettled([loadDataset(graph.engine, large), loadDataset(graph.engine, small)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await isWholly(both[0].status === 'fulfilled' ? large : small);
  });

  it('leave the second refused, which writes nothing, and the first whole', async () => {
    const first = pausedAfter(engine, 5);
    const load = loadDataset(first.engine, large);
    await first.paused;
    await expect(loadDataset(engine, small)).rejects.toThrow(LoadUnderWayError);
    expect(await graphState(engine)).toMatchObject({ status: 'LOADING', loading: 'large' });
    first.resume();
    await load;
    await isWholly(large);
  });

  it('are refused also where the other began and was broken off in between: what was planned no longer holds', async () => {
    await loadDataset(engine, large);
    const late = pausedAfter(engine, 0);
    const load = loadDataset(late.engine, { ...large, version: 'again' });
    await late.paused;
    const stop = new AbortController();
    const broken = loadDataset(engine, small, {
      signal: stop.signal,
      onProgress: ({ step }) => step === 'retractions' && stop.abort(),
    });
    await expect(broken).rejects.toThrow();
    late.resume();
    await expect(load).rejects.toThrow(LoadUnderWayError);
    await loadDataset(engine, { ...large, version: 'again' });
    await isWholly({ ...large, version: 'again' });
  });

  it('let a start wait for the first, and say so once', async () => {
    const first = pausedAfter(engine, 5);
    const load = loadDataset(first.engine, large);
    await first.paused;
    let waits = 0;
    const start = ensureLoaded(engine, '/nowhere', { onWait: () => waits++ });
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    first.resume();
    await load;
    expect(await start).toMatchObject({ status: 'READY', version: 'large' });
    expect(waits).toBe(1);
  });

  it('end a wait at once when the start is given up', async () => {
    const first = pausedAfter(engine, 5);
    const load = loadDataset(first.engine, large);
    await first.paused;
    const reason = new Error('stop');
    const stop = new AbortController();
    const start = ensureLoaded(engine, '/nowhere', {
      signal: stop.signal,
      onWait: () => stop.abort(reason),
    });
    await expect(start).rejects.toBe(reason);
    first.resume();
    await load;
  });

  it('let the second take over from one that fell silent, which can write no more', async () => {
    const first = pausedAfter(engine, 5);
    const load = loadDataset(first.engine, large);
    await first.paused;
    await expireLease(engine);
    await loadDataset(engine, small);
    first.resume();
    await expect(load).rejects.toThrow(LoadUnderWayError);
    await isWholly(small);
  });

  it('let the first one go on where nobody took over though it was silent for long', async () => {
    const first = pausedAfter(engine, 5);
    const load = loadDataset(first.engine, large);
    await first.paused;
    await expireLease(engine);
    first.resume();
    await load;
    await isWholly(large);
  });

  it('need no wait after a load that failed or was given up', async () => {
    const reason = new Error('stop');
    const stop = new AbortController();
    const onProgress = () => stop.abort(reason);
    const load = loadDataset(engine, large, { signal: stop.signal, onProgress });
    await expect(load).rejects.toBe(reason);
    expect(await graphState(engine)).toMatchObject({ status: 'LOADING', loading: 'large', lease: null });
    await loadDataset(engine, small);
    await isWholly(small);
  });

  describe('by other processes', () => {
    beforeAll(build, 60_000);

    const program = (...args: string[]) => {
      const { url, user, password } = graph.settings;
      return run(args, { GRAPH_URL: url, GRAPH_USER: user ?? '', GRAPH_PASSWORD: password ?? '' });
    };

    it('end the command seed with one line, and let a server wait', { timeout: 60_000 }, async ({ skip }) => {
      skip(graph.engine.abilities.exclusive, 'No other process can open this graph.');
      const first = pausedAfter(engine, 5);
      const load = loadDataset(first.engine, large);
      await first.paused;
      const seed = program('seed');
      expect(await seed.ended).toBe(1);
      expect(seed.stderr()).toBe(`${new LoadUnderWayError().message}\n`);
      const server = program('serve');
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      expect(server.stdout()).toBe('');
      first.resume();
      await load;
      await server.until(/7 entities, 9 claims and 2 sources/);
      expect(server.stderr()).toBe('Another process is loading this graph; waiting until it has finished.\n');
      server.child.kill('SIGTERM');
      expect(await server.ended).toBe(0);
    });
  });
});
