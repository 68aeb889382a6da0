import { appendFile, mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { DatasetChangedError } from '../../src/dataset/checked/checked-dataset.ts';
import { readChecked } from '../../src/dataset/checked/read-checked.ts';
import { graphState } from '../../src/graph/graph-state.ts';
import { loadDataset } from '../../src/load/load.ts';
import { type Sample, filesOf, sample } from '../dataset/sample.ts';
import { engineWith } from '../support/engine-double.ts';
import { describeEngines } from '../support/engines.ts';
import { currentContent } from './graph-content.ts';

const CLEAR = { name: 'test.clear', text: /* cypher */ `MATCH (n) DETACH DELETE n` };
const AT_ONCE = { noticeMs: 0 };

describeEngines('A data set whose records are not held', (graph) => {
  let parent: string;
  let folder: string;

  beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), 'fingraph-test-'));
    folder = join(parent, 'sample');
    await mkdir(folder);
    await graph.engine.write([{ statement: CLEAR, params: {} }]);
  });
  afterEach(() => rm(parent, { recursive: true, force: true }));

  async function write(records: Sample, isCompressed = false): Promise<void> {
    for (const [name, text] of Object.entries(filesOf(records))) {
      await rm(join(folder, isCompressed ? name : `${name}.gz`), { force: true });
      await writeFile(join(folder, isCompressed ? `${name}.gz` : name), isCompressed ? gzipSync(text) : text);
    }
    await writeFile(join(folder, 'dataset.json'), JSON.stringify({ id: 'sample', title: 'Sample' }));
  }
  const read = () => readChecked(folder, { heldBytes: 0 });
  const corrected: Sample = {
    entities: sample.entities.map((entity) => (entity.id === 'ant' ? { ...entity, name: 'Ant Group' } : entity)),
    sources: sample.sources.map((source) => (source.id === 'report' ? { ...source, date: '2019' } : source)),
    claims: sample.claims.slice(1).map((claim, place) => (place % 2 === 0 ? { ...claim, confidence: 0.3 } : claim)),
  };

  it.each([
    ['plain', false],
    ['compressed', true],
  ])('has the same result as one that is held: %s files', async (_, isCompressed) => {
    for (const version of [sample, corrected]) {
      await write(version, isCompressed);
      await loadDataset(graph.engine, await readChecked(folder), AT_ONCE);
    }
    const expected = await currentContent(graph.engine);
    await graph.engine.write([{ statement: CLEAR, params: {} }]);
    for (const version of [sample, corrected]) {
      await write(version, isCompressed);
      await loadDataset(graph.engine, await read(), AT_ONCE);
    }
    expect(await currentContent(graph.engine)).toEqual(expected);
  });

  it('is rejected as a whole if a file changes before it is written', async () => {
    await write(sample);
    const dataset = await read();
    await appendFile(join(folder, 'claims.jsonl'), '\n');
    await expect(loadDataset(graph.engine, dataset, AT_ONCE)).rejects.toThrow(
      `Expected the files in ${folder} to stay as they were checked, but claims.jsonl changed. Load again.`,
    );
    expect(await graphState(graph.engine)).toMatchObject({ status: 'EMPTY', lease: null });
  });

  it('is rejected as a whole if a line changes, but not its length and time', async () => {
    await write(sample);
    const time = new Date(2_020, 1, 1);
    const file = join(folder, 'claims.jsonl');
    await utimes(file, time, time);
    const dataset = await read();
    const text = filesOf(sample)['claims.jsonl'];
    await writeFile(file, String(text).replace('0.9', '0.8'));
    await utimes(file, time, time);
    await expect(loadDataset(graph.engine, dataset, AT_ONCE)).rejects.toThrow(DatasetChangedError);
    expect((await currentContent(graph.engine)).nodes.filter((node) => 'record' in node)).toEqual([]);
  });

  it('is never held by a load: batches are written one by one', async () => {
    const claims = Array.from({ length: 1_200 }, (_, place) => ({
      ...(sample.claims[0] as Sample['claims'][number]),
      id: `copy-${place}`,
    }));
    await write({ ...sample, claims: [...sample.claims, ...claims] });
    const sizes: number[] = [];
    const engine = engineWith(graph.engine, {
      write: async (calls, options) => {
        async function* counted() {
          for await (const call of calls) {
            const { rows } = call.params;
            if (call.statement.name.startsWith('claim.create.')) sizes.push(Array.isArray(rows) ? rows.length : 0);
            yield call;
          }
        }
        await graph.engine.write({ [Symbol.asyncIterator]: counted }, options);
      },
    });
    await loadDataset(engine, await read(), AT_ONCE);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(500);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(sample.claims.length + claims.length);
  });
});
