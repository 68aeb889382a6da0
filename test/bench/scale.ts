import { parseArgs } from 'node:util';

import { prepareData } from './data/bench-data.ts';
import { type Spread, measure, sideBySide, spreadOf } from './measure/measure.ts';
import { type Place, openPlace } from './measure/scale-place.ts';
import { QUESTIONS, type ScaleQuestion, pageAt } from './measure/scale-question.ts';
import { print, showHelp } from './process/command-line.ts';
import { machine } from './process/machine.ts';

const USAGE = `
Measures queries on large graphs, on both engines, without caches. With several sizes, each query is sent to one graph after
the other, and the table has its time on each graph divided by that on the first.

npm run bench:scale -- [--claims 200000,1000000] [--engines embedded,neo4j] [--only TEXT] [--queries 10000]
  [--folder FOLDER] [--fresh]

Times are of whole GraphQL requests without HTTP. Everything except Neo4j runs in one process. --only selects queries by name.
--queries is the number of mixed queries after which memory is read; 0 leaves that out.
Data and graphs are kept in FOLDER, by default in the user's cache; --fresh makes them again.
`;

showHelp(USAGE);
const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '200000' },
    engines: { type: 'string', default: 'embedded,neo4j' },
    only: { type: 'string', default: '' },
    queries: { type: 'string', default: '10000' },
    folder: { type: 'string' },
    fresh: { type: 'boolean', default: false },
  },
});

/** A query on a larger graph may take this times the time on the first one. */
const MAX_RATIO = 1.3;

const sizes = values.claims.split(',').map(Number);
print(machine());
for (const engine of values.engines.split(',')) await benchOn(engine);

async function benchOn(engine: string): Promise<void> {
  const places: Place[] = [];
  try {
    for (const claims of sizes) {
      const data = await prepareData({ claims, fresh: values.fresh, folder: values.folder });
      places.push(await openPlace(engine, data, print));
    }
    print(`\n${places[0]?.product}: ${places.map(({ data }) => data.title).join(', ')}; ${memory()}\n`);
    for (const place of places) await reportPages(place);
    await reportQuestions(places);
    for (const place of places) if (Number(values.queries) > 0) await reportMemory(place);
  } finally {
    for (const place of places) await place.close();
  }
}

async function reportQuestions(places: readonly Place[]): Promise<void> {
  const columns = places.flatMap(({ data: { claims } }, i) => [
    `${claims.toLocaleString('en')}: ms (min–max)`,
    'CPU ms',
    ...(i === 0 ? [] : ['ratio']),
  ]);
  print(`| query | statements | ${columns.join(' | ')} |`);
  print(`| --- | --- |${' --- |'.repeat(columns.length)}`);
  for (const question of QUESTIONS) {
    if (!question.name.includes(values.only)) continue;
    const results: Awaited<ReturnType<typeof measureAt>>[] = [];
    for (const place of places) results.push(await measureAt(place, question));
    const cells = results.flatMap(({ time, cpu }, i) => [
      spreadText(time),
      ms(cpu),
      ...(i === 0 ? [] : [ratioText(question, time.median / (results[0]?.time.median ?? 1))]),
    ]);
    print(`| ${question.name} | ${results[0]?.statements} | ${cells.join(' | ')} |`);
  }
}

/** CPU time is that of the database and of this process, per request. */
async function measureAt({ server, samples, databaseCpu }: Place, question: ScaleQuestion) {
  const [database, before] = [await databaseCpu(), process.cpuUsage()];
  const { times, statements } = await measure(server, (run) => question.ask(samples, run), question.runs);
  const { user, system } = process.cpuUsage(before);
  const cpu = ((await databaseCpu()) - database + user + system) / 1_000 / (question.runs + 2);
  return { time: spreadOf(times), statements, cpu };
}

function ratioText({ grows }: ScaleQuestion, ratio: number): string {
  const text = ratio.toFixed(2);
  if (ratio <= MAX_RATIO) return text;
  return grows === undefined ? `${text}, **missed**` : `${text}: ${grows}`;
}

/** Alternates between page 1 and page 500, so that the load of the machine affects both. */
async function reportPages({ server, samples, data }: Place): Promise<void> {
  for (const [name, page] of [
    ['the hub by date', { last: samples.hubCursors.date, order: '' }],
    [
      'the hub by confidence',
      { last: samples.hubCursors.confidence, order: 'orderBy: { field: CONFIDENCE, direction: DESC }' },
    ],
  ] as const) {
    const [first, later] = await sideBySide(server, pageAt(null, page.order), pageAt(page.last, page.order), 60);
    print(
      `${data.title}: page ${samples.page} of ${name} compared with page 1: ${(later.median / first.median).toFixed(2)} ` +
        `(${spreadText(later)} and ${spreadText(first)} ms)`,
    );
  }
  print('');
}

/** Reads memory after each fifth of the mixed queries, after a garbage collection. */
async function reportMemory({ server, samples, data }: Place): Promise<void> {
  const total = Number(values.queries);
  const cheap = QUESTIONS.filter(({ mixed }) => mixed);
  print(`\n${data.title}, ${total} mixed queries: before ${memory()}`);
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
