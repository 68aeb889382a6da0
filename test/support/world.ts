import { beforeAll } from 'vitest';

import { loadDataset } from '../../src/load/load.ts';
import { sampledClaims, sampledEntities } from '../../src/graph/access/sample.ts';
import { NO_STATISTICS, type Statistics } from '../../src/graph/access/statistics.ts';
import { graphState } from '../../src/graph/graph-state.ts';
import { readerOf } from '../../src/graph/query.ts';
import { readDataset } from '../../src/dataset/read.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { createApp } from '../../src/http/app.ts';
import type { AppOptions } from '../../src/http/app-options.ts';
import { projectFile } from '../../src/support/project-file.ts';
import type { SavedQuery } from '../../src/question/question.ts';
import { contextFactory } from '../../src/schema/context.ts';
import { schema } from '../../src/schema/schema.ts';
import { testAppOptions } from './app-options.ts';
import { recordingReads } from './engine-double.ts';
import { describeEngines } from './engines.ts';
import { type Client, clientOf } from './execute.ts';

/** The server with the shipped data, on one engine. */
export interface World extends Client {
  readonly engine: Engine;
  /**
   * Names of the statements that `execute` and `engine` started during `work`, in order; without the one that reads the state
   * of the graph, which requests share.
   */
  statementsDuring(work: (engine: Engine) => Promise<unknown>): Promise<string[]>;
}

/** Defines a suite that runs on every available engine, with the shipped data loaded. All requests pass the HTTP pipeline. */
export function describeWorld(name: string, suite: (world: World) => void): void {
  describeEngines(name, (graph) => {
    const statements: string[] = [];
    let client: Client | undefined;

    beforeAll(async () => {
      client = await loadedClient(recordingReads(graph.engine, statements));
    });

    function loaded(): Client {
      if (!client) throw new Error('The world can be used in hooks and tests only.');
      return client;
    }

    suite({
      get engine() {
        return graph.engine;
      },
      execute: (document, variables) => loaded().execute(document, variables),
      ask: (document, variables) => loaded().ask(document, variables),
      text: (document, variables) => loaded().text(document, variables),
      statementsDuring: async (work) => {
        statements.length = 0;
        await work(recordingReads(graph.engine, statements));
        return [...statements];
      },
    });
  });
}

/** Loads the shipped data into an empty engine. */
export async function loadShipped(engine: Engine): Promise<void> {
  await loadDataset(engine, await readDataset(projectFile('seed/data')));
}

/** Loads the shipped data into an empty engine, and returns a client of a server on it. */
export async function loadedClient(engine: Engine): Promise<Client> {
  await loadShipped(engine);
  const statistics = await statisticsOf(engine);
  return clientOf(appOf(engine, [], { context: contextFactory(engine, { statistics: () => statistics }) }).fetch);
}

/** The statistics of a graph that is larger than the loaded one, so that some lists find their records by terms. */
async function statisticsOf(engine: Engine): Promise<Statistics> {
  const reader = readerOf(engine);
  const { counts } = await graphState(engine);
  if (!counts) return NO_STATISTICS;
  return {
    claims: counts.claims * LARGER,
    entities: counts.entities * LARGER,
    sources: counts.sources * LARGER,
    hasTerms: engine.abilities.termIndexes,
    hasClaimIndex: !engine.abilities.orderedIndexes,
    samples: {
      claims: await sampledClaims(reader, counts.claims),
      entities: await sampledEntities(reader, counts.entities),
    },
  };
}

const LARGER = 100;

/** The application on a graph, with the options of `testAppOptions`. */
export function appOf(engine: Engine, questions: readonly SavedQuery[] = [], options: Partial<AppOptions> = {}) {
  return createApp(testAppOptions({ schema, context: contextFactory(engine), questions, ...options }));
}
