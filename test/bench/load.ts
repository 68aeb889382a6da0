import { parseArgs } from 'node:util';

import { type BenchData, prepareData } from './data/bench-data.ts';
import { embeddedGraph, startLoadedNeo4j } from './data/bench-graph.ts';
import { type Running, startFinGraph } from './compare/contender.ts';
import { deepCursors } from './compare/deep-cursors.ts';
import { type LoadDriver, type Summary, startLoadDriver } from './load/load-generator.ts';
import { machine } from './process/machine.ts';
import { PEER_QUESTIONS, bodiesOf } from './compare/peer-question.ts';
import { number } from './compare/peer-report.ts';
import { slopeOf } from './load/slope.ts';

/*
 * How much FinGraph bears, and whether it bears it for long:
 * npm run bench:load -- [--engine neo4j|embedded] [--claims 200000 | --data shipped] [--seconds 10] [--minutes 10]
 *   [--connections 10,100,1000] [--settings RESPONSE_CACHE_BYTES=0,…]
 * Requests are sent at fixed times whatever the server does, and timed from when each was due.
 */

const { values } = parseArgs({
  options: {
    engine: { type: 'string', default: 'neo4j' },
    data: { type: 'string', default: 'generated' },
    claims: { type: 'string', default: '200000' },
    seconds: { type: 'string', default: '10' },
    minutes: { type: 'string', default: '10' },
    connections: { type: 'string', default: '10,100,1000' },
    settings: { type: 'string', default: '' },
  },
});

/** From a fifth of what a closed loop reaches, up by so much at a time, and at last to and fro in half of that. */
const START = 0.2;
const FACTOR = 1.5;
const MOST_STEPS = 14;
const MOST_P99_MS = 500;
/** Beyond the time in which the requests were due, or the server falls behind. */
const MOST_DELAY = { share: 0.03, seconds: 0.3 };
const MOST_WARM_TURNS = 6;
const SAMPLE_SECONDS = 15;
/** How many of each question a round of the mix has. */
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

const data = await prepareData({ claims: values.data === 'shipped' ? null : Number(values.claims), fresh: false });
const settings = Object.fromEntries(values.settings.split(',').flatMap((pair) => (pair ? [pair.split('=', 2)] : [])));
print(`${data.title}, ${machine()}; the server, its database and the load share the machine.`);
if (values.engine === 'embedded') await report({ ...(await embeddedGraph(data, 1)), ...settings });
else {
  const neo4j = await startLoadedNeo4j(data, print);
  try {
    await report({ ...neo4j.environment, ...settings });
  } finally {
    await neo4j.stop();
  }
}

async function report(environment: Readonly<Record<string, string>>): Promise<void> {
  const running = await startFinGraph(environment, ['--expose-gc']);
  const driver = startLoadDriver();
  try {
    const bodies = await mixOf(running, data);
    const warm = { url: running.url, bodies, connections: 16, seconds: Number(values.seconds) };
    // until everything was asked once: what is kept and compiled belongs to a server that runs
    for (let sent = 0, turns = 0; sent < bodies.length && turns < MOST_WARM_TURNS; turns++) {
      sent += (await driver.closed(warm)).sent;
    }
    const { rate: capacity, errors, firstError } = await driver.closed(warm);
    print(`A closed loop with 16 connections: ${number(capacity)} a second, ${errors} errors${shown(firstError)}.\n`);
    let half = 0;
    for (const connections of values.connections.split(',').map(Number)) {
      const knee = await sweep(driver, running, bodies, connections, capacity);
      // the middle one, where there are three: half of what it bears is for the long run
      if (half === 0 || connections === 100) half = knee / 2;
    }
    await soak(driver, running, bodies, half);
  } finally {
    await Promise.all([driver.stop(), running.child.stop()]);
  }
}

/** Questions in turn, each about one thing after another. */
async function mixOf({ url }: Running, { samples }: BenchData): Promise<string[]> {
  const cursors = await deepCursors(url, samples);
  const turns = PEER_QUESTIONS.flatMap((question) => {
    const bodies = bodiesOf(question, 'fingraph', question.asks(samples, cursors));
    return Array.from({ length: MIX[question.id] ?? 0 }, (_, i) => ({ bodies, start: i * 31 }));
  });
  return Array.from({ length: 200 * turns.length }, (_, i) => {
    // coprime to the number of turns, so that equal questions do not come in a row
    const { bodies = [], start = 0 } = turns[(i * 7) % turns.length] ?? {};
    return bodies[(start + Math.floor(i / turns.length)) % bodies.length] ?? '';
  });
}

/** From low to high, until the server falls behind; the last rate that it bore. */
async function sweep(
  driver: LoadDriver,
  { url, child }: Running,
  bodies: readonly string[],
  connections: number,
  capacity: number,
): Promise<number> {
  print(
    `| ${connections} connections: sent a second | answered | p50 ms | p99 ms | most ms | shed | errors | MB | loop late by ms |`,
  );
  print('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
  let [knee, least] = [0, Infinity]; // the highest rate that was borne, the lowest that was not
  let rate = capacity * START;
  for (let step = 0; step < MOST_STEPS; step++) {
    await child.figures();
    const summary = await driver.open({
      url,
      bodies,
      connections,
      seconds: Number(values.seconds),
      rate,
    });
    const { resident, delayMax } = await child.figures();
    const { rate: answered, plannedRate, p50, p99, max, shed, errors, firstError } = summary;
    print(
      `| ${number(plannedRate)} | ${[answered, p50, p99, max, shed].map(number).join(' | ')} | ${errors}${shown(firstError)} | ` +
        `${number(resident / 2 ** 20)} | ${number(delayMax)} |`,
    );
    if (isBorne(summary)) knee = rate;
    else least = rate;
    if (least < knee * FACTOR ** 0.6 || least < capacity / 50) break;
    rate = least === Infinity ? rate * FACTOR : knee === 0 ? rate / 2 : Math.sqrt(knee * least);
  }
  print(
    `\nThe knee at ${connections} connections: ${knee === 0 ? 'below all that was tried' : `${number(knee)} a second`}.\n`,
  );
  return knee || Math.min(least, capacity) / 4;
}

function isBorne({ sent, seconds, plannedRate, p99, shed, errors }: Summary): boolean {
  const inTime = seconds <= (sent / plannedRate) * (1 + MOST_DELAY.share) + MOST_DELAY.seconds;
  return shed === 0 && errors === 0 && p99 <= MOST_P99_MS && inTime;
}

/** Memory is what is left after a garbage collection, for which the load rests a moment. */
async function soak(
  driver: LoadDriver,
  { url, child }: Running,
  bodies: readonly string[],
  rate: number,
): Promise<void> {
  const minutes = Number(values.minutes);
  print(`${minutes} minutes at ${number(rate)} a second, 100 connections:\n`);
  print('| s | heap MB | resident MB | p50 ms | p99 ms | shed | errors |');
  print('| --- | --- | --- | --- | --- | --- | --- |');
  const heaps: [number, number][] = [];
  const residents: [number, number][] = [];
  const startedAt = performance.now();
  while (performance.now() - startedAt < minutes * 60_000) {
    const load = { url, bodies, connections: 100, seconds: SAMPLE_SECONDS, rate };
    const { p50, p99, shed, errors, firstError } = await driver.open(load);
    const memory = await child.memory();
    const [heap, resident] = [memory.heap / 2 ** 20, memory.resident / 2 ** 20];
    const minute = (performance.now() - startedAt) / 60_000;
    heaps.push([minute, heap]);
    residents.push([minute, resident]);
    print(
      `| ${(minute * 60).toFixed(0)} | ${[heap, resident, p50, p99, shed].map(number).join(' | ')} | ${errors}${shown(firstError)} |`,
    );
  }
  // the first fifth fills what is kept and compiled
  const settled = <Point>(points: readonly Point[]): Point[] => points.slice(Math.ceil(points.length / 5));
  for (const [name, points] of [
    ['Heap', heaps],
    ['Resident memory', residents],
  ] as const) {
    const { perUnit, growth, isFlat } = slopeOf(settled(points));
    print(
      `${name === 'Heap' ? '\n' : ''}${name}: ${perUnit.toFixed(2)} MB a minute, ${growth.toFixed(1)} MB in all: ${isFlat ? 'flat' : 'NOT flat'}.`,
    );
  }
}

function shown(error: string | null): string {
  return error === null ? '' : ` (${error.slice(0, 100)})`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
