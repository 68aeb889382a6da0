import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Driver, auth, driver as createDriver } from 'neo4j-driver';

import { readDataset } from '../../src/dataset/read.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { loadDataset } from '../../src/load/load.ts';
import { recordHash } from '../../src/model/stored-record.ts';
import { projectFile } from '../../src/support/project-file.ts';
import { describeEngines } from '../support/engines.ts';

interface Example {
  readonly title: string;
  readonly cypher: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Each query of the document with the table that follows it. */
const examples = readFileSync(projectFile('docs/graph-model.md'), 'utf8')
  .split(/^### (?=\d+\. )/m)
  .slice(1)
  .map((section): Example => {
    const [, cypher = ''] = /```cypher\n([\s\S]*?)```/.exec(section) ?? [];
    const [columns = [], , ...rows] = [...section.matchAll(/^\| (.*) \|$/gm)].map(([, line = '']) => line.split(' | '));
    return { title: section.split('\n', 1)[0] ?? '', cypher, columns, rows };
  });

describeEngines('The queries of docs/graph-model.md', (graph) => {
  let driver: Driver;

  beforeAll(async () => {
    await loadRevised(graph.engine);
    const { url, user, password } = graph.settings;
    // as Neo4j Browser runs them, not as statements of the engine
    driver = createDriver(url, auth.basic(user ?? '', password ?? ''), { disableLosslessIntegers: true });
  });

  afterAll(() => driver.close());

  it('are ten', () => {
    expect(examples).toHaveLength(10);
  });

  it.each(examples)('return the rows that the document shows: $title', async ({ cypher, columns, rows }) => {
    expect(rows.length).toBeGreaterThan(0);
    const { keys, records } = await driver.executeQuery(cypher, {}, { database: graph.settings.database ?? 'neo4j' });
    expect(keys).toEqual(columns);
    const returned = records.map((record) => record.map((value: unknown) => shown(value)));
    expect(returned.slice(0, rows.length)).toEqual(rows);
  });
});

/** Loads the shipped data over a version in which one claim had another confidence. */
async function loadRevised(engine: Engine): Promise<void> {
  const shipped = await readDataset(projectFile('seed/data'));
  const claims = shipped.claims.map((claim) =>
    claim.id === 'alipay-bnp-paribas-acquiring-f131' ? { ...claim, confidence: 0.8 } : claim,
  );
  const recordHashes = {
    ...shipped.recordHashes,
    claims: new Map(claims.map((claim) => [claim.id, recordHash(claim)])),
  };
  await loadDataset(engine, { ...shipped, claims, recordHashes, version: 'draft' });
  await loadDataset(engine, shipped);
}

function shown(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value ?? '');
}
