import { setTimeout as delay } from 'node:timers/promises';

import { PAGE_SIZE, type Samples } from '../data/bench-data.ts';
import { type LoadGenerator, startLoadGenerator } from '../load/load-generator.ts';
import { checkAnswers } from './check-answers.ts';
import { CONTENDERS, type Contender, type Place, type Running } from './contender.ts';
import { hubCursorsOf } from './hub-cursors.ts';
import { type Ask, type PeerQuestion, bodiesOf } from './peer-question.ts';
import type { Result, Way } from './peer-report.ts';
import { type Round, runRound } from './peer-round.ts';
import { type Segments, repeatedSegments, segmentsOf } from './segment.ts';
import { streamsOf } from './stream.ts';
import { type WarmUp, warmUp } from './warm-up.ts';

export interface GroupRun {
  readonly members: readonly Contender[];
  readonly questions: readonly PeerQuestion[];
  readonly ways: readonly Way[];
  readonly place: Place;
  /** The process id of the database; null without one. */
  readonly database: number | null;
  readonly rounds: number;
  readonly seconds: number;
  /** The longest warm-up of a contender for a question, in seconds. */
  readonly maxWarmUp: number;
  readonly print: (line: string) => void;
}

export const CONNECTIONS = 8;
/** Limits the time in which the responses to one question are compared. */
const CHECK_MS = 5_000;
/** A contender that needs more than this share of its warm-up for a response is not warmed up. */
const SLOW_SHARE = 0.25;
/** FinGraph plans its statements after its start. It has finished when it has run no statement for this time. */
const IDLE_MS = 1_500;
const MAX_IDLE_CHECKS = 100;
/** More than any contender answers in a second. */
const MAX_RATE = 15_000;

/** A running contender. */
interface Participant {
  readonly contender: Contender;
  readonly running: Running;
}

/** One question to one contender, in one way. */
interface Series extends Pick<Result, 'question' | 'contender' | 'way' | 'checked'> {
  readonly running: Running;
  readonly segments: Segments;
}

/** Starts the contenders of a group, compares their responses, and measures them. */
export async function runGroup(run: GroupRun): Promise<Result[]> {
  const generator = startLoadGenerator();
  const participants: Participant[] = [];
  try {
    for (const contender of run.members) {
      const running = await contender.start(run.place);
      participants.push({ contender, running });
      run.print(`${contender.title} listens at ${running.url}`);
    }
    for (const { running } of participants) await idle(running);
    const cursors = await cursorsFor(run, participants);
    const results: Result[] = [];
    for (const way of run.ways) {
      const series = await checkAll(run, way, participants, cursors);
      results.push(...(await measureAll(run, generator, series)));
    }
    return results;
  } finally {
    await Promise.all([generator.stop(), ...participants.map(({ running }) => running.child.stop())]);
  }
}

async function idle({ statements }: Running): Promise<void> {
  if (statements === null) return;
  let before = await statements();
  for (let check = 0; check < MAX_IDLE_CHECKS; check++) {
    await delay(IDLE_MS);
    const now = await statements();
    if (now - before <= 1) return; // reading the metrics may be a statement itself
    before = now;
  }
}

/** FinGraph's cursors of all claims of the hub. Not from the server with caches, which would then have seen these claims. */
async function cursorsFor({ members, place }: GroupRun, participants: readonly Participant[]): Promise<string[]> {
  const group = members[0]?.group;
  if (!members.some(({ dialect }) => dialect === 'fingraph')) return [];
  const { hub } = place.data.samples;
  const uncached = participants.find(({ contender }) => contender.isUncached);
  if (uncached) return hubCursorsOf(uncached.running.url, hub);
  const other = CONTENDERS.find((contender) => contender.group === group && contender.isUncached);
  if (!other) return [];
  const { child, url } = await other.start(place);
  try {
    return await hubCursorsOf(url, hub);
  } finally {
    await child.stop();
  }
}

async function checkAll(
  run: GroupRun,
  way: Way,
  participants: readonly Participant[],
  cursors: readonly string[],
): Promise<Series[]> {
  const { samples } = run.place.data;
  const startsFor = ({ dialect }: Contender) => (dialect === 'fingraph' ? cursors : samples.population.hubKeys);
  const repeatedAsks = (question: PeerQuestion, contender: Contender): readonly Ask[] =>
    question.asks(samples, pageStarts(samples, startsFor(contender)));
  const asksFor = (question: PeerQuestion, contender: Contender): readonly Ask[] => {
    if (way === 'repeated' || question.stream === undefined) return repeatedAsks(question, contender);
    const others = run.questions.flatMap((other) => repeatedAsks(other, contender));
    return streamsOf(samples, startsFor(contender), others)[question.stream];
  };
  const series: Series[] = [];
  for (const question of run.questions) {
    if (way === 'stream' && question.stream === undefined) continue;
    const askedOf = participants.filter(
      ({ contender }) =>
        (question.only?.includes(contender.dialect) ?? true) && !(way === 'stream' && contender.isUncached),
    );
    series.push(...(await check(run, question, way, askedOf, (contender) => asksFor(question, contender))));
  }
  return series;
}

/** Compares the responses of all contenders with those of the first. */
async function check(
  { rounds, print }: GroupRun,
  question: PeerQuestion,
  way: Way,
  participants: readonly Participant[],
  asksFor: (contender: Contender) => readonly Ask[],
): Promise<Series[]> {
  let expected: readonly unknown[] | null = null;
  const series: Series[] = [];
  for (const { contender, running } of participants) {
    const bodies = bodiesOf(question, contender.dialect, asksFor(contender));
    const segments = way === 'stream' ? segmentsOf(bodies, rounds) : repeatedSegments(bodies, rounds);
    const { dialect } = contender;
    const { meanings, ...checked } = await checkAnswers(running, question, dialect, segments.check, expected, CHECK_MS);
    if (checked.error !== null) print(`${question.id}, ${contender.title}: ${checked.error}`);
    else expected ??= meanings;
    series.push({ question, contender, way, checked, running, segments });
  }
  const compared = series.map(({ contender, checked }) => `${contender.id} ${checked.compared}`);
  print(`${question.id}, ${way}: ${compared.join(', ')}`);
  return series;
}

/** Where the deep pages start, given where a page can start: after each claim of the hub. */
function pageStarts({ pages }: Samples, starts: readonly string[]): string[] {
  return pages.map(({ page }) => starts[(page - 1) * PAGE_SIZE - 1] ?? '');
}

/** Each round sends every question to every contender, and starts with another contender. */
async function measureAll(
  { questions, rounds, seconds, maxWarmUp, database, print }: GroupRun,
  generator: LoadGenerator,
  series: readonly Series[],
): Promise<Result[]> {
  const rows = questions.map((question) => series.filter((one) => one.question === question));
  const warmUps = new Map<Series, WarmUp>();
  const measured = new Map<Series, Round[]>(series.map((one) => [one, []]));
  for (const row of rows) {
    for (const one of row) {
      if (one.checked.error === null && one.checked.secondsPerAnswer <= maxWarmUp * SLOW_SHARE) {
        warmUps.set(one, await warm(generator, one, maxWarmUp));
      }
    }
  }
  print('Warm.');
  for (let round = 0; round < rounds; round++) {
    for (const row of rows) {
      const right = row.filter(({ checked }) => checked.error === null);
      for (const [place] of right.entries()) {
        const one = right[(place + round) % right.length];
        const bodies = one?.segments.rounds[round];
        if (!one || !bodies || bodies.length === 0) continue;
        const load = { bodies, connections: CONNECTIONS, seconds, once: one.way === 'stream' };
        measured.get(one)?.push(await runRound(generator, one.running, load, database));
      }
    }
    print(`Round ${round + 1} of ${rounds}.`);
  }
  return series.map((one) => ({
    question: one.question,
    contender: one.contender,
    way: one.way,
    checked: one.checked,
    warmUp: warmUps.get(one) ?? null,
    rounds: measured.get(one) ?? [],
  }));
}

function warm(
  generator: LoadGenerator,
  { running: { url }, segments, way }: Series,
  maxSeconds: number,
): Promise<WarmUp> {
  let start = 0;
  return warmUp(async (seconds) => {
    const isStream = way === 'stream';
    const bodies = isStream ? segments.warmUp.slice(start, start + seconds * MAX_RATE) : segments.warmUp;
    if (bodies.length === 0) return null;
    const summary = await generator.closed({ url, bodies, connections: CONNECTIONS, seconds, once: isStream });
    start += summary.sent;
    return summary;
  }, maxSeconds);
}
