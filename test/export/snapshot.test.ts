import { beforeAll, expect, it } from 'vitest';

import type { Dataset } from '../../src/dataset/dataset.ts';
import { readDataset } from '../../src/dataset/read.ts';
import type { Execute } from '../../src/export/execute.ts';
import type { ExportFormat } from '../../src/export/export-format.ts';
import type { ExportKind } from '../../src/export/export-kind.ts';
import { loadDataset } from '../../src/load/load.ts';
import { projectFile } from '../../src/support/project-file.ts';
import { datasetOf } from '../dataset/dataset-of.ts';
import { describeEngines } from '../support/engines.ts';
import { executorOf, exported } from './support.ts';

const EXPORTS: readonly (readonly [kind: ExportKind, format: ExportFormat, variables: object])[] = [
  ['claims', 'jsonl', {}],
  ['claims', 'csv', { where: { kinds: ['PARTNERSHIP', 'ROLE'] } }],
  ['claims', 'jsonld', { where: { involves: [{ entity: 'alipay' }] } }],
  ['claims', 'gexf', { where: { kinds: ['METRIC', 'OWNERSHIP'] } }], // reads the pages twice
  ['entities', 'jsonl', {}],
  ['partners', 'jsonl', { of: 'alipay' }],
  ['paths', 'jsonl', { from: 'bnp-paribas', to: 'paytm' }],
  ['neighbourhood', 'graphml', { of: ['alipay'] }],
];

describeEngines('An export during which the data is updated', (graph) => {
  let versions: readonly [Dataset, Dataset];
  let loads = 0;

  async function update(): Promise<void> {
    loads += 1;
    await loadDataset(graph.engine, versions[loads % 2] as Dataset);
  }

  beforeAll(async () => {
    versions = versionsOf(await readDataset(projectFile('seed/data')));
    await update();
  });

  it.each(EXPORTS)(
    'of %s as %s with %j is the file of its beginning',
    { timeout: 60_000 },
    async (kind, format, variables) => {
      const request = { kind, format, variables: variables as Readonly<Record<string, unknown>> };
      const real = smallPages(executorOf(graph.engine));
      const quiet = await exported({ ...request, execute: real });
      let pages = 0;
      const updated: Execute = async (...operation) => {
        pages += 1;
        // one that changes the data, one that changes it back
        if (pages === 2 || pages === 4) await update();
        return real(...operation);
      };
      const busy = await exported({ ...request, execute: updated, ahead: 0 });
      expect(pages).toBeGreaterThan(2);
      expect(busy.text).toBe(quiet.text);
      expect((await exported({ ...request, execute: real })).text).not.toBe(quiet.text);
    },
  );

  it.each(EXPORTS)(
    'of %s as %s with %j is read again before its first byte, so that no name is that of another version',
    { timeout: 60_000 },
    async (kind, format, variables) => {
      const [before] = versions;
      const entities = before.entities.map((entity) =>
        entity.kind === 'COUNTRY' ? entity : { ...entity, name: `${entity.name} 2` },
      );
      const sources = before.sources.map((source) => ({ ...source, title: `${source.title} 2` }));
      await loadDataset(graph.engine, before);
      const request = { kind, format, variables: variables as Readonly<Record<string, unknown>> };
      const real = smallPages(executorOf(graph.engine));
      let pages = 0;
      const updated: Execute = async (...operation) => {
        pages += 1;
        if (pages === 2) await loadDataset(graph.engine, datasetOf({ ...before, entities, sources }, before.manifest));
        return real(...operation);
      };
      const busy = await exported({ ...request, execute: updated });
      expect(busy.text).toBe((await exported({ ...request, execute: real })).text);
    },
  );
});

/** Makes the pages smaller, so that an update comes between two of them. */
function smallPages(execute: Execute): Execute {
  return (document, variables, signal) => {
    const { first, where } = variables as { first?: number; where?: { ids?: unknown } | null };
    const isList = 'after' in variables && !where?.ids; // the pages of a neighbourhood have a given size
    return execute(document, isList ? { ...variables, first: Math.min(PAGE, Number(first)) } : variables, signal);
  };
}

const PAGE = 7;

/** The data as it is, and with claims that are left out, added and revised. */
function versionsOf(dataset: Dataset): [Dataset, Dataset] {
  const targets = new Set(dataset.claims.flatMap(({ relations }) => relations.map(({ claim }) => claim)));
  const changed = dataset.claims.flatMap((claim, index) => {
    const isFree = claim.relations.length === 0 && !targets.has(claim.id);
    if (index % 3 === 0) return { ...claim, confidence: 0.5, note: 'Revised.' };
    if (index % 3 === 1 || !isFree) return claim;
    return index % 2 === 0 ? [] : [claim, { ...claim, id: `${claim.id}0` }];
  });
  return [dataset, datasetOf({ ...dataset, claims: changed }, dataset.manifest)];
}
