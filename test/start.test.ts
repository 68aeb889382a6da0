import { setTimeout as delay } from 'node:timers/promises';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, copyFile, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';

import { projectFile } from '../src/support/project-file.ts';
import type { Json } from './support/execute.ts';
import { type Program, type RunOptions, build, run } from './support/program.ts';

const SHIPPED = projectFile('seed/data');
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\//;

let folder: string;
const running: Program[] = [];

beforeAll(async () => {
  build();
  folder = await mkdtemp(join(tmpdir(), 'fingraph-start-'));
}, 60_000);

afterAll(async () => {
  for (const { child } of running) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

describe('The server', () => {
  it('prints its URL and the loaded records, serves, and stops on a signal', async () => {
    const server = start();
    const [address] = await server.until(ADDRESS);
    await server.until(/242 entities, 330 claims and 193 sources/);
    expect(await ask(address, '{ graph { claimCount } }')).toEqual({ data: { graph: { claimCount: 330 } } });
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    await expect(fetch(address)).rejects.toThrow();
  });

  it.each([
    [
      'an invalid port',
      { PORT: 'abc' },
      2,
      'PORT: expected a whole number from 0 to 65535, got "abc". Or leave it unset for 4000.\n',
    ],
    [
      'a URL with another scheme',
      { GRAPH_URL: 'http://x' },
      2,
      'GRAPH_URL: The graph URL "http://x" has the unknown scheme "http:". Use one of: memory:, file:PATH, neo4j://HOST:PORT, neo4j+s://HOST:PORT, neo4j+ssc://HOST:PORT, bolt://HOST:PORT, bolt+s://HOST:PORT, bolt+ssc://HOST:PORT.\n',
    ],
    [
      'a server that is down',
      { GRAPH_URL: 'bolt://127.0.0.1:1' },
      1,
      'No response from Neo4j at bolt://127.0.0.1:1: nothing listens there. Check that the server is running and that the port is correct. (connect ECONNREFUSED 127.0.0.1:1)\n',
    ],
    [
      'an address of another machine',
      { HOST: '192.0.2.1' },
      1,
      'This machine has no address 192.0.2.1. Set HOST (--host) to one that it has, such as 127.0.0.1.\n',
    ],
  ])('exits with one helpful line for %s', async (_, environment, code, line) => {
    const server = start(environment);
    expect(await server.ended).toBe(code);
    expect(server.stderr()).toBe(line);
    expect(server.stdout()).toBe('');
  });

  it('exits if its port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const server = start({ PORT: String(port) });
    expect(await server.ended).toBe(1);
    expect(server.stderr()).toBe(
      `Port ${port} on 127.0.0.1 is in use. Stop the process that listens there, or set PORT (--port) to another port (0 chooses a free one).\n`,
    );
    other.close();
  });
});

describe('A graph on disk', () => {
  it('is loaded once, persists, and is served by one process at a time', { timeout: 60_000 }, async () => {
    const GRAPH_URL = `file:${join(folder, 'kept.db')}`;
    const loadedAt = async (server: Program) => {
      const [address] = await server.until(ADDRESS);
      return (await ask(address, '{ graph { loadedAt claimCount } }')).data.graph;
    };
    const first = start({ GRAPH_URL });
    const before = await loadedAt(first);
    const second = start({ GRAPH_URL });
    expect(await second.ended).toBe(1);
    expect(second.stderr()).toMatch(/^The graph file .*kept\.db is in use\. .*\n$/);
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    expect(await loadedAt(start({ GRAPH_URL }))).toEqual(before);
  });

  it('that is not a graph is rejected and left unchanged', async () => {
    const path = join(folder, 'damaged.db');
    await writeFile(path, 'this is no graph '.repeat(1_000));
    const server = start({ GRAPH_URL: `file:${path}` });
    expect(await server.ended).toBe(1);
    expect(server.stderr().split('\n')).toHaveLength(2);
    expect(await readFile(path, 'utf8')).toBe('this is no graph '.repeat(1_000));
  });

  it('whose load was killed is completed at the next start', { timeout: 120_000 }, async () => {
    const data = await manyTimes(30);
    const path = join(folder, 'killed.db');
    const GRAPH_URL = `file:${path}`;
    for (const wait of [0, 300, 600, 1_000]) {
      const seed = program(['seed', data], { GRAPH_URL });
      await loading(path, wait);
      seed.child.kill('SIGKILL');
      expect(await seed.ended).toBe('SIGKILL');
    }
    const server = start({ GRAPH_URL });
    const [address] = await server.until(ADDRESS);
    const answer = await ask(
      address,
      '{ graph { claimCount } claims { totalCount } entity(id: "alipay") { claims { totalCount } partners { totalCount } } }',
    );
    expect(answer.data).toEqual({
      graph: { claimCount: 330 * 30 },
      claims: { totalCount: 330 * 30 },
      entity: { claims: { totalCount: 184 * 30 }, partners: { totalCount: 96 } },
    });
  });
});

describe('Opening a path that would block forever', () => {
  it.each(['serve', 'seed', 'ask'])('is rejected with one line by %s', async (command) => {
    const pipe = join(folder, `${command}.pipe`);
    execFileSync('mkfifo', [pipe]);
    const link = join(folder, `${command}.link`);
    await symlink('/mnt/gone/a.graph', link);
    const paths = [pipe, link, ...(process.platform === 'linux' ? ['/proc/x/y.graph', '/proc/1/x/y.graph'] : [])];
    const args = { ask: ['ask', 'about-this-graph'], seed: ['seed', SHIPPED] }[command] ?? [command];
    const programs = paths.map((path) => program(args, { GRAPH_URL: `file:${path}` }));
    expect(await Promise.all(programs.map(({ ended }) => ended))).toEqual(paths.map(() => 1));
    programs.forEach(({ stderr, stdout }, place) => {
      expect(stderr()).toMatch(/^.+\n$/);
      expect(stderr()).toContain(paths[place]);
      expect(stdout()).toBe('');
    });
  });
});

describe('A signal while a graph opens', () => {
  it.each([
    ['serve', 0, ''],
    ['seed', 1, 'Stopped by SIGTERM. The next start or load completes an unfinished load.\n'],
  ])('stops %s', async (command, code, line) => {
    const silent = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void silent.close());
    const connected = once(silent, 'connection');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const opening = program(command === 'seed' ? ['seed', SHIPPED] : [command], {
      GRAPH_URL: `bolt://127.0.0.1:${port}`,
    });
    await connected;
    opening.child.kill('SIGTERM');
    expect(await opening.ended).toBe(code);
    expect(opening.stderr()).toBe(line);
  });
});

describe('A platform without the package of one engine', () => {
  const preload = pathToFileURL(projectFile('test/support/without-package.mjs')).href;
  const without = (name: string, GRAPH_URL: string) =>
    start({ GRAPH_URL, WITHOUT_PACKAGE: name, NODE_OPTIONS: `--import ${preload}` });

  it.each(['@grafeo-db/js', '@grafeo-db/js-'])('still uses Neo4j: %s', async (name) => {
    const server = without(name, 'bolt://127.0.0.1:1');
    expect(await server.ended).toBe(1);
    expect(server.stderr()).toMatch(/^No response from Neo4j at bolt:\/\/127\.0\.0\.1:1: .*\n$/);
  });

  it.each([
    ['@grafeo-db/js', 'memory:'],
    ['@grafeo-db/js-', `file:${join(tmpdir(), 'fingraph-never-made.graph')}`],
  ])('explains in one line what to do: %s for %s', async (name, url) => {
    const server = without(name, url);
    expect(await server.ended).toBe(1);
    expect(server.stderr()).toBe(
      `memory: and file: need the native module of @grafeo-db/js, which is not installed or not available for this platform (${process.platform}-${process.arch}). Use a Neo4j server: set GRAPH_URL (--graph) to neo4j://HOST:7687.\n`,
    );
  });

  it('still has the embedded engine', { timeout: 60_000 }, async () => {
    await without('neo4j-driver', 'memory:').until(ADDRESS);
  });
});

describe('A graph file in a read-only folder', () => {
  it('can be served and queried, and stays unchanged', { timeout: 120_000 }, async () => {
    const inside = await mkdtemp(join(tmpdir(), 'fingraph-shipped-'));
    const GRAPH_URL = `file:${join(inside, 'a.graph')}`;
    expect(await program(['seed', SHIPPED], { GRAPH_URL }).ended).toBe(0);
    const before = await readFile(join(inside, 'a.graph'));
    await chmod(join(inside, 'a.graph'), 0o444);
    await chmod(inside, 0o555);
    const user = process.geteuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const server = program(['serve'], { GRAPH_URL }, user);
    const [address] = await server.until(ADDRESS);
    await server.until(/on Grafeo \S+ \(read only\) at file:/);
    expect(await ask(address, '{ graph { claimCount } }')).toEqual({ data: { graph: { claimCount: 330 } } });
    const question = program(['ask', 'about-this-graph', '--format', 'json'], { GRAPH_URL }, user);
    expect(await question.ended).toBe(0);
    const data = await manyTimes(2);
    for (const path of [folder, data]) await chmod(path, 0o755);
    const seed = program(['seed', data], { GRAPH_URL }, user);
    expect(await seed.ended).toBe(1);
    expect(seed.stderr()).toMatch(/^The graph file \S+ cannot be written: .*\n$/);
    expect(before.equals(await readFile(join(inside, 'a.graph')))).toBe(true);
    await chmod(inside, 0o755);
    expect(await readdir(inside)).toEqual(['a.graph']);
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    await rm(inside, { recursive: true });
  });
});

describe('A signal during a load', () => {
  it('stops the server, and the next start completes the load', { timeout: 120_000 }, async () => {
    const path = join(folder, 'stopped-server.db');
    const GRAPH_URL = `file:${path}`;
    const seed = program(['seed', await manyTimes(30)], { GRAPH_URL });
    await loading(path);
    seed.child.kill('SIGKILL');
    await seed.ended;
    const server = start({ GRAPH_URL });
    await loading(path);
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    expect(server.stdout() + server.stderr()).toBe('');
    const [address] = await start({ GRAPH_URL }).until(ADDRESS);
    expect(await ask(address, '{ graph { status claimCount } }')).toEqual({
      data: { graph: { status: 'READY', claimCount: 330 * 30 } },
    });
  });

  it('stops the command seed with one line', { timeout: 120_000 }, async () => {
    const path = join(folder, 'stopped-seed.db');
    const seed = program(['seed', await manyTimes(30)], { GRAPH_URL: `file:${path}` });
    await loading(path);
    seed.child.kill('SIGTERM');
    expect(await seed.ended).toBe(1);
    // a machine that is slow or busy shows the progress of the check, too
    const lines = seed.stderr().replaceAll(/^Checking .* lines\).*\n/gm, '');
    expect(lines).toBe('Stopped by SIGTERM. The next start or load completes an unfinished load.\n');
  });
});

describe('The command seed', () => {
  it('loads a folder, and adds nothing the second time', async () => {
    const GRAPH_URL = `file:${join(folder, 'seeded.db')}`;
    const first = program(['seed', SHIPPED], { GRAPH_URL });
    expect(await first.ended).toBe(0);
    expect(first.stdout()).toMatch(
      /330 claims and 193 sources\. Claims: 330 added, 0 revised, 0 retracted, 0 unchanged/,
    );
    expect(first.stderr()).toBe('');
    const second = program(['seed', SHIPPED], { GRAPH_URL });
    expect(await second.ended).toBe(0);
    expect(second.stdout()).toMatch(/Claims: 0 added, 0 revised, 0 retracted, 330 unchanged/);
  });

  it('reports all issues of a data set and writes nothing', async () => {
    const data = await manyTimes(1, (line) => line.replace('"PARTNERSHIP"', '"PARTNERSHIPS"'));
    const GRAPH_URL = `file:${join(folder, 'faulty.db')}`;
    const seed = program(['seed', data], { GRAPH_URL });
    expect(await seed.ended).toBe(1);
    expect(seed.stderr()).toMatch(
      /`kind`: expected .*PARTNERSHIP.*, got "PARTNERSHIPS" in 101 lines: claims\.jsonl:\d+/,
    );
    await expect(readFile(join(folder, 'faulty.db'))).rejects.toThrow('ENOENT');
  });

  it('reports a missing folder', async () => {
    const seed = program(['seed', join(folder, 'nowhere')], { GRAPH_URL: `file:${join(folder, 'none.db')}` });
    expect(await seed.ended).toBe(1);
    expect(seed.stderr()).toContain('nowhere');
  });
});

function start(environment: Record<string, string> = {}): Program {
  return program(['serve'], environment);
}

function program(args: string[], environment: Record<string, string>, user?: RunOptions): Program {
  const started = run(args, environment, user);
  running.push(started);
  return started;
}

/**
 * Resolves `wait` milliseconds after a load has begun: it has written its lease to the log, and will write the records in one
 * transaction at its end.
 */
async function loading(path: string, wait = 1_000): Promise<void> {
  const before = await loadsIn(`${path}.wal`);
  while ((await loadsIn(`${path}.wal`)) <= before) await delay(20);
  await delay(wait);
}

/** How often the log of a graph says that a load begins. */
async function loadsIn(log: string): Promise<number> {
  const names = await readdir(log).catch((): string[] => []);
  const texts = await Promise.all(names.map((name) => readFile(join(log, name), 'latin1').catch(() => '')));
  return texts.join('').split('LOADING').length - 1;
}

async function ask(address: string, query: string): Promise<Json> {
  const response = await fetch(`${address}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

/** A folder with the shipped data and `times` copies of each claim, with new ids. */
async function manyTimes(times: number, change: (line: string) => string = (line) => line): Promise<string> {
  const data = await mkdtemp(join(folder, 'data-'));
  for (const file of ['entities.jsonl', 'sources.jsonl'])
    await copyFile(projectFile(`seed/data/${file}`), join(data, file));
  const lines = (await readFile(projectFile('seed/data/claims.jsonl'), 'utf8')).trim().split('\n');
  const copies = Array.from({ length: times }, (_, copy) =>
    lines.map((line) => change(copy === 0 ? line : line.replaceAll(/-f(\d+)"/g, `-c${copy}-f$1"`))),
  );
  await writeFile(join(data, 'claims.jsonl'), `${copies.flat().join('\n')}\n`);
  return data;
}
