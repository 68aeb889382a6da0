import { describe, expect, test } from 'vitest';

import { formatImportIssue } from '../../../src/import/import-error.ts';
import type { EntityRecord } from '../../../src/model/record.ts';
import { identify, judgementsOf, ledgerIn, matchesIn } from './identified.ts';

const lei = (value: string) => ({ scheme: 'LEI', value }) as const;
const domain = (value: string) => ({ scheme: 'DOMAIN', value }) as const;
const registration = (value: string) => ({ scheme: 'REGISTRATION', value }) as const;
const A = 'R0MUWSFPU8MPRO8K5P83';
const B = '529900T8BM49AURSDO55';

describe('Rows of one key', () => {
  test('are one entity: the first gives each value, later ones fill in and add', () => {
    const { entities, result } = identify([
      { key: '1', name: 'Northbank', tags: ['bank'], extra: { analyst: 'me' } },
      { key: '1', name: 'Northbank AS', country: 'NO', identifiers: [lei(A)], tags: ['bank', 'oslo'], kind: 'BANK' },
      { key: '1', name: 'Northbank', country: 'NO', extra: { analyst: 'you', row: 4 }, description: 'A bank.' },
    ]);
    expect(entities).toEqual([
      {
        id: 'x-northbank',
        kind: 'BANK',
        name: 'Northbank',
        names: [{ name: 'Northbank AS' }],
        country: 'NO',
        description: 'A bank.',
        identifiers: [lei(A)],
        tags: ['bank', 'oslo'],
        extra: { analyst: 'me', row: 4 },
      },
    ]);
    expect([...result.losses]).toEqual([['extra.analyst of an entity that has another value', 1]]);
  });

  test.each([
    [{ kind: 'PERSON' }, 'deals.csv:3: expected the kind BANK for "n", as in deals.csv:2, got PERSON'],
    [{ country: 'SE' }, 'deals.csv:3: expected the country NO for "n", as in deals.csv:2, got SE'],
    [{ identifiers: [lei(B)] }, `deals.csv:3: expected LEI ${A} for "n", as in deals.csv:2, got LEI ${B}`],
  ] as const)('are rejected if they contradict: %j', (change, message) => {
    const { rejected, entities } = identify([
      { key: 'n', name: 'Northbank', kind: 'BANK', country: 'NO', identifiers: [lei(A)] },
      { key: 'n', name: 'Another name', kind: 'BANK', ...change },
    ]);
    expect(rejected).toEqual([message]);
    // a rejected row has no effect
    expect(entities).toEqual([
      { id: 'x-northbank', kind: 'BANK', name: 'Northbank', country: 'NO', identifiers: [lei(A)] },
    ]);
  });

  test('contradict within a row', () => {
    const { rejected, entities } = identify([
      [
        { key: 'n', name: 'N', country: 'NO' },
        { key: 'n', name: 'N', country: 'SE' },
      ],
      [{ name: 'Other' }, { key: 'c', name: 'Atlantis', kind: 'COUNTRY' }],
    ]);
    expect(rejected).toEqual([
      'deals.csv:2: expected the country NO for "n", as in the same row, got SE',
      'deals.csv:3: expected the code of a country for "c", which is a COUNTRY, got nothing',
    ]);
    expect(entities).toEqual([]);
  });

  test('name the place of the value, not of the first row', () => {
    const { rejected } = identify([
      { name: 'N' },
      { name: 'N', country: 'NO', identifiers: [lei(A)] },
      { name: 'N', country: 'SE' },
      { name: 'N', identifiers: [lei(B)] },
    ]);
    expect(rejected).toEqual([
      'deals.csv:4: expected the country NO for "N", as in deals.csv:3, got SE',
      `deals.csv:5: expected LEI ${A} for "N", as in deals.csv:3, got LEI ${B}`,
    ]);
  });

  test('are the country with that code, whatever their keys', () => {
    const { entities, result, ledger } = identify([
      { key: 'Norway', name: 'Norway', kind: 'COUNTRY', country: 'NO' },
      { key: 'no', name: 'Norge', kind: 'COUNTRY' },
    ]);
    expect(entities).toEqual([
      { id: 'no', kind: 'COUNTRY', name: 'Norway', names: [{ name: 'Norge' }], country: 'NO' },
    ]);
    expect([result.idOf('Norway'), result.idOf('no')]).toEqual(['no', 'no']);
    expect(ledger).toBe('family,key,id,merged_into\n');
  });
});

describe('Ids', () => {
  test('are made of the name, and of a hash of the key where it is taken', () => {
    const { entities } = identify([
      { key: '1', name: 'Österreichische Straßenbank' },
      { key: '2', name: 'Osterreichische Strassenbank' },
      { key: '3', name: '支付宝', kind: 'PAYMENT_METHOD' },
      { key: '4', name: 'N', slug: 'Given slug' },
      { key: '5', name: `${'Very '.repeat(20)}long` },
    ]);
    expect(entities.map(({ id }) => id)).toMatchInlineSnapshot(`
      [
        "x-osterreichische-strassenbank",
        "x-osterreichische-strassenbank-e7e2b2",
        "x-payment-method-9f1033",
        "x-given-slug",
        "x-very-very-very-very-very-very-very-very-very-very-very-very",
      ]
    `);
  });

  test('without a prefix are never those of a country', () => {
    const { entities } = identify([{ name: 'HP' }, { name: 'Hpe' }], { prefix: '' });
    expect(entities.map(({ id }) => id)).toMatchInlineSnapshot(`
      [
        "hp-d2c7dc",
        "hpe",
      ]
    `);
  });

  test('of sources share the space of ids', async () => {
    const { createIdentity } = await import('../../../src/import/identity/identity.ts');
    const { emptyLedger } = await import('../../../src/import/identity/ledger.ts');
    const identity = createIdentity({
      prefix: 'x-',
      idsAreGiven: false,
      ledger: emptyLedger(),
      judgements: { rows: [] },
      others: [],
      matchThreshold: 1,
    });
    identity.add([{ key: 'a', kind: 'COMPANY', name: 'Report' }], { file: 'f', line: 1, column: null });
    identity.addSource({ key: 's', title: 'Report' });
    identity.addSource({ key: 's', title: 'Report' });
    identity.addSource({ key: 't', title: 'Any', slug: 'Press release' });
    const result = identity.finish();
    expect([result.idOf('a'), result.sourceIdOf('s'), result.sourceIdOf('t')]).toMatchInlineSnapshot(`
      [
        "x-report",
        "x-report-d00992",
        "x-press-release",
      ]
    `);
    expect(() => result.idOf('s')).toThrow('No row has added the key s.');
  });

  test('are remembered: of renamed companies, in another order, and of keys that are gone', async () => {
    const first = identify([
      { key: '1', name: 'Acme' },
      { key: '2', name: 'Acme' },
      { key: '3', name: 'Borea' },
    ]);
    const ids = ['1', '2', '3'].map(first.result.idOf);
    const second = identify(
      [
        { key: '4', name: 'Borea' },
        { key: '2', name: 'Acme' },
        { key: '1', name: 'Acme Holding' },
      ],
      { ledger: await ledgerIn(first.ledger) },
    );
    expect([second.result.idOf('1'), second.result.idOf('2')]).toEqual(ids.slice(0, 2));
    expect(second.result.idOf('4')).not.toBe(ids[2]);
    const third = identify([{ key: '3', name: 'Borea' }], { ledger: await ledgerIn(second.ledger) });
    expect(third.result.idOf('3')).toBe(ids[2]);
    // the file is sorted, and does not change
    expect(third.ledger).toBe(second.ledger);
    expect(second.ledger).toMatchInlineSnapshot(`
      "family,key,id,merged_into
      entities,1,x-acme,
      entities,2,x-acme-e7e2b2,
      entities,3,x-borea,
      entities,4,x-borea-7ff64b,
      "
    `);
  });

  test('that are given are taken as they are', () => {
    const { entities, ledger } = identify(
      [
        { key: 'acme', name: 'Acme Inc' },
        { key: 'fr', name: 'France', kind: 'COUNTRY' },
      ],
      {
        idsAreGiven: true,
      },
    );
    expect(entities.map(({ id }) => id)).toEqual(['acme', 'fr']);
    expect(ledger).toBe('family,key,id,merged_into\n');
  });
});

describe('An equal identifier', () => {
  test('makes one entity of several keys, whatever the spelling, and through other keys', () => {
    const { entities, result } = identify([
      { name: 'Northbank', identifiers: [lei(A)] },
      { name: 'Nordbank', identifiers: [registration('NO-BRC-1'), { scheme: 'BIC', value: 'NORTNOKK' }] },
      { name: 'NB', identifiers: [lei(A.toLowerCase()), registration('no-brc-1')] },
      { name: 'Head office', identifiers: [{ scheme: 'BIC', value: 'NORTNOKKXXX' }] },
    ]);
    expect(entities).toEqual([
      {
        id: 'x-northbank',
        kind: 'COMPANY',
        name: 'Northbank',
        names: [{ name: 'Nordbank' }, { name: 'NB' }, { name: 'Head office' }],
        identifiers: [lei(A), registration('NO-BRC-1'), { scheme: 'BIC', value: 'NORTNOKK' }],
      },
    ]);
    expect(result.idOf('Head office')).toBe('x-northbank');
    expect(result.counts).toMatchObject({ entities: 1, mergedByIdentifier: 3, mergedByJudgement: 0 });
  });

  test('with contradicting LEIs is an issue that names both places, and merges nothing', () => {
    const { entities, result } = identify([
      { name: 'Northbank', identifiers: [registration('NO-BRC-1'), lei(A)] },
      { name: 'Southbank', identifiers: [lei(B), registration('NO-BRC-1')] },
    ]);
    expect(result.issues.map(formatImportIssue)).toMatchInlineSnapshot(`
      [
        "deals.csv:3: expected one LEI for REGISTRATION NO-BRC-1, which "Northbank" (deals.csv:2) has with R0MUWSFPU8MPRO8K5P83, got "Southbank" with 529900T8BM49AURSDO55",
      ]
    `);
    expect(entities.map(({ id, identifiers }) => [id, identifiers])).toEqual([
      ['x-northbank', [registration('NO-BRC-1'), lei(A)]],
      ['x-southbank', [lei(B)]],
    ]);
  });

  test('of the stronger scheme decides first, whatever the order of rows', () => {
    // by the domain, Acme and Acme Group would be one, and contradict the LEIs later
    const rows = [
      { key: '1', name: 'Acme', identifiers: [domain('acme.com')] },
      { key: '2', name: 'Acme', identifiers: [domain('acme.com'), lei(A)] },
      { key: '3', name: 'Acme Ltd', identifiers: [lei(B)] },
      { key: '4', name: 'Acme', identifiers: [domain('acme.com'), lei(B)] },
    ];
    const { result } = identify(rows);
    expect(result.idOf('1')).toBe(result.idOf('2'));
    expect(result.idOf('3')).toBe(result.idOf('4'));
    expect(result.idOf('1')).not.toBe(result.idOf('3'));
    expect(result.issues).toEqual([]);
    expect(result.warnings.map(formatImportIssue)).toMatchInlineSnapshot(`
      [
        "deals.csv:5: expected DOMAIN acme.com for one entity, got it for "Acme", which is not "Acme" (deals.csv:2), as the LEI differs: R0MUWSFPU8MPRO8K5P83 and 529900T8BM49AURSDO55",
      ]
    `);
    expect([...result.losses]).toEqual([['DOMAIN that another entity has too', 1]]);
  });

  test.each([
    ['DOMAIN and the same name', 'Acme Inc.', { identifiers: [domain('acme.com')] }, true],
    ['DOMAIN and another name', 'Acme Leasing', { identifiers: [domain('acme.com')] }, false],
    ['DOMAIN and another country', 'Acme', { country: 'US', identifiers: [domain('acme.com')] }, false],
    ['DOMAIN and another kind of thing', 'Acme', { kind: 'WALLET', identifiers: [domain('acme.com')] }, false],
    ['TICKER', 'Acme', { identifiers: [{ scheme: 'TICKER', value: 'XNYS:ACM' }] }, false],
    [
      'WIKIDATA and another country',
      'Akme',
      { country: 'US', identifiers: [{ scheme: 'WIKIDATA', value: 'Q1' }] },
      true,
    ],
    [
      'WIKIDATA and another kind of thing',
      'Acme',
      { kind: 'WALLET', identifiers: [{ scheme: 'WIKIDATA', value: 'Q1' }] },
      false,
    ],
  ] as const)('of %s', (_, name, other, isOne) => {
    const { result, entities, matches } = identify([
      {
        key: '1',
        name: 'Acme',
        country: 'GB',
        identifiers: [domain('acme.com'), { scheme: 'TICKER', value: 'XNYS:ACM' }, { scheme: 'WIKIDATA', value: 'Q1' }],
      },
      { key: '2', name, ...other },
    ]);
    expect(result.idOf('1') === result.idOf('2')).toBe(isOne);
    // the data set stays valid: an identifier belongs to one entity
    if (!isOne) expect(entities[1]).not.toHaveProperty('identifiers');
    // what was not merged is asked
    expect(result.matches).toHaveLength(isOne ? 0 : 1);
    if (!isOne) expect(matches).toMatch(/(DOMAIN|TICKER|WIKIDATA) equal/);
  });

  test('of many entities, such as the domain of an e-mail provider, asks nothing', () => {
    const { result } = identify(
      Array.from({ length: 20 }, (_, index) => ({
        name: String.fromCodePoint(97 + index).repeat(6),
        identifiers: [domain('mail.com')],
      })),
    );
    expect(result.matches).toEqual([]);
    expect([...result.losses]).toEqual([['DOMAIN that another entity has too', 19]]);
  });
});

describe('A judgement', () => {
  const rows = [
    { key: '1', name: 'Northbank', country: 'NO' },
    { key: '2', name: 'Northbank AS', tags: ['bank'] },
    { key: '3', name: 'Tillway' },
  ];

  test('is asked for candidates, merges, and is undone: ids are as before', async () => {
    const first = identify(rows);
    expect(first.matches).toMatchInlineSnapshot(`
      "left,left_name,right,right_name,score,features,judgement,user,created_at
      x-northbank,Northbank,x-northbank-as,Northbank AS,0.93,name equal without legal form; kind equal,,,
      "
    `);
    const ids = ['1', '2', '3'].map(first.result.idOf);

    const judged = first.matches.replace(',,,\n', ',same,kim,2024-05-02\n');
    const second = identify(rows, { ledger: await ledgerIn(first.ledger), judgements: await matchesIn(judged) });
    expect(['1', '2', '3'].map(second.result.idOf)).toEqual([ids[0], ids[0], ids[2]]);
    expect(second.entities).toEqual([
      {
        id: 'x-northbank',
        kind: 'COMPANY',
        name: 'Northbank',
        names: [{ name: 'Northbank AS' }],
        country: 'NO',
        tags: ['bank'],
      },
      { id: 'x-tillway', kind: 'COMPANY', name: 'Tillway' },
    ]);
    expect(second.result.counts).toMatchObject({ entities: 2, mergedByJudgement: 1, open: 0 });
    // what the person filled in is kept
    expect(second.matches).toBe(judged);
    expect(second.ledger).toContain('entities,2,x-northbank-as,x-northbank\n');

    // the same files give the same bytes
    const again = identify(rows, {
      ledger: await ledgerIn(second.ledger),
      judgements: await matchesIn(second.matches),
    });
    expect([again.ledger, again.matches, again.entities]).toEqual([second.ledger, second.matches, second.entities]);

    const undone = second.matches.replace(',same,', ',different,');
    const third = identify(rows, { ledger: await ledgerIn(second.ledger), judgements: await matchesIn(undone) });
    expect(third.entities).toEqual(first.entities);
    expect(third.ledger).toBe(first.ledger);
    // never asked again
    expect(third.matches).toBe(undone);

    const emptied = undone.replace(',different,kim,2024-05-02', ',,,');
    const fourth = identify(rows, { ledger: await ledgerIn(third.ledger), judgements: await matchesIn(emptied) });
    expect([fourth.entities, fourth.ledger, fourth.matches]).toEqual([first.entities, first.ledger, first.matches]);
  });

  test('keeps the id of the entity that was there, in another order and with new rows', async () => {
    const first = identify(rows);
    const judgements = await judgementsOf(['x-northbank-as', 'x-northbank', 'same']);
    const second = identify(rows, { ledger: await ledgerIn(first.ledger), judgements });
    const third = identify([{ key: '0', name: 'North' }, ...rows.toReversed()], {
      ledger: await ledgerIn(second.ledger),
      judgements: await judgementsOf(['x-northbank-as', 'x-northbank', 'same'], ['x-north', 'x-northbank-as', 'same']),
    });
    expect(['0', '1', '2'].map(third.result.idOf)).toEqual(['x-northbank', 'x-northbank', 'x-northbank']);
    expect(third.result.judgementIssues).toEqual([]);
  });

  test('same joins through an entity that is gone from the input', async () => {
    const first = identify(rows);
    const judgements = await judgementsOf(
      ['x-northbank', 'x-northbank-as', 'same'],
      ['x-northbank-as', 'x-tillway', 'same'],
    );
    const ledger = await ledgerIn(identify(rows, { ledger: await ledgerIn(first.ledger), judgements }).ledger);
    const second = identify(
      rows.filter(({ key }) => key !== '2'),
      { ledger, judgements },
    );
    expect([second.result.idOf('1'), second.result.idOf('3')]).toEqual(['x-northbank', 'x-northbank']);
    expect(second.result.matches.map(({ judgement }) => judgement)).toEqual(['same', 'same']);
    const third = identify(
      rows.filter(({ key }) => key === '3'),
      { ledger, judgements },
    );
    // the entity is known under this id
    expect(third.result.idOf('3')).toBe('x-northbank');
  });

  test('different keeps entities apart that an identifier would merge', async () => {
    const drafts = [
      { name: 'One', identifiers: [lei(A)] },
      { name: 'Two', identifiers: [lei(A)] },
    ];
    const { result, entities } = identify(drafts, { judgements: await judgementsOf(['x-two', 'x-one', 'different']) });
    expect(entities.map(({ id, identifiers }) => [id, identifiers])).toEqual([
      ['x-one', [lei(A)]],
      ['x-two', undefined],
    ]);
    expect(result.warnings.map(formatImportIssue)).toMatchInlineSnapshot(`
      [
        "deals.csv:3: expected LEI R0MUWSFPU8MPRO8K5P83 for one entity, got it for "Two", which is not "One" (deals.csv:2), as matches.csv:2 says",
      ]
    `);
  });

  test('that contradicts others is one issue with its line', async () => {
    const drafts = [{ name: 'A1' }, { name: 'B1' }, { name: 'C1' }];
    const judgements = await judgementsOf(
      ['x-a1', 'x-b1', 'same'],
      ['x-a1', 'x-c1', 'different'],
      ['x-b1', 'x-c1', 'same'],
      ['x-c1', 'x-b1', 'same'],
    );
    expect(identify(drafts, { judgements }).result.judgementIssues.map(formatImportIssue)).toMatchInlineSnapshot(`
      [
        "matches.csv:4 column judgement: expected judgements that agree, got same, which makes "x-a1" and "x-c1" one, though line 3 says that they are different",
      ]
    `);
  });

  test.each([
    [
      ['x-n', 'y', 'same'],
      'column right: expected the id of an entity of this import, or of a data set that --with names, got "y"',
    ],
    [
      ['z', 'x-n', 'unsure'],
      'column left: expected the id of an entity of this import, or of a data set that --with names, got "z"',
    ],
    [
      ['x-n', 'x-s', 'same'],
      `column judgement: expected entities of one LEI, got same for "x-n" with LEI ${A} (deals.csv:2) and "x-s" with LEI ${B} (deals.csv:3)`,
    ],
    [
      ['x-n', 'x-p', 'same'],
      'column judgement: expected entities of kinds that can be one, got same for a COMPANY and a PERSON',
    ],
  ] as const)('that cannot be followed is an issue: %j', async (judged, message) => {
    const { result } = identify(
      [
        { name: 'N', identifiers: [lei(A)] },
        { name: 'S', identifiers: [lei(B)] },
        { name: 'P', kind: 'PERSON' },
      ],
      { judgements: await judgementsOf(judged) },
    );
    expect(result.judgementIssues.map(formatImportIssue)).toEqual([`matches.csv:2 ${message}`]);
  });
});

describe('Other data sets', () => {
  const other: EntityRecord = {
    id: 'alipay',
    kind: 'WALLET',
    name: 'Alipay',
    names: [{ name: '支付宝', language: 'zh', type: null, note: null }],
    country: 'CN',
    description: null,
    identifiers: [{ scheme: 'WIKIDATA', value: 'Q1359568', source: null }],
    tags: [],
    extra: {},
  };
  const others = [{ dataset: 'theirs', entities: [other] }];

  test('are asked, and give their id to an entity that is judged to be the same; undoing gives it back', async () => {
    const drafts = [{ key: 'm', name: 'AliPay', kind: 'PAYMENT_METHOD' }, { name: '支付宝' }] as const;
    const first = identify(drafts, { others });
    expect(first.matches).toMatchInlineSnapshot(`
      "left,left_name,right,right_name,score,features,judgement,user,created_at
      x-alipay,AliPay,alipay,Alipay,0.90,name equal; kind PAYMENT_METHOD and WALLET,,,
      x-company-a72fa4,支付宝,alipay,Alipay,0.76,name equal; kind COMPANY and WALLET,,,
      "
    `);
    const judged = first.matches.replace(',,,\n', ',same,,\n');
    const second = identify(drafts, {
      others,
      ledger: await ledgerIn(first.ledger),
      judgements: await matchesIn(judged),
    });
    expect(second.result.idOf('m')).toBe('alipay');
    expect(second.result.counts).toMatchObject({ shared: 1, entities: 2, mergedByJudgement: 1 });
    // as they describe it
    expect(second.entities[0]).toEqual({ id: 'alipay', kind: 'WALLET', name: 'AliPay' });
    const third = identify(drafts, {
      others,
      ledger: await ledgerIn(second.ledger),
      judgements: await matchesIn(second.matches.replace(',same,', ',different,')),
    });
    expect([third.entities, third.ledger]).toEqual([first.entities, first.ledger]);
  });

  test('give their id to an entity with an equal identifier', () => {
    const { result, entities } = identify(
      [{ name: 'Zhifubao', kind: 'WALLET', identifiers: [{ scheme: 'WIKIDATA', value: 'q1359568' }] }],
      { others },
    );
    expect(result.idOf('Zhifubao')).toBe('alipay');
    expect(entities).toEqual([
      { id: 'alipay', kind: 'WALLET', name: 'Zhifubao', identifiers: [{ scheme: 'WIKIDATA', value: 'Q1359568' }] },
    ]);
  });

  test('never share an id by name alone', () => {
    const { entities } = identify([{ name: 'Alipay', kind: 'WALLET' }], { others, prefix: '' });
    expect(entities.map(({ id }) => id)).toMatchInlineSnapshot(`
      [
        "alipay-6229c7",
      ]
    `);
  });

  test('cannot be merged with each other', async () => {
    const two = [...others, { dataset: 'third', entities: [{ ...other, id: 'zhifubao', identifiers: [] }] }];
    const judgements = await judgementsOf(['x-a1', 'alipay', 'same'], ['x-a1', 'zhifubao', 'same']);
    const { result } = identify([{ name: 'A1', kind: 'WALLET' }], { others: two, judgements });
    expect(result.judgementIssues.map(formatImportIssue)).toMatchInlineSnapshot(`
      [
        "matches.csv:3 column judgement: expected one entity of other data sets, got same, which makes "alipay" and "zhifubao" one, and those can be merged in their own data sets only",
      ]
    `);
    expect(result.idOf('A1')).toBe('alipay');
  });

  test('share entities whose ids are given', () => {
    const { entities, result } = identify([{ key: 'alipay', name: 'Alipay', kind: 'WALLET' }], {
      others,
      idsAreGiven: true,
    });
    expect([entities[0]?.id, result.counts.shared, result.matches]).toEqual(['alipay', 1, []]);
  });
});
