import { cp, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { readDataset } from '../../src/dataset/read.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open.ts';
import { loadDataset } from '../../src/load/load.ts';
import { readChangedDataset } from '../../src/load/read-changed.ts';
import { startNeo4j } from '../support/neo4j.ts';
import { prepareData } from './data/bench-data.ts';
import { print, showHelp } from './process/command-line.ts';
import { machine } from './process/machine.ts';
import { spreadOf } from './measure/measure.ts';

const USAGE = `
Measures a first load, and loads of the same data set with some claims changed: reading the folder, planning and writing.

npm run bench:update -- [--engines embedded,neo4j] [--claims 200000] [--runs 5]

The times of updates leave out the second that a load waits before it writes, so that readers see it coming.
`;

showHelp(USAGE);
const { values } = parseArgs({
  options: {
    engines: { type: 'string', default: 'embedded,neo4j' },
    claims: { type: 'string', default: '200000' },
    runs: { type: 'string', default: '5' },
  },
});

const NO_LOGIN = { user: null, password: null, database: null, statementTimeoutMs: 120_000 };

const claims = Number(values.claims);
const runs = Number(values.runs);
const data = await prepareData({ claims, fresh: false });
const folder = await mkdtemp(join(tmpdir(), 'fingraph-update-'));
print(`${data.title}, ${machine()}. Seconds, wall clock and processor time of this process: median (least to most).\n`);
print('| engine | load | wall s | processor s | MB | file MB |');
print('| --- | --- | --- | --- | --- | --- |');
try {
  for (const engine of values.engines.split(',')) await (engine === 'neo4j' ? measureNeo4j() : measureEmbedded());
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function measureEmbedded(): Promise<void> {
  const path = join(folder, 'graph');
  const engine = await openEngine({ ...NO_LOGIN, url: `file:${path}` });
  try {
    await measure('embedded', engine, () => sizeOf(path));
  } finally {
    await engine.close();
  }
}

async function measureNeo4j(): Promise<void> {
  const server = await startNeo4j({ heap: 2_048, pageCache: 2_048 });
  try {
    const { url, user, password, database } = server;
    const engine = await openEngine({ ...NO_LOGIN, url, user, password, database });
    try {
      await measure('Neo4j', engine, () => Promise.resolve(null));
    } finally {
      await engine.close();
    }
  } finally {
    await server.stop();
  }
}

async function measure(name: string, engine: Engine, fileSize: () => Promise<number | null>): Promise<void> {
  await engine.prepare();
  const lines = (await readFile(join(data.dataset, 'claims.jsonl'), 'utf8')).trimEnd().split('\n');
  const changed = join(folder, 'data');
  await rm(changed, { recursive: true, force: true });
  await cp(data.dataset, changed, { recursive: true });

  const report = async (label: string, times: number, count: number, load: () => Promise<void>): Promise<void> => {
    const walls: number[] = [];
    const processors: number[] = [];
    for (let run = 0; run < times; run++) {
      if (count > 0) await writeFile(join(changed, 'claims.jsonl'), withChanges(lines, count, run));
      const [wall, processor] = [performance.now(), process.cpuUsage()];
      await load();
      const { user, system } = process.cpuUsage(processor);
      walls.push((performance.now() - wall) / 1_000);
      processors.push((user + system) / 1e6);
    }
    const size = await fileSize();
    const sizes = [megabytes(process.memoryUsage.rss()), size === null ? '' : megabytes(size)];
    print(`| ${[name, label, seconds(walls), seconds(processors), ...sizes].join(' | ')} |`);
  };
  const update = async (): Promise<void> => {
    await loadDataset(engine, await readChangedDataset(engine, changed), { noticeMs: 0 });
  };
  await report('first', 1, 0, async () => {
    await loadDataset(engine, await readDataset(changed));
  });
  for (const count of [10, Math.round(claims / 10)]) {
    await report(`${count.toLocaleString('en')} claims changed`, runs, count, update);
  }
}

/** Gives other confidences and texts to claims that are evenly distributed in the file. */
function withChanges(lines: readonly string[], count: number, run: number): string {
  const step = Math.floor(lines.length / count);
  const changed = lines.map((line, i) => {
    if (i % step !== run % step || i / step >= count) return line;
    const claim = JSON.parse(line) as { summary: string; confidence: number };
    return JSON.stringify({ ...claim, summary: `Corrected in run ${run + 1}.`, confidence: 0.33 });
  });
  return `${changed.join('\n')}\n`;
}

/** Of a graph file and its log. */
async function sizeOf(path: string): Promise<number> {
  const log = `${path}.wal`;
  const files = [path, ...(await readdir(log).catch(() => [])).map((file) => join(log, file))];
  const sizes = await Promise.all(files.map((file) => stat(file).then(({ size }) => size)));
  return sizes.reduce((sum, size) => sum + size, 0);
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(0);
}

function seconds(times: readonly number[]): string {
  const { median, min, max } = spreadOf(times);
  return times.length === 1 ? median.toFixed(2) : `${median.toFixed(2)} (${min.toFixed(2)}–${max.toFixed(2)})`;
}
