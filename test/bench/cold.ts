import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';

import { type BenchData, prepareData } from './data/bench-data.ts';
import { startLoadedNeo4j } from './data/bench-graph.ts';
import { startChild } from './process/child.ts';
import { print, showHelp } from './process/command-line.ts';
import { type Running, startFinGraph } from './compare/contender.ts';
import { machine } from './process/machine.ts';
import { spreadOf } from './measure/measure.ts';
import { newDocument } from './measure/new-document.ts';
import { ask } from './compare/check-answers.ts';
import { number } from './compare/peer-report.ts';

const USAGE = `
Measures the start of the server and the first requests with a new document.

npm run bench:cold -- [--starts 5] [--engines embedded,neo4j] [--claims 200000] [--starts-only] [--folder FOLDER]

Both engines hold the shipped data; the embedded engine loads it at each start.
--claims fills Neo4j with that many generated claims instead. Data and graphs are kept in FOLDER, by default in the user's cache.
`;

showHelp(USAGE);
const { values } = parseArgs({
  options: {
    starts: { type: 'string', default: '5' },
    engines: { type: 'string', default: 'embedded,neo4j' },
    claims: { type: 'string' },
    'starts-only': { type: 'boolean', default: false },
    folder: { type: 'string' },
  },
});

const POLL_MS = 5;
const DOCUMENTS = 1_000;
/** New documents that are sent again and again. */
const REPEATED = 20;
const REPEATS = 100;
const CONCURRENCY = 8;
const MAX_STALL_MS = 50;
const MAX_START_MS = 3_000;
const MAX_STATEMENTS = 8;

type Settings = Readonly<Record<string, string>>;

print(machine());
for (const engine of values.engines.split(',')) {
  const data = await prepareData({
    claims: engine === 'neo4j' && values.claims ? Number(values.claims) : null,
    fresh: false,
    folder: values.folder,
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
  const starts: Start[] = [];
  for (let run = 0; run < Number(values.starts); run++) starts.push(await startOnce(settings, data));
  const { median, min, max } = spreadOf(starts.map(({ ms }) => ms));
  print(
    `From the start of the process to the first response: ${number(median)} ms (${number(min)}–${number(max)}): ` +
      `${median <= MAX_START_MS ? 'within' : 'NOT within'} ${MAX_START_MS} ms.`,
  );
  print(`Statements until then, in the last start: ${starts.at(-1)?.statements}.`);
  if (values['starts-only']) return;
  const running = await startFinGraph(settings);
  try {
    await delay(3_000); // the server warms up after its start, and reports no end of it
    await reportRepeats(running, data);
    await reportStalls(running, data);
  } finally {
    await running.child.stop();
  }
}

interface Start {
  readonly ms: number;
  readonly statements: string;
}

/** Polls the server from the start of its process, as an orchestrator does. */
async function startOnce(settings: Settings, { samples }: BenchData): Promise<Start> {
  const port = await freePort();
  const startedAt = performance.now();
  const child = startChild(['dist/src/main.js', 'serve'], { PORT: String(port), LOG_LEVEL: 'silent', ...settings });
  const ended = child.ended();
  ended.catch(() => undefined); // `stop` below ends the process too
  try {
    const body = JSON.stringify({ query: newDocument(0), variables: { id: samples.entities[0] } });
    for (;;) {
      const answer = await ask(`http://127.0.0.1:${port}`, body).catch(() => null);
      if (answer !== null && typeof answer !== 'string') {
        return { ms: performance.now() - startedAt, statements: await statementsOf(`http://127.0.0.1:${port}`) };
      }
      await Promise.race([delay(POLL_MS), ended]);
    }
  } finally {
    await child.stop();
  }
}

/** Names, numbers and milliseconds of the statements that have ended, the slowest first. */
async function statementsOf(url: string): Promise<string> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const figures = (figure: string) =>
    [
      ...text.matchAll(
        new RegExp(`^fingraph_statement_duration_seconds_${figure}\\{statement="([^"]+)".*\\} (\\S+)$`, 'gm'),
      ),
    ].map(([, name = '', value]) => [name, Number(value)] as const);
  const counts = new Map(figures('count'));
  return figures('sum')
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MAX_STATEMENTS)
    .map(([name, seconds]) => `${counts.get(name)} × ${name} ${number(seconds * 1_000)} ms`)
    .join(', ');
}

/** Sends each document a hundred times in sequence, about another entity each time. */
async function reportRepeats({ url }: Running, { samples: { entities } }: BenchData): Promise<void> {
  const timesByRepeat: number[][] = Array.from({ length: REPEATS }, () => []);
  for (let i = 0; i < REPEATED; i++) {
    const query = newDocument(1_023 - i); // the documents with most fields
    for (let repeat = 0; repeat < REPEATS; repeat++) {
      const id = entities[(i * REPEATS + repeat) % entities.length];
      const startedAt = performance.now();
      await requireData(url, JSON.stringify({ query, variables: { id } }));
      timesByRepeat[repeat]?.push(performance.now() - startedAt);
    }
  }
  const cells = [1, 2, 3, REPEATS].map((repeat) => {
    const { median, min, max } = spreadOf(timesByRepeat[repeat - 1] ?? []);
    return `${repeat}: ${number(median)} (${number(min)}–${number(max)})`;
  });
  print(`The nth request with the same document, ms, for ${REPEATED} documents: ${cells.join('; ')}.`);
}

async function reportStalls({ url, child }: Running, { samples: { entities } }: BenchData): Promise<void> {
  // shows the delay that a busy machine alone causes
  const idle = startChild(['--eval', 'setInterval(() => {}, 1_000)']);
  for (const pass of ['first', 'second']) {
    await Promise.all([child.figures(), idle.figures()]);
    const startedAt = performance.now();
    let next = 0;
    const sendInTurn = async (): Promise<void> => {
      for (let place = next++; place < DOCUMENTS; place = next++) {
        const id = entities[(place * (pass === 'first' ? 1 : 3)) % entities.length];
        await requireData(url, JSON.stringify({ query: newDocument(place), variables: { id } }));
      }
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, sendInTurn));
    const seconds = (performance.now() - startedAt) / 1_000;
    const { cpu, delayP99, delayMax } = await child.figures();
    const idleFigures = await idle.figures();
    print(
      `${DOCUMENTS} different documents, ${pass} time: ${number(DOCUMENTS / seconds)} a second, ` +
        `${number(cpu / DOCUMENTS)} µs of CPU each; event loop delay ${number(delayP99)} ms (p99), ` +
        `${number(delayMax)} ms (max): ${delayMax <= MAX_STALL_MS ? 'within' : 'NOT within'} ${MAX_STALL_MS} ms ` +
        `(an idle process at the same time: ${number(idleFigures.delayP99)} ms, ${number(idleFigures.delayMax)} ms).`,
    );
  }
  await idle.stop();
}

async function requireData(url: string, body: string): Promise<void> {
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
