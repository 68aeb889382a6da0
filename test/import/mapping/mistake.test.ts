import { describe, expect, it } from 'vitest';

import { mistakesIn } from './mapping-folder.ts';

const HEAD = 'dataset: { id: a, title: A }\n';

/** A mapping of one file with one claim, whose parts a test replaces. */
function mapping({
  entity = '{ kind: BANK, key: [bank], name: { column: bank } }',
  claim = '',
  top = '',
  file = '',
} = {}) {
  return `${HEAD}${top}files:
  - path: a.csv
${file}    entities:
      bank: ${entity}
    claims:
      - kind: PARTNERSHIP
        participants: [{ entity: bank, role: BANK }]
${claim}`;
}

describe('A mistake in a mapping', () => {
  it('is none in a small mapping', () => {
    expect(mistakesIn(mapping())).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['a text', 'hello'],
    ['no file', HEAD],
    ['an empty list of files', `${HEAD}files: []\n`],
    ['a file for nothing', `${HEAD}files: [{ path: a.csv }]\n`],
    ['no data set', 'files: [{ path: a.csv, entities: {} }]\n'],
    ['an id that is none', mapping().replace('id: a,', 'id: A b,')],
    ['a misspelt key at the top', mapping({ top: 'table: {}\n' })],
    ['a misspelt key of a file', mapping({ file: '    were: { column: a, present: true }\n' })],
    ['a misspelt key of a value', mapping({ claim: '        since: { colum: a }\n' })],
    ['a misspelt field of a claim', mapping({ claim: '        sice: { column: a }\n' })],
    ['a field with another usual name', mapping({ claim: '        countries: { column: a }\n' })],
    ['a misspelt key of an entity', mapping({ entity: '{ kind: BANK, key: [bank], nam: { column: bank } }' })],
    ['a misspelt key of a participant', mapping().replace('role: BANK', 'rol: BANK')],
    [
      'an unknown scheme',
      mapping({ entity: '{ kind: BANK, key: [b], name: { column: b }, identifiers: { LEY: { column: l } } }' }),
    ],
    ['a kind in lower case', mapping().replace('kind: BANK', 'kind: bank')],
    ['a misspelt kind', mapping().replace('kind: PARTNERSHIP', 'kind: PARTNERSHIPS')],
    ['a role of another kind', mapping().replace('role: BANK', 'role: OWNER')],
    [
      'a role that a kind lacks',
      mapping().replace('kind: PARTNERSHIP', 'kind: OWNERSHIP').replace('role: BANK', 'role: OWNER'),
    ],
    ['a field of another kind', mapping({ claim: '        stakePercent: { column: share }\n' })],
    [
      'a METRIC without a figure',
      mapping().replace('kind: PARTNERSHIP', 'kind: METRIC').replace('role: BANK', 'role: SUBJECT'),
    ],
    [
      'an unknown measure',
      mapping({ claim: '        metric: { measure: USER, value: { column: users } }\n' })
        .replace('PARTNERSHIP', 'METRIC')
        .replace('role: BANK', 'role: SUBJECT'),
    ],
    [
      'a map with a value that the field lacks',
      mapping({ entity: '{ kind: { column: t, map: { b: BNK } }, key: [b], name: { column: b } }' }),
    ],
    [
      'a table with a value that the field lacks',
      mapping({
        top: 'tables: { kinds: { b: BNK } }\n',
        entity: '{ kind: { column: t, map: kinds }, key: [b], name: { column: b } }',
      }),
    ],
    [
      'an unknown table',
      mapping({
        top: 'tables: { kinds: { b: BANK } }\n',
        entity: '{ kind: { column: t, map: kind }, key: [b], name: { column: b } }',
      }),
    ],
    ['an unknown entity', mapping().replace('entity: bank', 'entity: bnk')],
    ['an unknown source', mapping({ claim: '        citations: [report]\n' })],
    ['an unknown reference', mapping().replace('entity: bank', 'entity: { ref: company, key: [x] }')],
    ['a reference without its key', mapping().replace('entity: bank', 'entity: { ref: bank }')],
    [
      'an unknown claim',
      mapping({ claim: '        relations: [{ kind: PART_OF_ROUND, claim: { ref: round, key: [r] } }]\n' }),
    ],
    ['no key, though the name differs by row', mapping({ entity: '{ kind: BANK, name: { column: bank } }' })],
    ['two sources of a value', mapping({ claim: '        note: { column: a, literal: b }\n' })],
    ['no source of a value', mapping({ claim: '        note: { else: b }\n' })],
    ['a format that is none', mapping({ claim: '        since: { column: a, formats: [dd.MM] }\n' })],
    ['a date that is none', mapping({ claim: '        since: 2024-02-30\n' })],
    ['a format for a number', mapping({ claim: '        confidence: { column: a, formats: [yyyy] }\n' })],
    ['times for a date', mapping({ claim: '        since: { column: a, as: date, times: 3 }\n' })],
    ['a pattern that is none', mapping({ claim: "        note: { column: a, match: '(a' }\n" })],
    ['a back reference', mapping({ claim: String.raw`        note: { column: a, match: '(a)\1' }` })],
    ['a group that the pattern lacks', mapping({ claim: "        note: { column: a, match: '(a)', group: 2 }\n" })],
    ['a group without a pattern', mapping({ claim: '        note: { column: a, group: 2 }\n' })],
    ['one sign for two', mapping({ claim: '        confidence: { column: a, thousands: "." }\n' })],
    ['an unknown language', mapping({ claim: '        since: { column: a, language: xx-yy }\n' })],
    [
      'other keys beside when',
      mapping({ claim: '        note: { when: [{ column: a, present: true, then: b }], split: "," }\n' }),
    ],
    ['a condition without a comparison', mapping({ claim: '        when: { column: a }\n' })],
    ['a condition without a column', mapping({ claim: '        when: { present: true }\n' })],
    ['an empty condition', mapping({ claim: '        when: {}\n' })],
    ['several values for one', mapping({ claim: '        note: [a, b]\n' })],
    [
      'two claims with one key',
      mapping({
        claim:
          '        key: [k]\n      - { kind: PARTNERSHIP, key: [k], participants: [{ entity: bank, role: WALLET }] }\n',
      }),
    ],
    ['a default that is none', mapping({ top: 'defaults: { status: DONE }\n' })],
    ['a default that is no default', mapping({ top: 'defaults: { since: 2024 }\n' })],
    ['a name of odd letters', mapping().replaceAll('bank:', '"my bank":').replace('entity: bank', 'entity: "my bank"')],
    ['a vocabulary with an issue', mapping({ top: 'vocabulary: { measures: [{ id: cards }] }\n' })],
    [
      'an each that is no column',
      mapping({ entity: '{ kind: BANK, key: [b], name: { column: b }, each: { columns: [b, c] } }' }),
    ],
  ])('%s', (_, text) => {
    expect(mistakesIn(text)).toMatchSnapshot();
  });
});

describe('A mapping that is no YAML', () => {
  it.each([
    ['a tab', `${HEAD}files:\n\t- path: a.csv\n`],
    ['a key twice', `${HEAD}dataset: { id: b, title: B }\nfiles: []\n`],
    ['a key twice, deep', mapping().replace('key: [bank],', 'key: [bank], key: [b],')],
    ['an open bracket', `${HEAD}files: [\n`],
    ['two documents', `${HEAD}---\n${HEAD}`],
    ['an unknown alias', `${HEAD}files: *x\n`],
    [
      'a bomb',
      `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n`,
    ],
    ['deep nesting', '['.repeat(100_000)],
    ['deep nesting that is closed', `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['five megabytes', `# ${'x'.repeat(5_000_000)}`],
    ['a list as a key', `${HEAD}? [a, b]\n: c\n`],
    ['__proto__', `${HEAD}__proto__: { files: [] }\nfiles: []\n`],
    ['a merge key', `${HEAD}base: &b { path: a.csv }\nfiles: [{ <<: *b }]\n`],
    ['a tag', `${HEAD}files: !!js/function "x"\n`],
  ])('%s', (_, text) => {
    expect(mistakesIn(text)).toMatchSnapshot();
  });
});
