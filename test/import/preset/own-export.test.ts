import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readDataset } from '../../../src/dataset/read.ts';
import type { Engine } from '../../../src/engine/engine.ts';
import { openEngine } from '../../../src/engine/open.ts';
import type { ExportFormat } from '../../../src/export/export-format.ts';
import type { ExportKind } from '../../../src/export/export-kind.ts';
import { NO_MATCHES } from '../../../src/import/identity/match-file.ts';
import { importFiles } from '../../../src/import/import-files.ts';
import type { ImportReport } from '../../../src/import/import-report.ts';
import { PRESETS } from '../../../src/import/preset/presets.ts';
import { loadDataset } from '../../../src/load/load.ts';
import { projectFile } from '../../../src/support/project-file.ts';
import { type Files, readFiles } from '../../dataset/folder.ts';
import { filesOf } from '../../dataset/sample.ts';
import { DELTA, FJORD } from '../../export/open-dataset.ts';
import { executorOf, exported } from '../../export/support.ts';
import { acceptedRecords, pools } from '../../random/accepted-records.ts';
import { hostileRecords } from '../../random/hostile-records.ts';
import { EMBEDDED } from '../../support/engines.ts';

const FORMATS = ['jsonl', 'jsonld', 'graphml', 'gexf'] as const;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fingraph-own-'));
});

afterAll(() => rm(folder, { recursive: true }));

describe('The shipped data set', () => {
  let engine: Engine;
  let version: string;

  beforeAll(async () => {
    const shipped = await readDataset(projectFile('seed/data'));
    version = shipped.version;
    engine = await graphOf([shipped]);
  });
  afterAll(() => engine.close());

  it.each(FORMATS)('is the same one when its export as %s is imported', { timeout: 60_000 }, async (format) => {
    const path = await exportTo(engine, 'graph', format);
    const { out, report } = await imported(format, [path]);
    expect(report.losses).toEqual([]);
    expect((await readDataset(out)).version).toBe(version);
  });

  it.each(FORMATS)('is the same one from %s of claims, entities and sources', { timeout: 60_000 }, async (format) => {
    const paths: string[] = [];
    for (const kind of ['claims', 'entities', 'sources'] as const) paths.push(await exportTo(engine, kind, format));
    const { out } = await imported(format, paths);
    expect((await readDataset(out)).version).toBe(version);
  });

  it.each(FORMATS)('becomes a part of itself from %s of some claims', { timeout: 60_000 }, async (format) => {
    const path = await exportTo(engine, 'claims', format, { where: { kinds: ['FUNDING_ROUND', 'INVESTMENT'] } });
    const { out } = await imported(format, [path]);
    const part = await readDataset(out);
    expect(part.claims.length).toBeGreaterThan(0);
    expect(new Set(part.claims.map(({ kind }) => kind))).toEqual(new Set(['FUNDING_ROUND', 'INVESTMENT']));
  });

  it.each(FORMATS)('cannot be imported from partners as %s', async (format) => {
    const path = await exportTo(engine, 'partners', format, { of: 'alipay' });
    await expect(imported(format, [path])).rejects.toThrow(
      'expected an export of the graph, claims, entities, sources or a neighbourhood',
    );
  });
});

describe('Data sets of one graph', () => {
  let engine: Engine;
  const versions = new Map<string, string>();
  const hostile: Files = {
    ...filesOf(hostileRecords()),
    'dataset.json': JSON.stringify({ id: 'hostile', title: '"; DROP <b> ]]>', examples: { timeline: { of: null } } }),
  };

  beforeAll(async () => {
    const datasets = await Promise.all([FJORD, DELTA, hostile].map(readFiles));
    for (const { manifest, version } of datasets) versions.set(manifest.id, version);
    engine = await graphOf(datasets);
  });
  afterAll(() => engine.close());

  const cases = FORMATS.flatMap((format) => ['fjord', 'delta', 'hostile'].map((id) => [format, id] as const));

  it.each(cases)('are the same when their export as %s is imported: %s', { timeout: 60_000 }, async (format, id) => {
    const path = await exportTo(engine, 'graph', format);
    const { out } = await imported(format, [path], { dataset: id });
    expect((await readDataset(out)).version).toBe(versions.get(id));
  });

  it.each(FORMATS)('have to be named: %s', async (format) => {
    const path = await exportTo(engine, 'graph', format);
    await expect(imported(format, [path])).rejects.toThrow(
      'expected the option --dataset with one of the data sets of the file, got delta, fjord, hostile',
    );
    await expect(imported(format, [path], { dataset: 'fiord' })).rejects.toThrow(
      'expected a data set of the file (it has delta, fjord, hostile), got "fiord"',
    );
  });

  it.each(FORMATS)('are not imported from a file that broke off: %s', async (format) => {
    const path = await exportTo(engine, 'graph', format);
    const { text } = await exported({ kind: 'graph', format, variables: {}, execute: executorOf(engine) });
    const lines = text.trimEnd().split('\n');
    await writeFile(path, `${lines.slice(0, -3).join('\n')}\n`);
    await expect(imported(format, [path], { dataset: 'delta' })).rejects.toThrow(/expected .*, got/);
  });
});

describe('A data set with a value of every kind in every field', () => {
  let engine: Engine;
  let version: string;

  beforeAll(async () => {
    const [values] = fc.sample(pools, { numRuns: 1, seed: 7 });
    if (values === undefined) throw new Error('No sample.');
    const dataset = await readFiles(filesOf(acceptedRecords(values, 'own')));
    version = dataset.version;
    engine = await graphOf([dataset]);
  }, 60_000);
  afterAll(() => engine.close());

  it.each(FORMATS)('is the same one when its export as %s is imported', { timeout: 120_000 }, async (format) => {
    const path = await exportTo(engine, 'graph', format);
    const { out } = await imported(format, [path]);
    expect((await readDataset(out)).version).toBe(version);
  });
});

async function graphOf(datasets: readonly Parameters<typeof loadDataset>[1][]): Promise<Engine> {
  const engine = await openEngine(EMBEDDED);
  await engine.prepare();
  for (const dataset of datasets) await loadDataset(engine, dataset);
  return engine;
}

let count = 0;

async function exportTo(engine: Engine, kind: ExportKind, format: ExportFormat, variables = {}): Promise<string> {
  const { text } = await exported({ kind, format, variables, execute: executorOf(engine) });
  const path = join(folder, `${kind}-${++count}.${format}`);
  await writeFile(path, text);
  return path;
}

async function imported(
  name: string,
  paths: readonly string[],
  options = {},
): Promise<{ readonly out: string; readonly report: ImportReport }> {
  const preset = PRESETS[name];
  if (preset === undefined) throw new Error(`No preset ${name}.`);
  const out = join(folder, `out-${++count}`);
  const input = await preset.open(paths, options);
  const report = await importFiles(input, {
    out,
    judgements: NO_MATCHES,
    others: [],
    maxRejects: 0,
    matchThreshold: 0.9,
  });
  expect(report.reasons).toEqual([]);
  expect(report.isWritten).toBe(true);
  return { out, report };
}
