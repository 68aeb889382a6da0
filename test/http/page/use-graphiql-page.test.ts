import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';

import { readQuestions } from '../../../src/question/question.ts';
import { projectFile } from '../../../src/support/project-file.ts';
import { schema } from '../../../src/schema/schema.ts';
import { type TestApp, serve, testApp } from '../support.ts';
import { SITE_LINKS } from '../../../src/support/site/site-link.ts';

const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

describe('GraphiQL', () => {
  let app: TestApp;
  let html: string;

  beforeAll(async () => {
    app = testApp({ questions: await readQuestions(projectFile('schema/questions')) });
    html = await (await page('/graphql')).text();
  });

  function page(path: string, headers: Record<string, string> = BROWSER): Promise<Response> {
    return app.fetch(new Request(`http://localhost${path}`, { headers }));
  }

  it.each(['/graphql', '/graphql?query={hello}'])('opens in a browser at %s', async (path) => {
    const response = await page(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect((await response.text()) === html).toBe(true);
  });

  it('is a single page that loads nothing else', () => {
    const markup = html.replaceAll(/<script>[^]*?<\/script>|<style>[^]*?<\/style>/g, (part) => part.slice(0, 8));
    const styles = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, style]) => style).join('');
    expect(markup.length).toBeLessThan(200_000);
    expect([...markup.matchAll(/\b(?:src|href)="(?!data:)[^"]*"/g)].map(([link]) => link)).toEqual(
      ['#main', '/', ...SITE_LINKS.map(({ path }) => path)].map((path) => `href="${path}"`),
    );
    expect([...styles.matchAll(/@import|url\(\s*["']?(?!["']?(?:data:|#))/g)]).toEqual([]);
    expect([
      ...html.matchAll(/<(?:script|link|iframe|object|embed)[^>]{0,80}\b(?:src|href)=["']?(?:https?:)?\/\//g),
    ]).toEqual([]);
    expect([...html.matchAll(/\b(?:importScripts|import)\(\s*["'](?:https?:)?\/\//g)]).toEqual([]);
    expect([...html.matchAll(/\bcdn\.|unpkg\.com|jsdelivr|googleapis/g)]).toEqual([]);
  });

  it('has a tab for each saved query, the first with a welcome', () => {
    const options = /openGraphiQL\(\s*window\.document\.querySelector\('#root'\),\s*(\{.*\}),\s*\);/.exec(html)?.[1];
    const { title, endpoint, defaultTabs } = JSON.parse(options ?? '{}') as {
      title: string;
      endpoint: string;
      defaultTabs: { query: string }[];
    };
    expect({ title, endpoint }).toEqual({ title: 'FinGraph', endpoint: '/graphql' });
    expect(defaultTabs.length).toBeGreaterThan(0);
    for (const { query } of defaultTabs) expect(validate(schema, parse(query))).toEqual([]);
    expect(defaultTabs[0]?.query).toMatch(/^# Welcome to FinGraph/);
    expect(defaultTabs.filter(({ query }) => query.includes('Welcome'))).toHaveLength(1);
    const comments = defaultTabs.flatMap(({ query }) => query.split('\n')).filter((line) => line.startsWith('#'));
    expect(comments.filter((line) => line.length > 48)).toEqual([]);
    const names = defaultTabs.map(({ query }) => /^query (\w+)/m.exec(query)?.[1] ?? '');
    expect(names.slice(0, 3)).toEqual(['PartnersInMarket', 'PartnersPerMarket', 'Connections']);
    expect(names.slice(8)).toEqual(names.slice(8).toSorted());
  });

  it('is compressed if the browser accepts it', async () => {
    const packed = await page('/graphql', { ...BROWSER, 'accept-encoding': 'gzip, br' });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(await packed.arrayBuffer()).toString() === html).toBe(true);
  });

  it('answers HEAD as GET, without the page', async () => {
    for (const headers of [BROWSER, { ...BROWSER, 'accept-encoding': 'gzip' }]) {
      const got = await page('/graphql', headers);
      const head = await app.fetch(new Request('http://localhost/graphql', { method: 'HEAD', headers }));
      const ours = (from: Response) => [...from.headers].filter(([name]) => name !== 'x-request-id');
      expect([head.status, ours(head)]).toEqual([got.status, ours(got)]);
      expect(await head.text()).toBe('');
    }
    const { address } = await serve(app);
    const { status, headers } = await fetch(`${address}graphql`, { method: 'HEAD', headers: BROWSER });
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  });

  it('is sent once while it does not change', async () => {
    const etag = (await page('/graphql')).headers.get('etag') ?? '';
    const again = await page('/graphql', { ...BROWSER, 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const changed = await page('/graphql', { ...BROWSER, 'if-none-match': '"old"' });
    expect(changed.status).toBe(200);
  });

  it('runs its own scripts, connects to its own server, and cannot be embedded', async () => {
    const { headers } = await page('/graphql');
    const policy = Object.fromEntries(
      (headers.get('content-security-policy') ?? '').split('; ').map((rule) => {
        const [name = '', ...values] = rule.split(' ');
        return [name, values];
      }),
    );
    const { 'script-src': scripts = [], ...others } = policy;
    const inline = [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(
      ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    );
    expect(scripts).toEqual(inline);
    expect(others).toEqual({
      'default-src': ["'none'"],
      'style-src': ["'unsafe-inline'"],
      'worker-src': ['blob:'],
      'img-src': ['data:'],
      'font-src': ['data:'],
      'connect-src': ["'self'"],
      'form-action': ["'self'"],
      'base-uri': ["'none'"],
      'frame-ancestors': ["'none'"],
    });
    expect([headers.get('x-content-type-options'), headers.get('referrer-policy')]).toEqual(['nosniff', 'no-referrer']);
  });

  it('redirects from /graphiql', async () => {
    const response = await page('/graphiql?query={hello}');
    expect([response.status, response.headers.get('location')]).toEqual([302, '/graphql?query={hello}']);
  });

  it('leaves requests of programs alone', async () => {
    const response = await page('/graphql?query={hello}', { accept: '*/*' });
    expect(await response.json()).toEqual({ data: { hello: 'Hello you' } });
  });
});

describe('The question library', () => {
  it('is sorted by name, without file extensions', async () => {
    const questions = await readQuestions(projectFile('schema/questions'));
    const names = questions.map(({ name }) => name);
    expect(names).toEqual(names.toSorted());
    expect(names.join()).not.toContain('.graphql');
  });
});
