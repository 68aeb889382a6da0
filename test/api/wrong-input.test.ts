import { describe, expect, it } from 'vitest';

import { describeWorld } from '../support/world.ts';

/** Every wrong use with its exact error. */
const WRONG: readonly (readonly [use: string, document: string, code: string, message: string])[] = [
  [
    'a page over the maximum',
    '{ claims(first: 201) { totalCount } }',
    'PAGE_TOO_LARGE',
    'first: expected at most 200, got 201. Request 200 and pass pageInfo.endCursor as after for the next page.',
  ],
  [
    'a page over the maximum from the end',
    '{ entity(id: "alipay") { partners(last: 1000) { totalCount } } }',
    'PAGE_TOO_LARGE',
    'last: expected at most 200, got 1000. Request 200 and pass pageInfo.startCursor as before for the next page.',
  ],
  ['a negative size', '{ entities(first: -1) { totalCount } }', 'INVALID_PAGE', 'first: expected 0 to 200, got -1.'],
  [
    'first with last',
    '{ sources(first: 1, last: 2) { totalCount } }',
    'INVALID_PAGE',
    'Expected first or last, got both (first: 1, last: 2). Leave one out.',
  ],
  [
    'a text that is no cursor',
    '{ claims(after: "zzz") { totalCount } }',
    'INVALID_CURSOR',
    'after: expected a cursor from an earlier page, got "zzz". Pass an edge\'s cursor, or pageInfo\'s endCursor or startCursor, unchanged.',
  ],
  [
    'an empty cursor',
    '{ claims(last: 1, before: "") { totalCount } }',
    'INVALID_CURSOR',
    'before: expected a cursor from an earlier page, got "". Pass an edge\'s cursor, or pageInfo\'s endCursor or startCursor, unchanged.',
  ],
  [
    'an unknown entity in a filter',
    '{ claims(where: { involves: [{ entity: "alipai" }] }) { totalCount } }',
    'UNKNOWN_ID',
    'where.involves.entity: expected the id of an entity, got "alipai": nothing has that id. Did you mean "alipay", the id of "Alipay"? Look up ids with search(text: …).',
  ],
  [
    'a source where an entity is expected',
    '{ entity(id: "alipay") { partners(where: { involves: [{ entity: "seed" }] }) { nodes { id } } } }',
    'UNKNOWN_ID',
    'where.involves.entity: expected the id of an entity, got "seed": that is the id of a source. Look up ids with search(text: …).',
  ],
  [
    'one misspelt source of two',
    '{ claims(where: { sources: ["seed", "sead"] }) { nodes { id } } }',
    'UNKNOWN_ID',
    'where.sources: expected the id of a source, got "sead": nothing has that id. Look up ids with search(text: …).',
  ],
  [
    'an unknown claim',
    '{ claims(where: { ids: ["f131"] }) { nodes { id } } }',
    'UNKNOWN_ID',
    'where.ids: expected the id of a claim, got "f131": nothing has that id. Look up ids with search(text: …).',
  ],
  [
    'an unknown entity among ids',
    '{ entities(where: { ids: ["alipay", "x"] }) { nodes { id } } }',
    'UNKNOWN_ID',
    'where.ids: expected the id of an entity, got "x": nothing has that id. Look up ids with search(text: …).',
  ],
  [
    'an unknown id in the filter of the market matrix',
    '{ entity(id: "alipay") { partnersPerMarket(where: { onlySources: ["x"] }) { claimCount } } }',
    'UNKNOWN_ID',
    'where.onlySources: expected the id of a source, got "x": nothing has that id. Look up ids with search(text: …).',
  ],
  [
    'a text of thousands of words',
    `{ search(text: "${'a '.repeat(600)}") { totalCount } }`,
    'FILTER_TOO_LARGE',
    'text: expected at most 1000 characters, got 1200. Search for fewer words.',
  ],
  [
    'too many words',
    `{ claims(where: { text: "${Array.from({ length: 51 }, (_, i) => `${(i + 10).toString(36)}q`).join(' ')}" }) { totalCount } }`,
    'FILTER_TOO_LARGE',
    'where.text: expected at most 50 words, got 51.',
  ],
  [
    'too many participants',
    `{ claims(where: { involves: [${'{ roles: [MERCHANT] }'.repeat(21)}] }) { totalCount } }`,
    'FILTER_TOO_LARGE',
    'where.involves: expected at most 20 values, got 21. Send several requests.',
  ],
  [
    'an empty list',
    '{ claims(where: { kinds: [] }) { totalCount } }',
    'INVALID_FILTER',
    'where.kinds: expected at least one value, got an empty list. Leave it out, or pass null, for no condition.',
  ],
  [
    'an empty list of roles',
    '{ entity(id: "alipay") { claims(as: []) { totalCount } } }',
    'INVALID_FILTER',
    'as: expected at least one value, got an empty list. Leave it out, or pass null, for no condition.',
  ],
  [
    'an empty list within a condition',
    '{ claims(where: { involves: [{ roles: [] }] }) { totalCount } }',
    'INVALID_FILTER',
    'where.involves[0].roles: expected at least one value, got an empty list. Leave it out, or pass null, for no condition.',
  ],
  [
    'a range that ends before it begins',
    '{ claims(where: { date: { from: "2018-07", to: "2018-06" } }) { totalCount } }',
    'INVALID_FILTER',
    'where.date: expected from to be on or before to, got from: 2018-07, to: 2018-06.',
  ],
  [
    'a confidence above 1',
    '{ claims(where: { confidence: { gt: 2 } }) { totalCount } }',
    'INVALID_FILTER',
    'where.confidence: expected a range within 0 to 1 that is not empty, got {"gt":2}.',
  ],
  [
    'an empty range of confidence',
    '{ claims(where: { confidence: { gt: 0.5, lt: 0.5 } }) { totalCount } }',
    'INVALID_FILTER',
    'where.confidence: expected a range within 0 to 1 that is not empty, got {"gt":0.5,"lt":0.5}.',
  ],
  [
    'a confidence below 0',
    '{ claims(where: { confidence: { lt: 0 } }) { totalCount } }',
    'INVALID_FILTER',
    'where.confidence: expected a range within 0 to 1 that is not empty, got {"lt":0}.',
  ],
  [
    'a title without a letter',
    '{ claims(where: { title: " - " }) { totalCount } }',
    'INVALID_FILTER',
    'where.title: expected a text with a letter or a digit, got " - ".',
  ],
  [
    'a search without a word',
    '{ search(text: " !") { totalCount } }',
    'INVALID_FILTER',
    'text: expected a text with a letter or a digit, got " !".',
  ],
  [
    'too many ids',
    `{ nodes(ids: [${'"a",'.repeat(201)}]) { id } }`,
    'PAGE_TOO_LARGE',
    'ids: expected at most 200, got 201. Send several requests.',
  ],
  [
    'an unknown country',
    '{ claims(where: { markets: [XX] }) { totalCount } }',
    'GRAPHQL_VALIDATION_FAILED',
    'Expected an ISO 3166-1 alpha-2 country code such as FR (XX means an unknown country: leave it out), got XX.',
  ],
  [
    'a day that does not exist',
    '{ claims(where: { inForceOn: "2018-02-30" }) { totalCount } }',
    'GRAPHQL_VALIDATION_FAILED',
    'Expected a day of the calendar in quotes such as "2018-06-08", got "2018-02-30".',
  ],
  [
    'a month where a day is expected',
    '{ claims(where: { knownOn: "2018-02" }) { totalCount } }',
    'GRAPHQL_VALIDATION_FAILED',
    'Expected a day of the calendar in quotes such as "2018-06-08", got "2018-02".',
  ],
  [
    'a year without quotes',
    '{ claims(where: { date: { from: 2018 } }) { totalCount } }',
    'GRAPHQL_VALIDATION_FAILED',
    'Expected a year, month or day in quotes: "2018", "2018-06" or "2018-06-08", got 2018.',
  ],
  [
    'an unknown kind',
    '{ claims(where: { kinds: [PARTNERSHIPS] }) { totalCount } }',
    'GRAPHQL_VALIDATION_FAILED',
    'Value "PARTNERSHIPS" does not exist in "ClaimKind" enum. Did you mean the enum value "PARTNERSHIP" or "OWNERSHIP"?',
  ],
  [
    'a kind that the list never contains',
    '{ entity(id: "alipay") { owners(where: { kinds: [PARTNERSHIP] }) { totalCount } } }',
    'INVALID_FILTER',
    'where.kinds: expected a kind of the claims in this list (OWNERSHIP), got PARTNERSHIP.',
  ],
  [
    'a role that partners never have',
    '{ entity(id: "alipay") { partners(roles: [SPEAKER, OWNER]) { totalCount } } }',
    'INVALID_FILTER',
    'roles: expected a role of the claims in this list (PLATFORM, ACQUIRER, BANK, WALLET, PAYMENT_SERVICE_PROVIDER, TERMINAL_PROVIDER, MERCHANT, TAX_REFUND, INFRASTRUCTURE, DISTRIBUTOR, MARKETING, GOVERNMENT, ISSUING_BANK, SPONSOR_BANK, CARD_SCHEME, PROCESSOR, GATEWAY, PAYMENT_METHOD, CUSTODIAN, LIQUIDITY_PROVIDER, BAAS_PROVIDER, KYC_PROVIDER, DATA_PROVIDER, LENDER, INSURER, OTHER), got SPEAKER, OWNER.',
  ],
  [
    'a filter that no record can meet',
    '{ claims(where: { not: {} }) { totalCount } }',
    'INVALID_FILTER',
    'where.not: expected a condition, got one that is always true.',
  ],
  [
    'an empty list of alternatives',
    '{ claims(where: { not: { any: [] } }) { totalCount } }',
    'INVALID_FILTER',
    'where.not.any: expected at least one value, got an empty list. Leave it out, or pass null, for no condition.',
  ],
  [
    'an unknown id deep in a filter',
    '{ claims(where: { any: [{ kinds: [ROLE] }, { not: { sources: ["sead"] } }] }) { totalCount } }',
    'UNKNOWN_ID',
    'where.any[1].not.sources: expected the id of a source, got "sead": nothing has that id. Look up ids with search(text: …).',
  ],
  [
    'filters nested too deep',
    '{ claims(where: { not: { not: { not: { not: { not: { kinds: [ROLE] } } } } } }) { totalCount } }',
    'FILTER_TOO_LARGE',
    'where.not.not.not.not.not: expected filters nested at most 5 deep. Send several requests, or list values instead of filters.',
  ],
  [
    'too many alternatives',
    `{ claims(where: { any: [${'{ kinds: [ROLE] }'.repeat(65)}] }) { totalCount } }`,
    'FILTER_TOO_LARGE',
    'Expected at most 64 alternatives in a filter once any and not are expanded, got 65 or more. Send several requests, or list values instead of filters.',
  ],
  [
    'alternatives that multiply',
    `{ claims(where: { any: [${'{ kinds: [ROLE] }'.repeat(9)}], not: { ${['kinds: [ROLE]', 'status: [ACTIVE]'].join(' ')}, not: { any: [${'{ tiers: [SEED] }'.repeat(8)}] } } }) { totalCount } }`,
    'FILTER_TOO_LARGE',
    'Expected at most 64 alternatives in a filter once any and not are expanded, got 81 or more. Send several requests, or list values instead of filters.',
  ],
  [
    'a list of too many values',
    `{ claims(where: { ids: [${'"a" '.repeat(1001)}] }) { totalCount } }`,
    'FILTER_TOO_LARGE',
    'where.ids: expected at most 1000 values, got 1001. Send several requests.',
  ],
  [
    'entities that take part in no claim',
    '{ entities(where: { takesPartIn: { atLeast: 0 } }) { totalCount } }',
    'INVALID_FILTER',
    'where.takesPartIn.atLeast: expected 1 or more, got 0. For entities that take part in none, use not.',
  ],
  [
    'an unknown id in `takesPartIn`',
    '{ entities(where: { not: { takesPartIn: { where: { sources: ["x"] } } } }) { totalCount } }',
    'UNKNOWN_ID',
    'where.not.takesPartIn.where.sources: expected the id of a source, got "x": nothing has that id. Look up ids with search(text: …).',
  ],
  [
    'too many counts',
    '{ claims { counts(by: ENTITY, first: 1001) { value } } }',
    'PAGE_TOO_LARGE',
    'first: expected 0 to 1000, got 1001.',
  ],
];

const PAGE = '{ edges { cursor } pageInfo { endCursor } }';

describeWorld('Wrong input', ({ ask, execute }) => {
  it.each(WRONG)('is rejected with a message that helps: %s', async (_, document, code, message) => {
    const { data, errors } = await ask(document);
    expect(errors?.map((error) => [error.extensions.code, error.message])).toEqual([[code, message]]);
    expect(Object.values(data ?? {}).every((value) => value === null)).toBe(true);
  });

  it.each([
    [
      'query ($text: String = "ant") { search(text: $text) { totalCount } }',
      { text: null },
      'Argument "text" of non-null type "String!" must not be null.',
    ],
    [
      'query ($least: Int = 1) { entities(where: { takesPartIn: { atLeast: $least } }) { totalCount } }',
      { least: null },
      'Argument "where" has invalid value {takesPartIn: {atLeast: $least}}.',
    ],
    [
      'query ($shown: Boolean = true) { graph { claimCount @include(if: $shown) } }',
      { shown: null },
      'Argument "if" of non-null type "Boolean!" must not be null.',
    ],
  ])('is rejected for a variable that is null where null is not allowed: %s', async (document, variables, message) => {
    const { errors } = await ask(document, variables);
    expect(errors?.map((error) => [error.extensions.code, error.message])).toEqual([['BAD_USER_INPUT', message]]);
  });

  it('does not include variables with an odd name: their default is used', async () => {
    const { data } = await ask('query ($__proto__: String = "ant") { search(text: $__proto__) { totalCount } }');
    expect(data.search.totalCount).toBeGreaterThan(0);
  });

  describe('A cursor', () => {
    const codeOf = async (document: string, cursor: string) =>
      (await ask(document, { cursor })).errors?.map(({ extensions }) => extensions.code);

    it('is rejected as foreign by another field, object, filter, order and role', async () => {
      const { entity } = await execute(`{ entity(id: "alipay") { claims(first: 3) ${PAGE} } }`);
      const cursor = entity.claims.pageInfo.endCursor;
      const elsewhere = [
        'claims(after: $cursor) { totalCount }',
        'entities(after: $cursor) { totalCount }',
        'entity(id: "alipay") { roles(after: $cursor) { totalCount } }',
        'entity(id: "wirecard") { claims(after: $cursor) { totalCount } }',
        'entity(id: "alipay") { claims(after: $cursor, where: { status: [ACTIVE] }) { totalCount } }',
        'entity(id: "alipay") { claims(after: $cursor, orderBy: { direction: DESC }) { totalCount } }',
        'entity(id: "alipay") { claims(after: $cursor, as: [SUBJECT]) { totalCount } }',
      ];
      for (const field of elsewhere) {
        expect(await codeOf(`query ($cursor: String) { ${field} }`, cursor), field).toEqual(['FOREIGN_CURSOR']);
      }
      expect(
        await codeOf(
          'query ($cursor: String) { entity(id: "alipay") { claims(first: 7, after: $cursor) { totalCount } } }',
          cursor,
        ),
      ).toBeUndefined();
    });

    it('is rejected if any single character is changed', async () => {
      const { claims } = await execute(`{ claims(first: 3) ${PAGE} }`);
      const cursor: string = claims.pageInfo.endCursor;
      for (let place = 0; place < cursor.length - 2; place += 7) {
        const altered = `${cursor.slice(0, place)}${cursor[place] === 'A' ? 'B' : 'A'}${cursor.slice(place + 1)}`;
        const [code] =
          (await codeOf('query ($cursor: String) { claims(after: $cursor) { nodes { id } } }', altered)) ?? [];
        expect(code).toBe('INVALID_CURSOR');
      }
    });
  });

  it('in one field does not affect other fields', async () => {
    const { data, errors } = await ask(
      '{ entity(id: "alipay") { name } broken: entity(id: "alipay") { claims(first: 300) { totalCount } } }',
    );
    expect(data.entity).toEqual({ name: 'Alipay' });
    expect(data.broken).toBeNull();
    expect(errors?.map(({ path }) => path)).toEqual([['broken', 'claims']]);
  });
});
