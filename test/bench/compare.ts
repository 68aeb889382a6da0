import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { projectFile } from '../../src/support/project-file.ts';
import { type BenchData, prepareData } from './data/bench-data.ts';
import { startLoadedNeo4j } from './data/bench-graph.ts';
import { CONTENDERS, type Contender, type Place } from './compare/contender.ts';
import { installPeers } from './compare/install-peers.ts';
import { print, showHelp } from './process/command-line.ts';
import { machine } from './process/machine.ts';
import { PEER_QUESTIONS, type PeerQuestion } from './compare/peer-question.ts';
import { type Result, type Way, tableOf } from './compare/peer-report.ts';
import { CONNECTIONS, runGroup } from './compare/run-group.ts';
import { STREAM_TEXT } from './compare/stream.ts';
import { targetLines } from './compare/target.ts';

const USAGE = `
Compares FinGraph with other servers that answer the same questions from the same data, each in its own process. Each question
is asked in two ways: "repeated", the same requests again and again, of FinGraph with its defaults (as it comes) and with its
caches off (nothing kept); and "stream", of FinGraph with its defaults, no request twice in the whole run.

npm run bench -- [--quick] [--data shipped] [--claims 200000] [--contenders fingraph,raw]
  [--questions entity,nested] [--ways repeated,stream] [--rounds 3] [--seconds 1] [--warm-up 6] [--out docs/benchmark.md]
  [--folder FOLDER] [--fresh]

--warm-up is the longest time, in seconds, in which a server answers before it is measured; a busy machine needs more.
Data and graphs are kept in FOLDER, by default in the user's cache; --fresh makes them again.
`;

showHelp(USAGE);
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'generated' },
    claims: { type: 'string' },
    contenders: { type: 'string', default: CONTENDERS.map(({ id }) => id).join(',') },
    questions: { type: 'string', default: PEER_QUESTIONS.map(({ id }) => id).join(',') },
    ways: { type: 'string', default: 'repeated,stream' },
    folder: { type: 'string' },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
    'warm-up': { type: 'string', default: '6' },
    quick: { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
    out: { type: 'string' },
  },
});

const INTRODUCTION = `After reading this page you can compare FinGraph with other servers on the same data and the same machine. \`npm run bench\`
writes it; [performance](performance.md#compared-with-other-servers) explains who takes part and how it is measured.`;

const WAYS: readonly { readonly id: Way }[] = [{ id: 'repeated' }, { id: 'stream' }];
const WAY_TEXT =
  'Each question is asked in two ways. First 200 requests (or as many as there are) are sent again and again: FinGraph with ' +
  'its defaults has them in its caches ("as it comes"); with its caches off it keeps nothing. Then comes a stream of ' +
  'different questions: FinGraph with its defaults, and no request is sent to a server twice in the whole run. Ids are drawn ' +
  'from all entities, also from those with few claims or none. Every server gets the same requests in the same order. ' +
  'Before it is measured, each server answers until its rate stops rising, for at most ' +
  `${values['warm-up']} seconds. CPU times and statements are per request.`;

const rounds = Number(values.rounds ?? (values.quick ? 1 : 3));
const seconds = Number(values.seconds ?? (values.quick ? 0.5 : 1));
const claims = values.data === 'shipped' ? null : Number(values.claims ?? (values.quick ? 5_000 : 200_000));
const contenders = selectById(values.contenders, CONTENDERS);
const questions = selectById(values.questions, PEER_QUESTIONS);
const ways = selectById(values.ways, WAYS).map(({ id }) => id);

const startedAt = performance.now();
await installPeers(print);
const data = await prepareData({ claims, fresh: values.fresh, folder: values.folder });
const results = [...(await runOnNeo4j()), ...(await runInProcess())];
await report(results, data);
if (
  results.some(
    ({ checked, contender }) => checked.differs || (checked.error !== null && contender.dialect === 'fingraph'),
  )
)
  process.exitCode = 1;

async function runOnNeo4j(): Promise<Result[]> {
  const members = contenders.filter(({ group }) => group === 'neo4j');
  if (members.length === 0) return [];
  const neo4j = await startLoadedNeo4j(data, print, 'plain');
  try {
    return await run(members, neo4j.environment, neo4j.pid());
  } finally {
    await neo4j.stop();
  }
}

async function runInProcess(): Promise<Result[]> {
  const members = contenders.filter(({ group }) => group === 'process');
  return members.length === 0 ? [] : run(members, {}, null);
}

function run(members: readonly Contender[], environment: Place['environment'], database: number | null) {
  const group = members[0]?.group;
  return runGroup({
    members,
    questions: questions.filter(({ groups }) => group !== undefined && groups.includes(group)),
    ways,
    place: { data, environment },
    database,
    rounds,
    seconds,
    maxWarmUp: Number(values['warm-up']),
    print: (line) => print(`${elapsed()}: ${line}`),
  });
}

async function report(all: readonly Result[], { title, samples }: BenchData): Promise<void> {
  const lines = [
    `${capital(title)}, ${machine()}, Neo4j 5.26.12 on the same machine; ` +
      `${CONNECTIONS} connections, ${rounds} rounds of ${seconds} s, medians.`,
    '',
    WAY_TEXT,
    '',
    ...targetLines(all),
  ];
  for (const group of ['neo4j', 'process'] as const) {
    const reference = group === 'neo4j' ? 'fingraph' : 'embedded';
    if (!all.some(({ contender }) => contender.group === group)) continue;
    lines.push('', group === 'neo4j' ? '## On one Neo4j' : '## In one process');
    const database = Math.max(
      0,
      ...all.flatMap((result) => result.rounds.map(({ databaseResident }) => databaseResident)),
    );
    if (group === 'neo4j')
      lines.push('', `All servers share one database with ${Math.round(database / 2 ** 20)} MB of memory.`);
    for (const question of questions) {
      const results = all.filter((result) => result.question === question && result.contender.group === group);
      if (results.length === 0) continue;
      lines.push('', `### ${capital(question.title(samples))}`);
      for (const way of ways) {
        const rows = results.filter((result) => result.way === way);
        if (rows.length > 0) lines.push('', wayTitle(question, way), '', ...tableOf(rows, reference));
      }
    }
  }
  print(`\n${lines.join('\n')}\n`);
  const isWhole = !values.quick && claims === 200_000;
  const out = values.out ? resolve(values.out) : isWhole ? projectFile('docs/benchmark.md') : null;
  if (out !== null) await writeFile(out, `# Benchmark\n\n${INTRODUCTION}\n\n${lines.join('\n')}\n`);
  print(`Done after ${elapsed()}.`);
}

function wayTitle({ stream }: PeerQuestion, way: Way): string {
  if (way === 'repeated' || stream === undefined) return 'The same requests again and again:';
  return `A stream of different questions, ${STREAM_TEXT[stream]}:`;
}

function selectById<Item extends { readonly id: string }>(names: string, all: readonly Item[]): Item[] {
  return names.split(',').map((name) => {
    const item = all.find(({ id }) => id === name);
    if (item) return item;
    throw new Error(`Expected some of ${all.map(({ id }) => id).join(', ')}, got "${name}".`);
  });
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function elapsed(): string {
  return `${((performance.now() - startedAt) / 1_000).toFixed(0)} s`;
}
