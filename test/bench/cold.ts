import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';

import { type BenchData, prepareData } from './data/bench-data.ts';
import { startLoadedNeo4j } from './data/bench-graph.ts';
import { startChild } from './process/child.ts';
import { type Running, startFinGraph } from './compare/contender.ts';
import { machine } from './process/machine.ts';
import { spreadOf } from './measure/measure.ts';
import { newDocument } from './measure/new-document.ts';
import { ask } from './compare/check-answers.ts';
import { number } from './compare/peer-report.ts';

/*
 * What is slow only once: a start, and a document that was not seen before:
 * npm run bench:cold -- [--starts 5] [--engines embedded,neo4j] [--claims 200000]
 * The embedded engine holds the shipped data, loaded at each start; Neo4j too, or so many generated claims.
 */

const { values } = parseArgs({
  options: {
    starts: { type: 'string', default: '5' },
    engines: { type: 'string', default: 'embedded,neo4j' },
    claims: { type: 'string' },
  },
});

const POLL_MS = 5;
const DOCUMENTS = 1_000;
/** Beyond the thousand: each is asked a hundred times. */
const REPEATED = 20;
const REPEATS = 100;
const AT_ONCE = 8;
const MOST_STALL_MS = 50;

type Settings = Readonly<Record<string, string>>;

print(machine());
for (const engine of values.engines.split(',')) {
  const data = await prepareData({
    claims: engine === 'neo4j' && values.claims ? Number(values.claims) : null,
    fresh: false,
  });
  if (engine === 'embedded') await report('embedded', { GRAPH_URL: 'memory:' }, data);
  else {
    const neo4j = await startLoadedNeo4j(data, print);
    try {
      await report('Neo4j', neo4j.environment, data);
    } finally {
      await neo4j.stop();
    }
  }
}

async function report(engine: string, settings: Settings, data: BenchData): Promise<void> {
  print(`\n${engine}, ${data.title}`);
  const starts: number[] = [];
  for (let run = 0; run < Number(values.starts); run++) starts.push(await startOnce(settings, data));
  const { median, min, max } = spreadOf(starts);
  print(`From the start of the process to the first answer: ${number(median)} ms (${number(min)}–${number(max)}).`);
  const running = await startFinGraph(settings);
  try {
    await delay(3_000); // what a server warms up after its start is done
    await reportSights(running, data);
    await reportStalls(running, data);
  } finally {
    await running.child.stop();
  }
}

/** Asked from the first moment on, every few milliseconds, as a proxy or an orchestrator does. */
async function startOnce(settings: Settings, { samples }: BenchData): Promise<number> {
  const port = await freePort();
  const startedAt = performance.now();
  const child = startChild(['dist/src/main.js', 'serve'], { PORT: String(port), LOG_LEVEL: 'silent', ...settings });
  const ended = child.ended();
  ended.catch(() => undefined); // at the end it is stopped
  try {
    const body = JSON.stringify({ query: newDocument(0), variables: { id: samples.entities[0] } });
    for (;;) {
      const answer = await ask(`http://127.0.0.1:${port}`, body).catch(() => null);
      if (answer !== null && typeof answer !== 'string') return performance.now() - startedAt;
      await Promise.race([delay(POLL_MS), ended]);
    }
  } finally {
    await child.stop();
  }
}

/** The same document about another entity each time, one request after another. */
async function reportSights({ url }: Running, { samples: { entities } }: BenchData): Promise<void> {
  const sights: number[][] = Array.from({ length: REPEATS }, () => []);
  for (let i = 0; i < REPEATED; i++) {
    const query = newDocument(1_023 - i); // those with most fields
    for (let sight = 0; sight < REPEATS; sight++) {
      const id = entities[(i * REPEATS + sight) % entities.length];
      const startedAt = performance.now();
      await right(url, JSON.stringify({ query, variables: { id } }));
      sights[sight]?.push(performance.now() - startedAt);
    }
  }
  const shown = [1, 2, 3, REPEATS].map((sight) => {
    const { median, min, max } = spreadOf(sights[sight - 1] ?? []);
    return `${sight}: ${number(median)} (${number(min)}–${number(max)})`;
  });
  print(`A document at its nth sight, ms, of ${REPEATED} documents: ${shown.join('; ')}.`);
}

async function reportStalls({ url, child }: Running, { samples: { entities } }: BenchData): Promise<void> {
  // what the machine alone does to a process that only waits
  const idle = startChild(['--eval', 'setInterval(() => {}, 1_000)']);
  for (const pass of ['first', 'second']) {
    await Promise.all([child.figures(), idle.figures()]);
    const startedAt = performance.now();
    let next = 0;
    const one = async (): Promise<void> => {
      for (let place = next++; place < DOCUMENTS; place = next++) {
        const id = entities[(place * (pass === 'first' ? 1 : 3)) % entities.length];
        await right(url, JSON.stringify({ query: newDocument(place), variables: { id } }));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, one));
    const seconds = (performance.now() - startedAt) / 1_000;
    const { cpu, delayP99, delayMax } = await child.figures();
    const meanwhile = await idle.figures();
    print(
      `${DOCUMENTS} different documents, ${pass} time: ${number(DOCUMENTS / seconds)} a second, ` +
        `${number(cpu / DOCUMENTS)} µs of CPU each; the event loop was late by ${number(delayP99)} ms (p99), ` +
        `${number(delayMax)} ms at most: ${delayMax <= MOST_STALL_MS ? 'within' : 'NOT within'} ${MOST_STALL_MS} ms ` +
        `(an idle process beside it: ${number(meanwhile.delayP99)} ms, ${number(meanwhile.delayMax)} ms).`,
    );
  }
  await idle.stop();
}

async function right(url: string, body: string): Promise<void> {
  const answer = await ask(url, body);
  if (typeof answer === 'string') throw new Error(`${body}\n${answer}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
