import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { ensureLoaded } from '../../src/load/ensure-loaded.ts';
import { graphState } from '../../src/graph/graph-state.ts';
import { LoadInProgressError } from '../../src/load/lease.ts';
import { loadDataset } from '../../src/load/load.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { EngineError } from '../../src/engine/engine-error.ts';
import { projectFile } from '../../src/support/project-file.ts';
import { engineWith } from '../support/engine-double.ts';
import { describeEngines } from '../support/engines.ts';
import { counting, expireLease, pausedAfter, sharedEngine } from '../support/lease.ts';
import { build, run } from '../support/program.ts';
import { sample } from '../dataset/sample.ts';
import { datasetOf } from '../dataset/dataset-of.ts';

const CLEAR = { name: 'test.clear', text: /* cypher */ `MATCH (n) DETACH DELETE n` };
const CLAIMS = { name: 'test.claims', text: /* cypher */ `MATCH (c:Claim) RETURN count(c)` };
const MARKS = { name: 'test.marks', text: /* cypher */ `MATCH (g:Graph) RETURN g.version, g.owner` };

const large: Dataset = { ...datasetOf(sample), version: 'large' };
const small: Dataset = {
  ...large,
  version: 'small',
  claims: sample.claims.filter(({ kind }) => kind === 'METRIC' || kind === 'STATEMENT'),
};

describeEngines('Two concurrent loads', (graph) => {
  let engine: Engine;

  beforeEach(async () => {
    // like a database that other processes can write to
    engine = sharedEngine(graph.engine);
    await graph.engine.write([{ statement: CLEAR, params: {} }]);
  });

  const expectCompleteLoad = async ({ version, claims }: Dataset): Promise<void> => {
    expect(await graphState(engine)).toMatchObject({ status: 'READY', version, lease: null });
    expect(await engine.read(CLAIMS, {})).toEqual([[claims.length]]);
    expect(await engine.read(MARKS, {})).toEqual([[version, null]]);
  };

  it.each([
    ['in an empty graph', false],
    ['in a graph that holds another set', true],
  ])('give one load and one LoadInProgressError %s', async (_, isFilled) => {
    if (isFilled) await loadDataset(engine, { ...large, version: 'before' });
    const both = await Promise.allSettled([loadDataset(engine, large), loadDataset(engine, small)]);
    const rejected = both.filter((result) => result.status === 'rejected');
    expect(rejected.map(({ reason }) => reason)).toEqual([expect.any(LoadInProgressError)]);
    await expectCompleteLoad(both[0].status === 'fulfilled' ? large : small);
  });

  it('give one load and one error if the engine is exclusive', async () => {
    const both = await Promise.allSettled([loadDataset(graph.engine, large), loadDataset(graph.engine, small)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await expectCompleteLoad(both[0].status === 'fulfilled' ? large : small);
  });

  it('reject the second before it writes, and complete the first', async () => {
    const first = pausedAfter(engine, 1);
    const load = loadDataset(first.engine, large);
    await first.paused;
    await expect(loadDataset(engine, small)).rejects.toThrow(LoadInProgressError);
    expect(await graphState(engine)).toMatchObject({ status: 'LOADING', loading: 'large' });
    first.resume();
    await load;
    await expectCompleteLoad(large);
  });

  it('reject a load whose plan is outdated because another load was started and aborted in between', async () => {
    await loadDataset(engine, large);
    const late = pausedAfter(engine, 0);
    const load = loadDataset(late.engine, { ...large, version: 'again' });
    await late.paused;
    const stop = new AbortController();
    const aborted = loadDataset(engine, small, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(aborted).rejects.toThrow();
    late.resume();
    await expect(load).rejects.toThrow(LoadInProgressError);
    await loadDataset(engine, { ...large, version: 'again' });
    await expectCompleteLoad({ ...large, version: 'again' });
  });

  it('hold the lease until readers see the whole commit, and say that one is running', async () => {
    await loadDataset(engine, large);
    const states: unknown[] = [];
    const observed = engineWith(engine, {
      async write(calls, options) {
        await engine.write(calls, options);
        const { version, lease, isCommitting } = await graphState(engine);
        states.push([version, lease !== null, isCommitting]);
      },
    });
    await loadDataset(observed, small);
    expect(states).toEqual([
      ['large', true, false],
      ['large', true, true],
      ['small', true, true],
      ['small', false, false],
    ]);
    await expectCompleteLoad(small);
  });

  it('make a start wait for the first, and call onWait once', async () => {
    const first = pausedAfter(engine, 1);
    const load = loadDataset(first.engine, large);
    await first.paused;
    let waits = 0;
    const polled = counting(engine, 3);
    const start = ensureLoaded(polled.engine, '/nowhere', { onWait: () => waits++, pollMs: 1 });
    await polled.reached;
    first.resume();
    await load;
    expect(await start).toMatchObject({ status: 'READY', version: 'large' });
    expect(waits).toBe(1);
  });

  it('end the wait when the start is aborted', async () => {
    const first = pausedAfter(engine, 1);
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

  it('let the second take over an expired lease; the first can no longer write', async () => {
    const first = pausedAfter(engine, 1);
    const load = loadDataset(first.engine, large);
    await first.paused;
    await expireLease(engine);
    await loadDataset(engine, small);
    first.resume();
    await expect(load).rejects.toThrow(LoadInProgressError);
    await expectCompleteLoad(small);
  });

  it('let the second start unmarked if the first was killed while it committed', async () => {
    const killed = pausedAfter(engine, 2);
    const load = loadDataset(killed.engine, large);
    await killed.paused;
    expect(await graphState(engine)).toMatchObject({ isCommitting: true });
    await expireLease(engine);
    const second = pausedAfter(engine, 1);
    const takeover = loadDataset(second.engine, small);
    await second.paused;
    expect(await graphState(engine)).toMatchObject({ isCommitting: false, lease: { owner: expect.any(String) } });
    second.resume();
    await takeover;
    killed.resume();
    await expect(load).rejects.toThrow(LoadInProgressError);
    await expectCompleteLoad(small);
  });

  it('let the first continue with an expired lease that nobody took over', async () => {
    const first = pausedAfter(engine, 1);
    const load = loadDataset(first.engine, large);
    await first.paused;
    await expireLease(engine);
    first.resume();
    await load;
    await expectCompleteLoad(large);
  });

  it('reject the second while the first holds the lock of a lease that looks expired', async () => {
    await loadDataset(engine, { ...large, version: 'before' });
    const first = pausedAfter(engine, 1);
    const load = loadDataset(first.engine, large);
    await first.paused;
    await expireLease(engine);
    const locked = engineWith(engine, {
      write: () => Promise.reject(new EngineError('TIMEOUT', 'lease.take ran longer than 1000 ms.')),
    });
    await expect(loadDataset(locked, small)).rejects.toThrow(LoadInProgressError);
    first.resume();
    await load;
    await expectCompleteLoad(large);
  });

  it('limit a transaction by what it writes, since a lost connection holds its lock until then', async () => {
    const limits: (number | undefined)[] = [];
    const recording = engineWith(engine, {
      write: (calls, options) => {
        if (options?.name === 'load.write') limits.push(options.timeoutMs);
        return engine.write(calls, options);
      },
    });
    await loadDataset(recording, large);
    const records = large.claims.length + large.entities.length + large.sources.length;
    expect(limits).toEqual([60_000 + 50 * records]);
  });

  it('do not wait after a load that failed or was aborted', async () => {
    const reason = new Error('stop');
    const stop = new AbortController();
    const onProgress = () => stop.abort(reason);
    const load = loadDataset(engine, large, { signal: stop.signal, onProgress });
    await expect(load).rejects.toBe(reason);
    expect(await graphState(engine)).toMatchObject({ status: 'LOADING', loading: 'large', lease: null });
    await loadDataset(engine, small);
    await expectCompleteLoad(small);
  });

  describe('of two processes', () => {
    beforeAll(build, 60_000);

    const program = (...args: string[]) => {
      const { url, user, password } = graph.settings;
      return run(args, { GRAPH_URL: url, GRAPH_USER: user ?? '', GRAPH_PASSWORD: password ?? '' });
    };

    it('end the command seed with an error, and make a server wait', { timeout: 60_000 }, async ({ skip }) => {
      skip(graph.engine.abilities.exclusive, 'No other process can open this graph.');
      const first = pausedAfter(engine, 1);
      const load = loadDataset(first.engine, large);
      await first.paused;
      const seed = program('seed', projectFile('seed/data'));
      expect(await seed.ended).toBe(1);
      expect(seed.stderr()).toBe(`${new LoadInProgressError().message}\n`);
      const server = program('serve');
      await server.untilError(/Waiting/);
      expect(server.stdout()).toBe('');
      first.resume();
      await load;
      await server.until(/7 entities, 9 claims and 2 sources/);
      expect(server.stderr()).toBe('Another process is loading this graph. Waiting until it has finished.\n');
      server.child.kill('SIGTERM');
      expect(await server.ended).toBe(0);
    });
  });
});
