import type { BenchData } from '../data/bench-data.ts';
import { embeddedGraph } from '../data/bench-graph.ts';
import { type Child, startChild } from '../process/child.ts';

/** The form of a contender's requests and responses. */
export type Dialect = 'fingraph' | 'same-schema' | 'neo4j-graphql' | 'raw';

/** The contenders of a group use the same data source, run at the same time, and are compared with the first of them. */
export type Group = 'neo4j' | 'process';

export interface Contender {
  readonly id: string;
  readonly title: string;
  readonly group: Group;
  readonly dialect: Dialect;
  /** FinGraph with its caches off. Others keep nothing in any case. */
  readonly isUncached: boolean;
  start(place: Place): Promise<Running>;
}

/** Where a contender finds the data. */
export interface Place {
  readonly data: BenchData;
  /** FinGraph's settings for the Neo4j; empty in the other group. */
  readonly environment: Readonly<Record<string, string>>;
}

export interface Running {
  readonly child: Child;
  readonly url: string;
  /** How many statements it has run; null for contenders without a database. */
  readonly statements: (() => Promise<number>) | null;
}

/** FinGraph's caches are on by default; it is measured with nothing kept, too. */
const CACHES_OFF = { ROW_CACHE_BYTES: '0', RESPONSE_CACHE_BYTES: '0' };

export const CONTENDERS: readonly Contender[] = [
  onNeo4j('fingraph', 'FinGraph', {}),
  onNeo4j('fingraph-uncached', 'FinGraph, caches off', CACHES_OFF),
  peer('raw', 'raw: node:http, own Cypher', 'neo4j', 'raw'),
  peer('neo4j-graphql-yoga', '@neo4j/graphql on Yoga', 'neo4j', 'neo4j-graphql'),
  peer('neo4j-graphql-apollo', '@neo4j/graphql on Apollo Server', 'neo4j', 'neo4j-graphql'),
  peer('plain', 'Yoga, Pothos, DataLoader', 'neo4j', 'same-schema'),
  embedded('embedded', 'FinGraph, embedded', 1, {}),
  embedded('embedded-uncached', 'FinGraph, embedded, caches off', 2, CACHES_OFF),
  peer('mercurius', 'mercurius with jit, JavaScript objects', 'process', 'same-schema'),
  peer('graphql-http', 'graphql-http, JavaScript objects', 'process', 'same-schema'),
];

/** Starts the program as its users do, but without a log, as the other contenders. */
export async function startFinGraph(
  settings: Readonly<Record<string, string>>,
  flags: readonly string[] = [],
): Promise<Running> {
  // an address may open a tenth of MAX_CONNECTIONS, and the whole load comes from one address
  const defaults = { PORT: '0', LOG_LEVEL: 'silent', MAX_CONNECTIONS: '20000' };
  const child = startChild(['dist/src/main.js', 'serve'], { ...defaults, ...settings }, flags);
  const [, url = ''] = await child.until(/answers at (http:\S+)\//);
  return { child, url, statements: () => statementsIn(`${url}/metrics`) };
}

/** Sums the statements of all names and outcomes. */
async function statementsIn(metrics: string): Promise<number> {
  const text = await (await fetch(metrics)).text();
  const counts = text.matchAll(/^fingraph_statement_duration_seconds_count\{.*\} (\d+)$/gm);
  return [...counts].reduce((sum, [, count]) => sum + Number(count), 0);
}

function onNeo4j(id: string, title: string, settings: Readonly<Record<string, string>>): Contender {
  return {
    id,
    title,
    group: 'neo4j',
    dialect: 'fingraph',
    isUncached: settings === CACHES_OFF,
    start: ({ environment }) => startFinGraph({ ...environment, ...settings }),
  };
}

function embedded(id: string, title: string, copy: number, settings: Readonly<Record<string, string>>): Contender {
  return {
    id,
    title,
    group: 'process',
    dialect: 'fingraph',
    isUncached: settings === CACHES_OFF,
    start: async ({ data }) => startFinGraph({ ...(await embeddedGraph(data, copy)), ...settings }),
  };
}

/** NODE_ENV=production turns off development checks of some servers. */
function peer(id: string, title: string, group: Group, dialect: Dialect): Contender {
  return {
    id,
    title,
    group,
    dialect,
    isUncached: false,
    start: async ({ data, environment: { GRAPH_URL = '', GRAPH_USER = '', GRAPH_PASSWORD = '' } }) => {
      const child = startChild(['test/bench/peers/dist/serve.js', id], {
        NODE_ENV: 'production',
        NEO4J_URL: GRAPH_URL,
        NEO4J_USER: GRAPH_USER,
        NEO4J_PASSWORD: GRAPH_PASSWORD,
        PLAIN_FOLDER: data.plain,
      });
      const url = await child.message<string>('address');
      return { child, url, statements: group === 'neo4j' ? () => child.statements() : null };
    },
  };
}
