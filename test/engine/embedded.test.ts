import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openEmbedded } from '../../src/engine/embedded/embedded.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open.ts';
import { engineContract } from './contract.ts';

let folder: string;
let files = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fingraph-embedded-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const newPath = () => join(folder, `${++files}.graph`);
const openFile = async (path: string): Promise<Engine> => {
  const engine = await openEmbedded({ path, timeoutMs: 10_000 });
  onTestFinished(() => engine.close());
  return engine;
};
const add = (engine: Engine, id: string) =>
  engine.write([{ statement: { name: 'test.add', text: 'MERGE (n:Node {id: $id})' }, params: { id } }]);
const ids = async (engine: Engine) =>
  (await engine.read({ name: 'test.ids', text: 'MATCH (n:Node) RETURN n.id ORDER BY n.id' }, {})).flat();

engineContract('the embedded engine in memory', ({ timeoutMs = 20_000 } = {}) =>
  openEmbedded({ path: null, timeoutMs }),
);
engineContract('the embedded engine with a file', ({ timeoutMs = 20_000 } = {}) =>
  openEmbedded({ path: newPath(), timeoutMs }),
);

describe('a graph in memory', () => {
  it('is a new one each time', async () => {
    const [one, two] = await Promise.all([
      openEmbedded({ path: null, timeoutMs: 1000 }),
      openEmbedded({ path: null, timeoutMs: 1000 }),
    ]);
    await add(one, 'a');
    expect(await ids(two)).toStrictEqual([]);
    await Promise.all([one.close(), two.close()]);
  });
});

describe('statements whose callers have given up', () => {
  it('do not block others', { timeout: 120_000 }, async () => {
    const engine = await openEmbedded({ path: null, timeoutMs: 250 });
    const slow = { name: 'test.slow', text: 'UNWIND range(1, 4000000) AS n WITH n WHERE n % 3 = 0 RETURN count(n)' };
    const given = await Promise.allSettled(Array.from({ length: 4 }, () => engine.read(slow, {})));
    expect(given.map((one) => (one.status === 'rejected' ? one.reason.code : one.status))).toEqual(
      Array.from({ length: 4 }, () => 'TIMEOUT'),
    );
    await expect(engine.read(slow, {})).rejects.toMatchObject({ code: 'OVERLOADED', retryable: true });
    await engine.close();
  });
});

describe('a graph in a file', () => {
  it('persists after closing, with its indexes', async () => {
    const path = newPath();
    const first = await openFile(path);
    await first.prepare();
    await add(first, 'a');
    await first.close();
    const second = await openFile(path);
    await second.prepare();
    await add(second, 'a');
    await add(second, 'b');
    expect(await ids(second)).toStrictEqual(['a', 'b']);
  });

  it('persists after the process was killed', async () => {
    const path = newPath();
    const writer = await openWriter(path);
    writer.kill('SIGKILL');
    await once(writer, 'exit');
    expect(await ids(await openFile(path))).toStrictEqual(['written']);
  });

  it('creates the folders above it', async () => {
    const path = join(folder, 'new', 'deeper', 'a.graph');
    await add(await openFile(path), 'a');
    expect((await readFile(path)).length).toBeGreaterThan(0);
  });

  it('can be opened by one process at a time', async () => {
    const path = newPath();
    const writer = await openWriter(path);
    await expect(openFile(path)).rejects.toMatchObject({
      name: 'EngineError',
      code: 'LOCKED',
      retryable: true,
      statement: null,
      message: `The graph file ${path} is in use. Stop the other process, or use another file.`,
    });
    writer.kill('SIGKILL');
    await once(writer, 'exit');
    expect(await ids(await openFile(path))).toStrictEqual(['written']);
  });

  it('can be opened once in a process', async () => {
    const path = newPath();
    await openFile(path);
    await expect(openFile(path)).rejects.toMatchObject({ code: 'LOCKED' });
  });

  it.each([
    ['is no graph at all', (path: string) => writeFile(path, 'id,name\n'.repeat(5000))],
    ['is empty', (path: string) => writeFile(path, '')],
    ['was truncated', (path: string) => cutOff(path)],
    ['was written over', (path: string) => writeOver(path)],
  ])('is rejected if it %s', async (_, damage) => {
    const path = newPath();
    await damage(path);
    const error: unknown = await openFile(path).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'EngineError', code: 'DAMAGED', retryable: false });
    expect((error as Error).message).toContain(`${path} is not a complete graph file`);
    expect((error as Error).cause).toBeInstanceOf(Error);
  });

  it('is rejected if it is a folder', async () => {
    const path = newPath();
    await mkdir(path);
    await expect(openFile(path)).rejects.toMatchObject({
      code: 'FAILED',
      message: `${path} is a folder, not a graph file.`,
    });
  });

  it('is rejected if it does not exist and the folder is not writable', async () => {
    const inside = await guarded(0o555);
    const path = join(inside, 'a.graph');
    await asNobody(() =>
      expect(openFile(path)).rejects.toMatchObject({ code: 'FAILED', message: expect.stringContaining(NOT_WRITABLE) }),
    );
  });

  it.each([
    ['file', 0o755, 0o444],
    ['folder', 0o555, 0o666],
  ])('can be read but not written if the %s is not writable', async (_, folderMode, fileMode) => {
    const inside = await guarded(0o755);
    const path = join(inside, 'a.graph');
    await fill(path);
    await chmod(path, fileMode);
    await chmod(inside, folderMode);
    await asNobody(async () => {
      const engine = await openFile(path);
      expect(engine.product).toMatch(/^Grafeo \S+ \(read only\)$/);
      await engine.prepare();
      expect(await ids(engine)).toStrictEqual(['a']);
      await expect(add(engine, 'b')).rejects.toMatchObject({
        code: 'FAILED',
        message: `The graph file ${path} ${NOT_WRITABLE}`,
      });
      await engine.close();
    });
    expect(await readdir(inside)).toStrictEqual(['a.graph']);
  });

  it('can be read by several processes at a time, and stays unchanged', async () => {
    const path = newPath();
    await fill(path);
    const before = await readFile(path);
    const readers = await Promise.all([1, 2].map(() => openEmbedded({ path, timeoutMs: 10_000, readOnly: true })));
    for (const engine of readers) {
      expect(await ids(engine)).toStrictEqual(['a']);
      await expect(add(engine, 'b')).rejects.toMatchObject({ code: 'FAILED' });
      await engine.close();
    }
    expect(before.equals(await readFile(path))).toBe(true);
  });

  it('is rejected if it is a pipe, a device or a dangling link', async () => {
    const pipe = newPath();
    execFileSync('mkfifo', [pipe]);
    await expect(openFile(pipe)).rejects.toMatchObject({
      code: 'FAILED',
      message: `${pipe} is a pipe, not a graph file.`,
    });
    const link = newPath();
    await symlink('/mnt/gone/a.graph', link);
    await expect(openFile(link)).rejects.toMatchObject({
      code: 'FAILED',
      message: `${link} is a link to /mnt/gone/a.graph, which does not exist. Mount or restore the target, or remove the link.`,
    });
    await expect(openFile('/dev/null')).rejects.toMatchObject({
      message: '/dev/null is a device, not a graph file.',
    });
    const linked = newPath();
    await symlink('/mnt/gone', linked);
    await expect(openFile(join(linked, 'a.graph'))).rejects.toMatchObject({
      message: expect.stringContaining(`${linked} is a link to /mnt/gone, which does not exist.`),
    });
  });

  it.skipIf(process.platform !== 'linux')('is rejected if its folder cannot be created', async () => {
    await expect(openFile('/proc/x/y/a.graph')).rejects.toMatchObject({ code: 'FAILED' });
  });

  it('is rejected if a file has the path of its folder', async () => {
    const path = newPath();
    await writeFile(path, '');
    await expect(openFile(join(path, 'a.graph'))).rejects.toMatchObject({ name: 'EngineError', code: 'FAILED' });
  });
});

describe('a graph URL', () => {
  const open = (url: string) =>
    openEngine({ url, user: null, password: null, database: null, statementTimeoutMs: 1000 });

  it.each([
    ['an absolute path', (path: string) => `file:${path}`],
    ['a file URL', (path: string) => pathToFileURL(path).href],
    ['a path from the working directory', (path: string) => `file:${relative(process.cwd(), path)}`],
  ])('names a file by %s', async (_, urlOf) => {
    const path = `${newPath()} with spaces`;
    const engine = await open(urlOf(path));
    await engine.close();
    expect((await readFile(path)).length).toBeGreaterThan(0);
  });

  it('names a file in the home folder', async () => {
    const name = `.fingraph-test-${process.pid}.graph`;
    onTestFinished(() => rm(join(homedir(), name), { force: true }));
    await (await open(`file:~/${name}`)).close();
    expect((await readFile(join(homedir(), name))).length).toBeGreaterThan(0);
  });

  it('names memory', async () => {
    const engine = await open('memory:');
    expect(engine.product).toMatch(/^Grafeo /);
    await engine.close();
  });

  it.each(['neo4j://127.0.0.1:1?policy=europe&region=a', 'neo4j://127.0.0.1:1/'])(
    'may have any form that the driver accepts: %s',
    async (url) => {
      await expect(open(url)).rejects.toMatchObject({ name: 'EngineError', code: 'UNREACHABLE' });
    },
  );

  it.each([
    ['', 'The graph URL "" has no scheme.'],
    ['localhost', 'The graph URL "localhost" has no scheme.'],
    ['memory', 'The graph URL "memory" has no scheme. Did you mean "memory:", with a colon?'],
    ['redis://localhost', 'The graph URL "redis://localhost" has the unknown scheme "redis:".'],
    [
      'redis://user:secret@localhost?a=secret',
      'The graph URL "redis://…@localhost?…" has the unknown scheme "redis:".',
    ],
    ['user:secret@localhost', 'The graph URL "user:…@localhost" has the unknown scheme "user:".'],
    ['file:', 'The graph URL "file:" names no file.'],
    ['file:///tmp/', 'The graph URL "file:///tmp/" names no file.'],
    ['file:~', 'The graph URL "file:~" names no file.'],
    ...['file:~other/a.graph', 'file:///~/a.graph'].map((url) => [
      url,
      `The graph URL "${url}" begins with ~, which means your home folder only in file:~/PATH. Write the whole path.`,
    ]),
    [
      'file:/tmp/a%20b.graph',
      'The graph URL "file:/tmp/a%20b.graph" contains an escape such as %20. Write the character itself, or begin the URL with file:///.',
    ],
    ...['file:///tmp/a.graph?mode=ro', 'file:///tmp/a#b.graph'].map((url) => [
      url,
      `The graph URL "${url.replace(/\?.*/, '?…')}" has a query or a fragment, which a file URL does not use. Remove it, or write %3F for ? and %23 for #.`,
    ]),
    ['file://~/a.graph', 'The graph URL "file://~/a.graph" names no file on this machine.'],
    [
      'memory:a',
      'The graph URL "memory:a" has text after memory:, but a graph in memory has no name. Use memory: alone.',
    ],
    ['file://host/a.graph', 'The graph URL "file://host/a.graph" names no file on this machine.'],
    ['neo4j://', 'The graph URL "neo4j://" names no host.'],
    ['bolt://localhost:port', 'The graph URL "bolt://localhost:port" cannot be read.'],
    ['bolt://user:s@cret@localhost:port', 'The graph URL "bolt://…@localhost:port" cannot be read.'],
    [
      'bolt://user:secret@localhost',
      'The graph URL "bolt://…@localhost" contains a user or a password. Set GRAPH_USER and GRAPH_PASSWORD instead.',
    ],
    [
      'neo4j://localhost/movies',
      'The graph URL "neo4j://localhost/movies" has a path, but a path does not select a database. Remove it, and set GRAPH_DATABASE.',
    ],
    [
      'bolt://localhost:7687#movies',
      'The graph URL "bolt://localhost:7687#movies" has a path, but a path does not select a database. Remove it, and set GRAPH_DATABASE.',
    ],
    [
      'bolt://localhost?policy=eu',
      'The graph URL "bolt://localhost?…" has a query, which only routing uses. Begin the URL with neo4j instead of bolt.',
    ],
    ...['?movies', '?', '?a=', '?a=1&a=2', '?a=b=c'].map((query) => [
      `neo4j://localhost${query}`,
      `The graph URL "neo4j://localhost${query === '?' ? '?' : '?…'}" has a query that is not a routing context such as ?policy=europe. Remove it; to select a database, set GRAPH_DATABASE.`,
    ]),
  ])('that is invalid is rejected with the valid forms: %s', async (url, problem) => {
    await expect(open(url)).rejects.toMatchObject({
      name: 'GraphUrlError',
      message: `${problem} Use one of: memory:, file:PATH, neo4j://HOST:PORT, neo4j+s://HOST:PORT, neo4j+ssc://HOST:PORT, bolt://HOST:PORT, bolt+s://HOST:PORT, bolt+ssc://HOST:PORT.`,
    });
  });
});

/** Another process that has written to the file and keeps it open. */
async function openWriter(path: string) {
  const script = `
    const { GrafeoDB } = require('@grafeo-db/js');
    const database = GrafeoDB.create(process.argv[1]);
    database.executeCypher("MERGE (n:Node {id: 'written'})").then(() => console.log('written'));
    setInterval(() => {}, 1000);`;
  const writer = spawn(process.execPath, ['-e', script, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void writer.kill('SIGKILL'));
  await once(writer.stdout, 'data');
  return writer;
}

async function fill(path: string): Promise<number> {
  const engine = await openEmbedded({ path, timeoutMs: 10_000 });
  await add(engine, 'a');
  await engine.close();
  return (await readFile(path)).length;
}

async function cutOff(path: string): Promise<void> {
  await truncate(path, Math.floor((await fill(path)) / 2));
}

async function writeOver(path: string): Promise<void> {
  const half = Math.floor((await fill(path)) / 2);
  const bytes = await readFile(path);
  await writeFile(path, bytes.fill(0x5a, half));
}

const NOT_WRITABLE =
  'cannot be written: the file or its folder is not writable by this user. Change their owner or permissions, or choose another path.';

/** A folder that another user can access, with these permissions until the test ends. */
async function guarded(mode: number): Promise<string> {
  await chmod(folder, 0o755);
  const inside = await mkdtemp(join(folder, 'guarded-'));
  await chmod(inside, mode);
  onTestFinished(() => chmod(inside, 0o755));
  return inside;
}

/** Root can write everything. */
async function asNobody(work: () => Promise<void>): Promise<void> {
  const root = process.geteuid?.() === 0;
  if (root) process.seteuid?.(65_534);
  try {
    await work();
  } finally {
    if (root) process.seteuid?.(0);
  }
}
