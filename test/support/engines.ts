import { afterAll, beforeAll, describe, inject } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine, type EngineSettings } from '../../src/engine/open.ts';
import type { Neo4jForTests } from './neo4j-global.ts';

/** A graph that is empty at the start of the suite. Its members can be used in hooks and tests, not at collection. */
export interface TestGraph {
  readonly engine: Engine;
  /** For tests that open the same graph themselves; `memory:` opens another, empty graph. */
  readonly settings: EngineSettings;
}

/**
 * Defines a suite that runs on every available engine:
 *
 *     describeEngines('Claims', (graph) => {
 *       beforeAll(() => load(graph.engine, records));
 *       it('are found by id', async () => { … graph.engine.read(…) … });
 *     });
 *
 * Each suite gets an empty graph with indexes, which is cleaned up at the end. A test file that imports this file, directly
 * or through a helper of `test/`, runs once in each of the Vitest projects `embedded` and `neo4j`. In `neo4j` the files run
 * one after another, since they share a database; without Neo4j the suites are skipped. Suites must not name an engine or
 * run concurrently within a file.
 */
export function describeEngines(name: string, suite: (graph: TestGraph) => void): void {
  const settings = engineSettings();
  describe.skipIf(settings === null)(name, () => {
    let opened: Engine | undefined;

    beforeAll(async () => {
      if (settings !== null) opened = await openEmpty(settings);
    });

    afterAll(async () => {
      if (!opened) return;
      await clear(opened);
      await opened.close();
    });

    suite({
      get engine() {
        if (!opened) throw new Error('The engine is open in hooks and tests only.');
        return opened;
      },
      get settings() {
        if (settings === null) throw new Error('There is no engine.');
        return settings;
      },
    });
  });
}

/** Settings for the engine of the current Vitest project; null if its server is missing. */
export function engineSettings(): EngineSettings | null {
  const neo4j = inject('neo4j');
  return neo4j === undefined ? EMBEDDED : neo4j && neo4jSettings(neo4j);
}

function neo4jSettings({ url, user, password, database }: Neo4jForTests): EngineSettings {
  return { url, user, password, database, statementTimeoutMs: 30_000 };
}

/** Runs in this process. */
export const EMBEDDED: EngineSettings = {
  url: 'memory:',
  user: null,
  password: null,
  database: null,
  statementTimeoutMs: 30_000,
};
const COUNT = { name: 'test.count', text: 'MATCH (n) RETURN count(n)' };
const DELETE = { name: 'test.delete', text: 'MATCH (n) WITH n LIMIT 10000 DETACH DELETE n' };

async function openEmpty(settings: EngineSettings): Promise<Engine> {
  const engine = await openEngine(settings);
  try {
    await requireEmpty(engine);
    await engine.prepare();
    return engine;
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/** Deletes only what tests have created, as the server may belong to someone else. */
async function requireEmpty(engine: Engine): Promise<void> {
  if (inject('neo4j')?.own) await clear(engine);
  const count = await countNodes(engine);
  if (count > 0) {
    throw new Error(`Expected an empty database for the tests, got ${count} nodes in NEO4J_DATABASE at NEO4J_URL.`);
  }
}

async function clear(engine: Engine): Promise<void> {
  while ((await countNodes(engine)) > 0) await engine.write([{ statement: DELETE, params: {} }]);
}

async function countNodes(engine: Engine): Promise<number> {
  const rows = await engine.read(COUNT, {});
  return Number(rows[0]?.[0]);
}
