import { describe, expect, it } from 'vitest';

import { apaReference } from '../../src/support/citation/apa.ts';
import { bibtex } from '../../src/support/citation/bibtex.ts';
import type { CitedWork } from '../../src/support/citation/cited-work.ts';
import { cslJson } from '../../src/support/citation/csl-item.ts';
import { ris } from '../../src/support/citation/ris.ts';

const BARE: CitedWork = {
  id: 'paper',
  kind: 'NEWS',
  title: 'A partnership',
  isTitleDescribed: false,
  author: null,
  date: null,
  accessed: null,
  url: null,
  version: null,
  license: null,
  language: null,
  note: null,
};

const FULL: CitedWork = {
  ...BARE,
  title: '50% of {all} & more_\n\u0085"quoted" \\ 支付宝',
  author: 'Example, Inc.',
  date: '2018-06-08',
  accessed: '2026-12-01',
  url: 'https://paper.example/a?b=1&c=2',
  version: '2.1',
  license: 'CC-BY-4.0',
  language: 'zh-Hans',
  note: 'First line.\r\nER  - \r\nTY  - BOOK',
};

describe('A reference', () => {
  it('has one tag on each line of RIS, whatever a value contains', () => {
    expect(ris([FULL, BARE]).split('\r\n')).toEqual([
      'TY  - NEWS',
      'ID  - paper',
      'TI  - 50% of {all} & more_ "quoted" \\ 支付宝',
      'AU  - Example Inc.',
      'PB  - Example, Inc.',
      'PY  - 2018',
      'DA  - 2018/06/08/',
      'ET  - 2.1',
      'LA  - zh-Hans',
      'UR  - https://paper.example/a?b=1&c=2',
      'Y2  - 2026/12/01/',
      'N1  - First line. ER - TY - BOOK',
      'C1  - License: CC-BY-4.0',
      'ER  - ',
      '',
      'TY  - NEWS',
      'ID  - paper',
      'TI  - A partnership',
      'ER  - ',
      '',
    ]);
  });

  it('is an item of CSL-JSON, with an organisation that is no person', () => {
    expect(JSON.parse(cslJson([FULL, BARE]))).toEqual([
      {
        id: 'paper',
        type: 'article-newspaper',
        title: '50% of {all} & more_ "quoted" \\ 支付宝',
        author: [{ literal: 'Example, Inc.' }],
        publisher: 'Example, Inc.',
        issued: { 'date-parts': [[2018, 6, 8]] },
        URL: 'https://paper.example/a?b=1&c=2',
        accessed: { 'date-parts': [[2026, 12, 1]] },
        version: '2.1',
        license: 'CC-BY-4.0',
        language: 'zh-Hans',
        note: 'First line. ER - TY - BOOK',
      },
      { id: 'paper', type: 'article-newspaper', title: 'A partnership' },
    ]);
  });

  it.each([
    ['2018', 'PY  - 2018\r\nDA  - 2018///', [[2018]], '(2018)', '  year = {2018}'],
    ['2018-06', 'PY  - 2018\r\nDA  - 2018/06//', [[2018, 6]], '(2018, June)', '  year = {2018},\n  month = {6}'],
    [
      '2018-06-08',
      'PY  - 2018\r\nDA  - 2018/06/08/',
      [[2018, 6, 8]],
      '(2018, June 8)',
      '  year = {2018},\n  month = {6}',
    ],
  ])('is as precise as the date %s', (date, inRis, inCsl, inApa, inBibtex) => {
    const work = { ...BARE, date };
    expect(ris([work])).toContain(inRis);
    expect((JSON.parse(cslJson([work])) as { issued: unknown }[])[0]?.issued).toEqual({ 'date-parts': inCsl });
    expect(apaReference(work)).toContain(inApa);
    expect(bibtex([work])).toContain(inBibtex);
  });

  it('has a title in brackets if that only describes the work, and says that a date is missing', () => {
    const work = { ...BARE, isTitleDescribed: true };
    expect(apaReference(work)).toBe('[A partnership]. (n.d.).');
    expect(ris([work])).toContain('TI  - [A partnership]');
  });

  it('escapes what TeX reads as markup', () => {
    expect(bibtex([FULL])).toBe(
      [
        '@misc{paper,',
        '  author = {{Example, Inc.}},',
        String.raw`  title = {{50\% of all \& more\_ "quoted" \textbackslash{} 支付宝}},`,
        '  year = {2018},',
        '  month = {6},',
        '  version = {2.1},',
        '  url = {https://paper.example/a?b=1&c=2},',
        '  urldate = {2026-12-01},',
        '  note = {First line. ER - TY - BOOK}',
        '}',
      ].join('\n'),
    );
  });
});
