import { describe, expect, it } from 'vitest';

import type { NamedDataset } from '../../src/graph/loaded-dataset.ts';
import { citationOfDatasets, datasetCitation } from '../../src/schema/type/dataset-citation.ts';

const BARE: NamedDataset = {
  id: 'nordic-banks',
  manifest: {
    id: 'nordic-banks',
    title: 'Nordic banks',
    description: null,
    publisher: null,
    license: null,
    homepage: null,
    version: null,
    language: null,
    defaultConfidence: null,
    defaultSource: null,
    examples: {},
  },
  vocabulary: { measures: [], roles: [], stages: [] } as never,
  version: '0123456789abcdef0123',
  loadedAt: '2026-01-02T03:04:05.000Z',
  counts: { claims: 1, entities: 2, sources: 3 },
};

const FULL: NamedDataset = {
  ...BARE,
  manifest: {
    ...BARE.manifest,
    publisher: 'Example Research Ltd.',
    license: 'CC-BY-4.0',
    homepage: 'https://example.org/nordic',
    version: '2.1',
  },
};

describe('The citation of a data set', () => {
  it('has the author, year, title, version, license and address of its manifest', () => {
    expect(datasetCitation(FULL, 'APA')).toBe(
      'Example Research Ltd. (2026). Nordic banks (Version 2.1, data version 0123456789ab, loaded 2026-01-02) [Data set]. License: CC-BY-4.0. https://example.org/nordic',
    );
    expect(datasetCitation(FULL, 'BIBTEX')).toMatchInlineSnapshot(`
      "@misc{nordic-banks_01234567,
        author = {{Example Research Ltd.}},
        title = {{Nordic banks}},
        year = {2026},
        version = {2.1},
        howpublished = {Data set},
        url = {https://example.org/nordic},
        note = {Version 2.1, data version 0123456789ab, loaded 2026-01-02; 1 claim about 2 entities from 3 sources; License: CC-BY-4.0}
      }"
    `);
  });

  it('begins with the title if there is no publisher', () => {
    expect(datasetCitation(BARE, 'APA')).toBe(
      'Nordic banks (data version 0123456789ab, loaded 2026-01-02) [Data set]. (2026).',
    );
    expect(datasetCitation(BARE, 'BIBTEX')).toMatchInlineSnapshot(`
      "@misc{nordic-banks_01234567,
        title = {{Nordic banks}},
        year = {2026},
        version = {0123456789abcdef0123},
        howpublished = {Data set},
        note = {data version 0123456789ab, loaded 2026-01-02; 1 claim about 2 entities from 3 sources}
      }"
    `);
  });

  it('escapes characters that TeX would read as markup', () => {
    const odd = {
      ...FULL,
      manifest: { ...FULL.manifest, title: 'R&D {100%}\nof $_x^y~z \\', homepage: 'https://example.org/a_b{c}\\%7B#d' },
    };
    expect(datasetCitation(odd, 'BIBTEX')).toContain(
      String.raw`title = {{R\&D 100\% of \$\_x\^{}y\textasciitilde{}z \textbackslash{}}}`,
    );
    expect(datasetCitation(odd, 'BIBTEX')).toContain('url = {https://example.org/a_b%7Bc%7D%5C%7B#d}');
  });
});

describe('The citation of a graph', () => {
  it('cites every data set', () => {
    const both = citationOfDatasets([BARE, FULL], 'APA').split('\n');
    expect(both).toEqual([datasetCitation(BARE, 'APA'), datasetCitation(FULL, 'APA')]);
    expect(citationOfDatasets([BARE, FULL], 'BIBTEX').match(/^@misc/gm)).toHaveLength(2);
  });

  it('says so if no data was loaded', () => {
    expect(citationOfDatasets([], 'APA')).toBe('No data set has been loaded.');
    expect(citationOfDatasets([], 'BIBTEX')).toBe('% No data set has been loaded.');
  });
});
