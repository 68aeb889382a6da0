import { createReadStream, existsSync } from 'node:fs';
import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { auth, driver as createDriver } from 'neo4j-driver';

import { type Neo4jMemory, type Neo4jServer, runNeo4jAdmin, startNeo4j } from '../../support/neo4j.ts';
import type { BenchData } from './bench-data.ts';
import { runProgram } from '../process/run-program.ts';

export interface LoadedNeo4j extends Neo4jServer {
  /** Settings with which FinGraph's programs open this database. */
  readonly environment: Readonly<Record<string, string>>;
}

const BATCH = 5_000;

/** What the Neo4j holds besides FinGraph's graph: nothing, or the same data as plain nodes for the other contenders. */
export type Beside = 'nothing' | 'plain';

/** Starts a Neo4j with the data. It is loaded once, and kept for all benchmarks. */
export async function startLoadedNeo4j(
  data: BenchData,
  print: (line: string) => void,
  beside: Beside = 'nothing',
): Promise<LoadedNeo4j> {
  const home = join(data.folder, 'neo4j');
  const complete = join(home, 'whole');
  const plainComplete = join(home, 'plain-whole');
  const openedAt = performance.now();
  if (!existsSync(complete)) await importGraph(data, home);
  const server = await startNeo4j(memoryFor(data), home);
  const environment = { GRAPH_URL: server.url, GRAPH_USER: server.user, GRAPH_PASSWORD: server.password };
  try {
    if (!existsSync(complete)) {
      await runProgram(['seed', data.dataset], environment); // finds nothing to change, and makes the indexes
      await writeFile(complete, '');
      print(`Neo4j: loaded FinGraph's graph in ${secondsSince(openedAt)} s.`);
    }
    if (beside === 'plain' && !existsSync(plainComplete)) {
      const startedAt = performance.now();
      await loadPlain(server, data.plain);
      await writeFile(plainComplete, '');
      print(`Neo4j: loaded the plain graph in ${secondsSince(startedAt)} s.`);
    }
    return { ...server, environment };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Much faster than a load through the driver. */
async function importGraph({ folder, dataset }: BenchData, home: string): Promise<void> {
  const files = join(folder, 'neo4j-import');
  await rm(home, { recursive: true, force: true });
  await rm(files, { recursive: true, force: true });
  await runProgram(['export', 'neo4j-admin', dataset, '--out', files], {});
  await runNeo4jAdmin(home, ['database', 'import', 'full', 'neo4j', '@import.args', '--max-off-heap-memory=1g'], files);
  await rm(files, { recursive: true });
}

/** Enough for the whole graph, and no more than a small set needs: several benchmarks may share a machine. */
function memoryFor({ claims }: BenchData): Neo4jMemory {
  if (claims <= 50_000) return { heap: 1_024, pageCache: 512 };
  return claims <= 200_000 ? { heap: 2_048, pageCache: 2_048 } : { heap: 4_096, pageCache: 8_192 };
}

function secondsSince(startedAt: number): string {
  return ((performance.now() - startedAt) / 1_000).toFixed(0);
}

/** Settings for FinGraph on the embedded engine. Each number gives another copy of the graph: one process opens a file. */
export async function embeddedGraph(data: BenchData, copy: number): Promise<Readonly<Record<string, string>>> {
  const original = join(data.folder, 'embedded.grafeo');
  const complete = join(data.folder, 'embedded-whole');
  if (!existsSync(complete)) {
    await rm(original, { recursive: true, force: true });
    await runProgram(['seed', data.dataset], { GRAPH_URL: `file:${original}` });
    await writeFile(complete, '');
  }
  const path = join(data.folder, `embedded-${copy}.grafeo`);
  await rm(path, { recursive: true, force: true });
  await cp(original, path, { recursive: true });
  return { GRAPH_URL: `file:${path}` };
}

const SCHEMA = [
  'CREATE CONSTRAINT plain_entity FOR (e:PlainEntity) REQUIRE e.id IS UNIQUE',
  'CREATE CONSTRAINT plain_claim FOR (c:PlainClaim) REQUIRE c.id IS UNIQUE',
  'CREATE CONSTRAINT plain_source FOR (s:PlainSource) REQUIRE s.id IS UNIQUE',
  'CREATE INDEX plain_country FOR (k:PlainCountry) ON (k.code)',
  'CREATE INDEX plain_name FOR (e:PlainEntity) ON (e.byName)',
  'CREATE INDEX plain_day FOR (c:PlainClaim) ON (c.byDay)',
  'CREATE INDEX plain_involves FOR ()-[i:PLAIN_INVOLVES]-() ON (i.byDay)',
];

/** Statements that load the plain graph; `$rows` are lines of the file. */
const LOADS: readonly (readonly [file: string, text: string])[] = [
  ['sources', 'UNWIND $rows AS row CREATE (:PlainSource {id: row.id, title: row.title})'],
  [
    'entities',
    /* cypher */ `
    UNWIND $rows AS row
    CREATE (e:PlainEntity {id: row.id, name: row.name, kind: row.kind, byName: row.byName})
    FOREACH (_ IN CASE row.kind WHEN 'COUNTRY' THEN [1] ELSE [] END | SET e:PlainCountry, e.code = row.country)`,
  ],
  [
    'entities',
    /* cypher */ `
    UNWIND $rows AS row
    MATCH (k:PlainCountry {code: row.country})
    MATCH (e:PlainEntity {id: row.id})
    CREATE (e)-[:PLAIN_SEAT]->(k)`,
  ],
  [
    'claims',
    /* cypher */ `
    UNWIND $rows AS row
    CREATE (c:PlainClaim {id: row.id, kind: row.kind, summary: row.summary, status: row.status,
      confidence: toFloat(row.confidence), date: row.date, byDay: row.byDay})
    WITH c, row
    CALL (c, row) {
      UNWIND range(0, size(row.participants) - 1) AS place
      WITH c, row, place, row.participants[place] AS participant
      MATCH (e:PlainEntity {id: participant.entity})
      CREATE (c)-[:PLAIN_INVOLVES {role: participant.role, position: place, byDay: e.id + ' ' + row.byDay}]->(e)
    }
    CALL (c, row) {
      UNWIND row.markets AS code
      MATCH (k:PlainCountry {code: code})
      CREATE (c)-[:PLAIN_MARKET]->(k)
    }
    CALL (c, row) {
      UNWIND row.sources AS id
      MATCH (s:PlainSource {id: id})
      CREATE (c)-[:PLAIN_CITES]->(s)
    }`,
  ],
];

async function loadPlain({ url, user, password, database }: Neo4jServer, folder: string): Promise<void> {
  const driver = createDriver(url, auth.basic(user, password));
  try {
    for (const text of SCHEMA) await driver.executeQuery(text, {}, { database });
    for (const [file, text] of LOADS) {
      for await (const rows of batchesOf(join(folder, `${file}.jsonl`))) {
        await driver.executeQuery(text, { rows }, { database });
      }
    }
    await driver.executeQuery('CALL db.awaitIndexes(300)', {}, { database });
    // refreshes the planner's statistics
    await driver.executeQuery('CALL db.prepareForReplanning(120)', {}, { database });
  } finally {
    await driver.close();
  }
}

async function* batchesOf(file: string): AsyncGenerator<unknown[]> {
  let rows: unknown[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    rows.push(JSON.parse(line));
    if (rows.length < BATCH) continue;
    yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}
