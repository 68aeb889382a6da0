import { beforeAll, expect, it } from 'vitest';

import { EXPORT_FORMATS } from '../../../src/export/export-format.ts';
import { loadDataset } from '../../../src/load/load.ts';
import { readDataset } from '../../../src/dataset/read.ts';
import { projectFile } from '../../../src/support/project-file.ts';
import { describeEngines } from '../../support/engines.ts';
import type { Json } from '../../support/execute.ts';
import { claims, entities, sources } from '../../support/shipped.ts';
import { appOf } from '../../support/world.ts';

describeEngines('The description of the data sets', (graph) => {
  let app: ReturnType<typeof appOf>;

  beforeAll(async () => {
    await loadDataset(graph.engine, await readDataset(projectFile('seed/data')));
    app = appOf(graph.engine);
  });

  const send = (init: RequestInit = {}): Promise<Response> =>
    app.fetch(new Request('http://fingraph.test/dataset.jsonld', init));

  it('states what catalogues ask for, and files that can be downloaded', { timeout: 60_000 }, async () => {
    const response = await send();
    expect(response.headers.get('content-type')).toBe('application/ld+json');
    const { '@context': context, '@graph': datasets } = (await response.json()) as Json;
    expect([context, datasets.length]).toEqual(['https://schema.org/', 1]);
    expect(datasets[0]).toMatchObject({
      '@type': 'Dataset',
      '@id': expect.stringMatching(/^http:\/\/fingraph\.test\/dataset\//) as string,
      name: expect.any(String) as string,
      description: expect.any(String) as string,
      license: 'Apache-2.0',
      version: expect.any(String) as string,
      dateModified: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
      size: `${claims.length} claims about ${entities.length} entities, from ${sources.length} sources`,
      creator: { '@type': 'Organization' },
    });
    const { distribution } = datasets[0];
    expect(distribution.map(({ name }: Json) => name)).toEqual(EXPORT_FORMATS);
    for (const { contentUrl, encodingFormat } of distribution) {
      const file = await app.fetch(new Request(contentUrl, { method: 'HEAD' }));
      expect([file.status, file.headers.get('content-type')?.split(';', 1)[0]]).toEqual([200, encodingFormat]);
    }
  });

  it('is revalidated, and only read', async () => {
    const headers = { 'if-none-match': (await send()).headers.get('etag') ?? '' };
    expect((await send({ headers })).status).toBe(304);
    expect((await send({ method: 'DELETE' })).status).toBe(405);
  });
});
