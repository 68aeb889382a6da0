import { beforeAll, expect, it } from 'vitest';

import { readDataset } from '../../src/dataset/read.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { datasetFiles } from '../../src/export/dataset-folder.ts';
import { loadDataset } from '../../src/load/load.ts';
import { projectFile } from '../../src/support/project-file.ts';
import { type Files, readFiles } from '../dataset/folder.ts';
import { filesOf } from '../dataset/sample.ts';
import { hostileRecords } from '../random/hostile-records.ts';
import { describeEngines } from '../support/engines.ts';
import { DELTA, FJORD } from './open-dataset.ts';

describeEngines('A data set that is exported as a folder', (graph) => {
  const hostile: Files = {
    ...filesOf(hostileRecords()),
    'dataset.json': JSON.stringify({ id: 'hostile', title: '"; DROP\u0301 <b>' }),
  };
  const versions = new Map<string, string>();

  beforeAll(async () => {
    for (const files of [FJORD, DELTA, hostile]) {
      const dataset = await readFiles(files);
      versions.set(dataset.manifest.id, dataset.version);
      await loadDataset(graph.engine, dataset);
    }
  });

  it.each(['fjord', 'delta', 'hostile'])('is the same one when it is read again: %s', async (id) => {
    const again = await readFiles(await exportedFolder(graph.engine, id));
    expect(again.version).toBe(versions.get(id));
    expect(again.manifest.id).toBe(id);
  });

  it('describes entities as the data set does, without countries that it only refers to', async () => {
    const files = await exportedFolder(graph.engine, 'delta');
    const entities = String(files['entities.jsonl']).trim().split('\n');
    expect(entities.map((line) => JSON.parse(line) as unknown)).toEqual([
      { id: 'fjord-pay', kind: 'COMPANY', name: 'FjordPay', description: 'Pays.', tags: ['watched'] },
      { id: 'zeta', kind: 'COMPANY', name: 'Zeta', country: 'KE' },
    ]);
    expect(Object.keys(files)).toEqual(['dataset.json', 'sources.jsonl', 'entities.jsonl', 'claims.jsonl']);
  });

  it('leaves out a confidence that its reader has filled in', async () => {
    const files = await exportedFolder(graph.engine, 'fjord');
    const claims = String(files['claims.jsonl'])
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; confidence?: number });
    expect(claims.filter(({ confidence }) => confidence !== undefined).map(({ id }) => id)).toEqual(['round-h']);
    expect(JSON.parse(String(files['dataset.json']))).toEqual(JSON.parse(String(FJORD['dataset.json'])));
    expect(JSON.parse(String(files['vocabulary.json']))).toEqual(JSON.parse(String(FJORD['vocabulary.json'])));
  });

  it('has to be named if the graph has several', async () => {
    await expect(exportedFolder(graph.engine, null)).rejects.toThrow(
      'Expected the id of a data set, as the graph has several: delta, fjord, hostile.',
    );
    await expect(exportedFolder(graph.engine, 'fiord')).rejects.toThrow(
      'Expected the id of a data set of the graph, got "fiord". It has delta, fjord, hostile.',
    );
  });
});

describeEngines('The shipped data set', (graph) => {
  it('is the same one when it is exported as a folder and read again', { timeout: 120_000 }, async () => {
    const shipped = await readDataset(projectFile('seed/data'));
    await loadDataset(graph.engine, shipped);
    const again = await readFiles(await exportedFolder(graph.engine, null));
    expect(again.version).toBe(shipped.version);
    expect(again.claims).toEqual(shipped.claims);
  });
});

async function exportedFolder(engine: Engine, id: string | null): Promise<Files> {
  const files: Record<string, string> = {};
  for await (const { name, content } of datasetFiles(engine, id)) {
    let text = '';
    for await (const part of content) text += part;
    files[name] = text;
  }
  return files;
}
