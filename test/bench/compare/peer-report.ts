import type { Contender } from './contender.ts';
import { spreadOf } from '../measure/measure.ts';
import type { Checked } from './check-answers.ts';
import type { PeerQuestion } from './peer-question.ts';
import type { Round } from './peer-round.ts';
import type { WarmUp } from './warm-up.ts';

/** `repeated`: the same requests again and again. `stream`: no request twice. */
export type Way = 'repeated' | 'stream';

/** The result of one contender for one question, asked in one way. */
export interface Result {
  readonly question: PeerQuestion;
  readonly contender: Contender;
  readonly way: Way;
  readonly checked: Omit<Checked, 'meanings'>;
  /** Null when the contender was too slow to be warmed up. */
  readonly warmUp: WarmUp | null;
  /** Empty when the responses were wrong or missing. */
  readonly rounds: readonly Round[];
}

/** Median of a figure; null when the contender was not measured. */
export type FigureOf = (question: string, contender: string, figure: 'rate' | 'databaseCpu') => number | null;

export function figuresOf(results: readonly Result[], way: Way): FigureOf {
  return (question, contender, figure) => {
    const match = results.find(
      (result) => result.way === way && result.question.id === question && result.contender.id === contender,
    );
    if (!match || match.rounds.length === 0) return null;
    return medianOf(match.rounds, figure === 'rate' ? ({ summary }) => summary.rate : (round) => round.databaseCpu);
  };
}

const HEAD = [
  'req/s (spread)',
  'FinGraph is faster by a factor of',
  'p50 ms',
  'p99 ms',
  'CPU µs',
  'database CPU µs',
  'statements',
  'MB',
  'event loop delay, ms: p99, max',
  'warm-up s',
  'errors',
  'responses compared',
];

/** A table with a row for each contender. The rate of `reference` is divided by each contender's rate. */
export function tableOf(results: readonly Result[], reference: string): string[] {
  return [
    `| | ${HEAD.join(' | ')} |`,
    `| --- |${' --- |'.repeat(HEAD.length)}`,
    ...results.map((result) => `| ${result.contender.title} | ${cellsOf(result, results, reference).join(' | ')} |`),
  ];
}

function cellsOf(
  { question, contender, way, checked, warmUp, rounds }: Result,
  results: readonly Result[],
  reference: string,
) {
  if (rounds.length === 0) {
    return [`no response: ${cellText(checked.error)}`, ...HEAD.slice(1).map(() => '')];
  }
  const { median, min, max } = spreadOf(rounds.map(({ summary }) => summary.rate));
  const referenceRate = figuresOf(results, way)(question.id, reference, 'rate');
  const errors = rounds.reduce((sum, { summary }) => sum + summary.errors + summary.shed, 0);
  const databaseCpu = medianOf(rounds, (round) => round.databaseCpu);
  const statements = rounds.flatMap((round) => round.statements ?? []);
  return [
    `${number(median)} (${number(min)}–${number(max)})`,
    contender.id === reference || referenceRate === null ? '' : `${number(referenceRate / median)}`,
    number(medianOf(rounds, ({ summary }) => summary.p50)),
    number(medianOf(rounds, ({ summary }) => summary.p99)),
    number(medianOf(rounds, ({ cpu }) => cpu)),
    contender.group === 'neo4j' ? number(databaseCpu) : '',
    statements.length === 0 ? '' : number(spreadOf(statements).median),
    number(medianOf(rounds, ({ resident }) => resident) / 2 ** 20),
    `${number(medianOf(rounds, ({ delayP99 }) => delayP99))}, ${number(Math.max(...rounds.map(({ delayMax }) => delayMax)))}`,
    warmUp === null ? '' : `${warmUp.seconds.toFixed(1)}${warmUp.isLevel ? '' : ', not level'}`,
    errors === 0 ? '0' : `${errors}: ${cellText(rounds.find(({ summary }) => summary.firstError)?.summary.firstError)}`,
    `${checked.compared} of ${checked.of}`,
  ];
}

/** Escapes and shortens an error message of a contender for a table cell. */
function cellText(text: string | null | undefined): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').replaceAll('|', '/').slice(0, 200);
}

function medianOf(rounds: readonly Round[], value: (round: Round) => number): number {
  return spreadOf(rounds.map(value)).median;
}

/** Rounds to two or three significant digits. */
export function number(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value >= 10 ? value.toFixed(0) : value.toFixed(value >= 1 ? 1 : 2);
}
