import { type EngineSettings, openEngine } from '../../../src/engine/open.ts';
import type { BenchData } from '../data/bench-data.ts';
import { embeddedGraph, startLoadedNeo4j } from '../data/bench-graph.ts';
import { threadClock } from '../process/cpu-time.ts';
import { type Samples, prepareSamples } from './scale-question.ts';
import { type Server, serverOf } from './server.ts';

/** A graph of one size that is asked. */
export interface Place {
  readonly data: BenchData;
  readonly server: Server;
  readonly samples: Samples;
  readonly product: string;
  /** CPU time of its database in microseconds; 0 if this process is the database. */
  databaseCpu(): Promise<number>;
  close(): Promise<void>;
}

const TIMEOUT_MS = 120_000;

export async function openPlace(engine: string, data: BenchData, print: (line: string) => void): Promise<Place> {
  if (engine === 'embedded') {
    const { GRAPH_URL: url = '' } = await embeddedGraph(data, 1);
    return placeOf(data, { url, user: null, password: null, database: null, statementTimeoutMs: TIMEOUT_MS });
  }
  const neo4j = await startLoadedNeo4j(data, print);
  const { url, user, password, database } = neo4j;
  try {
    const place = await placeOf(data, { url, user, password, database, statementTimeoutMs: TIMEOUT_MS });
    return {
      ...place,
      databaseCpu: threadClock(neo4j.pid()),
      close: async () => {
        await place.close();
        await neo4j.stop();
      },
    };
  } catch (error) {
    await neo4j.stop();
    throw error;
  }
}

async function placeOf(data: BenchData, settings: EngineSettings): Promise<Place> {
  const engine = await openEngine(settings);
  try {
    await engine.prepare();
    const server = serverOf(engine);
    const samples = await prepareSamples(server, data);
    return {
      data,
      server,
      samples,
      product: engine.product,
      databaseCpu: () => Promise.resolve(0),
      close: () => engine.close(),
    };
  } catch (error) {
    await engine.close();
    throw error;
  }
}
