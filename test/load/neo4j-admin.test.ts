import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { readChecked } from '../../src/dataset/checked/read-checked.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open.ts';
import { loadDataset } from '../../src/load/load.ts';
import { projectFile } from '../../src/support/project-file.ts';
import { sample } from '../dataset/sample.ts';
import { datasetOf } from '../dataset/dataset-of.ts';
import { describeEngines } from '../support/engines.ts';
import { type Neo4jServer, runNeo4jAdmin, startNeo4j } from '../support/neo4j.ts';
import { currentContent } from './graph-content.ts';

const FOLDER = projectFile('seed/data');
const IMPORT = ['database', 'import', 'full', 'neo4j', '@import.args', '--max-off-heap-memory=300m'];

describeEngines('A graph that neo4j-admin has imported', (loaded) => {
  let folder: string;
  let server: Neo4jServer | undefined;
  let imported: Engine | undefined;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fingraph-import-'));
    const [files, home] = [join(folder, 'files'), join(folder, 'neo4j')];
    const program = [projectFile('dist/src/main.js'), 'export', 'neo4j-admin', FOLDER, '--out', files];
    await promisify(execFile)(process.execPath, program);
    await runNeo4jAdmin(home, IMPORT, files);
    server = await startNeo4j({ heap: 400, pageCache: 64, isBrief: true }, home);
    imported = await openEngine({ ...server, statementTimeoutMs: 30_000 });
    await imported.prepare();
  }, 180_000);

  afterAll(async () => {
    await imported?.close();
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('is the graph that a load writes', { timeout: 120_000 }, async () => {
    await loadDataset(loaded.engine, await readChecked(FOLDER));
    const [expected, actual] = [await currentContent(loaded.engine), await currentContent(imported as Engine)];
    expect(actual.nodes).toEqual(expected.nodes);
    expect(actual.relationships).toEqual(expected.relationships);
    expect(actual.ledger).toEqual(expected.ledger);
  });

  it('holds the data set, and takes updates of it and others beside it', { timeout: 120_000 }, async () => {
    const engine = imported as Engine;
    const dataset = await readChecked(FOLDER);
    expect((await loadDataset(engine, dataset)).plan.claims).toMatchObject({ unchanged: dataset.records.claims.size });
    await loadDataset(engine, datasetOf(sample));
    await loadDataset(engine, datasetOf({ ...sample, claims: sample.claims.slice(1) }));
    await loadDataset(loaded.engine, datasetOf(sample));
    await loadDataset(loaded.engine, datasetOf({ ...sample, claims: sample.claims.slice(1) }));
    expect(await currentContent(engine)).toEqual(await currentContent(loaded.engine));
  });
});
