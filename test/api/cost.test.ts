import { getIntrospectionQuery } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { beforeAll, describe, expect, it } from 'vitest';

import { createApplication } from '../../src/server/application.ts';
import { readConfig } from '../../src/config/config.ts';
import { loadDataset } from '../../src/load/load.ts';
import { readDataset } from '../../src/dataset/read.ts';
import { EMPTY_GRAPH } from '../../src/graph/graph-size.ts';
import type { App } from '../../src/http/app.ts';
import { TRUSTED_CALLER } from '../../src/http/access/caller.ts';
import { priceOperation, useCostReport } from '../../src/http/limits/price-operation.ts';
import { operationRunner } from '../../src/http/graphql/run-operation.ts';
import { useExecutor } from '../../src/http/graphql/use-executor.ts';
import { createExecutor } from '../../src/schema/executor.ts';
import { useDocumentLimit } from '../../src/http/limits/use-document-limit.ts';
import { type ServerContext, createRequestState } from '../../src/http/request/request-state.ts';
import { useValidationLimit } from '../../src/http/limits/use-validation-limit.ts';
import { projectFile } from '../../src/support/project-file.ts';
import { type SavedQuery, readQuestions } from '../../src/question/question.ts';
import { contextFactory } from '../../src/schema/context.ts';
import { schema } from '../../src/schema/schema.ts';
import { applySuggestion } from '../support/suggestion.ts';
import { describeEngines } from '../support/engines.ts';
import type { Json } from '../support/execute.ts';
import { shippedExample } from '../support/example.ts';
import { appOf } from '../support/world.ts';

const { limits } = readConfig({});
const DRY_RUN = { cost: 'DRY_RUN' };

/** The cost of each question of the library with its default variables. */
const QUESTION_COSTS: readonly (readonly [name: string, cost: number])[] = [
  ['about-this-graph', 21],
  ['accounts-of-claim', 34],
  ['connections-by-steps', 3652],
  ['rival-accounts', 1606],
  ['trusted-connections', 3201],
  ['acquirers-of-merchants', 1867],
  ['busiest-markets', 13],
  ['cite-sources', 227],
  ['claim-in-full', 17],
  ['claims-of-source', 308],
  ['claims-per-market', 267],
  ['claims-that-meet', 877],
  ['claim-counts', 276],
  ['entities-that-meet', 456],
  ['entity-counts', 256],
  ['sources-that-meet', 376],
  ['source-counts', 176],
  ['conflicting-targets', 1047],
  ['conflicts', 1407],
  ['connections', 2451],
  ['data-sets', 46],
  ['entity-by-identifier', 4],
  ['entity-in-full', 11],
  ['facts-about', 980],
  ['find', 76],
  ['group-of-company', 161],
  ['growth', 177],
  ['heads-of-region', 827],
  ['history-of-claim', 3],
  ['how-to-cite', 6],
  ['in-force-in-market', 227],
  ['investors-in-round', 696],
  ['joint-scheme', 16],
  ['largest-amounts', 126],
  ['latest-source', 22],
  ['licences-of-company', 1413],
  ['list-overview', 714],
  ['market-overview', 309],
  ['market-shares', 1027],
  ['match-name', 132],
  ['measures', 1],
  ['missing-partners', 428],
  ['neighbourhood', 803],
  ['only-in-source', 227],
  ['owners-and-holdings', 1003],
  ['participants-in-market', 422],
  ['partners-in-market', 5418],
  ['partners-of-group', 1618],
  ['partners-per-market', 2732],
  ['partnerships-in-area', 747],
  ['plans-and-outcomes', 657],
  ['possible-duplicates', 871],
  ['recorded-then-and-now', 453],
  ['shared-partners', 2107],
  ['speakers-of-source', 5428],
  ['starting-points', 393],
  ['sums-of-round', 1208],
  ['timeline', 456],
  ['ultimate-owners', 87],
  ['what-changed', 456],
  ['who-is', 3739],
];

describeEngines('The cost of a request', (graph) => {
  let app: App;
  let questions: readonly SavedQuery[];
  let contexts = 0;
  let lowered = Infinity;
  let rate: number | null = null;

  beforeAll(async () => {
    await loadDataset(graph.engine, await readDataset(projectFile('seed/data')));
    questions = await readQuestions(projectFile('schema/questions'));
    const context = contextFactory(graph.engine);
    app = appOf(graph.engine, questions, {
      limits,
      context: (request) => {
        contexts += 1;
        return counting(context(request));
      },
    });
  });

  /** Number of statements of the requests of a test. */
  let reads = 0;
  function counting(context: ReturnType<ReturnType<typeof contextFactory>>) {
    const { takeStatement } = context.budget;
    Object.assign(context.budget, {
      takeStatement: () => {
        reads += 1;
        takeStatement();
      },
    });
    return context;
  }

  async function fetch(request: Request): Promise<Response> {
    if (rate !== null) return app.fetch(request, { ...TRUSTED_CALLER, rate });
    return app.fetch(request, lowered < Infinity ? { ...TRUSTED_CALLER, maxCost: lowered } : undefined);
  }

  async function post(body: object, accept = 'application/graphql-response+json'): Promise<Response> {
    return fetch(
      new Request('http://fingraph.test/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept },
        body: JSON.stringify(body),
      }),
    );
  }

  async function answer(body: object): Promise<Json> {
    return (await post(body)).json();
  }

  async function costOf(query: string, variables: object = {}): Promise<number> {
    const { extensions, errors } = await answer({ query, variables, extensions: DRY_RUN });
    if (errors) throw new Error(JSON.stringify(errors));
    return extensions.cost.requested as number;
  }

  async function refusalOf(query: string, variables: object = {}): Promise<Json> {
    const response = await post({ query, variables });
    const { data, errors } = (await response.json()) as Json;
    expect([response.status, data]).toEqual([400, undefined]);
    expect(errors).toHaveLength(1);
    return errors[0];
  }

  it('is in the response on request, from a body and from a URL', async () => {
    const query = '{ claims(first: 2) { nodes { id } } }';
    const { data, extensions } = await answer({ query, extensions: { cost: true } });
    expect([data.claims.nodes.length, extensions]).toEqual([2, { cost: { requested: 23, limit: 50_000 } }]);
    const search = new URLSearchParams({ query, extensions: '{"cost":true}' });
    const response = await app.fetch(new Request(`http://fingraph.test/graphql?${search}`));
    expect(await response.json()).toEqual({ data, extensions });
    expect(await answer({ query })).toEqual({ data });
    expect(await answer({ query, extensions: { cost: false } })).toEqual({ data });
    const { errors } = await answer({ query, extensions: { cost: 'YES' } });
    expect(errors).toEqual([
      {
        message: 'Expected true, false or "DRY_RUN" as "cost" in "extensions", got "YES".',
        extensions: { code: 'BAD_REQUEST' },
      },
    ]);
  });

  it('is all that a dry run returns, which executes nothing, even above the limit', async () => {
    reads = 0;
    const response = await post({ query: '{ claims(first: 2) { nodes { id } } }', extensions: DRY_RUN });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ data: null, extensions: { cost: { requested: 23, limit: 50_000 } } });
    expect(await costOf(DEEP)).toBe(16_280_451);
    const table = await post({ query: '{ claims { nodes { id } } }', extensions: DRY_RUN }, 'text/csv');
    expect([table.status, await table.json()]).toEqual([
      200,
      { data: null, extensions: { cost: { requested: 41, limit: 50_000 } } },
    ]);
    expect(reads).toBe(0);
    expect(contexts).toBeGreaterThan(0);
  });

  it('is the same for a question by its text, hash or name', async () => {
    const find = questions.find(({ name }) => name === 'find');
    if (!find) throw new Error('The library has no question find.');
    const variables = { text: 'alipay' };
    const cost = await costOf(find.document, variables);
    const byHash = await answer({ documentId: `sha256:${find.hash}`, variables, extensions: DRY_RUN });
    expect(byHash.extensions.cost.requested).toBe(cost);
    const byName = async (most: number): Promise<number> => {
      lowered = most;
      const response = await fetch(new Request('http://fingraph.test/questions/find.json?text=alipay'));
      lowered = Infinity;
      return response.status;
    };
    expect([await byName(cost), await byName(cost - 1)]).toEqual([200, 400]);
  });

  it.each([
    ['a page', '{ claims(first: 7) { nodes { id } } }', {}, 28],
    ['a page from the end', '{ claims(last: 7) { nodes { id } } }', {}, 28],
    ['a page without a size', '{ claims { nodes { id } } }', {}, 41],
    ['a page that is null', '{ claims(first: null) { nodes { id } } }', {}, 41],
    ['a page by a variable', 'query ($n: Int) { claims(first: $n) { nodes { id } } }', { n: 7 }, 28],
    ['a variable with a default', 'query ($n: Int = 7) { claims(first: $n) { nodes { id } } }', {}, 28],
    [
      'a variable with a default that is null',
      'query ($n: Int = 7) { claims(first: $n) { nodes { id } } }',
      { n: null },
      41,
    ],
    ['a variable without a value', 'query ($n: Int) { claims(first: $n) { nodes { id } } }', {}, 41],
    ['a count, and no items if none are selected', '{ claims(first: 200) { totalCount } }', {}, 26],
    ['pages within pages', '{ entities(first: 10) { nodes { claims(first: 10) { nodes { id } } } } }', {}, 171],
    ['edges as nodes', '{ claims(first: 7) { edges { cursor node { id } } pageInfo { endCursor } } }', {}, 28],
    [
      'a field of fragments once',
      '{ ...A ...B } fragment A on Query { claims { nodes { id } } } fragment B on Query { claims { nodes { title } } }'.replace(
        'title',
        'summary',
      ),
      {},
      41,
    ],
    [
      'a field that is included',
      'query ($x: Boolean!) { claims @include(if: $x) { nodes { id } } graph { version } }',
      { x: true },
      42,
    ],
    [
      'no field that is not included',
      'query ($x: Boolean!) { claims @include(if: $x) { nodes { id } } graph { version } }',
      { x: false },
      1,
    ],
    [
      'no field that is skipped',
      'query ($x: Boolean!) { claims { nodes { id citations @skip(if: $x) { note } } } }',
      { x: true },
      41,
    ],
    [
      'a field that is not skipped',
      'query ($x: Boolean!) { claims { nodes { id citations @skip(if: $x) { note } } } }',
      { x: false },
      81,
    ],
    [
      'the most expensive of several types',
      '{ claims { nodes { ... on Metric { subjects { id } speakers { id } } ... on Statement { about { id } } } } }',
      {},
      81,
    ],
    [
      'paths by how many and how long',
      '{ paths(from: "a", to: "b", first: 2, maxLength: 3) { paths { hops { claim { id } } } } }',
      {},
      515,
    ],
    [
      'a neighbourhood by steps and claims',
      '{ neighbourhood(of: ["a", "b"], depth: 2, first: 50) { claims { id } entities { id } } }',
      {},
      304,
    ],
    [
      'shared partners by how many share',
      '{ sharedPartners(of: ["a", "b", "c"], first: 2) { edges { shared { id } } } }',
      {},
      110,
    ],
    ['records by how many ids', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b', 'c'] }, 4],
    ['one id that stands for a list', '{ nodes(ids: "a") { id } }', {}, 1],
    [
      'the values of a filter',
      'query ($w: ClaimFilter) { claims(first: 0, where: $w) { totalCount } }',
      { w: { ids: Array.from({ length: 100 }, () => 'a') } },
      36,
    ],
    ['type names as the minimum', '{ __typename }', {}, 1],
  ])('counts %s', async (_, query, variables, cost) => {
    expect(await costOf(query, variables)).toBe(cost);
  });

  it.each(QUESTION_COSTS)(
    'of the question %s is %i, a third of the limit at most, and within it at any page size',
    async (name, cost) => {
      const question = questions.find((candidate) => candidate.name === name);
      if (!question) throw new Error(`The library has no question ${name}.`);
      expect(await costOf(question.document, shippedExample(name))).toBe(cost);
      expect(cost * 3).toBeLessThan(limits.maxCost);
      if (question.document.includes('$first:')) {
        expect(await costOf(question.document, { ...shippedExample(name), first: 200 })).toBeLessThan(limits.maxCost);
      }
    },
  );

  it('is tested for every question of the library', () => {
    expect(QUESTION_COSTS.map(([name]) => name).toSorted()).toEqual(questions.map(({ name }) => name).toSorted());
  });

  it('of the introspection is 5321, and the longest introspection is executed', async () => {
    expect(await costOf(getIntrospectionQuery())).toBe(5321);
    const full = { specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, oneOf: true };
    const { data } = await answer({ query: getIntrospectionQuery({ ...full, inputValueDeprecation: true }) });
    expect(data.__schema.types.length).toBeGreaterThan(50);
  });

  const deep = (open: string, close: string, levels: number) => `{ ${open.repeat(levels)} id ${close.repeat(levels)} }`;
  const DEEP =
    '{ entities(first: 200) { nodes { claims(first: 200) { nodes { participants { entity { claims(first: 200) { nodes { id } } } } } } } } }';

  it('above the limit is rejected with the most expensive field and a suggestion', async () => {
    const query = '{ entities(first: 200) { nodes { claims(first: 200) { nodes { citations { note } } } } } }';
    expect(await refusalOf(query)).toMatchInlineSnapshot(`
      {
        "extensions": {
          "code": "COST_LIMIT_EXCEEDED",
          "field": "entities.nodes.claims",
          "limit": 50000,
          "requested": 120451,
        },
        "locations": [
          {
            "column": 34,
            "line": 1,
          },
        ],
        "message": "Expected a request that costs at most 50,000, got one of 120,451. entities.nodes.claims costs most. Request first: 82 at entities.nodes.claims instead of 200, which lowers the cost to 49,651.",
      }
    `);
    reads = 0;
    const { errors, data } = await answer({ query, extensions: { cost: true } });
    expect([data, errors[0].extensions.code, reads]).toEqual([undefined, 'COST_LIMIT_EXCEEDED', 0]);
    const legacy = await post({ query }, 'application/json');
    expect(legacy.status).toBe(200);
  });

  it.each([
    [
      'one page',
      '{ entities(first: 200) { nodes { claims(first: 200) { nodes { citations { note } } } } } }',
      /^Request first: /,
    ],
    [
      'one page of its default',
      '{ entities(first: 200) { nodes { claims { nodes { relations { claim { participants { entity { claims { totalCount } } } } } } } } } }',
      /^Request first: /,
    ],
    [
      'a page in a fragment',
      '{ entities(first: 200) { ...A } } fragment A on EntityConnection { nodes { ... on Wallet { claims(first: 200) { nodes { citations { note } } } } } }',
      /^Request first: /,
    ],
    [
      'pages within pages',
      deep(
        'entities(first: 200) { nodes { claims(first: 200) { nodes { participants { entity { claims(first: 200) { nodes { participants { entity { ',
        '} '.repeat(10),
        1,
      ),
      /^Request at most \d+ items per page/,
    ],
    [
      'a field beside others',
      '{ graph { version } neighbourhood(of: ["alipay"], depth: 4, first: 1000) { claims { participants { entity { partnersPerMarket { partnerCount } } } } } }',
      /^Request first: |^Leave out /,
    ],
  ])('above the limit is rejected with a suggestion that passes: %s', async (_, query, change) => {
    const { message, extensions } = await refusalOf(query);
    expect(extensions.code).toBe('COST_LIMIT_EXCEEDED');
    expect(message.slice(message.search(/(Request|Leave) /))).toMatch(change);
    const after = await costOf(applySuggestion(message, query));
    expect(after).toBeLessThanOrEqual(limits.maxCost);
    const suggested = /which lowers the cost to ([\d,]+)/.exec(message)?.[1];
    if (suggested) expect(after).toBe(Number(suggested.replaceAll(',', '')));
  });

  it('above the limit is rejected with the number of fields that pass, where they are many of one kind', async () => {
    lowered = 5_000;
    try {
      const query = `{ ${many(40, (i) => `a${i}: entity(id: "alipay") { partnersPerMarket { market { name } } }`)} }`;
      const { message } = await refusalOf(query);
      expect(message).toBe(
        'Expected a request that costs at most 5,000, got one of 14,440. a0.partnersPerMarket costs most. Send several requests: one can have 13 of the 40 top-level fields, such as a39, a38, a37 and 10 more.',
      );
      expect(await costOf(applySuggestion(message, query))).toBeLessThanOrEqual(5_000);
    } finally {
      lowered = Infinity;
    }
  });

  it('can have a lower limit for one caller', async () => {
    lowered = 40;
    try {
      const { message, extensions, locations } = await refusalOf(
        'query ($n: Int) { claims(first: $n) { nodes { id } } }',
        { n: 30 },
      );
      expect(message).toBe(
        'Expected a request that costs at most 40, got one of 51. claims costs most. Request first: 19 at claims instead of 30, which lowers the cost to 40.',
      );
      expect(extensions).toEqual({ code: 'COST_LIMIT_EXCEEDED', requested: 51, limit: 40, field: 'claims' });
      expect(locations).toEqual([{ line: 1, column: 19 }]);
      expect((await refusalOf('{ search(text: "x") { totalCount } }')).message).toBe(
        'Expected a request that costs at most 40, got one of 56. search costs most. Select fewer levels, or fewer list fields.',
      );
      const table = await fetch(new Request('http://fingraph.test/questions/partners-in-market.csv'));
      expect([table.status, ((await table.json()) as Json).errors[0].extensions.code]).toEqual([
        400,
        'COST_LIMIT_EXCEEDED',
      ]);
    } finally {
      lowered = Infinity;
    }
  });

  it('is taken from the rate of the caller if the request is executed', async () => {
    rate = 60;
    try {
      const two = { query: '{ claims(first: 2) { nodes { id } } }' };
      const requests = [{ query: DEEP, extensions: DRY_RUN }, { query: DEEP }, two, two, two, two];
      const statuses: number[] = [];
      for (const request of requests) statuses.push((await post(request)).status);
      expect(statuses).toEqual([200, 400, 200, 200, 200, 429]);
    } finally {
      rate = null;
    }
  });

  const many = (times: number, of: (place: number) => string) =>
    Array.from({ length: times }, (_, i) => of(i)).join(' ');
  const fields = 'fields { type { ';

  it.each([
    ['four levels of pages', DEEP, 'COST_LIMIT_EXCEEDED'],
    [
      'pages of nothing but pages',
      deep(
        'entity(id: "alipay") { partners(first: 200) { nodes { partners(first: 200) { nodes { partners(first: 200) { nodes { ',
        '} } } } } } } ',
        1,
      ),
      'COST_LIMIT_EXCEEDED',
    ],
    ['a thousand aliases', `{ ${many(1_000, (i) => `a${i}: graph { version }`)} }`, 'DOCUMENT_TOO_LARGE'],
    ['a thousand type names', `{ ${many(1_000, (i) => `a${i}: __typename`)} }`, 'DOCUMENT_TOO_LARGE'],
    ['one field a thousand times', `{ ${many(1_000, () => '__typename')} }`, 'DOCUMENT_TOO_LARGE'],
    [
      'one field in a thousand fragments in line',
      `{ ${many(1_000, () => '... { __typename }')} }`,
      'DOCUMENT_TOO_LARGE',
    ],
    [
      'a fragment spread a thousand times',
      `{ ${many(1_000, () => '...A')} } fragment A on Query { graph { version } }`,
      'DOCUMENT_TOO_LARGE',
    ],
    [
      'aliases in a fragment',
      `{ ...A } fragment A on Query { ${many(51, (i) => `a${i}: graph { version }`)} }`,
      'DOCUMENT_TOO_LARGE',
    ],
    ['unknown directives', `{ graph { version ${'@a'.repeat(2_000)} } }`, 'DOCUMENT_TOO_LARGE'],
    ['known directives', `{ graph { version ${'@include(if: true)'.repeat(500)} } }`, 'DOCUMENT_TOO_LARGE'],
    ['directives on the operation', `query ${'@a'.repeat(51)} { graph { version } }`, 'DOCUMENT_TOO_LARGE'],
    [
      'circular introspection',
      `{ __schema { types { ${fields.repeat(4)} name ${'} '.repeat(8)} } } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'circular introspection of one type',
      `{ __type(name: "Query") { ${fields.repeat(8)} name ${'} '.repeat(16)} } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'deeper circular introspection',
      `{ __schema { types { ${fields.repeat(50)} name ${'} '.repeat(100)} } } }`,
      'DOCUMENT_TOO_LARGE',
    ],
    [
      'fragments that double',
      `{ entity(id: "alipay") { ...F0 } } ${many(12, (i) => `fragment F${i} on Entity { a: country { ...F${i + 1} } b: country { ...F${i + 1} } }`)} fragment F12 on Entity { claims { nodes { id } } }`,
      'COST_LIMIT_EXCEEDED',
    ],
    [
      'fragments in a long chain of levels',
      `{ entity(id: "alipay") { ...F0 } } ${many(40, (i) => `fragment F${i} on Entity { country { ...F${i + 1} } }`)} fragment F40 on Entity { id }`,
      'DOCUMENT_TOO_LARGE',
    ],
    ['more tokens than there may be', `{ ${'a '.repeat(10_000)} }`, 'GRAPHQL_PARSE_FAILED'],
    [
      'a fragment that holds itself',
      '{ ...A } fragment A on Query { ...A graph { version } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('above a limit is rejected before anything is read: %s', async (_, query, code) => {
    reads = 0;
    const { message, extensions } = await refusalOf(query);
    expect([extensions.code, reads]).toEqual([code, 0]);
    if (!query.includes('...A } fragment A on Query { ...A'))
      expect(message).toMatch(/^Expected .*, got .*\. (.*(Leave|Request|Select|Send) .*)$/);
  });

  it('counts long lists in arguments', async () => {
    const ids = Array.from({ length: 8_000 }, () => 'alipay');
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { claims { nodes { id } } } } }';
    const { extensions } = await refusalOf(query, { ids });
    expect(extensions).toMatchObject({ code: 'COST_LIMIT_EXCEEDED', field: 'nodes.claims' });
  });

  it('above a limit of documents is rejected with the limit', async () => {
    expect((await refusalOf(`{ __schema { types { ${fields.repeat(10)} name ${'} '.repeat(20)} } } }`)).message).toBe(
      'Expected at most 20 nested fields, got more. Request fewer levels, or continue from an id in another request.',
    );
    expect((await refusalOf(`{ ${many(51, (i) => `a${i}: graph { version }`)} }`)).message).toBe(
      'Expected at most 50 fields under an alias, or beside the same field, in a document, got more. Request several records by a filter or by nodes(ids:), use the same arguments everywhere, or send several requests; the operator of the server can raise MAX_ALIASES.',
    );
    expect((await refusalOf(`{ ${many(51, (i) => `a${i}: __typename`)} }`)).message).toContain(
      'Expected at most 50 fields under an alias, or beside the same field, in a document, got more.',
    );
    expect((await refusalOf(`{ ${'__typename @a '.repeat(51)} }`)).message).toBe(
      'Expected at most 50 directives in a document, got more. Leave some out.',
    );
    expect((await refusalOf(`{ __typename ${'@a'.repeat(6)} }`)).message).toBe(
      'Expected at most 5 directives in one place, got more. Leave some out.',
    );
    expect(await costOf(`{ ${many(50, (i) => `a${i}: __typename`)} }`)).toBe(1);
  });

  it('does not include the type names that Relay adds to each fragment under an alias', async () => {
    const fragment = (i: number, type: string) =>
      `fragment Component${i} on ${type} { __typename __is${type}: __typename id ... on Node { __isNode: __typename } }`;
    const spread = (from: number) => many(20, (i) => `...Component${from + i}`);
    const query = `{ claims(first: 1) { nodes { ${spread(0)} } } entities(first: 1) { nodes { ${spread(20)} } } node(id: "alipay") { ${spread(40)} } }
      ${many(60, (i) => fragment(i, ['Claim', 'Entity', 'Node'][Math.floor(i / 20)] ?? ''))}`;
    const { data, errors } = await answer({ query });
    expect(errors).toBeUndefined();
    expect(data.node).toEqual({ __typename: 'Wallet', __isNode: 'Wallet', id: 'alipay' });
    expect(await costOf(query)).toBe(await costOf(query.replaceAll(/__is\w+: __typename id/g, 'id')));
  });

  it('is limited by the configuration of the program', async () => {
    const configured = await createApplication(
      graph.engine,
      [],
      readConfig({ LOG_LEVEL: 'silent', MAX_COST: '30', MAX_ALIASES: '0' }),
    );
    const codeOf = async (query: string) => {
      const response = await configured.fetch(
        new Request(`http://fingraph.test/graphql?query=${encodeURIComponent(query)}`),
      );
      return ((await response.json()) as Json).errors?.[0].extensions.code as string | undefined;
    };
    expect(await codeOf('{ claims(first: 9) { nodes { id } } }')).toBeUndefined();
    expect(await codeOf('{ claims(first: 10) { nodes { id } } }')).toBe('COST_LIMIT_EXCEEDED');
    expect(await codeOf('{ a: __typename }')).toBe('DOCUMENT_TOO_LARGE');
  });

  it('is not computed for wrong variables, which have an error of their own', async () => {
    const { errors } = await answer({
      query: 'query ($n: Int!) { claims(first: $n) { totalCount } }',
      extensions: DRY_RUN,
    });
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('The work before a request is executed', () => {
  const spent: number[] = [];
  const app = createYoga<ServerContext>({
    schema,
    logging: false,
    maskedErrors: false,
    plugins: [
      useDocumentLimit({ ...limits, maxTokens: 10_000 }, (_, points) => spent.push(points)),
      useValidationLimit(),
      useCostReport(),
      useExecutor(
        operationRunner(
          [
            priceOperation({
              schema,
              size: async () => EMPTY_GRAPH,
              spend: (_, points) => spent.push(points),
              limitOf: () => 100,
            }),
          ],
          createExecutor(schema, () => ({})),
          ({ signal }) => signal,
        ),
      ),
    ],
  });

  async function ask(query: string, extensions: object = {}): Promise<Json> {
    spent.length = 0;
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, extensions }),
    };
    const response = await app.fetch('http://fingraph.test/graphql', init, { state: createRequestState() });
    return response.json();
  }

  it('is charged by the length of a document, only the first time', async () => {
    const query = `{ ${'__typename @skip(if: false) '.repeat(20)} }`;
    await ask(query);
    expect(spent).toEqual([1.62, 0]);
    await ask(query);
    expect(spent).toEqual([]);
    await ask(`{ ${'a '.repeat(20_000)} }`);
    expect(spent).toEqual([100]);
    await ask(`{ ${'a '.repeat(500)} ~`);
    expect(spent).toEqual([5.01]);
  });

  it('is charged by the number of fragments that validation compares', async () => {
    const fragments = (count: number) =>
      `{ ${Array.from({ length: count }, (_, i) => `...F${i}`).join(' ')} } ${Array.from({ length: count }, (_, i) => `fragment F${i} on Query { graph { version claimCount } }`).join(' ')}`;
    await ask(fragments(30));
    const [, few = 0] = spent;
    await ask(fragments(300));
    const [, many = 0] = spent;
    expect(few).toBeGreaterThan(5);
    expect(few).toBeLessThan(20);
    expect(many / few).toBeGreaterThan(90);
  });

  it('ends after ten errors in a document, and says so in an eleventh', async () => {
    const { errors } = await ask(`{ ${Array.from({ length: 3_000 }, (_, i) => `unknown${i}`).join(' ')} }`);
    expect(errors).toHaveLength(11);
  });

  it('is charged for a dry run and a rejection, by the number of visited fields', async () => {
    const query = '{ entities(first: 200) { nodes { claims(first: 200) { nodes { citations { note } } } } } }';
    await ask(query, { cost: 'DRY_RUN' });
    const dry = spent.at(-1) ?? 0;
    expect(dry).toBeGreaterThan(0.05);
    const { errors } = await ask(query);
    expect(errors[0].message).toContain('costs at most 100');
    expect(spent.at(-1)).toBeGreaterThan(10 * dry);
  });

  it('is limited for a document that is made to be slow', async () => {
    const types = [
      'Company',
      'Bank',
      'Wallet',
      'Person',
      'Country',
      'Merchant',
      'Investor',
      'Regulator',
      'Publication',
    ];
    const level = (depth: number): string =>
      depth === 0
        ? 'id'
        : `id ${types.map((type) => `... on ${type} { claims(first: 200) { nodes { id participants { entity { ${depth === 1 ? 'id name' : `...L${depth - 1}`} } } } } country { ...L${depth - 1} } }`).join(' ')}`;
    const fragments = [3, 2, 1, 0].map((depth) => `fragment L${depth} on Entity { ${level(depth)} }`).join(' ');
    const { errors } = await ask(`{ entities(first: 200) { nodes { ...L3 } } } ${fragments}`);
    expect(errors[0].message).toContain('costs at most 100');
    const visited = (spent.at(-1) ?? 0) * 100;
    expect(visited).toBeGreaterThan(1_000);
    expect(visited).toBeLessThan(110_000); // once for the cost, once for a suggestion, and the visits of the last try
  });
});
