import { type Result, number, rateOf } from './peer-report.ts';

/** A goal: FinGraph's rate divided by another rate of the same run. */
interface Target {
  readonly text: string;
  readonly ratio: (rate: (question: string, contender: string) => number | null, fingraph: string) => number | null;
  readonly atLeast: number;
  readonly group: 'neo4j' | 'process';
}

const NEO4J_QUESTIONS = ['entity', 'claims', 'page-1', 'page-deep', 'partners', 'markets', 'nested', 'path'];
const PROCESS_QUESTIONS = ['entity', 'nested'];

const TARGETS: readonly Target[] = [
  ...NEO4J_QUESTIONS.filter((question) => question !== 'markets').map((question) => against('raw', question, 0.8)),
  against('raw', 'markets', 5),
  against('neo4j-graphql', 'entity', 2),
  against('neo4j-graphql', 'claims', 3),
  against('neo4j-graphql', 'nested', 60),
  against('neo4j-graphql', 'partners', 300),
  against('neo4j-graphql', 'page-deep', 300),
  {
    text: 'page-deep within 1.2 of page-1',
    ratio: (rate, fingraph) => quotient(rate('page-deep', fingraph), rate('page-1', fingraph)),
    atLeast: 1 / 1.2,
    group: 'neo4j',
  },
  ...NEO4J_QUESTIONS.map((question) => against('plain', question, 1)),
  inProcess('nested', 1.2),
  inProcess('entity', 1),
  ...PROCESS_QUESTIONS.map((question): Target => ({
    text: `${question}, of graphql-http`,
    ratio: (rate, fingraph) => quotient(rate(question, fingraph), rate(question, 'graphql-http')),
    atLeast: 1,
    group: 'process',
  })),
];

/** A table row for each target: FinGraph with its defaults, and with its caches off. */
export function targetLines(results: readonly Result[]): string[] {
  const rate = (question: string, contender: string) => rateOf(results, question, contender);
  const lines = TARGETS.flatMap(({ text, ratio, atLeast, group }) => {
    const fingraph = group === 'neo4j' ? 'fingraph' : 'embedded';
    const [cached, uncached] = [ratio(rate, fingraph), ratio(rate, `${fingraph}-uncached`)];
    if (cached === null && uncached === null) return [];
    return [`| ${text} | ${number(atLeast)} | ${verdict(cached, atLeast)} | ${verdict(uncached, atLeast)} |`];
  });
  return ['| target: rate of FinGraph | at least | defaults | caches off |', '| --- | --- | --- | --- |', ...lines];
}

function verdict(value: number | null, atLeast: number): string {
  if (value === null) return 'not measured';
  return `${number(value)}, ${value >= atLeast ? 'met' : '**missed**'}`;
}

/** For @neo4j/graphql, the faster of its two servers counts. */
function against(contender: string, question: string, atLeast: number): Target {
  const rivals = contender === 'neo4j-graphql' ? ['neo4j-graphql-yoga', 'neo4j-graphql-apollo'] : [contender];
  return {
    text: `${question}, of ${contender === 'neo4j-graphql' ? '@neo4j/graphql' : contender}`,
    ratio: (rate, fingraph) => {
      const rates = rivals.flatMap((rival) => rate(question, rival) ?? []);
      return quotient(rate(question, fingraph), rates.length === 0 ? null : Math.max(...rates));
    },
    atLeast,
    group: 'neo4j',
  };
}

function inProcess(question: string, atLeast: number): Target {
  return {
    text: `${question}, of mercurius with jit`,
    ratio: (rate, fingraph) => quotient(rate(question, fingraph), rate(question, 'mercurius')),
    atLeast,
    group: 'process',
  };
}

function quotient(dividend: number | null, divisor: number | null): number | null {
  return dividend === null || divisor === null ? null : dividend / divisor;
}
