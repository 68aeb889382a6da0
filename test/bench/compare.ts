import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { projectFile } from '../../src/support/project-file.ts';
import { type BenchData, prepareData } from './data/bench-data.ts';
import { startLoadedNeo4j } from './data/bench-graph.ts';
import { CONTENDERS, type Contender, type Group, type Place, type Running } from './compare/contender.ts';
import { deepCursors } from './compare/deep-cursors.ts';
import { installPeers } from './compare/install-peers.ts';
import { type LoadDriver, startLoadDriver } from './load/load-generator.ts';
import { machine } from './process/machine.ts';
import { checkAnswers } from './compare/check-answers.ts';
import { PEER_QUESTIONS, type PeerQuestion, bodiesOf } from './compare/peer-question.ts';
import { type Result, tableOf } from './compare/peer-report.ts';
import { type Round, playRound } from './compare/peer-round.ts';
import { targetLines } from './compare/target.ts';

/*
 * FinGraph beside what else could answer the same questions, each in a process of its own:
 * npm run bench -- [--quick] [--data shipped] [--claims 200000] [--contenders fingraph,raw] [--questions entity,nested]
 *   [--rounds 3] [--seconds 1] [--out docs/benchmark.md] [--fresh]
 * The data and the graphs made of it are kept in the cache folder of the user; --fresh makes them anew.
 */

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
const CHECK_MS = 5_000;
const SLOW_SECONDS = 0.5;

const rounds = Number(values.rounds ?? (values.quick ? 1 : 3));
const seconds = Number(values.seconds ?? (values.quick ? 0.5 : 1));
const claims = values.data === 'shipped' ? null : Number(values.claims ?? (values.quick ? 5_000 : 200_000));
const contenders = chosen(values.contenders, CONTENDERS);
const questions = chosen(values.questions, PEER_QUESTIONS);

const startedAt = performance.now();
await installPeers(print);
const data = await prepareData({ claims, fresh: values.fresh });
const results = [...(await playOnNeo4j()), ...(await playInProcess())];
await report(results, data);
if (
  results.some(
    ({ checked, contender }) => checked.differs || (checked.fault !== null && contender.dialect === 'fingraph'),
  )
)
  process.exitCode = 1;

async function playOnNeo4j(): Promise<Result[]> {
  const own = contenders.filter(({ group }) => group === 'neo4j');
  if (own.length === 0) return [];
  const neo4j = await startLoadedNeo4j(data, print);
  try {
    return await playGroup('neo4j', own, { data, environment: neo4j.environment }, neo4j.pid());
  } finally {
    await neo4j.stop();
  }
}

async function playInProcess(): Promise<Result[]> {
  const own = contenders.filter(({ group }) => group === 'process');
  return own.length === 0 ? [] : playGroup('process', own, { data, environment: {} }, null);
}

/** A contender that runs, with what it is asked. */
interface Player {
  readonly contender: Contender;
  readonly running: Running;
  /** Cursors or keys before the deep pages. */
  readonly cursors: readonly string[];
}

async function playGroup(
  group: Group,
  own: readonly Contender[],
  place: Place,
  database: number | null,
): Promise<Result[]> {
  const driver = startLoadDriver();
  const players: Player[] = [];
  try {
    for (const contender of own) {
      const running = await contender.start(place);
      players.push({ contender, running, cursors: [] });
      print(`${contender.title}: answers at ${running.url}`);
    }
    const ready: Player[] = [];
    for (const player of players) ready.push({ ...player, cursors: await cursorsOf(player) });
    const checked: (Result & { readonly player: Player; readonly bodies: readonly string[] })[] = [];
    for (const question of questions.filter(({ groups }) => groups.includes(group))) {
      checked.push(...(await check(question, ready)));
    }
    return await play(driver, checked, database);
  } finally {
    await Promise.all([driver.stop(), ...players.map(({ running }) => running.child.stop())]);
  }
}

/** FinGraph gives cursors as the list is walked; the others go on from the key of the last claim, or skip. */
async function cursorsOf({ contender: { dialect }, running }: Player): Promise<string[]> {
  return dialect === 'fingraph' ? deepCursors(running.url, data.samples) : data.samples.pages.map(({ after }) => after);
}

/** The answers of the first are what the others are compared with. */
async function check(question: PeerQuestion, players: readonly Player[]) {
  let expected: readonly unknown[] | null = null;
  const checked = [];
  for (const player of players.filter(({ contender }) => question.only?.includes(contender.dialect) ?? true)) {
    const { contender, running, cursors } = player;
    const bodies = bodiesOf(question, contender.dialect, question.asks(data.samples, cursors));
    const { meanings, ...state } = await checkAnswers(running, question, contender.dialect, bodies, expected, CHECK_MS);
    if (state.fault !== null) print(`${question.id}, ${contender.title}: ${state.fault}`);
    else expected ??= meanings;
    checked.push({ question, contender, checked: state, rounds: [], player, bodies });
  }
  print(
    `${question.id}: ${checked.map(({ contender, checked: { compared } }) => `${contender.id} ${compared}`).join(', ')}`,
  );
  return checked;
}

/** Every round asks everybody everything, each time beginning with another. */
async function play(
  driver: LoadDriver,
  checked: readonly (Result & { readonly player: Player; readonly bodies: readonly string[] })[],
  database: number | null,
): Promise<Result[]> {
  const played = checked.map((result) => ({ ...result, rounds: [] as Round[] }));
  for (let round = 0; round <= rounds; round++) {
    for (const question of questions) {
      const row = played.filter((result) => result.question === question && result.checked.fault === null);
      for (const [place] of row.entries()) {
        const result = row[(place + round) % row.length];
        if (!result) continue;
        // the first only warms up, for which those that take long had their time when they were checked
        if (round === 0 && result.checked.took > SLOW_SECONDS) continue;
        const time = round === 0 ? seconds / 2 : seconds;
        const load = { bodies: result.bodies, connections: CONNECTIONS, seconds: time };
        const outcome = await playRound(driver, result.player.running, load, database);
        if (round > 0) result.rounds.push(outcome);
      }
    }
    print(`Round ${round} of ${rounds} after ${elapsed()}.`);
  }
  return played.map(({ question, contender, checked: state, rounds: all }) => ({
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
      ...all.flatMap(({ rounds: own }) => own.map(({ databaseResident }) => databaseResident)),
    );
    if (group === 'neo4j')
      lines.push('', `All servers share one database with ${Math.round(database / 2 ** 20)} MB of memory.`);
    for (const question of questions) {
      const own = all.filter((result) => result.question === question && result.contender.group === group);
      if (own.length > 0) lines.push('', `### ${capital(question.title(samples))}`, '', ...tableOf(own, reference));
    }
  }
  print(`\n${lines.join('\n')}\n`);
  const isWhole = !values.quick && claims === 200_000;
  const out = values.out ? resolve(values.out) : isWhole ? projectFile('docs/benchmark.md') : null;
  if (out !== null) await writeFile(out, `# Benchmark\n\n${INTRODUCTION}\n\n${lines.join('\n')}\n`);
  print(`Done after ${elapsed()}.`);
}

function chosen<Item extends { readonly id: string }>(names: string, all: readonly Item[]): Item[] {
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

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
