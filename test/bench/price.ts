import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { createApplication } from '../../src/cli/application.ts';
import { readConfig } from '../../src/config/config.ts';
import { GRAPH_MODEL } from '../../src/model/stored-record.ts';
import { loadDataset } from '../../src/load/load.ts';
import { openEngine } from '../../src/engine/open.ts';
import type { App } from '../../src/http/app.ts';
import { startNeo4j } from '../support/neo4j.ts';
import { generateDataset } from './data/generate.ts';
import { machine } from './process/machine.ts';
import type { Request as BenchRequest } from './measure/measure.ts';
import { type PriceShape, priceShapes } from './measure/price-shape.ts';
import { print, showHelp } from './process/command-line.ts';
import { cpuOf } from './process/process-use.ts';

const USAGE = `
Compares the price of requests with the time that they take, on a Neo4j whose data is kept for the next run.

npm run bench:price -- [--claims 200000] [--most 20000] [--only TEXT] [--folder FOLDER]

Requests that cost more than --most points are priced but not run. --only selects requests by name.
`;

showHelp(USAGE);
const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '200000' },
    most: { type: 'string', default: '20000' },
    only: { type: 'string', default: '' },
    folder: { type: 'string' },
  },
});
const RUNS = 3;

const cache = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
const folder = values.folder ?? join(cache, 'fingraph', 'bench', `price-${values.claims}-model-${GRAPH_MODEL}`);
const loaded = join(folder, 'loaded');
if (!existsSync(loaded)) await rm(join(folder, 'neo4j'), { recursive: true, force: true });
const neo4j = await startNeo4j({ heap: 2_048, pageCache: 1_024 }, join(folder, 'neo4j'));
const engine = await openEngine({ ...neo4j, statementTimeoutMs: 30_000 });
try {
  if (!existsSync(loaded)) {
    await engine.prepare();
    await loadDataset(engine, await generateDataset({ claims: Number(values.claims) }));
    await writeFile(loaded, '');
  }
  const settings = { LOG_LEVEL: 'silent', ROW_CACHE_BYTES: '0', RESPONSE_CACHE_BYTES: '0', MAX_COST: '1000000000' };
  const app = await createApplication(engine, [], readConfig(settings));
  print(`${values.claims} claims, ${machine()}\n`);
  print('| request | cost | ms | CPU ms | ms per point | response |');
  print('| --- | --- | --- | --- | --- | --- |');
  for (const shape of priceShapes()) if (shape.name.includes(values.only)) await report(app, shape);
} finally {
  await engine.close();
  await neo4j.stop();
}

async function report(app: App, { name, request }: PriceShape): Promise<void> {
  const { extensions, errors } = await send(app, request, { cost: 'DRY_RUN' });
  if (!extensions) return print(`| ${name} | | | | | ${JSON.stringify(errors).slice(0, 300)} |`);
  const cost = extensions.cost.requested ?? Infinity;
  if (cost > Number(values.most)) return print(`| ${name} | ${cost} | | | | not run |`);
  const runs = [];
  for (let run = 0; run < RUNS; run++) {
    runs.push(await measureRequest(app, request));
    if ((runs[0]?.cpu ?? 0) > 1_500) break;
  }
  const best = runs.reduce((a, b) => (b.cpu < a.cpu ? b : a));
  print(
    `| ${name} | ${cost} | ${best.ms.toFixed(0)} | ${best.cpu.toFixed(0)} | ${(best.cpu / cost).toFixed(3)} | ${best.answer} |`,
  );
}

/** CPU time is that of the database and of this process. */
async function measureRequest(app: App, request: BenchRequest): Promise<{ ms: number; cpu: number; answer: string }> {
  const [databaseCpu, processCpu, startedAt] = [await cpuOf(neo4j.pid()), process.cpuUsage(), performance.now()];
  const { errors } = await send(app, request);
  const ms = performance.now() - startedAt;
  const { user, system } = process.cpuUsage(processCpu);
  const cpu = ((await cpuOf(neo4j.pid())) - databaseCpu + user + system) / 1_000;
  return { ms, cpu, answer: errors?.[0] ? `${errors[0].extensions.code} ${errors[0].message.slice(0, 60)}` : 'ok' };
}

interface Answer {
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  readonly extensions?: { readonly cost: { readonly requested: number | null } };
}

async function send(app: App, [query, variables = {}]: BenchRequest, extensions: object = {}): Promise<Answer> {
  const response = await app.fetch(
    new Request('http://fingraph.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables, extensions }),
    }),
  );
  return (await response.json()) as Answer;
}
