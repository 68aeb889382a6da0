import { beforeAll, expect, it } from 'vitest';

import { loadDataset } from '../../../src/load/load.ts';
import { type Caller, TRUSTED_CALLER } from '../../../src/http/access/caller.ts';
import { readDataset } from '../../../src/dataset/read.ts';
import { projectFile } from '../../../src/support/project-file.ts';
import { describeEngines } from '../../support/engines.ts';
import type { Json } from '../../support/execute.ts';
import { appOf } from '../../support/world.ts';
import { answerIssues } from './answer-schema.ts';

const ORIGIN = 'http://fingraph.test';

describeEngines('The reconciliation service', (graph) => {
  let app: ReturnType<typeof appOf>;

  beforeAll(async () => {
    await loadDataset(graph.engine, await readDataset(projectFile('seed/data')));
    app = appOf(graph.engine);
  });

  const send = async (path: string, init: RequestInit = {}): Promise<Response> =>
    app.fetch(new Request(`${ORIGIN}${path}`, init));
  const get = async (path: string): Promise<Json> => {
    const response = await send(path);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    return response.json();
  };
  /** As OpenRefine does: a form in a POST. */
  const post = async (fields: Readonly<Record<string, object>>, path = '/reconcile'): Promise<Json> => {
    const body = new URLSearchParams(Object.entries(fields).map(([name, value]) => [name, JSON.stringify(value)]));
    const response = await send(path, { method: 'POST', body });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    return response.json();
  };
  /** The id and score of each candidate, with `!` for a match. */
  const candidates = ({ result }: Json): string[] =>
    result.map(({ id, score, match }: Json) => `${id} ${score}${match ? '!' : ''}`);

  it('describes itself', async () => {
    for (const path of ['/reconcile', '/reconcile/', '/reconcile?']) {
      const manifest = await get(path);
      expect(answerIssues('manifest', manifest)).toEqual([]);
      expect(manifest).toMatchObject({
        versions: ['0.2'],
        view: { url: `${ORIGIN}/entity/{{id}}` },
        preview: { url: `${ORIGIN}/reconcile/preview/{{id}}` },
        batchSize: 100,
      });
      expect(manifest.defaultTypes).toContainEqual(
        expect.objectContaining({ id: 'BANK', name: 'Bank', broader: [{ id: 'ORGANISATION', name: 'Organisation' }] }),
      );
    }
  });

  it('says under which address a proxy serves it', async () => {
    const access = { ...openAccess(), proxies: 1 };
    const proxied = appOf(graph.engine, [], { basePath: '/fin', access });
    const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'graph.example.org' };
    const response = await proxied.fetch(new Request(`${ORIGIN}/reconcile`, { headers }));
    expect(await response.json()).toMatchObject({ view: { url: 'https://graph.example.org/fin/entity/{{id}}' } });
  });

  it('matches a batch of names', async () => {
    const queries = {
      q0: { query: 'Wirecrad', type: 'ORGANISATION', limit: 3 },
      q1: { query: 'james loyd', type: ['PERSON'], type_strict: 'should' },
      q2: { query: 'SIX', properties: [{ pid: 'country', v: 'CH' }] },
      q3: { query: 'no such name' },
      q4: { query: 'ant-financial' },
      q5: { query: 'Lenta', properties: [{ pid: 'country', v: { id: 'ru', name: 'Russia' } }] },
      q6: { properties: [{ pid: 'domain', v: ['https://www.epassi.fi'] }] },
      q7: { query: '…' },
    };
    const results = await post({ queries });
    expect(answerIssues('results', results)).toEqual([]);
    expect(Object.fromEntries(Object.entries(results).map(([key, result]) => [key, candidates(result)]))).toEqual({
      q0: ['wirecard 88!'],
      q1: ['james-lloyd 88!'],
      q2: ['six-group 100', 'six-payment-services 100'],
      q3: [],
      q4: ['ant-financial 100!'],
      q5: ['lenta 100!'],
      q6: ['epassi 75!'],
      q7: [],
    });
    expect(results.q0.result[0]).toMatchObject({
      name: 'Wirecard',
      type: [{ id: 'COMPANY', name: 'Company' }],
      features: [
        { id: 'name', value: 0.88 },
        { id: 'kind', value: 1 },
      ],
    });
    const asked = new URLSearchParams({ queries: JSON.stringify(queries) });
    expect(await get(`/reconcile?${asked}`)).toEqual(results);
    expect(await post({ queries }, '/reconcile/')).toEqual(results);
  });

  it('compares partners by name and by id', async () => {
    const of = (v: unknown) => ({ query: 'SIX Payment Services', properties: [{ pid: 'partners', v }] });
    const { named, known, unknown } = await post({
      queries: { named: of('Alipay'), known: of({ id: 'alipay' }), unknown: of(['nobody at all']) },
    });
    expect(named).toEqual(known);
    expect(named.result[0].features).toContainEqual({ id: 'partners', value: 1 });
    expect(unknown.result[0].features).toEqual([{ id: 'name', value: 1 }]);
  });

  it('extends tables with properties', async () => {
    const extend = {
      ids: ['wirecard', 'epassi', 'nobody'],
      properties: [
        { id: 'country' },
        { id: 'kind' },
        { id: 'domain' },
        { id: 'claims' },
        { id: 'partners', settings: { limit: '2', minConfidence: 0.5 } },
        { id: 'partners-with-source' },
      ].slice(0, 5),
    };
    const answer = await post({ extend });
    expect(answerIssues('extension', answer)).toEqual([]);
    expect(answer.meta.map(({ id }: Json) => id)).toEqual(['country', 'kind', 'domain', 'claims', 'partners']);
    expect(answer.rows.wirecard).toMatchObject({
      country: [{ id: 'de', name: 'Germany' }],
      kind: [{ str: 'COMPANY' }],
      claims: [{ int: 9 }],
    });
    expect(answer.rows.wirecard.partners).toHaveLength(2);
    expect(answer.rows.epassi.domain).toEqual([{ str: 'epassi.fi' }]);
    expect(answer.rows.nobody).toEqual({ country: [], kind: [], domain: [], claims: [], partners: [] });
    const sourced = await post({
      extend: {
        ids: ['ant-financial'],
        properties: [{ id: 'owners', settings: { limit: 1, withSource: true, inForceOn: '2019-10-01' } }],
      },
    });
    expect(answerIssues('extension', sourced)).toEqual([]);
    expect(sourced.rows['ant-financial'].owners[0].str).toMatch(/^Alibaba Group \(.*https?:\/\//);
  });

  it('proposes properties', async () => {
    const proposal = await get('/reconcile/properties?type=BANK&limit=3');
    expect(answerIssues('proposal', proposal)).toEqual([]);
    expect(proposal).toMatchObject({ type: 'BANK', limit: 3, properties: [{ id: 'name' }, { id: 'aliases' }, {}] });
  });

  it('suggests entities, properties and types', async () => {
    const entities = await get('/reconcile/suggest/entity?prefix=worldl');
    expect(answerIssues('entities', entities)).toEqual([]);
    expect(entities.result[0]).toMatchObject({ id: 'worldline', name: 'Worldline', notable: [{ id: 'COMPANY' }] });
    const [first, second] = [
      await get('/reconcile/suggest/entity?prefix=a'),
      await get('/reconcile/suggest/entity?prefix=ali&cursor=1'),
    ];
    expect(second.result.map(({ id }: Json) => id)).not.toContain('alipay');
    expect(answerIssues('entities', first)).toEqual([]);
    expect((await get('/reconcile/suggest/entity?prefix=alipay')).result[0].id).toBe('alipay');
    expect(await get('/reconcile/suggest/entity?prefix=')).toEqual({ result: [] });
    const types = await get('/reconcile/suggest/type?prefix=org');
    expect(answerIssues('items', types)).toEqual([]);
    expect(types.result.map(({ id }: Json) => id)).toEqual(['ORGANISATION']);
    const properties = await get('/reconcile/suggest/property/?prefix=cou');
    expect(answerIssues('items', properties)).toEqual([]);
    expect(properties.result.map(({ id }: Json) => id)).toEqual(['country']);
  });

  it('previews an entity on a page that others may frame', async () => {
    const response = await send('/reconcile/preview/alipay');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(response.headers.get('x-frame-options')).toBeNull();
    const page = await response.text();
    expect(page).toContain(`<a href="${ORIGIN}/entity/alipay" target="_blank" rel="noopener">Alipay</a>`);
    expect(page).toContain('支付宝');
    const missing = await send('/reconcile/preview/no%20such%20%3Cb%3E');
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('Nothing has the id no such &#60;b&#62;.');
    // no other page may be framed
    expect((await send('/reconcile')).headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    const flyout = await get('/reconcile/flyout/alipay');
    expect(flyout.id).toBe('alipay');
    expect(flyout.html).toContain('Alipay');
  });

  it.each([
    ['/reconcile?queries=nonsense', 400, 'queries: expected JSON, got nonsense.'],
    [
      '/reconcile?queries=[]',
      400,
      'queries: expected an object with a query for each key, such as {"q0": {"query": "Northbank"}}, got [].',
    ],
    ['/reconcile?queries={"q0":{"query":1}}', 400, 'queries.q0.query: expected a text, got 1.'],
    ['/reconcile?extend={"ids":["a"]}', 400, 'extend.properties: expected a list, got nothing.'],
    [
      '/reconcile?extend={"ids":["a"],"properties":[{"id":"size"}]}',
      400,
      /^properties: expected one of name, aliases, .*, got "size"\.$/,
    ],
    [
      '/reconcile?extend={"ids":["a"],"properties":[{"id":"partners","settings":{"limit":0}}]}',
      400,
      'limit: expected 1 to 50, got "0".',
    ],
    [
      '/reconcile/suggest/entity?prefix=a&cursor=ten',
      400,
      'cursor: expected one whole number of at most nine digits, got "ten".',
    ],
    ['/reconcile/properties?limit=1&limit=2', 400, /^limit: expected one whole number .*, got 2 values\.$/],
    ['/reconcile/nothing', 404, /^Expected \/reconcile, or below it /],
    ['/reconcile/suggest/colour?prefix=a', 404, /^Expected \/reconcile/],
    ['/reconcile/flyout/nobody', 404, 'Nothing has the id nobody.'],
  ])('rejects %s with %i, also for pages of other sites', async (path, status, message) => {
    const response = await send(encodeURI(path), { headers: { origin: 'https://refine.example' } });
    expect(response.status).toBe(status);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const { errors } = await response.json();
    expect(errors[0].message).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
  });

  it('accepts at most 100 queries in a batch', async () => {
    const queries = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`q${index}`, { query: 'a' }]));
    const body = new URLSearchParams({ queries: JSON.stringify(queries) });
    const response = await send('/reconcile', { method: 'POST', body });
    expect(response.status).toBe(413);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('answers preflights and methods', async () => {
    const preflight = await send('/reconcile', {
      method: 'OPTIONS',
      headers: { origin: 'https://refine.example', 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, HEAD, POST');
    const put = await send('/reconcile', { method: 'PUT' });
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
    const post = await send('/reconcile/suggest/entity', { method: 'POST' });
    expect([post.status, post.headers.get('allow'), ((await post.json()) as Json).errors[0].message]).toEqual([
      405,
      'GET, HEAD',
      'Expected GET or HEAD at /reconcile/suggest/entity, got POST.',
    ]);
    expect((await send('/reconcile', { method: 'POST', body: '{}' })).status).toBe(400);
    const head = await send('/reconcile', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it('takes no part in the CSRF check, and charges what a query costs', async () => {
    const access = { ...openAccess(), csrfCheck: true, anonymous: { allowed: true, rate: 500, maxCost: null } };
    const anonymous: Caller = { ...TRUSTED_CALLER, role: 'anonymous', rate: 500, bucket: 'refine' };
    const limited = appOf(graph.engine, [], { access });
    const body = () => new URLSearchParams({ queries: JSON.stringify({ q0: { query: 'Wirecrad' } }) });
    const ask = () =>
      limited.fetch(
        new Request(`${ORIGIN}/reconcile`, {
          method: 'POST',
          body: body(),
          headers: { origin: 'https://refine.example', 'sec-fetch-site': 'cross-site' },
        }),
        anonymous,
      );
    expect((await ask()).status).toBe(200);
    let response = await ask();
    for (let count = 0; count < 60 && response.status === 200; count++) response = await ask();
    expect(response.status).toBe(429);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });
});

function openAccess() {
  return {
    introspection: true,
    trustedDocumentsOnly: false,
    trustedDocuments: null,
    csrfCheck: false,
    anonymous: { allowed: true, rate: null, maxCost: null } as {
      allowed: boolean;
      rate: number | null;
      maxCost: number | null;
    },
    tokens: [],
    protectedMetrics: false,
    proxies: 0,
  };
}
