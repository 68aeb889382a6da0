import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { createApplication } from '../../src/server/application.ts';
import { readConfig } from '../../src/config/config.ts';
import { GRAPH_MODEL } from '../../src/model/stored-record.ts';
import { loadDataset } from '../../src/load/load.ts';
import { openEngine } from '../../src/engine/open.ts';
import type { App } from '../../src/http/app.ts';
import { startNeo4j } from '../support/neo4j.ts';
import { sampledClaims, sampledEntities } from '../../src/graph/access/sample.ts';
import { graphState } from '../../src/graph/graph-state.ts';
import { readerOf } from '../../src/graph/query.ts';
import { createRandom } from './data/random.ts';
import { type PricedTime, pricePlot, priceSummary } from './measure/price-plot.ts';
import { randomRequest } from './measure/random-request.ts';
import { threadClock } from './process/cpu-time.ts';
import { generateDataset } from './data/generate.ts';
import { machine } from './process/machine.ts';
import type { Request as BenchRequest } from './measure/measure.ts';
import { type PriceShape, priceShapes } from './measure/price-shape.ts';
import { print, showHelp } from './process/command-line.ts';
import { cpuOf } from './process/process-use.ts';

const USAGE = `
Compares the price of requests with the time that they take, on a Neo4j whose data is kept for the next run.

npm run bench:price -- [--claims 200000] [--most 20000] [--only TEXT] [--folder FOLDER] [--random N] [--seed 1] [--plot FILE]

Requests that cost more than --most points are priced but not run. --only selects requests by name. --random measures
N random filters instead, prints the time of the database per point, and draws it in FILE.
`;

showHelp(USAGE);
const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '200000' },
    most: { type: 'string', default: '20000' },
    only: { type: 'string', default: '' },
    folder: { type: 'string' },
    random: { type: 'string' },
    seed: { type: 'string', default: '1' },
    plot: { type: 'string' },
  },
});
const RUNS = 3;
/** Runs of each random filter, of which the quickest counts: before, the database has planned and compiled its statements. */
const RANDOM_RUNS = 6;

const cache = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
const folder = values.folder ?? join(cache, 'fingraph', 'bench', `price-${values.claims}-model-${GRAPH_MODEL}`);
const loaded = join(folder, 'loaded');
if (!existsSync(loaded)) await rm(join(folder, 'neo4j'), { recursive: true, force: true });
const neo4j = await startNeo4j({ heap: 1_024, pageCache: 1_024 }, join(folder, 'neo4j'));
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
  if (values.random === undefined) {
    print('| request | cost | ms | CPU ms | ms per point | response |');
    print('| --- | --- | --- | --- | --- | --- |');
    for (const shape of priceShapes()) if (shape.name.includes(values.only)) await report(app, shape);
  } else await reportRandom(app, Number(values.random));
} finally {
  await engine.close();
  await neo4j.stop();
}

/** Measures each request after all have run once, so that statements are planned and compiled. */
async function reportRandom(app: App, count: number): Promise<void> {
  const reader = readerOf(engine);
  const counts = (await graphState(engine)).counts ?? { claims: 0, entities: 0 };
  const ground = {
    claims: await sampledClaims(reader, counts.claims),
    entities: await sampledEntities(reader, counts.entities),
  };
  const databaseTime = threadClock(neo4j.pid());
  const random = createRandom(Number(values.seed));
  const measured: PricedTime[] = [];
  const refused: string[] = [];
  const affordable: { name: string; cost: number; request: BenchRequest }[] = [];
  for (let index = 0; index < count; index++) {
    const { name, request } = randomRequest(index, ground, random);
    const { extensions, errors } = await send(app, request, { cost: 'DRY_RUN' });
    const cost = extensions?.cost.requested ?? null;
    if (cost === null) print(`${name}: ${JSON.stringify(errors).slice(0, 200)}`);
    else if (cost > Number(values.most)) refused.push(`${name}: ${cost}`);
    else {
      affordable.push({ name, cost, request });
      await send(app, request);
    }
  }
  for (const { name, cost, request } of affordable) {
    let cpu = Infinity;
    let answer = '';
    for (let run = 0; run < RANDOM_RUNS && (run < 2 || cpu < 500_000); run++) {
      const before = await databaseTime();
      const { errors } = await send(app, request);
      cpu = Math.min(cpu, (await databaseTime()) - before);
      answer = errors?.[0] ? errors[0].extensions.code : '';
    }
    measured.push({ name: answer ? `${name} ${answer}` : name, cost, cpu });
  }
  print(priceSummary(measured, refused));
  if (values.plot) await writeFile(values.plot, pricePlot(measured));
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
