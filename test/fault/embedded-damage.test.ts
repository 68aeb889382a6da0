import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { graphState } from '../../src/graph/graph-state.ts';
import { loadDataset } from '../../src/load/load.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { readDataset } from '../../src/dataset/read.ts';
import { projectFile } from '../../src/support/project-file.ts';
import { build, run } from '../support/program.ts';
import { digestOf } from './digest.ts';
import { SHIPPED, loadShipped, using } from './graph-file.ts';

let folder: string;
let whole: string;
let digest: string;
let files = 0;

beforeAll(async () => {
  build();
  folder = await mkdtemp(join(tmpdir(), 'fingraph-damage-'));
  whole = join(folder, 'whole.graph');
  digest = await using(whole, async (engine) => {
    await loadShipped(engine);
    return digestOf(engine);
  });
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

/** A copy of the files of a graph while a process has it open, or after the process was killed. */
async function unclosed(): Promise<string> {
  const path = join(folder, `${++files}.graph`);
  await using(join(folder, `${files}.open.graph`), async (engine) => {
    await loadShipped(engine);
    await cp(join(folder, `${files}.open.graph`), path);
    await cp(join(folder, `${files}.open.graph.wal`), `${path}.wal`, { recursive: true });
  });
  return path;
}

async function copied(): Promise<string> {
  const path = join(folder, `${++files}.graph`);
  await cp(whole, path);
  return path;
}

async function changed(path: string, change: (bytes: Buffer) => Buffer): Promise<void> {
  await writeFile(path, change(await readFile(path)));
}

/** The outcome of a damage: the file is rejected with its name and a remedy, or complete. Never a partial graph or a crash. */
async function expectRefusedOrWhole(path: string): Promise<'refused' | 'whole'> {
  const found = await using(path, digestOf).catch((reason: unknown) => reason);
  if (found === digest) return 'whole';
  expectRefusal(found, path);
  return 'refused';
}

function expectRefusal(found: unknown, path: string): void {
  expect(found).toMatchObject({ name: 'EngineError', code: 'DAMAGED', retryable: false });
  expect((found as Error).message).toContain(
    `${path} is not a complete graph file. Restore it and ${path}.wal from a backup, or remove both and load again: fingraph seed FOLDER.`,
  );
}

/** Numbers from 0 to 1, the same in each run, so that failures can be reproduced. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

type Damage = (bytes: Buffer, random: () => number) => Buffer;

const overwritten =
  (value: (random: () => number) => number): Damage =>
  (bytes, random) => {
    const at = Math.floor(random() * bytes.length);
    const end = at + 1 + Math.floor(random() * 4_096);
    for (let index = at; index < Math.min(end, bytes.length); index++) bytes[index] = value(random);
    return bytes;
  };

const DAMAGES: readonly (readonly [string, Damage])[] = [
  ['cut off', (bytes, random) => bytes.subarray(0, Math.floor(random() * bytes.length))],
  ['overwritten with garbage', overwritten((random) => Math.floor(random() * 256))],
  ['overwritten with zeros', overwritten(() => 0)],
  [
    'changed in one bit',
    (bytes, random) => {
      const at = Math.floor(random() * bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
      return bytes;
    },
  ],
];

describe('A graph file', () => {
  it.each(DAMAGES)('that was %s at any place is rejected, or complete', { timeout: 60_000 }, async (name, damage) => {
    const random = randomNumbers(name.length);
    const seen = new Set<string>();
    for (let turn = 0; turn < 20; turn++) {
      const path = await copied();
      await changed(path, (bytes) => damage(bytes, random));
      seen.add(await expectRefusedOrWhole(path));
    }
    expect(seen).toContain('refused');
  });

  it('that was changed in the first pages, which locate the graph, is rejected, or complete', async () => {
    for (let at = 0; at < 12_288; at += 1_024) {
      for (const offset of [4, 32, 80]) {
        const path = await copied();
        await changed(path, (bytes) => {
          bytes[at + offset] = (bytes[at + offset] ?? 0) ^ 0x10;
          return bytes;
        });
        await expectRefusedOrWhole(path);
      }
    }
  }, 60_000);

  it.each([
    ['has no bytes', () => Buffer.alloc(0)],
    ['has one byte', (bytes: Buffer) => bytes.subarray(0, 1)],
    [
      'has the magic of another kind',
      (bytes: Buffer) => Buffer.concat([Buffer.from('SQLite format 3\0'), bytes.subarray(16)]),
    ],
    ['is all zeros', (bytes: Buffer) => bytes.fill(0)],
    ['lost its first header', (bytes: Buffer) => bytes.fill(0, 4_096, 8_192)],
    ['lost its second header', (bytes: Buffer) => bytes.fill(0, 8_192, 12_288)],
    ['lost both headers', (bytes: Buffer) => bytes.fill(0, 4_096, 12_288)],
  ])('that %s is rejected', async (_, change) => {
    const path = await copied();
    await changed(path, change);
    expectRefusal(await using(path, digestOf).catch((reason: unknown) => reason), path);
  });

  it('that is damaged ends the program with one line and exit code 1, and stays unchanged', async () => {
    const path = await copied();
    await truncate(path, 100_000);
    const before = await readFile(path);
    for (const command of [['serve'], ['seed', SHIPPED], ['ask', 'about-this-graph']]) {
      const program = run(command, { GRAPH_URL: `file:${path}` });
      expect(await program.ended).toBe(1);
      expect(program.stderr()).toMatch(
        /^\S+ is not a complete graph file\. Restore .* fingraph seed FOLDER\. \(.*\)\n$/,
      );
      expect(program.stdout()).toBe('');
    }
    expect(await readFile(path)).toEqual(before);
  });
});

describe('A graph file that was not closed', () => {
  it('is complete with its log', async () => {
    expect(await expectRefusedOrWhole(await unclosed())).toBe('whole');
  });

  it.each([
    ['is missing', async (log: string) => rm(log, { recursive: true })],
    ['is empty', async (log: string) => inLog(log, () => Buffer.alloc(0))],
  ])('is rejected if its log %s, instead of being treated as empty', async (_, damage) => {
    const path = await unclosed();
    await damage(`${path}.wal`);
    expectRefusal(await using(path, digestOf).catch((reason: unknown) => reason), path);
  });

  it('is rejected with the log of another file', async () => {
    const path = await unclosed();
    await cp(whole, path);
    expectRefusal(await using(path, digestOf).catch((reason: unknown) => reason), path);
  });

  it.each(DAMAGES)(
    'is never called ready with less where its log was %s',
    { timeout: 60_000 },
    async (name, damage) => {
      const random = randomNumbers(name.length);
      const source = await unclosed();
      for (let turn = 0; turn < 10; turn++) {
        const path = join(folder, `${++files}.graph`);
        await cp(source, path);
        await cp(`${source}.wal`, `${path}.wal`, { recursive: true });
        await inLog(`${path}.wal`, (bytes) => damage(bytes, random));
        const found = await using(path, async (engine) => {
          const { status } = await graphState(engine);
          // a power cut leaves a truncated log: the load is repeated
          if (status !== 'READY') await loadShipped(engine);
          return digestOf(engine);
        }).catch((reason: unknown) => reason);
        if (found !== digest) expectRefusal(found, path);
      }
    },
  );
});

describe('A graph file that was closed with one data set and loaded with another', () => {
  /** The file as closed with the first data set, and as it is on the disk after the second was loaded. */
  let first: string;
  let second: string;
  let log: string;
  let secondDigest: string;

  beforeAll(async () => {
    const path = join(folder, 'reloaded.graph');
    first = join(folder, 'first.graph');
    second = join(folder, 'second.graph');
    await cp(whole, path);
    await cp(whole, first);
    // advances the log, so that it no longer matches the first file
    const nothing = ['CREATE (:Test)', 'MATCH (n:Test) DELETE n'].map((text) => ({
      statement: { name: 'test.nothing', text },
      params: {},
    }));
    await using(path, (engine) => engine.write(nothing));
    secondDigest = await using(path, async (engine) => {
      await loadDataset(engine, await smallDataset());
      await cp(path, second);
      await cp(`${path}.wal`, `${second}.wal`, { recursive: true });
      return digestOf(engine);
    });
    log = (await readdir(`${second}.wal`))[0] ?? '';
  });

  async function damaged(damage: (path: string) => Promise<unknown>): Promise<string> {
    const path = join(folder, `${++files}.graph`);
    await cp(second, path);
    await cp(`${second}.wal`, `${path}.wal`, { recursive: true });
    await damage(path);
    return path;
  }

  async function expectRefusedAsItIs(path: string): Promise<void> {
    const before = await readFile(path).catch(() => Buffer.alloc(0));
    expectRefusal(await using(path, digestOf).catch((reason: unknown) => reason), path);
    const after = await readFile(path).catch(() => Buffer.alloc(0));
    expect(after.equals(before)).toBe(true);
  }

  it('is complete with its log', async () => {
    const path = await damaged(async () => {});
    expect(await using(path, digestOf)).toBe(secondDigest);
    expect(await using(path, digestOf)).toBe(secondDigest);
  });

  it.each<[string, (path: string) => Promise<unknown>]>([
    ['lost its log', (path) => rm(`${path}.wal`, { recursive: true })],
    ['has an empty folder for a log', (path) => rm(join(`${path}.wal`, log))],
    [
      'has a log of another file',
      async (path) => {
        const other = await unclosed();
        await rm(`${path}.wal`, { recursive: true });
        await cp(`${other}.wal`, `${path}.wal`, { recursive: true });
      },
    ],
    ['was replaced by an older copy', (path) => cp(first, path)],
    ['was replaced by another file', async (path) => cp(await unclosed(), path)],
    ['was truncated', async (path) => truncate(path, 20_000)],
    ['is missing but its log exists', (path) => rm(path)],
    ['has a log of zeros', (path) => inLog(`${path}.wal`, (bytes) => bytes.fill(0, 128))],
  ])('is rejected if it %s', async (_, damage) => {
    await expectRefusedAsItIs(await damaged(damage));
  });

  it('is rejected wherever its log was truncated', { timeout: 60_000 }, async () => {
    const { size } = await stat(join(`${second}.wal`, log));
    for (const place of [0, 1, 127, 128, 129, 353, 1_000, size / 10, size / 2, size * 0.9]) {
      await expectRefusedAsItIs(await damaged((path) => truncate(join(`${path}.wal`, log), Math.floor(place))));
    }
  });

  it('is the older version if that was restored without a log', async () => {
    const path = await damaged(async (restored) => {
      await cp(first, restored);
      await rm(`${restored}.wal`, { recursive: true });
    });
    expect(await using(path, digestOf)).toBe(digest);
  });

  it('is never replaced by the shipped data', async () => {
    const path = await damaged((broken) => truncate(join(`${broken}.wal`, log), 353));
    const server = run(['serve'], { GRAPH_URL: `file:${path}` });
    expect(await server.ended).toBe(1);
    expect(server.stderr()).toMatch(/^\S+ is not a complete graph file\. .*its log \S+ is truncated.*\n$/);
  });
});

describe('A graph file that is being created', () => {
  it('can be opened, whenever the process that creates it is killed', { timeout: 60_000 }, async () => {
    for (let turn = 0; turn < 4; turn++) {
      const path = join(folder, 'made', `${turn}.graph`);
      const seed = run(['seed', SHIPPED], { GRAPH_URL: `file:${path}` });
      while (!(await names(path)).some((name) => name.startsWith(`${turn}.graph`))) await delay(1);
      await delay(turn);
      seed.child.kill('SIGKILL');
      await seed.ended;
      await using(path, async (engine) => {
        await loadShipped(engine);
        expect(await digestOf(engine)).toBe(digest);
      });
    }
  });
});

async function names(path: string): Promise<string[]> {
  return readdir(dirname(path)).catch(() => []);
}

/** The shipped data with half of the claims. */
async function smallDataset(): Promise<Dataset> {
  const dataset = await readDataset(SHIPPED);
  const related = new Set(dataset.claims.flatMap(({ relations }) => relations.map(({ claim }) => claim)));
  const claims = dataset.claims.filter(
    ({ id, relations }, place) => place % 2 === 0 || related.has(id) || relations.length > 0,
  );
  return { ...dataset, claims, version: 'small' };
}

async function inLog(log: string, change: (bytes: Buffer) => Buffer): Promise<void> {
  for (const name of await readdir(log)) await changed(join(log, name), change);
}

/** Every user can limit the size of files. A full disk differs only in the text of the error. */
describe.skipIf(process.platform === 'win32')('A full disk', () => {
  it.each([16, 80, 400, 1_200, 2_200])(
    'after %i blocks ends a load with one line, and the next one makes it whole',
    { timeout: 60_000 },
    async (blocks) => {
      const path = join(folder, `full-${blocks}.graph`);
      const { code, stderr } = await limited(blocks, ['seed', SHIPPED, '--graph', `file:${path}`]);
      expect(code).toBe(1);
      expect(stderr).toMatch(
        /^The graph file \S+ cannot grow: its disk, quota or size limit is full\. Free some space, .*\n$/,
      );
      expect(stderr).toContain(path);
      await using(path, async (engine) => {
        expect(['EMPTY', 'LOADING']).toContain((await graphState(engine)).status);
        await loadShipped(engine);
        expect(await digestOf(engine)).toBe(digest);
      });
    },
  );
});

/** Runs the program with a limit on the size of files, in blocks of 512 bytes. */
function limited(blocks: number, args: readonly string[]): Promise<{ code: number; stderr: string }> {
  const script = 'ulimit -f "$1"; shift; exec "$@"';
  const command = [process.execPath, projectFile('dist/src/main.js'), ...args];
  return new Promise((resolve) => {
    execFile('sh', ['-c', script, 'sh', String(blocks), ...command], (error, _, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stderr });
    });
  });
}
