import { cpus } from 'node:os';
import { parseArgs } from 'node:util';

import { loadDataset } from '../../src/load/load.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { type EngineSettings, openEngine } from '../../src/engine/open.ts';
import { startNeo4j } from '../support/neo4j.ts';
import { generateDataset } from './data/generate.ts';
import { type Server, serverOf } from './measure/server.ts';
import { QUESTIONS, type Samples, prepareSamples, pageAt } from './measure/scale-question.ts';
import { type Spread, measure, sideBySide, spreadOf } from './measure/measure.ts';
import { print, showHelp } from './process/command-line.ts';

const USAGE = `
Measures queries on a large graph, on both engines.

npm run bench:scale -- [--claims 200000] [--seed 1] [--engines embedded,neo4j] [--queries 10000]

Times are of whole GraphQL requests without HTTP. Everything except Neo4j runs in one process.
--queries is the number of mixed queries after which memory is read.
`;

showHelp(USAGE);
const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '200000' },
    seed: { type: 'string', default: '1' },
    engines: { type: 'string', default: 'embedded,neo4j' },
    queries: { type: 'string', default: '10000' },
  },
});

const dataset = await generateDataset({ claims: Number(values.claims), seed: Number(values.seed) });
print(
  `${dataset.claims.length} claims, ${dataset.entities.length} entities, ${dataset.sources.length} sources; ` +
    `${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.version}`,
);
for (const engine of values.engines.split(',')) await benchOn(engine, dataset);

async function benchOn(name: string, data: Dataset): Promise<void> {
  const neo4j = name === 'neo4j' ? await startNeo4j({ heap: 2_048, pageCache: 1_024 }) : null;
  const settings: EngineSettings = neo4j
    ? { ...neo4j, statementTimeoutMs: 120_000 }
    : { url: 'memory:', user: null, password: null, database: null, statementTimeoutMs: 120_000 };
  const engine = await openEngine(settings);
  try {
    await engine.prepare();
    const startedAt = performance.now();
    await loadDataset(engine, data);
    print(`\n${engine.product}: loaded in ${((performance.now() - startedAt) / 1_000).toFixed(0)} s, ${memory()}\n`);
    await report(serverOf(engine), data);
  } finally {
    await engine.close();
    await neo4j?.stop();
  }
}

async function report(server: Server, data: Dataset): Promise<void> {
  const samples = await prepareSamples(server, data);
  await reportPages(server, samples);
  print('| query | median ms | min–max | statements | response KB |');
  print('| --- | --- | --- | --- | --- |');
  for (const question of QUESTIONS) {
    const { times, statements, bytes } = await measure(server, (run) => question.ask(samples, run), question.runs);
    const { median, min, max } = spreadOf(times);
    print(
      `| ${question.name} | ${ms(median)} | ${ms(min)}–${ms(max)} | ${statements} | ${(bytes / 1_024).toFixed(1)} |`,
    );
  }
  await reportMemory(server, samples);
}

/** Alternates between page 1 and page 500, so that the load of the machine affects both. */
async function reportPages(server: Server, samples: Samples): Promise<void> {
  for (const [name, page] of [
    ['the hub by date', { last: samples.hubCursors.date, order: '' }],
    [
      'the hub by confidence',
      { last: samples.hubCursors.confidence, order: 'orderBy: { field: CONFIDENCE, direction: DESC }' },
    ],
  ] as const) {
    const [first, later] = await sideBySide(server, pageAt(null, page.order), pageAt(page.last, page.order), 60);
    print(
      `page ${samples.page} of ${name} compared with page 1: ${(later.median / first.median).toFixed(2)} ` +
        `(${spreadText(later)} and ${spreadText(first)} ms)`,
    );
  }
  print('');
}

/** Reads memory after each fifth of the mixed queries, after a garbage collection. */
async function reportMemory(server: Server, samples: Samples): Promise<void> {
  const total = Number(values.queries);
  const cheap = QUESTIONS.filter(({ mixed }) => mixed);
  print(`\n${total} mixed queries: before ${memory()}`);
  for (let fifth = 0; fifth < 5; fifth++) {
    for (let run = 0; run < total / 5; run++) {
      const question = cheap[run % cheap.length];
      if (question) await server.ask(...question.ask(samples, fifth * total + run));
    }
    print(`after ${(fifth + 1) * (total / 5)}: ${memory()}`);
  }
}

function spreadText({ median, min, max }: Spread): string {
  return `${ms(median)} (${ms(min)}–${ms(max)})`;
}

function ms(value: number): string {
  return value < 10 ? value.toFixed(1) : value.toFixed(0);
}

function memory(): string {
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  return `${Math.round(rss / 2 ** 20)} MB resident, ${Math.round(heapUsed / 2 ** 20)} MB of heap`;
}
