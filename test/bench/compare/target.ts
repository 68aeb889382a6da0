import { type FigureOf, type Result, figuresOf, number } from './peer-report.ts';

/** A goal: a figure of FinGraph divided by another figure of the same run. */
interface Target {
  readonly text: string;
  readonly condition: Condition;
  readonly ratio: (figureOf: FigureOf, fingraph: string) => number | null;
  /** Bounds of the ratio; one of them. */
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly group: 'neo4j' | 'process';
}

/** As it comes: with FinGraph's defaults. Nothing kept: with its caches off. Different questions: no request twice. */
type Condition = 'as it comes' | 'nothing kept' | 'different questions';

const PAGES = ['page-1', 'page-deep'];
const QUESTIONS = ['entity', 'claims', ...PAGES, 'partners', 'nested', 'markets', 'path'];
const STREAM_QUESTIONS = QUESTIONS.filter((question) => question !== 'page-1');

const TARGETS: readonly Target[] = [
  ...QUESTIONS.map((question) => databaseCpu(question, 1.5)),
  ...QUESTIONS.map((question) => {
    if (question === 'markets') return rate('raw', question, 1, 'nothing kept');
    return rate('raw', question, question === 'path' ? 0.5 : 0.4, 'nothing kept');
  }),
  ...QUESTIONS.map((question) =>
    rate('plain', question, [...PAGES, 'partners'].includes(question) ? 3 : 1.2, 'nothing kept'),
  ),
  withinPages('nothing kept'),
  ...STREAM_QUESTIONS.map((question) => rate('raw', question, 0.6, 'different questions')),
  ...QUESTIONS.map((question) => rate('raw', question, question === 'markets' ? 5 : 0.8, 'as it comes')),
  rate('neo4j-graphql', 'entity', 2, 'as it comes'),
  rate('neo4j-graphql', 'claims', 3, 'as it comes'),
  rate('neo4j-graphql', 'nested', 60, 'as it comes'),
  rate('neo4j-graphql', 'partners', 300, 'as it comes'),
  rate('neo4j-graphql', 'page-deep', 300, 'as it comes'),
  withinPages('as it comes'),
  ...QUESTIONS.map((question) => rate('plain', question, 1, 'as it comes')),
  rate('mercurius', 'nested', 1.2, 'as it comes'),
  rate('mercurius', 'entity', 1, 'as it comes'),
  rate('graphql-http', 'entity', 1, 'as it comes'),
  rate('graphql-http', 'nested', 1, 'as it comes'),
];

/** A table row for each target that was measured. */
export function targetLines(results: readonly Result[]): string[] {
  const [repeated, stream] = [figuresOf(results, 'repeated'), figuresOf(results, 'stream')];
  const lines = TARGETS.flatMap(({ text, condition, ratio, atLeast, atMost, group }) => {
    const name = group === 'neo4j' ? 'fingraph' : 'embedded';
    const value = ratio(
      condition === 'different questions' ? stream : repeated,
      condition === 'nothing kept' ? `${name}-uncached` : name,
    );
    if (value === null) return [];
    const isMet = value >= (atLeast ?? 0) && value <= (atMost ?? Infinity);
    const goal = atLeast === undefined ? `at most ${number(atMost ?? 0)}` : `at least ${number(atLeast)}`;
    return [`| ${condition} | ${text} | ${goal} | ${number(value)}, ${isMet ? 'met' : '**missed**'} |`];
  });
  return ['| condition | FinGraph | target | measured |', '| --- | --- | --- | --- |', ...lines];
}

/** For @neo4j/graphql, the faster of its two servers counts. */
function rate(contender: string, question: string, atLeast: number, condition: Condition): Target {
  const rivals = contender === 'neo4j-graphql' ? ['neo4j-graphql-yoga', 'neo4j-graphql-apollo'] : [contender];
  return {
    text: `${question}: rate, of that of ${contender === 'neo4j-graphql' ? '@neo4j/graphql' : contender}`,
    condition,
    ratio: (figureOf, fingraph) => {
      const rates = rivals.flatMap((rival) => figureOf(question, rival, 'rate') ?? []);
      return quotient(figureOf(question, fingraph, 'rate'), rates.length === 0 ? null : Math.max(...rates));
    },
    atLeast,
    group: contender === 'mercurius' || contender === 'graphql-http' ? 'process' : 'neo4j',
  };
}

function databaseCpu(question: string, atMost: number): Target {
  return {
    text: `${question}: database CPU, of that of raw`,
    condition: 'nothing kept',
    ratio: (figureOf, fingraph) =>
      quotient(figureOf(question, fingraph, 'databaseCpu'), figureOf(question, 'raw', 'databaseCpu')),
    atMost,
    group: 'neo4j',
  };
}

function withinPages(condition: Condition): Target {
  return {
    text: 'page-deep: rate, of that of page-1',
    condition,
    ratio: (figureOf, fingraph) =>
      quotient(figureOf('page-deep', fingraph, 'rate'), figureOf('page-1', fingraph, 'rate')),
    atLeast: 1 / 1.2,
    group: 'neo4j',
  };
}

function quotient(dividend: number | null, divisor: number | null): number | null {
  return dividend === null || divisor === null || divisor === 0 ? null : dividend / divisor;
}
