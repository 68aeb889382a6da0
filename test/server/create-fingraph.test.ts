import { createServer } from 'node:http';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';

import { createFinGraph } from '../../src/server/create-fingraph.ts';
import type { FinGraph, FinGraphOptions } from '../../src/server/fingraph.ts';
import { projectFile } from '../../src/support/project-file.ts';
import type { Json } from '../support/execute.ts';

const QUIET = { LOG_LEVEL: 'silent' } as const;

describe('FinGraph as a part of another server', () => {
  let mounted: FinGraph;
  let origin: string;

  beforeAll(async () => {
    mounted = await createFinGraph({ basePath: '/fingraph', settings: QUIET });
    const server = createServer(mounted.listener).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    };
  });

  afterAll(() => mounted.close());

  const query = { method: 'POST', headers: { 'content-type': 'application/json' } };

  it.each<[string, RequestInit]>([
    ['/fingraph', { redirect: 'manual' }],
    ['/fingraph/', { headers: { accept: 'text/html' } }],
    ['/fingraph/entity/alipay', { headers: { accept: 'text/html', 'accept-language': 'de' } }],
    ['/fingraph/entity/nobody', { headers: { accept: 'text/html' } }],
    ['/fingraph/questions', { headers: { accept: 'text/html' } }],
    ['/fingraph/questions.json', {}],
    ['/fingraph/export/claims.csv', {}],
    ['/fingraph/export/claims.csv', { method: 'HEAD' }],
    ['/fingraph/export/partners.csv?of=nobody', {}],
    ['/fingraph/nothing', {}],
    ['/fingraph/%ff', {}],
    ['/fingraph/graphql', { ...query, body: '{ "query": "{ graph { claimCount } }" }' }],
    ['/fingraph/graphql', { ...query, body: '{ "query": "{ grph }" }' }],
    ['/fingraph/graphql', { ...query, body: JSON.stringify({ query: ' '.repeat(200_000) }) }],
    ['/fingraph/graphql', { method: 'PUT' }],
    ['/fingraph/graphql', { ...query, headers: { 'content-type': 'text/plain' }, body: '{}' }],
  ])('answers %s by the Fetch API as over a socket, %o', async (path, init) => {
    const headers = { accept: '*/*', 'accept-encoding': 'identity', 'accept-language': 'en', ...init.headers };
    const request = new Request(`${origin}${path}`, { ...init, headers });
    const answers = await Promise.all([fetch(request.clone()), mounted.fetch(request, { clientAddress: '127.0.0.1' })]);
    const [sent, direct] = await Promise.all(answers.map(parts));
    expect(direct).toEqual(sent);
  });

  it('has links, assets and redirects below its path', async () => {
    const page = await (await get('/fingraph/', { accept: 'text/html' })).text();
    const [asset = ''] = /(?<=src=")[^"]+\.js/.exec(page) ?? [];
    expect(asset).toMatch(/^\/fingraph\/assets\//);
    expect((await get(asset)).headers.get('content-type')).toContain('javascript');
    const questions = await (await get('/fingraph/questions', { accept: 'text/html' })).text();
    const links = [...questions.matchAll(/(?:href|src|action)="(\/[^"]*)"/g)].map(([, link]) => link);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((link) => !link?.startsWith('/fingraph/'))).toEqual([]);
    expect((await get('/fingraph')).headers.get('location')).toBe('/fingraph/');
  });

  it('accepts requests whose path a router has removed', async () => {
    expect((await get('/questions.json')).status).toBe(200);
  });

  it('trusts nobody, unless production is false', async () => {
    const document = '{ __schema { queryType { name } } }';
    expect(await codesOf(mounted, document)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(await codesOf(await started({ production: false }), document)).toEqual([]);
  });

  it('limits callers by the address that the app passes', async () => {
    const limited = await started({ settings: { ...QUIET, ANONYMOUS_RATE: 50 } });
    const statusFor = async (clientAddress: string | undefined) => {
      const request = new Request('http://app.test/graphql', { ...query, body: JSON.stringify({ query: PAGE }) });
      return (await limited.fetch(request, { clientAddress })).status;
    };
    expect([await statusFor('192.0.2.1'), await statusFor('192.0.2.1')]).toEqual([200, 429]);
    expect([await statusFor('192.0.2.2'), await statusFor('192.0.2.2')]).toEqual([200, 429]);
    expect([await statusFor(undefined), await statusFor(undefined)]).toEqual([200, 429]);
  });

  it('loads the given data sets, each instance its own', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'fingraph-own-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await cp(projectFile('seed/data'), folder, { recursive: true });
    const file = join(folder, 'dataset.json');
    const manifest = { ...(await import(file, { with: { type: 'json' } })).default, id: 'of-the-app' };
    await writeFile(file, JSON.stringify(manifest));
    const own = await started({ datasets: [folder] });
    const datasets = '{ graph { datasets { id } } }';
    expect((await ask(own, datasets)).data).toEqual({ graph: { datasets: [{ id: 'of-the-app' }] } });
    expect((await ask(mounted, datasets)).data).not.toEqual({ graph: { datasets: [{ id: 'of-the-app' }] } });
  });

  it('says that a body was read before it', async () => {
    const server = createServer((request, response) => {
      request.resume().once('end', () => mounted.listener(request, response));
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      ...query,
      body: '{ "query": "{ __typename }" }',
    });
    expect(response.status).toBe(500);
    expect(((await response.json()) as Json).errors[0].message).toContain('before middleware that reads bodies');
  });

  it('answers 503 after it was closed', async () => {
    const closed = await createFinGraph({ settings: QUIET });
    await closed.close();
    const { errors } = await ask(closed, PAGE);
    expect(errors.map((error: Json) => error.extensions.code)).toEqual(['GRAPH_UNAVAILABLE']);
  });

  it('rejects wrong options with a line for each, which says how to fix it', async () => {
    const options = {
      graph: 7,
      basepath: '/x',
      MAX_COST: 5,
      datasets: 'folder',
      settings: { PORT: 4000, GRAPH_URL: 'memory:', MAX_COSTS: 5, MAX_DEPTH: true },
    } as unknown as FinGraphOptions;
    const message = await createFinGraph(options).then(String, (error: Error) => error.message);
    expect(message.split('\n').toSorted()).toEqual([
      'MAX_COST: FinGraph has no such option. Use settings.MAX_COST.',
      'basepath: FinGraph has no such option. Did you mean basePath?',
      'datasets: expected a list of folders, got "folder".',
      'graph: expected a text, got 7.',
      'settings.GRAPH_URL: FinGraph has no such setting. Use the option graph.',
      'settings.MAX_COSTS: FinGraph has no such setting. Did you mean MAX_COST?',
      'settings.MAX_DEPTH: expected a text or a number, got true.',
      'settings.PORT: FinGraph has no such setting. The server of the app listens.',
    ]);
  });

  it.each<[FinGraphOptions, RegExp]>([
    [{ basePath: 'fingraph' }, /^basePath: expected a path such as \/fingraph/],
    [{ graph: 'postgres://db' }, /^graph: /],
    [{ settings: { MAX_COST: 0 } }, /^settings\.MAX_COST: expected .+, got "0"/],
    [{ datasets: ['/no/such/folder'] }, /\/no\/such\/folder/],
  ])('names the option that is invalid: %o', async (options, message) => {
    await expect(createFinGraph({ settings: QUIET, ...options })).rejects.toThrow(message);
  });

  it('can be aborted while it starts', async () => {
    const reason = new Error('no more');
    await expect(createFinGraph({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return mounted.fetch(new Request(`http://app.test${path}`, { headers, redirect: 'manual' }));
  }
});

const PAGE = '{ claims(first: 100) { nodes { id summary } } }';
const NONCE = /(?<=nonce[-=]"?)[\w+/=-]+/g;

async function started(options: FinGraphOptions): Promise<FinGraph> {
  const fingraph = await createFinGraph({ settings: QUIET, ...options });
  onTestFinished(() => fingraph.close());
  return fingraph;
}

async function ask({ fetch: send }: FinGraph, document: string): Promise<Json> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query: document });
  return (await send(new Request('http://app.test/graphql', { method: 'POST', headers, body }))).json();
}

async function codesOf(fingraph: FinGraph, document: string): Promise<string[]> {
  const { errors = [] } = await ask(fingraph, document);
  return errors.map((error: Json) => error.extensions.code);
}

/** What two answers to one request have in common. */
async function parts(response: Response): Promise<object> {
  const headers = [...response.headers].filter(
    ([name]) => !['connection', 'date', 'keep-alive', 'transfer-encoding', 'x-request-id'].includes(name),
  );
  return { status: response.status, headers, body: (await response.text()).replaceAll(NONCE, '') };
}
