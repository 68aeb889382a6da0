import { auth, driver as createDriver } from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';

import { graphState } from '../../src/graph/graph-state.ts';
import { loadDataset } from '../../src/load/load.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import type { Engine, Statement } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open.ts';
import { sample } from '../dataset/sample.ts';
import { datasetOf } from '../dataset/dataset-of.ts';
import type { Json } from '../support/execute.ts';
import { expireLease, pausedAfter } from '../support/lease.ts';
import { type Neo4jServer, startNeo4j } from '../support/neo4j.ts';
import { type Program, build, run } from '../support/program.ts';
import { type Proxy, openProxy } from '../support/proxy.ts';
import { type Outcome, outcomeOf } from './served-graph.ts';

const LIMIT_MS = 4_000;
/** A hang would exceed this time. On a busy machine a response within the limit may be late by some seconds. */
const NO_HANG_MS = LIMIT_MS + 10_000;
const PATIENT = { timeout: 60_000, interval: 200 };

const PAGE = '{ claims(first: 100) { totalCount nodes { id summary participants { entity { id name } } } } }';
const SLOW: Statement = { name: 'test.slow', text: 'UNWIND range(1, 10000000000) AS x RETURN max(x)' };
const CLAIMS: Statement = { name: 'test.claims', text: 'MATCH (c:Claim) RETURN count(c)' };

/** The whole program in front of a server that this test may kill. */
describe.skipIf(!inject('neo4j')?.own)('When the database', { timeout: 180_000 }, () => {
  let server: Neo4jServer;
  let proxy: Proxy;
  let program: Program;
  let address: string;
  const opened: Engine[] = [];

  beforeAll(async () => {
    build();
    server = await startNeo4j({ heap: 384, pageCache: 64, isBrief: true });
    proxy = await openProxy(server.url);
    const engine = await direct(60_000); // a server that is new takes long for all that it sees the first time
    await engine.prepare();
    await loadDataset(engine, { ...datasetOf(sample), version: 'first' });
    program = run(['serve'], {
      GRAPH_URL: proxy.url,
      GRAPH_USER: server.user,
      GRAPH_PASSWORD: server.password,
      STATEMENT_TIMEOUT_MS: String(LIMIT_MS),
      // without caches, each request shows the state of the database
      ROW_CACHE_BYTES: '0',
      RESPONSE_CACHE_BYTES: '0',
    });
    [, address = ''] = await program.until(/answers at (\S+) /);
    await vi.waitFor(async () => expect(await ask(PAGE)).toMatchObject({ status: 200, codes: [] }), PATIENT);
  }, 180_000);

  afterEach(async () => {
    for (const engine of opened.splice(0)) await engine.close();
  });

  afterAll(async () => {
    program?.child.kill('SIGTERM');
    // the program has survived and stops cleanly
    expect(await program?.ended).toBe(0);
    proxy?.close();
    await server?.stop();
  }, 60_000);

  const direct = async (statementTimeoutMs = LIMIT_MS): Promise<Engine> => {
    const { url, user, password, database } = server;
    const engine = await openEngine({ url, user, password, database, statementTimeoutMs });
    opened.push(engine);
    return engine;
  };

  async function ask(query: string): Promise<Outcome & { readonly retryAfter: string | null }> {
    const begin = performance.now();
    const response = await fetch(`${address}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return { ...(await outcomeOf(response, begin)), retryAfter: response.headers.get('retry-after') };
  }

  const readiness = async () => (await fetch(`${address}health/ready`)).status;
  const log = (): Json[] =>
    program
      .stderr()
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Json);

  it('is killed during queries and a load, they fail in time and recover by themselves after the restart', async () => {
    const whole = (await ask(PAGE)).body;
    expect(await readiness()).toBe(200);
    const engine = await direct();
    const claims = sample.claims.map((claim) => ({ ...claim, summary: 'Something else is so.' }));
    const changed: Dataset = { ...datasetOf({ ...sample, claims }), version: 'changed' };
    const writing = pausedAfter(engine, 1); // the lease is taken, and the data not yet written
    const load = loadDataset(writing.engine, changed).catch((error: unknown) => error);
    const slow = engine.read(SLOW, {}).catch((error: unknown) => error);
    await writing.paused;
    const asked = Array.from({ length: 20 }, () => ask(PAGE));
    writing.resume();
    await server.kill();
    for (const failed of [await slow, await load]) {
      expect(failed).toMatchObject({
        name: 'EngineError',
        code: expect.stringMatching(/^(UNREACHABLE|TIMEOUT)$/),
      });
    }
    for (const outcome of await Promise.all(asked)) {
      // a request that ended before the kill
      if (outcome.codes.length === 0) expect(outcome.body.data.claims).toEqual(whole.data.claims);
      else expectAway(outcome);
    }

    // nothing is in flight, and the server is down
    await expect.poll(readiness, PATIENT).toBe(503);
    expectAway(await ask(PAGE));

    await server.restart();
    // the load was one transaction: the graph is as it was before
    await expect.poll(readiness, PATIENT).toBe(200);
    expect(await ask(PAGE)).toMatchObject({ status: 200, body: whole });
    const patient = await direct(60_000);
    expect(await graphState(patient)).toMatchObject({ status: 'READY', version: 'first' });
    await expireLease(patient); // half a minute in the life of others
    await loadDataset(patient, changed);
    expect(await graphState(patient)).toMatchObject({ status: 'READY', version: 'changed' });
    expect(await patient.read(CLAIMS, {})).toEqual([[sample.claims.length]]);
    await expect.poll(readiness, PATIENT).toBe(200);
    await expect.poll(async () => (await ask(PAGE)).body.data.claims.totalCount, PATIENT).toBe(sample.claims.length);
  });

  it('changes its password, the log states it, clients do not see it, and the old password restores service', async () => {
    await changePassword(server.password, 'changed-password');
    proxy.refuse(); // who has logged in stays so as long as the connection does
    proxy.heal();
    await expect.poll(readiness, PATIENT).toBe(503);
    const outcome = await ask(PAGE);
    expectAway(outcome);
    expect(JSON.stringify(outcome.body)).not.toMatch(/password|Neo4j|unauthorized/i);
    const reasons = log().map(({ err }) => String(err?.message ?? ''));
    expect(reasons).toContainEqual(
      expect.stringContaining(
        `Neo4j at ${proxy.url} rejects the user. Check the user name, the password and the permissions.`,
      ),
    );
    expect(program.stderr()).not.toContain(server.password);

    await changePassword('changed-password', server.password);
    await expect.poll(readiness, PATIENT).toBe(200);
    expect(await ask(PAGE)).toMatchObject({ status: 200, codes: [] });
  });

  /** After failed log-ins the server may reject everyone for some seconds. */
  async function changePassword(from: string, to: string): Promise<void> {
    const driver = createDriver(server.url, auth.basic(server.user, from));
    const change = 'ALTER CURRENT USER SET PASSWORD FROM $from TO $to';
    const changed = () =>
      driver.executeQuery(change, { from, to }, { database: 'system' }).then(() => 'changed', String);
    await expect.poll(changed, PATIENT).toBe('changed');
    await driver.close();
  }
});

function expectAway({ status, body, codes, ms, retryAfter }: Outcome & { readonly retryAfter: string | null }): void {
  expect(codes).toEqual(['GRAPH_UNAVAILABLE']);
  expect(body.data?.claims ?? null).toBe(null);
  expect(body.errors[0].extensions.retryable).toBe(true);
  expect({ status, retryAfter }).toEqual({ status: 503, retryAfter: '5' });
  expect(ms).toBeLessThan(NO_HANG_MS);
}
