import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { writeEdgeList } from './data/edge-list.ts';
import { measuredRun } from './process/measured-run.ts';
import { print, showHelp } from './process/command-line.ts';
import { machine } from './process/machine.ts';

const USAGE = `
Measures the time and memory in which a CSV file of edges becomes the folder of a data set.

npm run bench:import -- [--rows 1000000] [--nodes 200000] [--urls] [--rounds 3]

Each round imports the same file into a new folder, in a process of its own. With --urls, each row names a source of its own.
`;

showHelp(USAGE);
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    nodes: { type: 'string', default: '200000' },
    urls: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
  },
});

const MB = 2 ** 20;
const folder = await mkdtemp(join(tmpdir(), 'fingraph-bench-import-'));
try {
  const file = join(folder, 'edges.csv');
  await writeEdgeList(file, { rows: Number(values.rows), nodes: Number(values.nodes), hasUrls: values.urls });
  print(`${Number(values.rows).toLocaleString('en')} rows, ${megabytes((await stat(file)).size)} MB; ${machine()}.\n`);
  print('| round | wall s | CPU s | peak resident MB | folder MB |');
  print('| --- | --- | --- | --- | --- |');
  const rounds: Awaited<ReturnType<typeof importOnce>>[] = [];
  for (let round = 1; round <= Number(values.rounds); round++) {
    const result = await importOnce(file, join(folder, `round-${round}`));
    rounds.push(result);
    print(
      `| ${round} | ${[result.wall, result.cpu, result.peak, result.size].map((value) => value.toFixed(0)).join(' | ')} |`,
    );
  }
  print(
    `\nMedian and spread: wall ${spread(rounds.map(({ wall }) => wall))} s, CPU ${spread(rounds.map(({ cpu }) => cpu))} s, peak ${spread(rounds.map(({ peak }) => peak))} MB.`,
  );
  print(rounds.at(-1)?.report ?? '');
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function importOnce(file: string, out: string) {
  const { wall, cpu, peak, stdout } = await measuredRun([
    'import',
    '--preset',
    'edge-list',
    file,
    '--id',
    'edges',
    '--out',
    out,
  ]);
  const names = await readdir(out);
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(out, name))).size));
  await rm(out, { recursive: true });
  return { wall, cpu, peak: peak / MB, size: sizes.reduce((sum, size) => sum + size, 0) / MB, report: stdout };
}

function megabytes(bytes: number): string {
  return (bytes / MB).toFixed(0);
}

/** `90 (88 to 95)` */
function spread(numbers: readonly number[]): string {
  const sorted = numbers.toSorted((a, b) => a - b);
  const shown = [sorted[Math.floor(sorted.length / 2)], sorted[0], sorted.at(-1)].map((one) => (one ?? 0).toFixed(0));
  return `${shown[0]} (${shown[1]} to ${shown[2]})`;
}
