import { beforeAll } from 'vitest';

import { loadDataset } from '../../src/load/load.ts';
import { readDataset } from '../../src/dataset/read.ts';
import type { Engine, Statement } from '../../src/engine/engine.ts';
import { createApp } from '../../src/http/app.ts';
import type { AppOptions } from '../../src/http/app-options.ts';
import { projectFile } from '../../src/support/project-file.ts';
import type { SavedQuery } from '../../src/question/question.ts';
import { contextFactory } from '../../src/schema/context.ts';
import { schema } from '../../src/schema/schema.ts';
import { testAppOptions } from './app-options.ts';
import { describeEngines } from './engines.ts';
import { type Client, clientOf } from './execute.ts';

/** The whole server in front of the shipped data, on one engine. */
export interface World extends Client {
  readonly engine: Engine;
  /** Names of the statements that ran while `work` did, in the order of their start: those of `execute` and of `engine`. */
  statementsDuring(work: (engine: Engine) => Promise<unknown>): Promise<string[]>;
}

/** A suite on every engine at hand, with the shipped data loaded and every question asked through HTTP. */
export function describeWorld(name: string, suite: (world: World) => void): void {
  describeEngines(name, (graph) => {
    const statements: string[] = [];
    let client: Client | undefined;

    beforeAll(async () => {
      client = await loadedClient(recorded(graph.engine, statements));
    });

    function loaded(): Client {
      if (!client) throw new Error('The world is there in hooks and tests only.');
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
        await work(recorded(graph.engine, statements));
        return [...statements];
      },
    });
  });
}

/** Loads the shipped data into an empty engine. */
export async function loadShipped(engine: Engine): Promise<void> {
  await loadDataset(engine, await readDataset(projectFile('seed/data')));
}

/** The same, with the whole server put in front. */
export async function loadedClient(engine: Engine): Promise<Client> {
  await loadShipped(engine);
  return clientOf(appOf(engine).fetch);
}

/** The application in front of a graph, without a log and ready whatever the graph holds. */
export function appOf(engine: Engine, questions: readonly SavedQuery[] = [], options: Partial<AppOptions> = {}) {
  return createApp(testAppOptions({ schema, context: contextFactory(engine), questions, ...options }));
}

function recorded(engine: Engine, names: string[]): Engine {
  return {
    product: engine.product,
    abilities: engine.abilities,
    read: (statement: Statement, params, options) => {
      names.push(statement.name);
      return engine.read(statement, params, options);
    },
    write: (calls) => engine.write(calls),
    prepare: () => engine.prepare(),
    close: () => engine.close(),
  };
}
