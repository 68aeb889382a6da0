import { afterAll, beforeAll, describe, inject } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine, type EngineSettings } from '../../src/engine/open.ts';
import type { Neo4jForTests } from './neo4j-global.ts';

/** One graph, empty when the suite begins; both members can be read in hooks and tests, not while tests are collected. */
export interface TestGraph {
  readonly engine: Engine;
  /** For tests that open the same server's graph themselves; with `memory:` that is another, empty graph. */
  readonly settings: EngineSettings;
}

/**
 * A suite that runs on every engine at hand:
 *
 *     describeEngines('Claims', (graph) => {
 *       beforeAll(() => load(graph.engine, records));
 *       it('are found by id', async () => { … graph.engine.read(…) … });
 *     });
 *
 * Each call gets an empty graph with its indexes declared, and leaves nothing behind. A test file that imports this
 * file, itself or through a helper of `test/`, runs once in each of the Vitest projects `embedded` and `neo4j`; in the
 * second the files run one after another, since they share one database. Where there is no Neo4j the suite is reported
 * as skipped. Suites may not name an engine, nor run beside one another in a file.
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

/** How to open the engine of the Vitest project that runs; null where its server is missing. */
export function engineSettings(): EngineSettings | null {
  const neo4j = inject('neo4j');
  return neo4j === undefined ? EMBEDDED : neo4j && neo4jSettings(neo4j);
}

function neo4jSettings({ url, user, password, database }: Neo4jForTests): EngineSettings {
  return { url, user, password, database, statementTimeoutMs: 30_000 };
}

/** In this process, gone with it. */
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

/** A server that was given to us is never emptied of what we did not put there. */
async function requireEmpty(engine: Engine): Promise<void> {
  if (inject('neo4j')?.own) await clear(engine);
  const count = await countNodes(engine);
  if (count > 0) {
    throw new Error(`These tests need an empty graph, and NEO4J_DATABASE at NEO4J_URL holds ${count} nodes.`);
  }
}

async function clear(engine: Engine): Promise<void> {
  while ((await countNodes(engine)) > 0) await engine.write([{ statement: DELETE, params: {} }]);
}

async function countNodes(engine: Engine): Promise<number> {
  const rows = await engine.read(COUNT, {});
  return Number(rows[0]?.[0]);
}
