import { createHash } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';

import { loadDataset } from '../../../src/load/load.ts';
import { readDataset } from '../../../src/dataset/read.ts';
import type { App } from '../../../src/http/app.ts';
import { projectFile } from '../../../src/support/project-file.ts';
import { type SavedQuery, readQuestions } from '../../../src/question/question.ts';
import { PartnersInMarketDocument, TimelineDocument } from '../../../src/client/generated.ts';
import { csvRecords, partsOf, plainText } from '../../support/csv.ts';
import { describeEngines } from '../../support/engines.ts';
import { appOf } from '../../support/world.ts';

interface Faults {
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

const questions = await readQuestions(projectFile('schema/questions'));
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
/** The names of all questions. */
const NAMES = questions.map(({ name }) => name);

describeEngines('Questions as links', (graph) => {
  let app: App;

  beforeAll(async () => {
    await loadDataset(graph.engine, await readDataset(projectFile('seed/data')));
    app = appOf(graph.engine, questions);
  });

  async function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
    const response = await app.fetch(new Request(`http://localhost${path}`, { method, headers }));
    return { status: response.status, headers: response.headers, text: await response.text() };
  }

  async function fault(path: string, headers: Record<string, string> = {}, method = 'GET') {
    const { status, headers: got, text } = await get(path, headers, method);
    expect([got.get('content-type'), got.get('cache-control'), got.get('etag')]).toEqual([
      'application/json; charset=utf-8',
      'no-store',
      null,
    ]);
    const [error, ...others] = (JSON.parse(text) as Faults).errors;
    expect(others).toEqual([]);
    return [status, error?.extensions.code, error?.message];
  }

  it.each(NAMES)('%s returns JSON, CSV and a page that agree', async (name) => {
    const json = await get(`/questions/${name}.json`);
    expect([json.status, json.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
    const question = questions.find((one) => one.name === name);
    if (!question) throw new Error(`The library has no ${name}.`);
    const { values, missing } = await app.exampleOf(question);
    if (missing !== null) return expect(JSON.parse(json.text)).toMatchObject({ extensions: { note: missing } });
    const asked = await app.fetch(
      new Request('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: question.document, variables: values }),
      }),
    );
    expect(JSON.parse(json.text)).toEqual(await asked.json());

    const csv = await get(`/questions/${name}.csv`);
    const page = await get(`/questions/${name}.html`);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.status).toBe(200);
    expect(csv.status).toBe(200);
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(csv.text.startsWith('\uFEFF')).toBe(true);
    const lines = csvRecords(csv.text);
    expect(csv.headers.get('fingraph-rows')).toBe(String(lines.length - 1));
    // the shipped data has no licences
    if (name === 'licences-of-company') return expect(lines).toHaveLength(1);
    expect(lines.length).toBeGreaterThan(1);
    // a page shows the first items of a long list, a file has all of them
    if (!page.text.includes('Showing ')) expect(page.headers.get('fingraph-rows')).toBe(String(lines.length - 1));
    // a column is in the table, above it if it is constant, or listed if it is empty
    const [, without = ''] = /Columns without a value: ([^<]*)\./.exec(page.text) ?? [];
    const heads = [...page.text.matchAll(/<(?:th scope="col" class="[\w ]*"|dt)>([^<]*)</g)].map(
      ([, name = '']) => name,
    );
    expect([...heads, ...without.split(', ').filter(Boolean)].toSorted()).toEqual(lines[0]?.toSorted());
    expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
    for (const cell of lines[1] ?? []) {
      const [first] = partsOf(plainText(cell), 2).flat(2);
      expect(page.text).toContain(escaped(String(first ?? '').replace(/^(-?\d+)\.0$/, '$1')));
    }
    expect(page.text).toContain('Cite as: The FinGraph contributors. (');
    expect(page.text).toContain('Data set: Alipay and its partners (Apache-2.0, version 1).');
  });

  it('choose the format by the extension, then by the Accept header', async () => {
    const type = async (path: string, accept?: string) =>
      (await get(path, accept === undefined ? {} : { accept })).headers.get('content-type')?.split(';')[0];
    const path = '/questions/timeline';
    expect(await type(path)).toBe('application/json');
    expect(await type(path, '*/*')).toBe('application/json');
    expect(await type(path, BROWSER)).toBe('text/html');
    expect(await type(path, 'text/csv')).toBe('text/csv');
    expect(await type(path, 'application/json;q=0.2, text/csv;q=0.4, text/html;q=0.3')).toBe('text/csv');
    expect(await type(path, 'text/*;q=0.5, text/csv;q=0')).toBe('text/html');
    expect(await type(path, 'application/graphql-response+json')).toBe('application/json');
    expect(await type(`${path}.csv`, BROWSER)).toBe('text/csv');
    expect(await fault(path, { accept: 'image/png' })).toEqual([
      406,
      'BAD_REQUEST',
      'Expected an Accept header that allows application/json, text/csv, text/html or text/markdown, got image/png. Or end the path with .json, .csv, .html or .md.',
    ]);
    expect((await get(path)).headers.get('vary')).toContain('accept');
  });

  it('accept variables as people write them', async () => {
    const { text } = await get('/questions/partners-in-market.csv?market=IT&status=active,planned&as=platform');
    expect(csvRecords(text).map((line) => line.slice(1, 4))).toEqual(
      csvRecords(
        (await get('/questions/partners-in-market.csv?as=&as=PLATFORM&market=IT&status=ACTIVE&status=PLANNED')).text,
      ).map((line) => line.slice(1, 4)),
    );
    expect(text).toContain('unicredit');
  });

  it('make rows of the items of the requested list', async () => {
    const rows = async (search: string) =>
      Number((await get(`/questions/partners-per-market.csv${search}`)).headers.get('fingraph-rows'));
    const { data } = JSON.parse((await get('/questions/partners-per-market.json')).text) as {
      data: { entity: { partnersPerMarket: { partners: { edges: object[] } }[] } };
    };
    const markets = data.entity.partnersPerMarket;
    expect(await rows('')).toBe(markets.length);
    expect(await rows('?rows=entity.partnersPerMarket.partners')).toBe(
      markets.reduce((sum, { partners }) => sum + partners.edges.length, 0),
    );
    expect(await fault('/questions/timeline.csv?rows=entity')).toEqual([
      400,
      'BAD_USER_INPUT',
      'rows: expected a list of the response, one of timeline; got "entity".',
    ]);
  });

  it('name the variables in errors', async () => {
    const takes =
      'The question in-force-in-market takes market: CountryCode! = "FI", on: Date! = "2017-12-31", knownOn: Date = null.';
    expect(await fault('/questions/in-force-in-market?markt=FI')).toEqual([
      400,
      'BAD_USER_INPUT',
      `Expected a known variable (market, on, knownOn), got "markt". Did you mean "market"?\n${takes}`,
    ]);
    const [status, code, message] = await fault('/questions/in-force-in-market.csv?on=soon');
    expect([status, code, String(message).split('\n')[1]]).toEqual([400, 'BAD_USER_INPUT', takes]);
    const page = await get('/questions/in-force-in-market?on=soon&market=SE', { accept: BROWSER });
    expect([page.status, page.headers.get('content-type')]).toEqual([400, 'text/html; charset=utf-8']);
    expect(page.text).toContain('role="alert"');
    expect(page.text).toContain('value="soon"');
    expect(page.text).toContain('value="SE"');
  });

  it('suggest names for an unknown question', async () => {
    expect(await fault('/questions/partner-in-market.csv')).toEqual([
      404,
      'UNKNOWN_QUESTION',
      'Expected the name of a question in the library, got "partner-in-market". Did you mean partners-in-market?',
    ]);
    expect(await fault('/questions/partners')).toEqual([
      404,
      'UNKNOWN_QUESTION',
      'Expected the name of a question in the library, got "partners". Did you mean missing-partners, partners-in-market, partners-of-group, partners-per-market, partnerships-in-area?',
    ]);
    expect(await fault('/questions/xyzzy')).toEqual([
      404,
      'UNKNOWN_QUESTION',
      'Expected the name of a question in the library, got "xyzzy".',
    ]);
    expect((await get('/questions/xyzzy', { accept: BROWSER })).text).toContain('All questions');
  });

  it.each(['json', 'csv', 'html'])('report an unknown id as %s', async (format) => {
    const { status, text } = await get(`/questions/facts-about.${format}?entity=nobody`);
    expect(status).toBe(400);
    expect(text).toMatch(/entity: expected the id of an existing record, got .{1,6}nobody/);
  });

  it.each(['facts-about?entity=nobody', 'connections?from=nobody', 'partners-in-market?entity=nobody'])(
    'link a browser to the search for ids: %s',
    async (path) => {
      const { text } = await get(`/questions/${path}`, { accept: BROWSER });
      const alert = /<div class="notice" role="alert">([^]*?)<\/div>/.exec(text)?.[1];
      expect(alert).toMatch(/nobody.*Look (?:up ids|ids up) at <a href="\/questions\/find">\/questions\/find<\/a>$/);
    },
  );

  it('report an unknown extension', async () => {
    expect(await fault('/questions/find.xml')).toEqual([
      404,
      'UNKNOWN_QUESTION',
      'Expected find with the extension .json, .csv or .html, or none, got "find.xml".',
    ]);
  });

  it('return all rows of a long list as CSV', async () => {
    for (const [path, list] of [
      ['/questions/find.csv', 'search'],
      ['/questions/facts-about.csv?entity=alipay', 'entity.claims'],
      ['/questions/facts-about.csv?entity=alipay&first=50', 'entity.claims'], // a form sends the defaults too
      ['/questions/claims-that-meet.csv?where=', 'claims'],
      ['/questions/neighbourhood.csv?of=alipay&depth=3', 'neighbourhood.claims'],
    ] as const) {
      const { status, headers, text } = await get(path);
      expect([path, status]).toEqual([path, 200]);
      const keys = list.split('.');
      const json = await get(path.replace('.csv', '.json'));
      const { data } = JSON.parse(json.text) as { data: Record<string, Record<string, unknown>> };
      const found = keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], data);
      const { totalCount = 325 } = found as { totalCount?: number };
      const rows = csvRecords(text).slice(1);
      const own = rows.filter(([first]) => !path.includes('neighbourhood') || first === 'neighbourhood.claims');
      expect([path, own.length]).toEqual([path, totalCount]);
      expect(headers.get('fingraph-rows')).toBe(String(rows.length));
      expect(new Set(rows.map((row) => row.join('\n'))).size).toBe(rows.length);
    }
  });

  it('start CSV with a byte order mark, unless bom=0', async () => {
    const path = '/questions/timeline.csv';
    const [marked, bare] = [await get(path), await get(`${path}?bom=0`)];
    expect(marked.text).toBe(`\uFEFF${bare.text}`);
    expect(marked.headers.get('etag')).not.toBe(bare.headers.get('etag'));
    expect(await fault(`${path}?bom=no`)).toEqual([
      400,
      'BAD_USER_INPUT',
      'bom: expected 1 for a byte order mark at the start of CSV, or 0 for none, got "no".',
    ]);
    expect(await fault(`${path}?rows=timeline&rows=x`)).toEqual([
      400,
      'BAD_USER_INPUT',
      'rows: expected one value, got 2.',
    ]);
  });

  it('ignore tracking parameters', async () => {
    const plain = await get('/questions/timeline.html?of=alipay');
    const tracked = await get('/questions/timeline.html?utm_source=mail&of=alipay&fbclid=x&_=1');
    expect(tracked.status).toBe(200);
    expect(tracked.text).toBe(plain.text);
    expect(tracked.headers.get('etag')).toBe(plain.headers.get('etag'));
    const opened = await get('/graphql?question=timeline&gclid=1', { accept: BROWSER });
    expect([opened.status, opened.headers.get('location')]).toEqual([302, expect.not.stringContaining('gclid')]);
  });

  it('reject an unreadable filter instead of dropping it', async () => {
    expect(await fault('/questions/claims-that-meet.json?where=$x')).toEqual([
      400,
      'BAD_USER_INPUT',
      expect.stringContaining('where: expected a value instead of the variable $x.'),
    ]);
    expect(await fault('/questions/claims-that-meet.csv?where={kinds:[ROLE],kinds:[METRIC]}')).toEqual([
      400,
      'BAD_USER_INPUT',
      expect.stringContaining('where: expected each field once, got "kinds" twice.'),
    ]);
  });

  it('name a CSV file after the question and its variables', async () => {
    const name = async (path: string) => (await get(path)).headers.get('content-disposition');
    expect(await name('/questions/facts-about.csv')).toBe('attachment; filename="facts-about-wirecard.csv"');
    expect(await name('/questions/facts-about.csv?entity=alipay&first=200')).toBe(
      'attachment; filename="facts-about-alipay.csv"',
    );
    expect(await name('/questions/partners-in-market.csv?market=IT&rows=entity.partners.claims')).toBe(
      'attachment; filename="partners-in-market-alipay-PLATFORM-IT-ACTIVE-entity-partners-claims.csv"',
    );
  });

  it.each([
    ['/questions/facts-about.csv?first=2', 'Expected a list that fits into one response, got entity.claims'],
    ['/questions/facts-about.csv?entity=nobody', 'entity: expected the id of an existing record, got &#34;nobody&#34;'],
    ['/questions/facts-about.csv?entiti=alipay', 'Did you mean &#34;entity&#34;?'],
  ])('show errors as a page if a browser requests CSV: %s', async (path, message) => {
    const { status, headers, text } = await get(path, { accept: BROWSER });
    expect([status, headers.get('content-type')]).toEqual([400, 'text/html; charset=utf-8']);
    expect(text).toContain(message);
    expect((await get(path)).headers.get('content-type')).toBe('application/json; charset=utf-8');
  });

  it('reject a CSV table of an incomplete list', async () => {
    const whole = JSON.parse((await get('/questions/facts-about.json')).text) as {
      data: { entity: { claims: { totalCount: number } } };
    };
    const { totalCount } = whole.data.entity.claims;
    expect(await fault('/questions/facts-about.csv?first=2')).toEqual([
      400,
      'INCOMPLETE_TABLE',
      `Expected a list that fits into one response, got entity.claims with ${totalCount} items, of which the response has 2. Set first=${totalCount}, narrow the question with its variables (entity, where, orderBy, first, after), read the pages one by one from /graphql, or download the complete data from /export.`,
    ]);
    expect((await get('/questions/facts-about.json?first=2')).status).toBe(200);
    const page = await get('/questions/facts-about.html?first=2');
    expect([page.status, /Showing 2 of \d+\.\s*<a href="[^"]*first=\d+">Show all \d+<\/a>/.test(page.text)]).toEqual([
      200,
      true,
    ]);
  });

  it('return errors of the graph with their status', async () => {
    expect(await fault('/questions/facts-about.csv?first=500')).toEqual([
      400,
      'PAGE_TOO_LARGE',
      expect.stringContaining('200'),
    ]);
  });

  it('are cached while graph, variables and format stay the same', async () => {
    const path = '/questions/timeline';
    const first = await get(`${path}.json`);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const again = await get(`${path}.json`, { 'if-none-match': `"other", W/${etag}` });
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag]);
    const others = [`${path}.csv`, `${path}.html`, `${path}.json?of=alipay`, '/questions/who-is.json'];
    const etags = await Promise.all(others.map(async (other) => (await get(other)).headers.get('etag')));
    expect(new Set([etag, ...etags]).size).toBe(5);
    expect((await get(`${path}.json?of=alipay`, { 'if-none-match': etag })).status).toBe(200);
  });

  it('accept GET and HEAD only', async () => {
    for (const path of ['/questions', '/questions/timeline.csv', '/questions/timeline?x=1', '/questions/none']) {
      const ours = (headers: Headers) => [...headers].filter(([name]) => name !== 'x-request-id');
      const got = await get(path);
      const head = await get(path, {}, 'HEAD');
      expect([head.status, ours(head.headers), head.text]).toEqual([got.status, ours(got.headers), '']);
    }
    expect(await fault('/questions/timeline', {}, 'POST')).toEqual([
      405,
      'BAD_REQUEST',
      'Expected GET or HEAD at /questions/timeline, got POST. Send POST to /graphql.',
    ]);
    expect((await get('/questions', {}, 'DELETE')).headers.get('allow')).toBe('GET, HEAD');
  });

  it('are listed as JSON, with their hashes', async () => {
    const { headers, text } = await get('/questions');
    const { questions: listed } = JSON.parse(text) as { questions: Record<string, unknown>[] };
    expect(listed.map(({ name }) => name)).toEqual(NAMES);
    const timeline = listed.find(({ name }) => name === 'timeline');
    const hash = createHash('sha256').update(String(TimelineDocument).trim()).digest('hex');
    expect(timeline).toEqual({
      name: 'timeline',
      group: 'library',
      description:
        'What is on record about an entity, date by date? Plans are separate from events, and mentions from starts.',
      operationName: 'Timeline',
      document: String(TimelineDocument).trim(),
      hash,
      documentId: `sha256:${hash}`,
      parameters: [
        {
          name: 'of',
          type: 'ID!',
          default: '"eric-jing"',
          required: false,
          picks: 'a person with positions, or else the entity with the most claims',
          values: null,
        },
        {
          name: 'kinds',
          type: '[TimelineEventKind!]',
          default: 'null',
          required: false,
          picks: null,
          values: ['DEADLINE', 'END', 'EVENT', 'FIRST_SEEN', 'LAST_SEEN', 'PLANNED_START', 'START'],
        },
        { name: 'where', type: 'ClaimFilter', default: 'null', required: false, picks: null, values: null },
        { name: 'first', type: 'Int!', default: '200', required: false, picks: null, values: null },
        { name: 'after', type: 'String', default: 'null', required: false, picks: null, values: null },
      ],
      links: {
        html: '/questions/timeline.html',
        csv: '/questions/timeline.csv',
        json: '/questions/timeline.json',
        graphiql: '/graphql?question=timeline',
      },
    });
    const etag = headers.get('etag') ?? '';
    expect((await get('/questions', { 'if-none-match': etag })).status).toBe(304);
  });

  it('are listed on a page, each with a form', async () => {
    const { headers, text } = await get('/questions', { accept: BROWSER });
    expect(text.match(/<form action="\/questions\//g)).toHaveLength(questions.length);
    const [, style = ''] = /<style>([^]*?)<\/style>/.exec(text) ?? [];
    const scripts = [...text.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script = '']) => script);
    const hashOf = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
    expect(headers.get('content-security-policy')).toBe(
      `default-src 'none'; script-src ${scripts.map(hashOf).join()}; style-src ${hashOf(style)}; img-src data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('open in GraphiQL with their variables', async () => {
    const { status, headers } = await get('/graphql?question=partners-in-market&market=DE', { accept: BROWSER });
    const { pathname, searchParams } = new URL(headers.get('location') ?? '', 'http://localhost');
    expect([status, pathname, searchParams.get('query')]).toEqual([
      302,
      '/graphql',
      document('partners-in-market')
        .replace('$entity: ID!', '$entity: ID! = "alipay"')
        .replace('$market: CountryCode!', '$market: CountryCode! = "DE"'),
    ]);
    expect(searchParams.has('variables')).toBe(false);
    const bare = await get('/graphql?question=timeline', { accept: BROWSER });
    expect(new URL(bare.headers.get('location') ?? '', 'http://localhost').searchParams.has('variables')).toBe(false);
    expect((await get('/graphql?question=none')).status).toBe(404);
  });

  it('open in GraphiQL with values of every type as defaults, and keep comments', async () => {
    const search = new URLSearchParams({
      entity: 'alipay "x"',
      where:
        '{"kinds":["ROLE"],"any":[{"markets":["FR"]},{"confidence":{"gte":0.5}}],"involves":[{"entity":"a","roles":["PLATFORM"]}]}',
      orderBy: '{"field":"DATE","direction":"DESC"}',
      first: '200',
    });
    const { headers } = await get(`/graphql?question=facts-about&${search}`, { accept: BROWSER });
    const query = new URL(headers.get('location') ?? '', 'http://localhost').searchParams.get('query') ?? '';
    expect(query.slice(0, query.indexOf('{\n'))).toMatchInlineSnapshot(`
      "# What is on record about an entity, with dates,
      # confidence and sources, and how many claims of
      # each kind? Sorted by date unless you choose
      # another order; claims without a date come
      # last. Narrow the list with $where.
      query FactsAbout(
        $entity: ID! = "alipay \\"x\\""
        $where: ClaimFilter = { kinds: [ROLE], any: [{ markets: ["FR"] }, { confidence: { gte: 0.5 } }], involves: [{ entity: "a", roles: [PLATFORM] }] }
        $orderBy: ClaimOrder = { field: DATE, direction: DESC }
        $first: Int! = 200
        $after: String = null
      ) "
    `);
    expect(query.slice(query.indexOf('{\n'))).toBe(
      document('facts-about').slice(document('facts-about').indexOf('{\n')),
    );
  });

  it('return links to themselves', async () => {
    const { text } = await get('/questions/partners-in-market?market=DE&status=&as=PLATFORM', { accept: BROWSER });
    expect([...text.matchAll(/<a href="(\/(?:questions\/|graphql\?)[^"]+)"/g)].map(([, link]) => link)).toEqual([
      '/questions/partners-in-market.html?entity=alipay&#38;market=DE&#38;status=',
      '/questions/partners-in-market.csv?entity=alipay&#38;market=DE&#38;status=',
      '/questions/partners-in-market.json?entity=alipay&#38;market=DE&#38;status=',
      '/graphql?question=partners-in-market&#38;entity=alipay&#38;market=DE&#38;status=',
    ]);
  });

  it('escape markup in the data and the URL', async () => {
    const { text } = await get(`/questions/who-is?name=${encodeURIComponent('"><script>alert(1)</script>')}`, {
      accept: BROWSER,
    });
    expect(text).not.toContain('<script>alert');
    expect(text).toContain('&#34;&#62;&#60;script&#62;');
  });

  it('have no ETag while a load is running', async () => {
    const setStatus = async (status: string) =>
      graph.engine.write([
        {
          statement: { name: 'test.status', text: `MATCH (g:Graph {id: 'graph'}) SET g.status = $status` },
          params: { status },
        },
      ]);
    await setStatus('LOADING');
    const fresh = appOf(graph.engine, questions);
    const { status, headers } = await fresh.fetch(new Request('http://localhost/questions/timeline'));
    expect([status, headers.get('etag'), headers.get('cache-control')]).toEqual([200, null, 'no-store']);
    await setStatus('READY');
    const after = await appOf(graph.engine, questions).fetch(new Request('http://localhost/questions/timeline'));
    expect(after.headers.get('etag')).not.toBeNull();
  });
});

describeEngines('Trusted documents', (graph) => {
  let app: App;

  beforeAll(async () => {
    await loadDataset(graph.engine, await readDataset(projectFile('seed/data')));
    app = appOf(graph.engine, questions);
  });

  async function post(body: object, accept = 'application/json') {
    const headers = { 'content-type': 'application/json', accept };
    const request = new Request('http://localhost/graphql', { method: 'POST', headers, body: JSON.stringify(body) });
    const response = await app.fetch(request);
    return { status: response.status, body: (await response.json()) as Faults & { data?: object } };
  }

  const documentId = `sha256:${createHash('sha256').update(String(PartnersInMarketDocument).trim()).digest('hex')}`;

  it('are found by the hash of a typed document', async () => {
    const variables = { entity: 'alipay', as: ['PLATFORM'], market: 'IT' };
    const asked = await post({ documentId, variables });
    expect(asked).toEqual(await post({ query: document('partners-in-market'), variables }));
    expect(asked.body.data).toMatchObject({ entity: { name: 'Alipay' } });
    const search = new URLSearchParams({ documentId, variables: JSON.stringify(variables) });
    const got = await app.fetch(new Request(`http://localhost/graphql?${search}`));
    expect(await got.json()).toEqual(asked.body);
  });

  it.each([
    [
      { documentId: 'sha256:0' },
      404,
      'UNKNOWN_QUESTION',
      'Expected sha256: and the hash of a question of the library, got "sha256:0". Look up hashes in /questions, or send the document as "query".',
    ],
    [
      { documentId, query: '{ graph { version } }' },
      400,
      'BAD_REQUEST',
      'Expected "query" or "documentId", got both. Leave one out.',
    ],
    [{ documentId: 7 }, 400, 'BAD_REQUEST', 'Expected a string as "documentId", got 7.'],
  ])('are rejected otherwise: %j', async (body, status, code, message) => {
    for (const accept of ['application/json', 'application/graphql-response+json', 'text/csv']) {
      const answer = await post(body, accept);
      expect([answer.status, answer.body.errors]).toEqual([status, [{ message, extensions: { code } }]]);
    }
  });
});

describeEngines('CSV for any query', (graph) => {
  let app: App;

  beforeAll(async () => {
    await loadDataset(graph.engine, await readDataset(projectFile('seed/data')));
    app = appOf(graph.engine, questions);
  });

  async function csv(query: string, { search = '', accept = 'text/csv', ...rest }: Record<string, unknown> = {}) {
    const response = await app.fetch(
      new Request(`http://localhost/graphql${String(search)}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: String(accept) },
        body: JSON.stringify({ query, ...rest }),
      }),
    );
    const { headers } = response;
    return {
      status: response.status,
      type: headers.get('content-type'),
      rows: headers.get('fingraph-rows'),
      truncated: headers.get('fingraph-truncated'),
      deprecated: headers.get('fingraph-clipped'),
      text: await response.text(),
    };
  }

  it('has the content length of its own response', async () => {
    for (const name of ['x', 'a'.repeat(100), 'y']) {
      const path = `http://localhost/graphql?query={${name}}`;
      const response = await app.fetch(new Request(path, { headers: { accept: 'text/csv' } }));
      const length = Number(response.headers.get('content-length'));
      expect(length).toBe(Buffer.byteLength(await response.text()));
    }
  });

  const CSV = 'text/csv; charset=utf-8; header=present';

  it('is sent to clients that prefer it', async () => {
    const query = 'query ($id: ID!) { entity(id: $id) { id name } }';
    const variables = { id: 'alipay' };
    expect(await csv(query, { variables })).toEqual({
      status: 200,
      type: CSV,
      rows: '1',
      truncated: null,
      deprecated: null,
      text: '\uFEFFentity.id,entity.name\r\nalipay,Alipay\r\n',
    });
    expect((await csv(query, { variables, accept: 'text/csv, application/json;q=0.5' })).type).toBe(CSV);
    for (const accept of ['*/*', 'application/json, text/csv', 'text/csv;q=0.5, application/json']) {
      expect((await csv(query, { variables, accept })).type).toMatch(/json/);
    }
    const got = await app.fetch(
      new Request('http://localhost/graphql?query={graph{claimCount}}', { headers: { accept: 'text/csv' } }),
    );
    expect(await got.text()).toBe('\uFEFFgraph.claimCount\r\n330\r\n');
    const bare = await csv(query, { variables, search: '?bom=0' });
    expect(bare.text).toBe('entity.id,entity.name\r\nalipay,Alipay\r\n');
  });

  it('has the rows that the URL selects', async () => {
    const query =
      '{ entity(id: "alipay") { partnersPerMarket { market { code } partners { edges { node { id } } } } } }';
    const search = '?rows=entity.partnersPerMarket.partners';
    const { text, rows } = await csv(query, { search });
    expect(csvRecords(text)[0]).toEqual(['market.code', 'partners.id']);
    expect(text.split('\r\n')).toHaveLength(Number(rows) + 2);
  });

  it('has no row for a missing record', async () => {
    const answer = await csv('{ entity(id: "nobody") { id name } }');
    expect([answer.status, answer.rows, answer.text]).toEqual([200, '0', '\uFEFFentity.id,entity.name\r\n']);
  });

  it('names truncated lists in a header', async () => {
    expect(await csv('{ claims(first: 2, orderBy: { field: ID }) { totalCount nodes { kind } } }')).toMatchObject({
      status: 200,
      rows: '2',
      truncated: 'claims 2 of 330',
      deprecated: 'claims 2 of 330',
    });
    expect((await csv('{ claims { nodes { id } } }')).truncated).toBe('claims 20 of more');
  });

  it.each([
    ['{ claims(first: 500) { nodes { id } } }', 400, 'PAGE_TOO_LARGE'],
    ['{ claims(first: 1) { nodes { id } } more: claims(first: 500) { nodes { id } } }', 400, 'PAGE_TOO_LARGE'],
    ['{ claims(where: { sources: ["none"] }) { nodes { id } } }', 400, 'UNKNOWN_ID'],
    ['{ nothing }', 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['{', 400, 'GRAPHQL_PARSE_FAILED'],
    ['query ($id: ID!) { entity(id: $id) { id } }', 400, 'BAD_USER_INPUT'],
    ['', 400, 'GRAPHQL_PARSE_FAILED'],
  ])('is JSON with errors if a field fails: %s', async (query, status, code) => {
    const answer = await csv(query);
    expect([answer.status, answer.type]).toEqual([status, 'application/json; charset=utf-8']);
    const { errors, ...others } = JSON.parse(answer.text) as Faults;
    expect(others).toEqual({});
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code }]);
  });

  it('rejects an unknown list', async () => {
    const answer = await csv('{ claims { nodes { id } } }', { search: '?rows=nodes' });
    expect([answer.status, JSON.parse(answer.text)]).toEqual([
      400,
      {
        errors: [
          {
            message: 'rows: expected a list of the response, one of claims; got "nodes".',
            extensions: { code: 'BAD_USER_INPUT' },
          },
        ],
      },
    ]);
  });
});

function document(name: string): string {
  const found: SavedQuery | undefined = questions.find((question) => question.name === name);
  if (!found) throw new Error(`The library has no ${name}.`);
  return found.document;
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
