import { beforeAll, expect, it } from 'vitest';

import { createApplication } from '../../src/server/application.ts';
import { readConfig } from '../../src/config/config.ts';
import { NO_FORMER } from '../../src/graph/former-size.ts';
import type { GraphSize } from '../../src/graph/graph-size.ts';
import type { App } from '../../src/http/app.ts';
import { TRUSTED_CALLER } from '../../src/http/access/caller.ts';
import { projectFile } from '../../src/support/project-file.ts';
import { readQuestions } from '../../src/question/question.ts';
import { contextFactory } from '../../src/schema/context.ts';
import { describeEngines } from '../support/engines.ts';
import { shippedExample } from '../support/example.ts';
import type { Json } from '../support/execute.ts';
import { appOf, loadShipped } from '../support/world.ts';

/** As large as the graph of the bench: a hub takes part in a tenth of the claims, and "payments" is in a third of them. */
const LARGE: GraphSize = {
  claims: 200_000,
  entities: 50_000,
  sources: 25_000,
  busiest: {
    entity: new Map([['hub', 20_000], ...ranked('e', 4_000)]),
    market: new Map(ranked('m', 12_000)),
    source: new Map(ranked('s', 6_000)),
  },
  hasTerms: false,
  hasClaimIndex: false,
  samples: {
    claims: Array.from({ length: 1_000 }, (_, i) => ({
      words: ` worked together${i % 3 === 0 ? ' on payments' : ''} 20${i % 100} ordinary${i}`,
      began: `${2010 + (i % 10)}-01-01 BEGAN c${i}`,
      becameKnown: `${2010 + (i % 10)}-02-01 BECAME_KNOWN c${i}`,
    })),
    entities: [],
  },
  merged: new Map(),
  former: NO_FORMER,
};

function ranked(prefix: string, most: number): [string, number][] {
  return Array.from({ length: 199 }, (_, i) => [`${prefix}${i}`, Math.max(20, Math.round(most / (i + 1)))]);
}

const questions = await readQuestions(projectFile('schema/questions'));

/** The limit of a client without a token in production. */
const ANONYMOUS = 20_000;

describeEngines('The cost of a scan', (graph) => {
  let large: App;
  let shipped: App;
  let size = LARGE;
  let reads = 0;

  beforeAll(async () => {
    await loadShipped(graph.engine);
    const { limits } = readConfig({});
    const context = contextFactory({
      ...graph.engine,
      read: (...args) => {
        if (args[0].name !== 'graph.state') reads += 1;
        return graph.engine.read(...args);
      },
    });
    large = appOf(graph.engine, questions, { limits, context, size: async () => size });
    const silent = { LOG_LEVEL: 'silent', ROW_CACHE_BYTES: '0', RESPONSE_CACHE_BYTES: '0' };
    shipped = await createApplication(graph.engine, questions, readConfig(silent));
  });

  async function answer(app: App, query: string, variables: object = {}, extensions: object = {}): Promise<Json> {
    const request = new Request('http://fingraph.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables, extensions }),
    });
    return (await app.fetch(request, { ...TRUSTED_CALLER, maxCost: ANONYMOUS })).json();
  }

  async function costOf(query: string, variables: object = {}, app = large): Promise<number> {
    const { extensions, errors } = await answer(app, query, variables, { cost: 'DRY_RUN' });
    if (errors) throw new Error(JSON.stringify(errors));
    return extensions.cost.requested as number;
  }

  it.each(hostile())(
    'rejects a request before it reads anything, on a large graph: %s',
    async (_, query, variables) => {
      reads = 0;
      const { data, errors } = await answer(large, query, variables);
      const codes = errors?.map(({ extensions }: Json) => extensions.code);
      expect([codes?.length, Object.values(data ?? { none: null })]).toEqual([1, [null]]);
      expect(['COST_LIMIT_EXCEEDED', 'FILTER_TOO_LARGE']).toContain(codes[0]);
      expect(reads).toBe(0);
    },
  );

  it.each([
    ['a word in the texts of all claims', CLAIMS, { where: { text: 'rarest' } }],
    [
      'a word in the claims of the hub',
      '{ entity(id: "hub") { claims(where: { text: "rarest" }) { nodes { id } } } }',
      {},
    ],
    ['claims of a kind', CLAIMS, { where: { kinds: ['ROLE'] } }],
    [
      'partners of the hub by status',
      '{ entity(id: "hub") { partners(where: { status: [ACTIVE] }) { nodes { id } } } }',
      {},
    ],
    ['an ordinary word', '{ search(text: "ordinary7") { nodes { id } } }', {}],
    ['what changed in a month', '{ changes(from: "2018-06-01", to: "2018-06-30") { totalCount nodes { day } } }', {}],
    ['sources by a word', '{ sources(where: { text: "tribune" }) { totalCount nodes { id } } }', {}],
    ['the timeline of the hub', '{ timeline(of: "hub") { totalCount nodes { kind } } }', {}],
  ])('accepts what takes less than half a second there by terms: %s', async (_, query, variables) => {
    size = { ...LARGE, hasTerms: true };
    const cost = await costOf(query, variables);
    size = LARGE;
    expect(cost).toBeLessThanOrEqual(ANONYMOUS);
  });

  it.each([
    ['about-this-graph', {}],
    ['busiest-markets', {}],
    ['data-sets', {}],
    ['measures', {}],
    ['starting-points', {}],
    ['facts-about', { entity: 'hub', first: 0 }],
  ])('accepts what the first page of the explorer asks there: %s', async (name, variables) => {
    const document = questions.find((question) => question.name === name)?.document ?? '';
    expect(await costOf(document, variables)).toBeLessThanOrEqual(ANONYMOUS);
  });

  it('is proportional to the size of the graph', async () => {
    const variables = { where: { text: 'rarest' } };
    const costs: number[] = [];
    for (const claims of [0, 1_000, 10_000, 100_000, 1_000_000]) {
      size = { ...LARGE, claims };
      costs.push((await costOf(CLAIMS, variables)) - 2);
    }
    size = LARGE;
    const [none = 0, thousand = 0, ten = 0, hundred = 0, million = 0] = costs;
    expect(none).toBe(20);
    expect(thousand).toBeGreaterThan(20);
    expect([ten / thousand, hundred / ten, million / hundred].map(Math.round)).toEqual([10, 10, 10]);
  });

  it('grows with alternatives, words and fields, and is the same for variables and literals', async () => {
    const one = await costOf(CLAIMS, { where: { text: 'rarest' } });
    const ways: [string, object, number][] = [
      [CLAIMS, { where: { any: [{ text: 'a1' }, { text: 'b1' }, { text: 'c1' }] } }, 2],
      [CLAIMS, { where: { not: { text: 'a1', any: [{ text: 'b1' }, { title: 'c1' }] } } }, 2],
      ['{ claims(first: 1, where: { text: "rarest" }) { totalCount nodes { id } } }', {}, 1.9],
      [
        '{ a: claims(first: 1, where: { text: "a" }) { nodes { id } } b: claims(first: 1, where: { text: "b" }) { nodes { id } } }',
        {},
        1.9,
      ],
    ];
    for (const [query, variables, times] of ways) expect((await costOf(query, variables)) / one).toBeGreaterThan(times);
    const literal = '{ claims(first: 1, where: { text: "rarest" }) { nodes { id } } }';
    expect(await costOf(literal)).toBe(one);
  });

  it('counts a hub wherever one may be found, once for each list', async () => {
    const CLAIMS_OF = 'claims(first: 1, where: { text: "rarest" }) { nodes { id } }';
    const known = await costOf(`{ entity(id: "hub") { ${CLAIMS_OF} } }`);
    const ordinary = await costOf(`{ entity(id: "nobody") { ${CLAIMS_OF} } }`);
    const found = await costOf(`{ search(first: 1, text: "zzzzzz") { nodes { ... on Entity { ${CLAIMS_OF} } } } }`);
    const all = await costOf(`{ entities(first: 200) { nodes { ${CLAIMS_OF} } } }`);
    expect(known).toBeGreaterThan(100 * ordinary);
    expect(found).toBeGreaterThan(known);
    expect(all).toBeGreaterThan(1.5 * known);
    expect(all).toBeLessThan(20 * known);
    // an unknown id does not affect the same fragment elsewhere
    const shared = `{ entity(id: "") { ...F } search(first: 1, text: "zzzzzz") { nodes { ...F } } } fragment F on Entity { ${CLAIMS_OF} }`;
    expect(await costOf(shared)).toBeGreaterThan(found);
    expect(await costOf(`{ node(id: "hub") { ... on Entity { ${CLAIMS_OF} } } }`)).toBe(known);
    expect(
      await costOf(
        'query ($id: ID!) { entity(id: $id) { claims(first: 1, where: { text: "rarest" }) { nodes { id } } } }',
        { id: 'hub' },
      ),
    ).toBe(known);
  });

  it('suggests a change where a smaller page does not help', async () => {
    const messageOf = async (query: string) => (await answer(large, query)).errors[0].message as string;
    expect(
      await messageOf(
        '{ claims(where: { any: [{ text: "a1" }, { text: "b1" }, { text: "c1" }, { text: "d1" }] }) { nodes { id } } }',
      ),
    ).toMatch(
      /^Expected a request that costs at most 20,000, got one of [\d,]+\. claims costs most\. The database would scan too many records: use fewer words and alternatives in "where"/,
    );
    expect(await messageOf('{ search(text: "wo") { nodes { id } } }')).toMatch(
      /search costs most\. Search for a longer word/,
    );
    size = { ...LARGE, claims: 100_000 };
    const both = await messageOf('{ claims(where: { text: "rarest" }) { totalCount nodes { id } } graph { version } }');
    expect(both).toMatch(/Leave out claims\.totalCount, which lowers the cost to [\d,]+\.$/);
    size = LARGE;
  });

  it.each(questions)(
    'hardly changes the cost of the question $name on the shipped data',
    async ({ name, document }) => {
      const example = { ...EXAMPLE, ...MOMENTS, ...shippedExample(name) };
      size = { ...LARGE, claims: 0, entities: 0, sources: 0 };
      const [empty, now] = [await costOf(document, example), await costOf(document, example, shipped)];
      size = LARGE;
      expect(now).toBeGreaterThanOrEqual(empty);
      // these read or compare all entities of the graph, or all claims of an entity; the most trusted paths have to be ranked
      const more: Readonly<Record<string, number>> = {
        'missing-partners': 500,
        'possible-duplicates': 300,
        growth: 300,
        'trusted-connections': 1_200,
        'connections-by-steps': 1_200,
      };
      expect(now).toBeLessThanOrEqual(1.5 * empty + (more[name] ?? 120));
    },
  );

  it('is higher for lists of the past, and grows with the number of revisions', async () => {
    const inPast = 'where: { recordedOn: "2020-01-01T00:00:00Z" }';
    const lists = [
      ['claims(first: 1', ')', '{ nodes { id } }'],
      ['entity(id: "hub") { claims(first: 1', ')', '{ nodes { id } } }'],
      ['entity(id: "hub") { partners(first: 1', ')', '{ nodes { id } } }'],
      ['timeline(of: "hub", first: 1', ')', '{ nodes { kind } }'],
      ['claimRelations(first: 1', ')', '{ nodes { kind } }'],
      ['sharedPartners(of: ["hub", "e1"], first: 1', ')', '{ nodes { id } }'],
      ['neighbourhood(of: ["hub"], first: 1', ')', '{ truncated }'],
      ['entities(first: 1, orderBy: { field: CLAIM_COUNT }', ')', '{ nodes { id } }'],
      ['changes(from: "2018-01-01", to: "2018-02-01", first: 1', ')', '{ nodes { day } }'],
    ];
    for (const [start, end, selection] of lists) {
      const present = await costOf(`{ ${start} ${end} ${selection} }`);
      const past = await costOf(`{ ${start} ${inPast} ${end} ${selection} }`);
      const ratio = 11;
      const formerOf = (counts: ReadonlyMap<string, number>) =>
        new Map([...counts].map(([id, count]) => [id, (ratio - 1) * count]));
      size = {
        ...LARGE,
        former: {
          claims: (ratio - 1) * LARGE.claims,
          entities: 0,
          sources: 0,
          busiest: {
            entity: formerOf(LARGE.busiest.entity),
            market: formerOf(LARGE.busiest.market),
            source: formerOf(LARGE.busiest.source),
          },
        },
      };
      const revised = await costOf(`{ ${start} ${inPast} ${end} ${selection} }`);
      const unchanged = await costOf(`{ ${start} ${end} ${selection} }`);
      size = LARGE;
      expect([start, past > present, revised > 3 * past, unchanged]).toEqual([start, true, true, present]);
    }
  });

  it('is small on the shipped data', async () => {
    const variables = { where: { text: 'rarest' } };
    const ten = { where: { any: times(10, (i) => ({ text: `rare${i}` })) } };
    const one = await costOf(CLAIMS, variables, shipped);
    expect(one).toBeLessThan(40);
    // terms find rare words without a scan
    expect(await costOf(CLAIMS, ten, shipped)).toBeGreaterThan(graph.engine.abilities.termIndexes ? one : 50);
  });
});

/** For questions without an example in the shipped data. */
const EXAMPLE = {
  entity: 'alipay',
  scheme: 'DOMAIN',
  value: 'alipay.com',
};
/** `then` is a variable of a question. */
const MOMENTS = JSON.parse('{"then": "2020-01-01T00:00:00Z", "now": "2030-01-01T00:00:00Z"}') as object;

const CLAIMS = 'query ($where: ClaimFilter) { claims(first: 1, where: $where) { nodes { id } } }';
const COUNT = 'query ($where: ClaimFilter) { claims(where: $where) { totalCount } }';
const ENTITIES = 'query ($where: EntityFilter) { entities(first: 1, where: $where) { nodes { id } } }';

function hostile(): [string, string, object][] {
  const words = (count: number, from: number) => times(count, (i) => `w${from}x${i}`).join(' ');
  const rare = (count: number) => times(count, (i) => ({ text: `rare${i}` }));
  return [
    ['any of 64 texts of 50 words', CLAIMS, { where: { any: times(64, (i) => ({ text: words(50, i) })) } }],
    ['any of 64 titles', CLAIMS, { where: { any: times(64, (i) => ({ title: `${i}${'x'.repeat(990)}` })) } }],
    ['a number of any of 64 texts', COUNT, { where: { any: times(64, (i) => ({ text: words(5, i) })) } }],
    ['any of 64 rare words', CLAIMS, { where: { any: rare(64) } }],
    ['any of 50 rare words', CLAIMS, { where: { any: rare(50) } }],
    ['any of 10 rare words', CLAIMS, { where: { any: rare(10) } }],
    ['none of 20 rare words', CLAIMS, { where: { not: { any: rare(20) } } }],
    [
      'any of 60 takesPartIn',
      ENTITIES,
      { where: { any: times(60, (i) => ({ takesPartIn: { atLeast: 9_999 + i } })) } },
    ],
    [
      'any of 10 takesPartIn',
      ENTITIES,
      { where: { any: times(10, (i) => ({ takesPartIn: { atLeast: 9_999 + i } })) } },
    ],
    ['takesPartIn with 50 texts', ENTITIES, { where: { takesPartIn: { where: { any: rare(50) } } } }],
    ['the beginning of many words', '{ search(first: 200, text: "wo") { totalCount nodes { id } } }', {}],
    ['a beginning that most records hold', '{ search(text: "20") { totalCount nodes { id } } }', {}],
    [
      'changes of two centuries with a rare word',
      '{ changes(from: "1900-01-01", to: "2100-01-01", where: { text: "a1" }) { nodes { day } } }',
      {},
    ],
    [
      'forty aliases',
      `{ ${times(40, (i) => `a${i}: claims(first: 1, where: { text: "rare${i}" }) { nodes { id } }`).join(' ')} }`,
      {},
    ],
    [
      'forty lists of a hub that is found',
      `{ search(first: 1, text: "hubhub") { nodes { ... on Entity { ${times(40, (i) => `a${i}: claims(first: 1, where: { text: "rare${i}" }) { nodes { id } }`).join(' ')} } } } }`,
      {},
    ],
    [
      'seven counts',
      `{ claims { ${['MARKET', 'KIND', 'STATUS', 'ROLE', 'ENTITY', 'SOURCE', 'YEAR'].map((by) => `${by}: counts(by: ${by}) { value }`).join(' ')} } }`,
      {},
    ],
    [
      'counts of a thousand values, each with its claims',
      '{ claims { counts(by: ENTITY, first: 1000) { claims(first: 1) { nodes { id } } } } }',
      {},
    ],
  ];
}

function times<T>(count: number, make: (place: number) => T): T[] {
  return Array.from({ length: count }, (_, place) => make(place));
}
