import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { auth, driver as createDriver } from 'neo4j-driver';

import { openEngine } from '../../src/engine/open.ts';
import { projectFile } from '../../src/support/project-file.ts';
import { type Neo4jServer, startNeo4j } from '../support/neo4j.ts';
import { prepareData } from './data/bench-data.ts';
import { print, showHelp } from './process/command-line.ts';
import { machine } from './process/machine.ts';
import { measuredRun } from './process/measured-run.ts';
import { cpuOf } from './process/process-use.ts';
import { runProgram } from './process/run-program.ts';
import { writePlainRows } from './seed/plain-rows.ts';

const USAGE = `
Measures a first load into a new Neo4j with all indexes: by \`fingraph seed\`, and by a plain driver script that writes the
same nodes, properties and relationships from prepared rows.

npm run bench:seed -- [--claims 20000] [--rounds 3]

Each round is in a new database. CPU time of the database includes the population of its indexes.
`;

showHelp(USAGE);
const { values } = parseArgs({
  options: { claims: { type: 'string', default: '20000' }, rounds: { type: 'string', default: '3' } },
});

const MB = 2 ** 20;

interface Loaded {
  readonly wall: number;
  readonly cpu: number;
  readonly databaseCpu: number;
  readonly peak: number;
  readonly disk: number;
}

type Loader = (environment: Readonly<Record<string, string>>) => ReturnType<typeof measuredRun>;

const data = await prepareData({ claims: Number(values.claims), fresh: false });
const folder = await mkdtemp(join(tmpdir(), 'fingraph-bench-seed-'));
try {
  await runProgram(['export', 'neo4j-admin', data.dataset, '--out', join(folder, 'files')], {});
  const rows = join(folder, 'rows');
  await writePlainRows(join(folder, 'files'), rows);
  const loaders: Readonly<Record<string, Loader>> = {
    'fingraph seed': (settings) => measuredRun(['seed', data.dataset], { settings }),
    'plain script': (settings) =>
      measuredRun([rows], { program: projectFile('dist/test/bench/seed/plain-script.js'), settings }),
  };
  print(`${data.title}; ${machine()}.\n`);
  print('| round | loader | wall s | CPU s | database CPU s | peak MB | disk MB |');
  print('| --- | --- | --- | --- | --- | --- | --- |');
  const ratios: number[][] = [];
  for (let round = 1; round <= Number(values.rounds); round++) {
    const results: Loaded[] = [];
    for (const [name, loader] of Object.entries(loaders)) {
      const result = await loadNew(loader);
      results.push(result);
      const cells = [result.wall, result.cpu, result.databaseCpu, result.peak / MB, result.disk / MB];
      print(`| ${round} | ${name} | ${cells.map((cell) => cell.toFixed(0)).join(' | ')} |`);
    }
    ratios.push(ratiosOf(results));
  }
  print('\n`fingraph seed` divided by the plain script, round by round:');
  ['wall', 'CPU of both processes', 'disk'].forEach((name, i) =>
    print(`- ${name}: ${ratios.map((ratio) => ratio[i]?.toFixed(2)).join(', ')}`),
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}

function ratiosOf([ours, plain]: readonly Loaded[]): number[] {
  if (!ours || !plain) return [];
  return [
    ours.wall / plain.wall,
    (ours.cpu + ours.databaseCpu) / (plain.cpu + plain.databaseCpu),
    ours.disk / plain.disk,
  ];
}

async function loadNew(loader: Loader): Promise<Loaded> {
  const home = join(folder, 'neo4j');
  await rm(home, { recursive: true, force: true });
  const server = await startNeo4j({ heap: 2_048, pageCache: 2_048 }, home);
  let loaded: Omit<Loaded, 'disk'>;
  try {
    const { url, user, password, database } = server;
    const engine = await openEngine({ url, user, password, database, statementTimeoutMs: 60_000 });
    await engine.prepare().finally(() => engine.close());
    const before = await cpuOf(server.pid());
    const { wall, cpu, peak } = await loader({ GRAPH_URL: url, GRAPH_USER: user, GRAPH_PASSWORD: password });
    await awaitIndexes(server);
    loaded = { wall, cpu, peak, databaseCpu: ((await cpuOf(server.pid())) - before) / 1e6 };
  } finally {
    await server.stop();
  }
  return { ...loaded, disk: await sizeOf(join(home, 'data', 'databases', 'neo4j')) };
}

async function awaitIndexes({ url, user, password, database }: Neo4jServer): Promise<void> {
  const driver = createDriver(url, auth.basic(user, password));
  try {
    await driver.executeQuery('CALL db.awaitIndexes(600)', {}, { database });
  } finally {
    await driver.close();
  }
}

async function sizeOf(path: string): Promise<number> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(({ parentPath, name }) => stat(join(parentPath, name))));
  return sizes.reduce((sum, { size }) => sum + size, 0);
}
