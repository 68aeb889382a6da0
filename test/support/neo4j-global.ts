import { auth, driver as createDriver, type Driver } from 'neo4j-driver';
import type { TestProject } from 'vitest/node';
import { startNeo4j, Neo4jMissing, type Neo4jServer } from './neo4j.ts';

/** The Neo4j server for tests. */
export interface Neo4jForTests {
  readonly url: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** True if the tests started the server. Otherwise NEO4J_URL names it, and tests only delete what they created. */
  readonly own: boolean;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Null if Neo4j cannot be started: its tests are skipped. Undefined in the project `embedded`. */
    neo4j: Neo4jForTests | null | undefined;
  }
}

/** Runs once for the Vitest project `neo4j`. The returned function runs after its last test, even if tests fail. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (process.env['NEO4J_URL']) return useGiven(project, given(process.env['NEO4J_URL']));
  try {
    return useOwn(project, await startNeo4j());
  } catch (error) {
    if (!(error instanceof Neo4jMissing) || required()) throw error;
    return useNone(project, error.message);
  }
}

/** Fails if Neo4j is required: with `ENGINES` set to it or on CI, a skipped suite would go unnoticed. */
function required(): boolean {
  return ['neo4j', 'both'].includes(process.env['ENGINES'] ?? '') || process.env['CI'] === 'true';
}

function useOwn(project: TestProject, server: Neo4jServer): () => Promise<void> {
  const { url, user, password, database } = server;
  project.provide('neo4j', { url, user, password, database, own: true });
  return () => server.stop();
}

function useNone(project: TestProject, reason: string): () => Promise<void> {
  project.provide('neo4j', null);
  return async () => {
    console.log(`Only the embedded engine ran: ${reason} (set NEO4J_URL to test against a server).`);
  };
}

function given(url: string): Neo4jForTests {
  const user = process.env['NEO4J_USER'] || 'neo4j';
  const password = process.env['NEO4J_PASSWORD'] ?? '';
  const database = process.env['NEO4J_DATABASE'] || 'neo4j';
  return { url, user, password, database, own: false };
}

/** Constraints and indexes belong to the whole database, so they are compared here and not in each test. */
async function useGiven(project: TestProject, server: Neo4jForTests): Promise<() => Promise<void>> {
  const driver = createDriver(server.url, auth.basic(server.user, server.password));
  const before = new Set(await declared(driver, server.database));
  project.provide('neo4j', server);
  return async () => {
    const added = (await declared(driver, server.database)).filter((drop) => !before.has(drop));
    for (const drop of added) await driver.executeQuery(drop, {}, { database: server.database });
    await driver.close();
  };
}

/** Returns DROP statements: constraints first, since they own indexes. */
async function declared(driver: Driver, database: string): Promise<string[]> {
  const constraints = await driver.executeQuery('SHOW CONSTRAINTS YIELD name', {}, { database });
  const indexes = await driver.executeQuery('SHOW INDEXES YIELD name, owningConstraint', {}, { database });
  return [
    ...constraints.records.map((record) => `DROP CONSTRAINT \`${record.get('name')}\` IF EXISTS`),
    ...indexes.records
      .filter((record) => record.get('owningConstraint') === null)
      .map((record) => `DROP INDEX \`${record.get('name')}\` IF EXISTS`),
  ];
}
