import { beforeEach, describe, expect, it } from 'vitest';

import { readDataset } from '../../src/dataset/read.ts';
import { loadDataset } from '../../src/load/load.ts';
import { readChangedDataset } from '../../src/load/read-changed.ts';
import { withFolder } from '../dataset/folder.ts';
import { type Sample, filesOf, sample } from '../dataset/sample.ts';
import { describeEngines } from '../support/engines.ts';
import { currentContent } from './graph-content.ts';

const CLEAR = { name: 'test.clear', text: /* cypher */ `MATCH (n) DETACH DELETE n` };

describeEngines('A data set that loses a record to which its claims refer', (graph) => {
  const without = (family: keyof Sample, id: string) =>
    filesOf({ ...sample, [family]: sample[family].filter((record) => record.id !== id) });

  beforeEach(async () => {
    await graph.engine.write([{ statement: CLEAR, params: {} }]);
    await withFolder(filesOf(sample), async (folder) => loadDataset(graph.engine, await readDataset(folder)));
  });

  describe.each([
    ['read whole', (folder: string) => readDataset(folder)],
    ['read as far as it changed', (folder: string) => readChangedDataset(graph.engine, folder)],
  ])('%s', (_, read) => {
    it.each([
      ['entities', 'eric', 'expected the id of an entity'],
      ['sources', 'report', 'expected the id of a source'],
      ['claims', 'statement-f9', 'expected the id of a claim'],
    ] as const)('is rejected, although the graph still has it: %s', async (family, id, message) => {
      const before = await currentContent(graph.engine);
      const loading = withFolder(without(family, id), async (folder) =>
        loadDataset(graph.engine, await read(folder), { noticeMs: 0 }),
      );
      await expect(loading).rejects.toThrow(`${message}, or of another data set in the graph, got "${id}"`);
      expect(await currentContent(graph.engine)).toEqual(before);
    });
  });
});
