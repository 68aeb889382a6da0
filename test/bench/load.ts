import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';

import { PAGE_SIZE, type BenchData, prepareData } from './data/bench-data.ts';
import { embeddedGraph, startLoadedNeo4j } from './data/bench-graph.ts';
import { type Running, startFinGraph } from './compare/contender.ts';
import { hubCursorsOf } from './compare/hub-cursors.ts';
import { type LoadGenerator, type Summary, startLoadGenerator } from './load/load-generator.ts';
import { print as printLine, settingsIn, showHelp } from './process/command-line.ts';
import { machine } from './process/machine.ts';
import { PEER_QUESTIONS, bodiesOf } from './compare/peer-question.ts';
import { number } from './compare/peer-report.ts';
import { slopeOf } from './load/slope.ts';

const USAGE = `
Measures how many requests a second FinGraph answers, and whether it keeps its memory under load for minutes.

npm run bench:load -- [--engine neo4j|embedded] [--claims 200000 | --data shipped] [--seconds 10] [--minutes 10]
  [--connections 10,100,1000] [--settings RESPONSE_CACHE_BYTES=0,...] [--rate 500] [--folder FOLDER] [--out FILE]

Requests are sent at fixed times, and latency counts from the time at which each request was due.
--minutes is the length of the long run, at half of the knee, or at --rate, which leaves out the search for the knee.
--out also writes what is printed to FILE, as Markdown. Data and graphs are kept in FOLDER, by default in the user's cache.
`;

showHelp(USAGE);
const { values } = parseArgs({
  options: {
    engine: { type: 'string', default: 'neo4j' },
    data: { type: 'string', default: 'generated' },
    claims: { type: 'string', default: '200000' },
    seconds: { type: 'string', default: '10' },
    minutes: { type: 'string', default: '10' },
    connections: { type: 'string', default: '10,100,1000' },
    settings: { type: 'string', default: '' },
    rate: { type: 'string' },
    folder: { type: 'string' },
    out: { type: 'string' },
  },
});

/** The sweep starts at this share of the closed loop's rate, and raises the rate by the factor until one is too high. */
const START = 0.2;
const FACTOR = 1.5;
const MAX_STEPS = 14;
const MAX_P99_MS = 500;
/** A run that takes longer than planned by more than this is saturated. */
const MAX_DELAY = { share: 0.03, seconds: 0.3 };
const MAX_WARM_UP_RUNS = 6;
const MIN_SAMPLE_SECONDS = 15;
/** Of the long run: rows of its table. */
const SAMPLES = 40;
/** Requests of each question in one round of the mix. */
const MIX: Readonly<Record<string, number>> = {
  entity: 6,
  claims: 6,
  'page-deep': 3,
  'page-1': 1,
  partners: 1,
  markets: 1,
  nested: 1,
  path: 1,
};

const lines: string[] = [];

const data = await prepareData({
  claims: values.data === 'shipped' ? null : Number(values.claims),
  fresh: false,
  folder: values.folder,
});
const settings = settingsIn(values.settings);
print(`${data.title}, ${machine()}; the server, its database and the load generator share the machine.`);
if (values.engine === 'embedded') await report({ ...(await embeddedGraph(data, 1)), ...settings });
else {
  const neo4j = await startLoadedNeo4j(data, print);
  try {
    await report({ ...neo4j.environment, ...settings });
  } finally {
    await neo4j.stop();
  }
}
if (values.out !== undefined) await writeFile(values.out, `${lines.join('\n')}\n`);

async function report(environment: Readonly<Record<string, string>>): Promise<void> {
  const running = await startFinGraph(environment, ['--expose-gc']);
  const generator = startLoadGenerator();
  try {
    const bodies = await mixOf(running, data);
    const warm = { url: running.url, bodies, connections: 16, seconds: Number(values.seconds) };
    // fills the caches: sends each request once, if that does not take too long
    for (let sent = 0, runs = 0; sent < bodies.length && runs < MAX_WARM_UP_RUNS; runs++) {
      sent += (await generator.closed(warm)).sent;
    }
    const { rate: capacity, errors, firstError } = await generator.closed(warm);
    print(
      `A closed loop with 16 connections: ${number(capacity)} a second, ${errors} errors${errorText(firstError)}.\n`,
    );
    if (values.rate !== undefined) return await soak(generator, running, bodies, Number(values.rate));
    let half = 0;
    for (const connections of values.connections.split(',').map(Number)) {
      const knee = await sweep(generator, running, bodies, connections, capacity);
      // the long run uses half of the knee at 100 connections, or else at the first
      if (half === 0 || connections === 100) half = knee / 2;
    }
    await soak(generator, running, bodies, half);
  } finally {
    await Promise.all([generator.stop(), running.child.stop()]);
  }
}

/** Mixes the questions; each asks about another entity every time. */
async function mixOf({ url }: Running, { samples }: BenchData): Promise<string[]> {
  const all = await hubCursorsOf(url, samples.hub);
  const cursors = samples.pages.map(({ page }) => all[(page - 1) * PAGE_SIZE - 1] ?? '');
  const turns = PEER_QUESTIONS.flatMap((question) => {
    const bodies = bodiesOf(question, 'fingraph', question.asks(samples, cursors));
    return Array.from({ length: MIX[question.id] ?? 0 }, (_, i) => ({ bodies, start: i * 31 }));
  });
  return Array.from({ length: 200 * turns.length }, (_, i) => {
    // 7 is coprime to the number of turns: equal questions do not follow each other
    const { bodies = [], start = 0 } = turns[(i * 7) % turns.length] ?? {};
    return bodies[(start + Math.floor(i / turns.length)) % bodies.length] ?? '';
  });
}

/** Raises the rate until the server is saturated, and returns the highest rate below that: the knee. */
async function sweep(
  generator: LoadGenerator,
  { url, child }: Running,
  bodies: readonly string[],
  connections: number,
  capacity: number,
): Promise<number> {
  print(
    `| ${connections} connections: sent a second | answered | p50 ms | p99 ms | max ms | shed | errors | MB | event loop delay ms |`,
  );
  print('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
  let [knee, saturated] = [0, Infinity]; // the highest rate that passed, the lowest that did not
  let rate = capacity * START;
  for (let step = 0; step < MAX_STEPS; step++) {
    await child.figures();
    const summary = await generator.open({
      url,
      bodies,
      connections,
      seconds: Number(values.seconds),
      rate,
    });
    const { resident, delayMax } = await child.figures();
    const { rate: answered, plannedRate, p50, p99, max, shed, errors, firstError } = summary;
    print(
      `| ${number(plannedRate)} | ${[answered, p50, p99, max, shed].map(number).join(' | ')} | ${errors}${errorText(firstError)} | ` +
        `${number(resident / 2 ** 20)} | ${number(delayMax)} |`,
    );
    if (isSustained(summary)) knee = rate;
    else saturated = rate;
    if (saturated < knee * FACTOR ** 0.6 || saturated < capacity / 50) break;
    rate = saturated === Infinity ? rate * FACTOR : knee === 0 ? rate / 2 : Math.sqrt(knee * saturated);
  }
  print(
    `\nThe knee at ${connections} connections: ${knee === 0 ? 'below every rate tried' : `${number(knee)} a second`}.\n`,
  );
  return knee || Math.min(saturated, capacity) / 4;
}

function isSustained({ sent, seconds, plannedRate, p99, shed, errors }: Summary): boolean {
  const inTime = seconds <= (sent / plannedRate) * (1 + MAX_DELAY.share) + MAX_DELAY.seconds;
  return shed === 0 && errors === 0 && p99 <= MAX_P99_MS && inTime;
}

/** Reads memory between the samples, after a garbage collection. */
async function soak(
  generator: LoadGenerator,
  { url, child }: Running,
  bodies: readonly string[],
  rate: number,
): Promise<void> {
  const minutes = Number(values.minutes);
  const sampleSeconds = Math.max(MIN_SAMPLE_SECONDS, (minutes * 60) / SAMPLES);
  print(`${minutes} minutes at ${number(rate)} a second, 100 connections:\n`);
  print('| s | heap MB | resident MB | p50 ms | p99 ms | shed | errors |');
  print('| --- | --- | --- | --- | --- | --- | --- |');
  const heaps: [number, number][] = [];
  const residents: [number, number][] = [];
  const startedAt = performance.now();
  while (performance.now() - startedAt < minutes * 60_000) {
    const load = { url, bodies, connections: 100, seconds: sampleSeconds, rate };
    const { p50, p99, shed, errors, firstError } = await generator.open(load);
    const memory = await child.memory();
    const [heap, resident] = [memory.heap / 2 ** 20, memory.resident / 2 ** 20];
    const minute = (performance.now() - startedAt) / 60_000;
    heaps.push([minute, heap]);
    residents.push([minute, resident]);
    print(
      `| ${(minute * 60).toFixed(0)} | ${[heap, resident, p50, p99, shed].map(number).join(' | ')} | ${errors}${errorText(firstError)} |`,
    );
  }
  // caches and compiled code still grow in the first fifth
  const settled = <Point>(points: readonly Point[]): Point[] => points.slice(Math.ceil(points.length / 5));
  for (const [name, points] of [
    ['Heap', heaps],
    ['Resident memory', residents],
  ] as const) {
    const { perUnit, growth, isFlat } = slopeOf(settled(points));
    print(
      `${name === 'Heap' ? '\n' : ''}${name}: ${perUnit.toFixed(2)} MB a minute, ${growth.toFixed(1)} MB in total: ${isFlat ? 'flat' : 'NOT flat'}.`,
    );
  }
}

function errorText(error: string | null): string {
  return error === null ? '' : ` (${error.slice(0, 100)})`;
}

function print(line: string): void {
  lines.push(line);
  printLine(line);
}
