import { expect, it } from 'vitest';

import { citationOf } from '../../src/schema/type/graph-citation.ts';

it('The citation of an empty graph says that it was never loaded', () => {
  const nothing = { version: null, loadedAt: null, counts: null };
  expect(citationOf(nothing, 'APA')).toBe(
    'FinGraph. (n.d.). FinGraph: 0 sourced claims about 0 fintech entities (Data version none, loaded never) [Data set].',
  );
  expect(citationOf(nothing, 'BIBTEX')).toBe(`@misc{fingraph_none,
  author = {{FinGraph}},
  title = {{FinGraph}: 0 sourced claims about 0 fintech entities},
  howpublished = {Data set},
  note = {Data version none, loaded never, from 0 sources}
}`);
});

it('BibTeX escapes a version that TeX would read as markup', () => {
  const odd = { version: 'a_b&{c}\\d~', loadedAt: '2026-01-02T03:04:05Z', counts: null };
  expect(citationOf(odd, 'BIBTEX')).toContain(String.raw`version = {a\_b\&c\textbackslash d\~ }`);
  expect(citationOf(odd, 'BIBTEX')).toMatch(/^@misc{fingraph_a_bc,/);
});
