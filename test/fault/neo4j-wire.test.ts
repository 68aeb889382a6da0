import { beforeAll, beforeEach, describe, expect, inject, it, onTestFinished } from 'vitest';

import { graphState } from '../../src/graph/graph-state.ts';
import { loadDataset } from '../../src/load/load.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import type { Engine, Row, Statement } from '../../src/engine/engine.ts';
import { type EngineSettings, openEngine } from '../../src/engine/open.ts';
import { listen } from '../../src/http/connection/listen.ts';
import { sample } from '../dataset/sample.ts';
import { datasetOf } from '../dataset/dataset-of.ts';
import { type TestGraph, describeEngines } from '../support/engines.ts';
import { engineWith } from '../support/engine-double.ts';
import { expireLease } from '../support/lease.ts';
import { type Proxy, openProxy } from '../support/proxy.ts';
import { loadShipped } from '../support/world.ts';
import { type Outcome, type ServedGraph, serveGraph } from './served-graph.ts';

const LIMIT_MS = 1_500;
/** A hang would exceed this time. On a busy machine a response within the limit may be late by some seconds. */
const NO_HANG_MS = LIMIT_MS + 8_000;
const PATIENT = { timeout: 15_000, interval: 100 };

const ENTITY = '{ entity(id: "alipay") { name } }';
const PAGE = '{ claims(first: 100) { totalCount nodes { id summary participants { entity { id name } } } } }';
const ONE: Statement = { name: 'test.one', text: 'RETURN 1' };
const SLOW: Statement = { name: 'test.slow', text: 'UNWIND range(1, 10000000000) AS x RETURN max(x)' };
const CLAIMS: Statement = { name: 'test.claims', text: 'MATCH (c:Claim) WHERE c.retractedAt IS NULL RETURN count(c)' };

interface Fault {
  readonly begin: (proxy: Proxy) => void;
  readonly end: (proxy: Proxy) => void;
  /** Whether a short response may still arrive. */
  readonly isPartial?: boolean;
  /** Whether connections that were opened during the fault stay open. */
  readonly isForgotten?: boolean;
}

const SILENCE: Fault = { begin: (proxy) => proxy.silence(), end: (proxy) => proxy.heal() };
const CUT_OFF: Fault = { begin: (proxy) => proxy.silence(), end: (proxy) => proxy.forget(), isForgotten: true };
const REFUSAL: Fault = { begin: (proxy) => proxy.refuse(), end: (proxy) => proxy.heal() };
const CUT: Fault = { begin: (proxy) => proxy.cutAfter(3_000), end: (proxy) => proxy.heal(), isPartial: true };
const SLOWNESS: Fault = { begin: (proxy) => proxy.slow(2 * LIMIT_MS), end: (proxy) => proxy.heal() };

const FAULTS: readonly (readonly [string, Fault])[] = [
  ['goes silent for a while', SILENCE],
  ['goes silent for good, and only new ones work', CUT_OFF],
  ['is closed at once', REFUSAL],
  ['is cut in mid-record', CUT],
  ['is slower than the limit', SLOWNESS],
];

// a server at NEO4J_URL may require TLS, which the proxy would break
describe.skipIf(!inject('neo4j')?.own)('When the connection to the database', () => {
  let proxy: Proxy;

  const openFor = async ({ settings }: TestGraph): Promise<void> => {
    proxy = await openProxy(settings.url);
    onTestFinished(() => proxy.close());
  };
  const settingsThrough = ({ settings }: TestGraph, statementTimeoutMs: number): EngineSettings => ({
    ...settings,
    url: proxy.url,
    statementTimeoutMs,
  });

  describeEngines('of a server', (graph) => {
    beforeAll(() => loadShipped(graph.engine));
    beforeEach(() => openFor(graph));

    const through = (statementTimeoutMs: number) => settingsThrough(graph, statementTimeoutMs);

    it.each(FAULTS)('%s, requests fail in time, and later ones succeed', { timeout: 90_000 }, async (_, fault) => {
      const { ask, readiness, engine } = await serveGraph(through(LIMIT_MS));
      const entity = (await expectWhole(ask, ENTITY)).body;
      const page = (await expectWhole(ask, PAGE)).body;
      await expect.poll(readiness, PATIENT).toBe(200);

      fault.begin(proxy);
      const entities = Array.from({ length: 3 }, () => ask(ENTITY));
      const pages = Array.from({ length: 8 }, () => ask(PAGE));
      for (const outcome of await Promise.all(entities)) {
        // a short response may arrive before the connection is cut
        if (outcome.codes.length === 0) expect(outcome.body).toEqual(entity);
        else expectFailed(outcome);
      }
      for (const outcome of await Promise.all(pages)) expectFailed(outcome);
      if (!fault.isPartial) await expect.poll(readiness, PATIENT).toBe(503);

      fault.end(proxy);
      await expect.poll(readiness, PATIENT).toBe(200);
      await expect.poll(() => ask(PAGE), PATIENT).toMatchObject({ codes: [], body: page });
      await expect.poll(() => leftIn(graph.engine), PATIENT).toEqual([]);
      await engine.close();
      // sockets that the driver has not adopted yet are closed by the server only
      if (!fault.isForgotten) await expect.poll(proxy.open, PATIENT).toBe(0);
    });

    it.each([
      ['is silent', SILENCE],
      ['is closed', REFUSAL],
      ['is cut', { ...CUT, begin: () => proxy.cutAfter(60) }],
      ['is slow', SLOWNESS],
    ])('%s at the start, the program fails in time', async (_, fault) => {
      fault.begin(proxy);
      const begin = performance.now();
      const error: unknown = await openEngine(through(LIMIT_MS)).catch((reason: unknown) => reason);
      expect(error).toMatchObject({
        name: 'EngineError',
        code: expect.stringMatching(/^(UNREACHABLE|TIMEOUT)$/),
        message: expect.stringContaining(proxy.url),
      });
      expect(performance.now() - begin).toBeLessThan(NO_HANG_MS);
    });

    it(
      'is silent for more requests than it has places, requests after it are answered',
      { timeout: 90_000 },
      async () => {
        const { engine } = await serveGraph(through(LIMIT_MS));
        proxy.silence();
        const reads = Array.from({ length: 250 }, () => engine.read(ONE, {}));
        for (const read of await Promise.allSettled(reads)) {
          expect(read).toMatchObject({ reason: { code: expect.stringMatching(/^(UNREACHABLE|TIMEOUT)$/) } });
        }
        proxy.forget();
        await expect.poll(() => engine.read(ONE, {}), PATIENT).toEqual([[1]]);
      },
    );

    it(
      'carries slow statements in all its places, they end in time, and so in the server',
      { timeout: 90_000 },
      async () => {
        const { engine } = await serveGraph(through(LIMIT_MS));
        const begin = performance.now();
        const reads = Array.from({ length: 130 }, () => engine.read(SLOW, {}));
        for (const read of await Promise.allSettled(reads)) {
          expect(read).toMatchObject({ reason: { code: expect.stringMatching(/^(UNREACHABLE|TIMEOUT)$/) } });
        }
        expect(performance.now() - begin).toBeLessThan(2 * NO_HANG_MS);
        await expect.poll(() => engine.read(ONE, {}), PATIENT).toEqual([[1]]);
        await expect.poll(() => leftIn(graph.engine), PATIENT).toEqual([]);
        expect(proxy.open()).toBeLessThanOrEqual(100); // no second pool for a server that is merely busy
      },
    );

    it('breaks during an export, the file is truncated', { timeout: 60_000 }, async () => {
      let repeated: Promise<readonly Row[]> | null = null;
      let pages = 0;
      let isBreaking = false;
      // an export reads the shipped claims before the first byte, so their first page comes again until the connection breaks
      const repeating = (served: Engine): Engine =>
        engineWith(served, {
          read: (statement, ...rest) => {
            if (!isBreaking || !statement.name.startsWith('claim.page')) return served.read(statement, ...rest);
            pages += 1;
            if (pages === 20) proxy.refuse();
            if (pages >= 20) return served.read(statement, ...rest);
            return (repeated ??= served.read(statement, ...rest));
          },
        });
      const { app, engine } = await serveGraph(through(10_000), repeating);
      const listening = await listen(app.listener, { host: '127.0.0.1', port: 0 });
      onTestFinished(() => listening.close(0));
      const address = `${listening.address}export/claims.csv`;
      await fetch(address).then((response) => response.text()); // now all statements are planned and connections there
      const whole = await fetch(address).then((response) => response.text());
      isBreaking = true;
      const response = await fetch(address);
      expect(response.status).toBe(200);
      await expect(response.text()).rejects.toThrow('terminated');
      expect(pages).toBeGreaterThanOrEqual(20);
      isBreaking = false;
      proxy.heal();
      await expect.poll(() => fetch(address).then((again) => again.text()), PATIENT).toBe(whole);
      expect(await engine.read(ONE, {})).toEqual([[1]]);
    });

    it('breaks before the first byte of an export, the response is an error', { timeout: 60_000 }, async () => {
      const { app } = await serveGraph(through(10_000));
      const listening = await listen(app.listener, { host: '127.0.0.1', port: 0 });
      onTestFinished(() => listening.close(0));
      const address = `${listening.address}export/claims.csv`;
      await fetch(address).then((response) => response.text()); // now all statements are planned and connections there
      const before = proxy.bytesSent();
      const whole = await fetch(address).then((response) => response.text());
      proxy.cutAfter(Math.round(0.8 * (proxy.bytesSent() - before)));
      const response = await fetch(address);
      expect([response.status, await response.text()]).toEqual([503, expect.stringContaining('GRAPH_UNAVAILABLE')]);
      proxy.heal();
      await expect.poll(() => fetch(address).then((again) => again.text()), PATIENT).toBe(whole);
    });
  });

  describeEngines('of a server during a load', (graph) => {
    const versionOf = (name: string): Dataset => ({
      ...datasetOf({ ...sample, claims: sample.claims.map((claim) => ({ ...claim, summary: `So it is: ${name}.` })) }),
      version: name,
    });
    let before = 'before';

    // the limit leaves the server time to plan new texts
    beforeAll(() => loadDataset(graph.engine, versionOf(before)));
    beforeEach(() => openFor(graph));

    // the responses to a load of few records are short
    const faults = FAULTS.map(([name, fault]): (typeof FAULTS)[number] =>
      fault === CUT ? [name, { ...CUT, begin: (cut) => cut.cutAfter(60) }] : [name, fault],
    );

    it.each(faults)('%s, nothing is written, and the next load succeeds', { timeout: 90_000 }, async (name, fault) => {
      const { engine, readiness } = await serveGraph(settingsThrough(graph, 2_000));
      let steps = 0;
      const onProgress = () => ++steps === 1 && fault.begin(proxy);
      // the server keeps a transaction whose connection is silent for good until its time limit
      const load = loadDataset(engine, versionOf(name), { onProgress, transactionMs: 5_000 });
      await expect(load).rejects.toMatchObject({
        name: 'EngineError',
        code: expect.stringMatching(/^(UNREACHABLE|TIMEOUT|CONFLICT)$/),
      });
      expect(await graphState(graph.engine)).toMatchObject({ status: 'READY', version: before });

      fault.end(proxy);
      await expect.poll(readiness, PATIENT).toBe(200);
      await expect.poll(() => leftIn(graph.engine), PATIENT).toEqual([]);
      await expireLease(graph.engine);
      const { state } = await loadDataset(graph.engine, versionOf(name));
      expect(state).toMatchObject({ status: 'READY', version: name, counts: { claims: sample.claims.length } });
      before = name;
      expect(await engine.read(CLAIMS, {})).toEqual([[sample.claims.length]]);
      await expect.poll(readiness, PATIENT).toBe(200);
    });
  });
});

/** Planning a new text may take the server longer than the limit of this test. */
async function expectWhole(ask: ServedGraph['ask'], query: string): Promise<Outcome> {
  await expect.poll(() => ask(query), PATIENT).toMatchObject({ codes: [] });
  return ask(query);
}

function expectFailed({ body, codes, ms }: Outcome): void {
  expect(body.data?.claims ?? body.data?.entity ?? null).toBe(null);
  expect(codes).toEqual([expect.stringMatching(/^(GRAPH_UNAVAILABLE|TIMEOUT)$/)]);
  expect(ms).toBeLessThan(NO_HANG_MS);
}

/**
 * The other statements that are running in the server, and transactions that hold locks. The server lists a transaction that
 * it rolled back at its time limit until the connection closes, but without locks.
 */
async function leftIn(engine: { read(statement: Statement, params: object): Promise<readonly unknown[]> }) {
  const text = `SHOW TRANSACTIONS YIELD metaData, status, activeLockCount, currentQuery
    WHERE metaData.statement <> 'test.left'
      AND NOT (status STARTS WITH 'Terminated' AND activeLockCount = 0 AND coalesce(currentQuery, '') = '')
    RETURN metaData.statement`;
  return engine.read({ name: 'test.left', text }, {});
}
