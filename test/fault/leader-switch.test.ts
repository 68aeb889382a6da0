import { describe, expect, it, onTestFinished } from 'vitest';

import type { Engine, Statement } from '../../src/engine/engine.ts';
import { openNeo4j } from '../../src/engine/neo4j/neo4j.ts';
import { type Script, scriptedBolt } from '../support/scripted-bolt.ts';

const WRITE: Statement = { name: 'test.write', text: 'MERGE (n:Node)' };
const READ: Statement = { name: 'test.read', text: 'MATCH (n:Node) RETURN n.id' };
const ROW: Script = { rows: [['a']] };
const LIMIT_MS = 2_000;
const NO_HANG_MS = LIMIT_MS + 8_000;

/** With a time limit that suffices for retries, by default. */
async function open(url: string, timeoutMs = 15_000): Promise<Engine> {
  const engine = await openNeo4j({ url, user: 'neo4j', password: 'secret', database: 'neo4j', timeoutMs });
  onTestFinished(() => engine.close());
  return engine;
}

/** Two servers of a cluster; the first is the leader at the start. */
async function openCluster(refusal: string) {
  const addresses: string[] = [];
  let leader = 0;
  const route = () => ({
    write: addresses[leader] ?? '',
    read: addresses[1 - leader] ?? '',
    route: addresses,
  });
  const member = (index: number) =>
    scriptedBolt({
      route,
      answer: (text) => (text === WRITE.text && leader !== index ? { failure: refusal } : ROW),
    });
  const members = [await member(0), await member(1)] as const;
  addresses.push(...members.map(({ address }) => address));
  return { members, url: `neo4j://${addresses[0]}`, elect: (index: number) => (leader = index) };
}

const writes = (done: readonly string[]) => done.filter((text) => text === WRITE.text).length;

describe('A cluster that elects another leader', () => {
  it.each(['Neo.ClientError.Cluster.NotALeader', 'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase'])(
    'costs no write and no read: %s',
    async (refusal) => {
      const { members, url, elect } = await openCluster(refusal);
      const engine = await open(url);
      await engine.write([{ statement: WRITE, params: {} }]);
      expect(members.map(({ done }) => writes(done))).toEqual([1, 0]);
      elect(1);
      await engine.write([{ statement: WRITE, params: {} }]);
      expect(members.map(({ done }) => writes(done))).toEqual([1, 1]);
      expect(await engine.read(READ, {})).toEqual([['a']]);
      elect(0);
      await Promise.all(Array.from({ length: 5 }, () => engine.write([{ statement: WRITE, params: {} }])));
      expect(members.map(({ done }) => writes(done))).toEqual([6, 1]);
    },
  );

  it('delays a write until there is a leader, within its time limit', async () => {
    const { members, url, elect } = await openCluster('Neo.ClientError.Cluster.NotALeader');
    const engine = await open(url);
    elect(2);
    const writing = engine.write([{ statement: WRITE, params: {} }]);
    setTimeout(() => elect(1), 500);
    await writing;
    expect(members.map(({ done }) => writes(done))).toEqual([0, 1]);
  });

  it('fails with a retryable error within the time limit if there is no leader', async () => {
    const { url, elect } = await openCluster('Neo.ClientError.Cluster.NotALeader');
    const engine = await open(url, LIMIT_MS);
    elect(2);
    const begin = performance.now();
    await expect(engine.write([{ statement: WRITE, params: {} }])).rejects.toMatchObject({
      name: 'EngineError',
      code: expect.stringMatching(/^(UNREACHABLE|TIMEOUT)$/),
    });
    expect(performance.now() - begin).toBeLessThan(NO_HANG_MS);
  });
});

describe('Readers that lag behind', () => {
  /** Two readers. Only the first has the latest state; the second reaches it if a bookmark asks for it. */
  async function openReaders(options: { readonly isRestored?: boolean } = {}) {
    const asked: [reader: number, bookmarks: readonly string[]][] = [];
    const addresses: string[] = [];
    const route = () => ({ write: addresses[0] ?? '', read: addresses, route: addresses });
    const reader = (index: number) =>
      scriptedBolt({
        route,
        answer: (text, bookmarks) => {
          if (text !== READ.text) return ROW;
          asked.push([index, bookmarks]);
          if (options.isRestored && bookmarks.length > 0) return { silent: true };
          const isLatest = index === 0 || bookmarks.includes('latest');
          return { rows: [[isLatest ? 'new' : 'old']], bookmark: isLatest ? 'latest' : 'earlier' };
        },
      });
    for (const { address } of [await reader(0), await reader(1)]) addresses.push(address);
    return { asked, url: `neo4j://${addresses[0]}` };
  }

  it('never show a process less than it has seen', async () => {
    const { asked, url } = await openReaders();
    const engine = await open(url);
    const seen: unknown[] = [];
    for (let i = 0; i < 8; i++) seen.push((await engine.read(READ, {}))[0]?.[0]);
    expect(new Set(asked.map(([index]) => index)).size).toBe(2);
    expect(seen.slice(seen.indexOf('new'))).not.toContain('old');
  });

  it(
    'are asked for no state that is gone after a restore, once some reads have timed out',
    { timeout: 60_000 },
    async () => {
      const options = { isRestored: false };
      const { url } = await openReaders(options);
      const engine = await open(url, 1_000);
      await engine.read(READ, {});
      options.isRestored = true;
      for (let i = 0; i < 3; i++) await expect(engine.read(READ, {})).rejects.toMatchObject({ code: 'TIMEOUT' });
      expect(await engine.read(READ, {})).toHaveLength(1);
    },
  );
});

describe('A server with transient failures', () => {
  const failing = async (failure: string, times: number) => {
    let left = times;
    const server = await scriptedBolt({
      answer: (text) => (text !== 'RETURN 1' && left-- > 0 ? { failure } : ROW),
    });
    return { server, engine: await open(`bolt://${server.address}`) };
  };

  it.each([
    'Neo.TransientError.General.DatabaseUnavailable',
    'Neo.TransientError.Transaction.DeadlockDetected',
    'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  ])('delays a read or a write by some milliseconds: %s', async (failure) => {
    const reading = await failing(failure, 2);
    expect(await reading.engine.read(READ, {})).toEqual([['a']]);
    const writing = await failing(failure, 1);
    await writing.engine.write([{ statement: WRITE, params: {} }]);
    expect(writes(writing.server.done)).toBe(1);
  });

  it('fails with a retryable error if they persist', async () => {
    const { engine } = await failing('Neo.TransientError.General.DatabaseUnavailable', Infinity);
    await expect(engine.read(READ, {})).rejects.toMatchObject({
      code: 'UNREACHABLE',
      retryable: true,
      statement: 'test.read',
    });
  });

  it.each(['Neo.ClientError.Cluster.NotALeader', 'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase'])(
    'is asked directly and leads no more, is an error to try again after: %s',
    async (failure) => {
      const { engine } = await failing(failure, Infinity);
      await expect(engine.write([{ statement: WRITE, params: {} }])).rejects.toMatchObject({
        code: 'UNREACHABLE',
        retryable: true,
        statement: 'test.write',
      });
    },
  );

  it('that accepts connections but does not respond fails to open within its time limit', async () => {
    const server = await scriptedBolt({ answer: () => ({ silent: true }) });
    const begin = performance.now();
    await expect(open(`bolt://${server.address}`, LIMIT_MS)).rejects.toMatchObject({
      code: 'UNREACHABLE',
      retryable: true,
      message: expect.stringContaining(
        `No response from Neo4j at bolt://${server.address}: it accepts connections but does not respond`,
      ),
    });
    expect(performance.now() - begin).toBeLessThan(20_000);
  });
});
