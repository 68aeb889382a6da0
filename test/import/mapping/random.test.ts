import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { DraftRow } from '../../../src/import/draft.ts';
import { anyColumns, tableColumns } from '../../../src/import/mapping/compile/column.ts';
import { compileFile } from '../../../src/import/mapping/compile/compile-file.ts';
import type { Mapping } from '../../../src/import/mapping/mapping.ts';
import type { Cell } from '../../../src/import/reader/table.ts';
import { isCountryCode } from '../../../src/model/country-code.ts';
import { isCurrencyCode } from '../../../src/model/currency.ts';
import { parsePartialDate } from '../../../src/model/partial-date.ts';

const COLUMNS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

const MAPPING: Mapping = {
  dataset: { id: 'a', title: 'A' },
  files: [
    {
      path: 'a.csv',
      where: {
        any: [
          { column: 'h', matches: '^[a-z]' },
          { column: 'h', not: ['draft'] },
        ],
      },
      entities: {
        one: {
          kind: { column: 'a', map: { bank: 'BANK' }, else: 'COMPANY' },
          key: ['a', 'b'],
          name: { columns: ['a', 'b'] },
          names: [{ column: 'h', split: [';', ','] }],
          country: { column: 'c' },
          identifiers: { DOMAIN: { column: 'g', invalid: 'omit' }, LEI: { column: 'g', invalid: 'omit' } },
          tags: { column: 'h', split: ' ' },
          extra: 'rest',
        },
        many: { each: { column: 'h', split: ';' }, optional: true, kind: 'BANK', key: ['h'], name: { column: 'h' } },
      },
      sources: { page: { key: ['g'], url: { column: 'g' } } },
      claims: [
        {
          kind: 'PARTNERSHIP',
          each: { column: 'h', split: ';' },
          participants: [
            { entity: 'one', role: 'BANK' },
            { entity: 'many', role: { column: 'a' }, optional: true },
          ],
          since: { column: 'd' },
          until: { column: 'd', formats: ['dd.MM.yyyy', 'MMM yyyy', 'excel'], invalid: 'omit' },
          markets: { column: 'c', split: ',' },
          confidence: { column: 'e', as: 'percent', times: 0.01 },
          amounts: [{ value: { column: 'e', suffixes: { m: 1e6 }, thousands: ',' }, currency: { column: 'f' } }],
          note: { column: 'h', match: '(\\w+) +(\\w*)', group: 2, else: { column: 'g' } },
          citations: ['page'],
        },
      ],
    },
  ],
};

const compiled = compileFile({
  mapping: MAPPING,
  index: 0,
  name: 'a.csv',
  columns: tableColumns(COLUMNS),
  lookups: new Map(),
  report: (path, expected) => expect.fail(`${path.join('.')}: expected ${expected}`),
  missing: ([name]) => expect.fail(`The column ${name} is missing.`),
});

const words = fc.constantFrom(
  'bank',
  'SE',
  'Sweden, Norway',
  '2024-03-04',
  '04.03.2024',
  '1,234.5',
  '1e400',
  '$',
  'constructor',
  '__proto__',
  'https://a.example/',
  'a.com',
  '-',
  'BANK',
  'x; y ;;z',
  'Infinity',
  '45355',
  'March 2024',
  '٣',
  '\u202e',
  '\ud800',
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  words,
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.oneof(words, fc.integer(), fc.constant(null))),
  fc.constant({ key: 'value' }),
);

/** Mostly what each column is for: a row with one odd cell shows more than one with eight. */
const row = fc.tuple(
  ...[
    ['bank', 'shop', ' Acquirer '],
    ['1', 2, 'x|y'],
    ['SE', 'Sweden, NO', 'Norge', null],
    ['2024', '4.3.2024', 'March 2024', null],
    ['50 %', '1,200', '2m', null],
    ['EUR', '€', 'us dollar', null],
    ['www.a.com/b', 'https://bank.example', null],
    ['One; Two', 'word  other', null],
  ].map((values) =>
    fc.oneof({ weight: 15, arbitrary: fc.constantFrom<Cell[]>(...values) }, { weight: 1, arbitrary: cell }),
  ),
);

describe('Whatever the cells of a row hold', () => {
  it('its values are valid or it has issues', () => {
    fc.assert(
      fc.property(row, (cells) => {
        const drafts = compiled({ line: 2, cells, issue: null });
        expect(drafts.issues.every(({ file, line, column }) => file === 'a.csv' && line === 2 && column !== null)).toBe(
          true,
        );
        expect(wrongValues(drafts)).toEqual([]);
      }),
      { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 500) },
    );
  });

  it('it gives the same drafts again', () => {
    fc.assert(
      fc.property(row, (cells) => {
        const plain = (): unknown => JSON.stringify(compiled({ line: 2, cells, issue: null }));
        expect(plain()).toEqual(plain());
      }),
      { numRuns: 200 },
    );
  });
});

describe('A mapping that is compiled without its files', () => {
  it('makes nothing of a row', () => {
    const dry = compileFile({
      mapping: MAPPING,
      index: 0,
      name: 'a.csv',
      columns: anyColumns(),
      lookups: new Map(),
      report: () => undefined,
      missing: () => undefined,
    });
    expect(dry({ line: 2, cells: [], issue: null }).claims).toEqual([]);
  });
});

function wrongValues({ entities, claims, issues }: DraftRow): unknown[] {
  if (issues.length > 0) return [];
  const countries = entities.flatMap(({ country }) => country ?? []);
  return [
    ...entities.filter(({ key, name, kind }) => key === '' || name === '' || !['BANK', 'COMPANY'].includes(kind)),
    ...countries.filter((code) => !isCountryCode(code)),
    ...claims.flatMap(({ fields }) => {
      const {
        since,
        until,
        markets = [],
        confidence = 0,
        amounts = [],
      } = fields as {
        since?: string;
        until?: string;
        markets?: string[];
        confidence?: number;
        amounts?: { value: number; currency?: string }[];
      };
      return [
        ...[since, until].filter((date) => date !== undefined && parsePartialDate(date) === null),
        ...markets.filter((code) => !isCountryCode(code)),
        ...[confidence, ...amounts.map(({ value }) => value)].filter((value) => !Number.isFinite(value)),
        ...amounts.filter(({ currency }) => currency !== undefined && !isCurrencyCode(currency)),
      ];
    }),
  ];
}
