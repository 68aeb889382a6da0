import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openEngine } from '../../../src/engine/open.ts';
import type { Engine } from '../../../src/engine/engine.ts';
import { type Listening, listen } from '../../../src/http/connection/listen.ts';
import { projectFile } from '../../../src/support/project-file.ts';
import { readQuestions } from '../../../src/question/question.ts';
import { EMBEDDED } from '../../support/engines.ts';
import { appOf, loadShipped } from '../../support/world.ts';

const BASE = '/tools/fingraph';

describe('A server under a base path', () => {
  let engine: Engine;
  let listening: Listening;

  beforeAll(async () => {
    engine = await openEngine(EMBEDDED);
    await engine.prepare();
    await loadShipped(engine);
    const questions = await readQuestions(projectFile('schema/questions'));
    listening = await listen(appOf(engine, questions, { basePath: BASE }).listener, { host: '127.0.0.1', port: 0 });
  });

  afterAll(async () => {
    await listening?.close(1_000);
    await engine?.close();
  });

  const get = (path: string, accept = 'text/html', init: RequestInit = {}) =>
    fetch(new URL(path, listening.address), { redirect: 'manual', headers: { accept }, ...init });

  it.each([
    '/questions',
    '/questions/partners-in-market',
    '/questions/partners-in-market.html?market=DE',
    '/questions/facts-about.html?entity=nobody',
    '/questions/facts-about.html?first=x',
    '/questions/none',
    '/questions/find.html?text=alipay',
  ])('puts it in front of each link of %s, asked with the path or without', async (path) => {
    const stripped = await (await get(path)).text();
    const kept = await (await get(BASE + path)).text();
    const links = [...stripped.matchAll(/(?:href|action|src)="(\/[^"]*)"/g)].map(([, link]) => link);
    expect(links.length).toBeGreaterThan(2);
    expect(links.filter((link) => !link?.startsWith(`${BASE}/`) || link.startsWith(BASE + BASE))).toEqual([]);
    expect(kept).toBe(stripped);
  });

  it('rewrites each link of the list of saved queries once', async () => {
    const { questions } = (await (await get('/questions.json')).json()) as {
      questions: { name: string; links: Record<string, string> }[];
    };
    expect(questions.find(({ name }) => name === 'timeline')?.links).toEqual({
      html: `${BASE}/questions/timeline.html`,
      csv: `${BASE}/questions/timeline.csv`,
      json: `${BASE}/questions/timeline.json`,
      graphiql: `${BASE}/graphql?question=timeline`,
    });
  });

  it('redirects within the base path', async () => {
    const locationOf = async (path: string) => (await get(path)).headers.get('location');
    expect(await locationOf('/graphql?question=timeline')).toMatch(/^\/tools\/fingraph\/graphql\?query=/);
    expect(await locationOf(`${BASE}/graphiql?query={x}`)).toBe(`${BASE}/graphql?query={x}`);
    expect(await locationOf(BASE)).toBe(`${BASE}/`);
    expect(await locationOf(`${BASE}?a=1`)).toBe(`${BASE}/?a=1`);
  });

  it('links the manifest of an export under the base path', async () => {
    const response = await get('/export/entities.csv', '*/*');
    const [, manifest = ''] = /<([^>]+)>/.exec(response.headers.get('link') ?? '') ?? [];
    await response.body?.cancel();
    expect(manifest).toBe(`${BASE}/export/entities.csv.manifest.json`);
    const told = await get(manifest, '*/*');
    expect([told.status, ((await told.json()) as { address: string }).address]).toEqual([
      200,
      `${BASE}/export/entities.csv`,
    ]);
  });

  it('lists the exports under the base path', async () => {
    const { exports } = (await (await get('/export', '*/*')).json()) as {
      exports: { export: string; files: Record<string, string> }[];
    };
    expect(exports.find((one) => one.export === 'claims')?.files['csv']).toBe(`${BASE}/export/claims.csv`);
  });

  it('has GraphiQL send queries to the base path', async () => {
    const text = await (await get('/graphql')).text();
    expect(text).toContain(`"${BASE}/graphql"`);
    expect(text).toContain(`<a href="${BASE}/questions"`);
    expect(text).not.toContain('<a href="/questions"');
  });

  it('leaves data alone, and texts that look like a link', async () => {
    const query = '{ entity(id: "alipay") { name } }';
    const post = (path: string) =>
      get(path, 'application/json', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
    const [stripped, kept] = await Promise.all([post('/graphql'), post(`${BASE}/graphql`)]);
    expect(await stripped.text()).toBe('{"data":{"entity":{"name":"Alipay"}}}');
    expect(await kept.text()).toBe('{"data":{"entity":{"name":"Alipay"}}}');
    const page = await (await get(`/questions/find.html?text=${encodeURIComponent('a href="/graphql"')}`)).text();
    expect(page).toContain('a href=&#34;/graphql&#34;');
    expect((await get(`${BASE}x/health/live`, '*/*')).status).toBe(404);
    expect((await get(`${BASE}/health/live`, '*/*')).status).toBe(200);
  });
});
