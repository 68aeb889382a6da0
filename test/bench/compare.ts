import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { projectFile } from '../../src/support/project-file.ts';
import { type BenchData, prepareData } from './data/bench-data.ts';
import { startLoadedNeo4j } from './data/bench-graph.ts';
import { CONTENDERS, type Contender, type Group, type Place, type Running } from './compare/contender.ts';
import { deepCursors } from './compare/deep-cursors.ts';
import { installPeers } from './compare/install-peers.ts';
import { type LoadGenerator, startLoadGenerator } from './load/load-generator.ts';
import { print, showHelp } from './process/command-line.ts';
import { machine } from './process/machine.ts';
import { checkAnswers } from './compare/check-answers.ts';
import { PEER_QUESTIONS, type PeerQuestion, bodiesOf } from './compare/peer-question.ts';
import { type Result, tableOf } from './compare/peer-report.ts';
import { type Round, runRound } from './compare/peer-round.ts';
import { targetLines } from './compare/target.ts';

const USAGE = `
Compares FinGraph with other servers that answer the same questions from the same data, each in its own process.

npm run bench -- [--quick] [--data shipped] [--claims 200000] [--contenders fingraph,raw]
  [--questions entity,nested] [--rounds 3] [--seconds 1] [--out docs/benchmark.md] [--fresh]

Data and graphs are kept in the user's cache folder; --fresh makes them again.
`;

showHelp(USAGE);
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'generated' },
    claims: { type: 'string' },
    contenders: { type: 'string', default: CONTENDERS.map(({ id }) => id).join(',') },
    questions: { type: 'string', default: PEER_QUESTIONS.map(({ id }) => id).join(',') },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
    quick: { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
    out: { type: 'string' },
  },
});

const INTRODUCTION = `After reading this page you can compare FinGraph with other servers on the same data and the same machine. \`npm run bench\`
writes it; [performance](performance.md#compared-with-other-servers) explains who takes part and how it is measured.`;

const CONNECTIONS = 8;
/** Limits the time in which the responses to one question are compared. */
const CHECK_MS = 5_000;
/** A slower contender is not warmed up: comparing its responses did that. */
const SLOW_SECONDS = 0.5;

const rounds = Number(values.rounds ?? (values.quick ? 1 : 3));
const seconds = Number(values.seconds ?? (values.quick ? 0.5 : 1));
const claims = values.data === 'shipped' ? null : Number(values.claims ?? (values.quick ? 5_000 : 200_000));
const contenders = selectById(values.contenders, CONTENDERS);
const questions = selectById(values.questions, PEER_QUESTIONS);

const startedAt = performance.now();
await installPeers(print);
const data = await prepareData({ claims, fresh: values.fresh });
const results = [...(await runOnNeo4j()), ...(await runInProcess())];
await report(results, data);
if (
  results.some(
    ({ checked, contender }) => checked.differs || (checked.error !== null && contender.dialect === 'fingraph'),
  )
)
  process.exitCode = 1;

async function runOnNeo4j(): Promise<Result[]> {
  const onNeo4j = contenders.filter(({ group }) => group === 'neo4j');
  if (onNeo4j.length === 0) return [];
  const neo4j = await startLoadedNeo4j(data, print);
  try {
    return await runGroup('neo4j', onNeo4j, { data, environment: neo4j.environment }, neo4j.pid());
  } finally {
    await neo4j.stop();
  }
}

async function runInProcess(): Promise<Result[]> {
  const inProcess = contenders.filter(({ group }) => group === 'process');
  return inProcess.length === 0 ? [] : runGroup('process', inProcess, { data, environment: {} }, null);
}

/** A running contender. */
interface Participant {
  readonly contender: Contender;
  readonly running: Running;
  /** The cursor or key at which each deep page starts. */
  readonly cursors: readonly string[];
}

async function runGroup(
  group: Group,
  members: readonly Contender[],
  place: Place,
  database: number | null,
): Promise<Result[]> {
  const generator = startLoadGenerator();
  const participants: Participant[] = [];
  try {
    for (const contender of members) {
      const running = await contender.start(place);
      participants.push({ contender, running, cursors: [] });
      print(`${contender.title} listens at ${running.url}`);
    }
    const ready: Participant[] = [];
    for (const participant of participants) {
      ready.push({ ...participant, cursors: await cursorsOf(participant) });
    }
    const checked: (Result & { readonly participant: Participant; readonly bodies: readonly string[] })[] = [];
    for (const question of questions.filter(({ groups }) => groups.includes(group))) {
      checked.push(...(await check(question, ready)));
    }
    return await runRounds(generator, checked, database);
  } finally {
    await Promise.all([generator.stop(), ...participants.map(({ running }) => running.child.stop())]);
  }
}

/** FinGraph returns cursors with each page; the others continue after the key of the last claim, or skip rows. */
async function cursorsOf({ contender: { dialect }, running }: Participant): Promise<string[]> {
  return dialect === 'fingraph' ? deepCursors(running.url, data.samples) : data.samples.pages.map(({ after }) => after);
}

/** Compares the responses of all contenders with those of the first. */
async function check(question: PeerQuestion, participants: readonly Participant[]) {
  let expected: readonly unknown[] | null = null;
  const checked = [];
  for (const participant of participants.filter(
    ({ contender }) => question.only?.includes(contender.dialect) ?? true,
  )) {
    const { contender, running, cursors } = participant;
    const bodies = bodiesOf(question, contender.dialect, question.asks(data.samples, cursors));
    const { meanings, ...state } = await checkAnswers(running, question, contender.dialect, bodies, expected, CHECK_MS);
    if (state.error !== null) print(`${question.id}, ${contender.title}: ${state.error}`);
    else expected ??= meanings;
    checked.push({ question, contender, checked: state, rounds: [], participant, bodies });
  }
  print(
    `${question.id}: ${checked.map(({ contender, checked: { compared } }) => `${contender.id} ${compared}`).join(', ')}`,
  );
  return checked;
}

/** Each round sends every question to every contender, and starts with another contender. The first is a warm-up. */
async function runRounds(
  generator: LoadGenerator,
  checked: readonly (Result & { readonly participant: Participant; readonly bodies: readonly string[] })[],
  database: number | null,
): Promise<Result[]> {
  const measured = checked.map((result) => ({ ...result, rounds: [] as Round[] }));
  for (let round = 0; round <= rounds; round++) {
    for (const question of questions) {
      const row = measured.filter((result) => result.question === question && result.checked.error === null);
      for (const [place] of row.entries()) {
        const result = row[(place + round) % row.length];
        if (!result) continue;
        if (round === 0 && result.checked.secondsPerAnswer > SLOW_SECONDS) continue;
        const time = round === 0 ? seconds / 2 : seconds;
        const load = { bodies: result.bodies, connections: CONNECTIONS, seconds: time };
        const outcome = await runRound(generator, result.participant.running, load, database);
        if (round > 0) result.rounds.push(outcome);
      }
    }
    print(`Round ${round} of ${rounds} after ${elapsed()}.`);
  }
  return measured.map(({ question, contender, checked: state, rounds: all }) => ({
    question,
    contender,
    checked: state,
    rounds: all,
  }));
}

async function report(all: readonly Result[], { title, samples }: BenchData): Promise<void> {
  const lines = [
    `${capital(title)}, ${machine()}, Neo4j 5.26.12 on the same machine; ` +
      `${CONNECTIONS} connections, ${rounds} rounds of ${seconds} s, medians.`,
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
      const rows = all.filter((result) => result.question === question && result.contender.group === group);
      if (rows.length > 0) lines.push('', `### ${capital(question.title(samples))}`, '', ...tableOf(rows, reference));
    }
  }
  print(`\n${lines.join('\n')}\n`);
  const isWhole = !values.quick && claims === 200_000;
  const out = values.out ? resolve(values.out) : isWhole ? projectFile('docs/benchmark.md') : null;
  if (out !== null) await writeFile(out, `# Benchmark\n\n${INTRODUCTION}\n\n${lines.join('\n')}\n`);
  print(`Done after ${elapsed()}.`);
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
