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
  if (process.env['NEO4J_URL']) return useExternal(project, externalServer(process.env['NEO4J_URL']));
  try {
    return useStarted(project, await startNeo4j());
  } catch (error) {
    if (!(error instanceof Neo4jMissing) || isRequired()) throw error;
    return skipSuites(project, error.message);
  }
}

/** With `ENGINES` set, or on CI, a missing Neo4j is an error: nobody would notice the skipped suites. */
function isRequired(): boolean {
  return ['neo4j', 'both'].includes(process.env['ENGINES'] ?? '') || process.env['CI'] === 'true';
}

function useStarted(project: TestProject, server: Neo4jServer): () => Promise<void> {
  const { url, user, password, database } = server;
  project.provide('neo4j', { url, user, password, database, own: true });
  return () => server.stop();
}

function skipSuites(project: TestProject, reason: string): () => Promise<void> {
  project.provide('neo4j', null);
  return async () => {
    console.log(`Only the embedded engine was tested: ${reason}. NEO4J_URL can name a server to use.`);
  };
}

function externalServer(url: string): Neo4jForTests {
  const user = process.env['NEO4J_USER'] || 'neo4j';
  const password = process.env['NEO4J_PASSWORD'] ?? '';
  const database = process.env['NEO4J_DATABASE'] || 'neo4j';
  return { url, user, password, database, own: false };
}

/** Drops the constraints and indexes that the tests have created: they belong to the whole database, not to one test. */
async function useExternal(project: TestProject, server: Neo4jForTests): Promise<() => Promise<void>> {
  const driver = createDriver(server.url, auth.basic(server.user, server.password));
  const before = new Set(await dropStatements(driver, server.database));
  project.provide('neo4j', server);
  return async () => {
    const added = (await dropStatements(driver, server.database)).filter((drop) => !before.has(drop));
    for (const drop of added) await driver.executeQuery(drop, {}, { database: server.database });
    await driver.close();
  };
}

/** Returns a DROP statement for each constraint and index. Constraints come first, since they own indexes. */
async function dropStatements(driver: Driver, database: string): Promise<string[]> {
  const constraints = await driver.executeQuery('SHOW CONSTRAINTS YIELD name', {}, { database });
  const indexes = await driver.executeQuery('SHOW INDEXES YIELD name, owningConstraint', {}, { database });
  return [
    ...constraints.records.map((record) => `DROP CONSTRAINT \`${record.get('name')}\` IF EXISTS`),
    ...indexes.records
      .filter((record) => record.get('owningConstraint') === null)
      .map((record) => `DROP INDEX \`${record.get('name')}\` IF EXISTS`),
  ];
}
