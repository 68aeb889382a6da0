import { beforeAll, expect, it } from 'vitest';

import { loadDataset } from '../../src/load/load.ts';
import type { Execute } from '../../src/export/execute.ts';
import type { ExportKind } from '../../src/export/export-kind.ts';
import { readFiles } from '../dataset/folder.ts';
import { describeEngines } from '../support/engines.ts';
import type { Json } from '../support/execute.ts';
import { DELTA, FJORD } from './open-dataset.ts';
import { executorOf, exported } from './support.ts';

describeEngines('An export of several data sets', (graph) => {
  let execute: Execute;

  beforeAll(async () => {
    for (const files of [FJORD, DELTA]) await loadDataset(graph.engine, await readFiles(files));
    execute = executorOf(graph.engine);
  });

  const lastLine = (text: string): Json => JSON.parse(text.trim().split('\n').at(-1) ?? '');
  const idsOf = (datasets: readonly { readonly id: string }[]) => datasets.map(({ id }) => id);

  it.each<readonly [kind: ExportKind, variables: Record<string, unknown>, draws: string, datasets: readonly string[]]>([
    ['claims', {}, 'all', ['delta', 'fjord']],
    ['claims', { where: { ids: ['takeover'] } }, 'those of a claim', ['fjord']],
    // described by both
    ['claims', { where: { ids: ['round-h'] } }, 'those of its entities', ['delta', 'fjord']],
    ['sources', { where: { datasets: ['delta'] } }, 'those of a source', ['delta']],
    ['entities', { where: { ids: ['zeta'] } }, 'those of an entity', ['delta']],
    ['entities', { where: { ids: ['zeta'], kinds: ['BANK'] } }, 'all for a file without records', ['delta', 'fjord']],
    ['partners', { of: 'fjord-pay' }, 'those of partners', ['delta', 'fjord']],
    ['paths', { from: 'delta-capital', to: 'sund-bank' }, 'those of paths', ['fjord']],
    ['neighbourhood', { of: ['ada-berg'] }, 'those of a neighbourhood', ['delta', 'fjord']],
  ])('names the data sets that it draws on: %s %o: %s', async (kind, variables, _, datasets) => {
    const { text, manifest } = await exported({ kind, format: 'jsonl', variables, execute });
    expect(idsOf(manifest.datasets)).toEqual(datasets);
    expect(lastLine(text).datasets).toEqual(manifest.datasets);
    expect(lastLine(text).citation).toBe(manifest.citation);
    expect(manifest.citation.split('\n')).toHaveLength(datasets.length);
  });

  it('says under which license each is published, in every format', async () => {
    const request = { kind: 'sources', variables: {}, execute } as const;
    const { manifest } = await exported({ ...request, format: 'csv' });
    expect(manifest.datasets).toEqual([
      {
        id: 'delta',
        title: 'Delta notes',
        publisher: null,
        license: 'https://example.org/license',
        homepage: null,
        release: null,
        version: expect.stringMatching(/^[0-9a-f]{64}$/),
        loadedAt: expect.any(String),
      },
      expect.objectContaining({ id: 'fjord', license: 'CC-BY-4.0', release: '2.1', publisher: 'Example Research' }),
    ]);
    const { text: graphml } = await exported({ ...request, format: 'graphml' });
    expect(graphml).toContain('&quot;license&quot;:&quot;CC-BY-4.0&quot;');
    const { text: gexf } = await exported({ ...request, format: 'gexf' });
    expect(gexf).toContain('License: CC-BY-4.0. https://example.org/fjord');
    const { text: jsonld } = await exported({ ...request, format: 'jsonld' });
    const nodes: Json[] = JSON.parse(jsonld)['@graph'];
    expect(nodes.slice(-2)).toMatchObject([
      {
        '@id': 'urn:fingraph:dataset:delta',
        '@type': ['schema:Dataset', 'dcat:Dataset', 'prov:Entity'],
        'schema:license': { '@id': 'https://example.org/license' },
      },
      {
        '@id': 'urn:fingraph:dataset:fjord',
        'schema:name': 'Fjord payments',
        'schema:publisher': 'Example Research',
        'schema:license': { '@id': 'https://spdx.org/licenses/CC-BY-4.0' },
        'schema:version': '2.1',
        'dcat:landingPage': { '@id': 'https://example.org/fjord' },
      },
    ]);
    expect(nodes.find((node) => node['@id'] === 'urn:fingraph:delta-memo')).toMatchObject({
      'fg:dataset': { '@id': 'urn:fingraph:dataset:delta' },
    });
  });

  it('has what the open model adds to each record', async () => {
    const { text } = await exported({
      kind: 'claims',
      format: 'csv',
      variables: { where: { ids: ['licence'] } },
      execute,
    });
    const [head = '', row = ''] = text.replace('\uFEFF', '').split('\r\n');
    const cells = Object.fromEntries(head.split(',').map((name, place) => [name, splitRow(row)[place]]));
    expect(cells).toMatchObject({
      kind: 'LICENCE',
      confidence: '0.7',
      confidenceInferred: 'true',
      licenceType: 'E_MONEY',
      licenceNumber: 'EMI-0042',
      markets: 'SE; KE',
      extra: '{"row":12}',
      dataset: 'fjord',
      revision: '1',
      sources: 'fjord-registry',
    });
    const entities = await exported({
      kind: 'entities',
      format: 'csv',
      variables: { where: { ids: ['fjord-pay'] } },
      execute,
    });
    expect(entities.text).toContain(
      'Fjord Pay AB; Фьорд; FjordPay,LEGAL; TRANSLATION; ,sv; ru; ,,bnpl; neobank; watched',
    );
    expect(entities.text).toContain('fjord; delta');
  });
});

/** A row without line breaks in its cells. */
function splitRow(row: string): string[] {
  return [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}
