import { randomUUID } from 'node:crypto';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { readConfig } from '../../src/config/config.ts';
import type { Engine, Statement } from '../../src/engine/engine.ts';
import { openNeo4j, type Neo4jSettings } from '../../src/engine/neo4j/neo4j.ts';
import { contextFactory } from '../../src/schema/context.ts';
import { appOf } from '../support/world.ts';
import { engineContract } from './contract.ts';

const server = inject('neo4j');

const NO_LIMITS = { ...readConfig({}).limits, maxCost: Infinity };

const settingsWith = (changes: Partial<Neo4jSettings> = {}): Neo4jSettings => {
  if (!server) throw new Error('There is no Neo4j.');
  const { url, user, password, database } = server;
  return { url, user, password, database, timeoutMs: 20_000, ...changes };
};
const open = async (changes: Partial<Neo4jSettings> = {}): Promise<Engine> => {
  const engine = await openNeo4j(settingsWith(changes));
  onTestFinished(() => engine.close());
  return engine;
};

describe.skipIf(!server)('with a server', () => {
  engineContract('Neo4j', ({ timeoutMs = 20_000 } = {}) => openNeo4j(settingsWith({ timeoutMs })), {
    cancelsStatements: true,
  });

  describe('a statement in the server', () => {
    let watcher: Engine;

    beforeAll(async () => {
      watcher = await openNeo4j(settingsWith());
    });

    afterAll(() => watcher.close());

    const transactions = async (name: string) => {
      const text = `SHOW TRANSACTIONS YIELD metaData, status, database
        WHERE metaData.statement = $name RETURN database, status`;
      return watcher.read({ name: 'test.transactions', text }, { name });
    };
    const slow = (): Statement => ({
      name: `test.${randomUUID()}`,
      text: 'UNWIND range(1, 10000000000) AS x RETURN max(x)',
    });

    it('has its name as metadata, whether it reads or writes', async () => {
      const engine = await open();
      const controller = new AbortController();
      const reading = slow();
      const ended = engine.read(reading, {}, { signal: controller.signal }).catch((error: unknown) => error);
      await expect.poll(() => transactions(reading.name)).toStrictEqual([[settingsWith().database, 'Running']]);
      controller.abort();
      await ended;

      const writer = await open({ timeoutMs: 2000 });
      const writing = slow();
      const failed = writer.write([{ statement: writing, params: {} }]).catch((error: unknown) => error);
      await expect.poll(() => transactions(writing.name)).toHaveLength(1);
      expect(await failed).toMatchObject({ code: 'TIMEOUT', statement: writing.name });
    });

    it('ends soon after its signal is aborted', async () => {
      const engine = await open();
      const controller = new AbortController();
      const statement = slow();
      const ended = engine.read(statement, {}, { signal: controller.signal }).catch((error: unknown) => error);
      await expect.poll(() => transactions(statement.name)).toHaveLength(1);
      controller.abort();
      expect(await ended).toMatchObject({ code: 'CANCELLED', statement: statement.name });
      await expect.poll(() => transactions(statement.name), { timeout: 3000 }).toStrictEqual([]);
      expect(await engine.read({ name: 'test.one', text: 'RETURN 1' }, {})).toStrictEqual([[1]]);
    });

    it('ends at the time limit of its request', async () => {
      const engine = await open();
      const statement = slow();
      const read: Engine['read'] = (asked, params, options) =>
        engine.read(asked.name === 'graph.state' ? asked : statement, params, options);
      const app = appOf({ ...engine, read }, [], {
        limits: { ...NO_LIMITS, timeoutMs: 3000 },
      });
      const query = encodeURIComponent('{ search(text: "x") { totalCount } claims { totalCount } }');
      const response = app.fetch(new Request(`http://fingraph.test/graphql?query=${query}`));
      // a search sends several statements at once
      await expect.poll(async () => (await transactions(statement.name)).length, { timeout: 2500 }).toBeGreaterThan(1);
      expect((await response).status).toBe(504);
      await expect.poll(() => transactions(statement.name), { timeout: 3000 }).toStrictEqual([]);
    });

    it('ends when its request exceeds its budget', async () => {
      const context = contextFactory(await open())({});
      const statement = slow();
      const ended = context.reader.rows(statement, {}, (row) => row).catch((error: unknown) => error);
      await expect.poll(() => transactions(statement.name)).toHaveLength(1);
      expect(() => context.budget.takeItems(1_000_000, 1)).toThrow('Expected at most 25000 items');
      expect(await ended).toMatchObject({ code: 'REQUEST_TOO_LARGE' });
      await expect.poll(() => transactions(statement.name), { timeout: 3000 }).toStrictEqual([]);
    });

    it('ends at its time limit', async () => {
      const engine = await open({ timeoutMs: 500 });
      const statement = slow();
      const begin = Date.now();
      const ended = engine.read(statement, {}).catch((error: unknown) => error);
      await expect.poll(() => transactions(statement.name)).toHaveLength(1);
      expect(await ended).toMatchObject({ code: 'TIMEOUT', statement: statement.name });
      expect(Date.now() - begin).toBeLessThan(1000);
      await expect.poll(() => transactions(statement.name), { timeout: 3000 }).toStrictEqual([]);
    });
  });

  // a server at NEO4J_URL may require TLS, which the proxy would break
  describe.skipIf(!server?.own)('a connection that breaks during a statement', () => {
    const one: Statement = { name: 'test.one', text: 'RETURN $x' };
    const add: Statement = { name: 'test.add', text: 'MERGE (n:Node {id: $id})' };
    const remove: Statement = { name: 'test.remove', text: 'MATCH (n:Node {id: $id}) DELETE n' };

    it('does not fail a read or a write if the next connection works', async () => {
      const proxy = await openProxy(settingsWith().url);
      const engine = await open({ url: proxy.url });
      proxy.cutNext();
      expect(await engine.read(one, { x: 1 })).toStrictEqual([[1]]);
      const params = { id: randomUUID() };
      proxy.cutNext();
      await engine.write([{ statement: add, params }]);
      await engine.write([{ statement: remove, params }]);
      expect(proxy.cuts()).toBe(2);
    });

    it('fails within the time limit if no connection can be opened', async () => {
      const proxy = await openProxy(settingsWith().url);
      const engine = await open({ url: proxy.url, timeoutMs: 2000 });
      proxy.close();
      const lost = { code: 'UNREACHABLE', retryable: true };
      await expect(engine.read(one, { x: 1 })).rejects.toMatchObject({ ...lost, statement: 'test.one' });
      await expect(engine.write([{ statement: remove, params: { id: '' } }])).rejects.toMatchObject({
        code: expect.stringMatching(/^(UNREACHABLE|TIMEOUT)$/),
        statement: 'test.remove',
      });
    });
  });

  it('returns the same through routing as directly', async () => {
    const engine = await open({ url: settingsWith().url.replace(/^bolt/, 'neo4j') });
    expect(await engine.read({ name: 'test.one', text: 'RETURN $x' }, { x: 1 })).toStrictEqual([[1]]);
    await engine.write([{ statement: { name: 'test.none', text: 'MATCH (n:Nothing) DETACH DELETE n' }, params: {} }]);
    expect(engine.product).toMatch(/^Neo4j \d/);
  });

  it('enforces unique ids by a constraint', async () => {
    const engine = await open();
    await engine.prepare();
    const text = 'CREATE (:Node {id: $id}), (:Node {id: $id})';
    const write = engine.write([{ statement: { name: 'test.twice', text }, params: { id: randomUUID() } }]);
    await expect(write).rejects.toMatchObject({ code: 'CONSTRAINT', retryable: false, statement: 'test.twice' });
  });

  it('rejects a wrong password', async () => {
    const { url } = settingsWith();
    await expect(open({ password: 'wrong' })).rejects.toMatchObject({
      name: 'EngineError',
      code: 'UNAUTHORIZED',
      retryable: false,
      statement: null,
      message: expect.stringContaining(`Neo4j at ${url} rejects the user`),
    });
  });

  it('rejects a missing password', async () => {
    await expect(open({ user: null, password: null })).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  });

  it.each(['bolt', 'neo4j'])('rejects a database that does not exist (%s)', async (scheme) => {
    const url = settingsWith().url.replace(/^\w+/, scheme);
    await expect(open({ url, database: 'nowhere' })).rejects.toMatchObject({
      code: 'NO_DATABASE',
      retryable: false,
      message: expect.stringContaining('has no such database'),
    });
  });

  it.skipIf(!server?.own)('reports that the port does not use TLS', async () => {
    const url = settingsWith().url.replace(/^\w+/, 'bolt+s');
    await expect(open({ url })).rejects.toMatchObject({
      code: 'UNREACHABLE',
      message: expect.stringMatching(/^No response from Neo4j at bolt\+s:.* TLS /),
    });
  });
});

describe('without a server', () => {
  const at = (url: string, timeoutMs = 2000) =>
    openNeo4j({ url, user: 'neo4j', password: 'secret', database: 'neo4j', timeoutMs });

  it.each(['bolt', 'neo4j'])('opening reports that nothing listens (%s)', async (scheme) => {
    const { port } = await listen((closing) => closing.close());
    const error: unknown = await at(`${scheme}://127.0.0.1:${port}`).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'EngineError', code: 'UNREACHABLE', retryable: true, statement: null });
    expect((error as Error).message).toContain(`No response from Neo4j at ${scheme}://127.0.0.1:${port}: `);
    expect((error as Error).message).not.toContain('secret');
    expect((error as Error).cause).toBeInstanceOf(Error);
  });

  it('opening reports that the host is unknown', async () => {
    await expect(at('bolt://nowhere.invalid')).rejects.toMatchObject({
      code: 'UNREACHABLE',
      message: expect.stringContaining('the host name is unknown'),
    });
  });

  it('opening does not wait forever for a silent server', async () => {
    const { port } = await listen(() => undefined);
    await expect(at(`bolt://127.0.0.1:${port}`, 500)).rejects.toMatchObject({
      code: 'UNREACHABLE',
      message: `No response from Neo4j at bolt://127.0.0.1:${port}: it is busy or does not respond. Check the server and that the port is its Bolt port. (Connection acquisition timed out in 1000 ms.)`,
    });
  });

  it('opening waits at most ten seconds, whatever the time limit of statements', async () => {
    const { port } = await listen(() => undefined);
    const begin = Date.now();
    await expect(at(`neo4j://127.0.0.1:${port}`, 60_000)).rejects.toMatchObject({ code: 'UNREACHABLE' });
    expect(Date.now() - begin).toBeLessThan(12_000);
  });
});

/** A proxy between the driver and the server that can cut the connection when the driver sends something. */
async function openProxy(target: string) {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let armed = false;
  let cuts = 0;
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => [client, upstream].forEach((other) => other.destroy()));
    }
    upstream.pipe(client);
    client.on('data', (bytes) => {
      if (!armed) return upstream.write(bytes);
      armed = false;
      cuts += 1;
      return client.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  onTestFinished(close);
  const url = `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, close, cutNext: () => (armed = true), cuts: () => cuts };
}

/** A server that accepts connections and never responds. */
async function listen(then: (server: Server) => void): Promise<AddressInfo> {
  const silent = createServer((socket) => onTestFinished(() => void socket.destroy()));
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void silent.close());
  const address = silent.address() as AddressInfo;
  then(silent);
  return address;
}
