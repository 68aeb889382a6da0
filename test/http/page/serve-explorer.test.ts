import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

import { builtExplorer } from '../../support/explorer.ts';
import { serve, testApp } from '../support.ts';

const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

describe('The pages of the explorer', () => {
  it.each([
    '/',
    '/search?text=ant',
    '/entity/alipay',
    '/entity/a.b',
    '/claim/x',
    '/source/seed',
    '/neighbourhood?of=alipay',
    '/connections',
    '/markets',
    '/markets/alipay',
    '/conflicts',
  ])('are one page at %s', async (path) => {
    const { get } = await explorer();
    const { status, headers, text } = await get(path);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(text).toContain('<div id="root">');
  });

  it.each(['/', '/entity/alipay', '/claim/x', '/source/seed', '/search?text=a', '/neighbourhood?of=a', '/markets/a'])(
    'are there for clients that take anything, or say nothing: %s',
    async (path) => {
      const { address, get } = await explorer();
      const { status, headers } = await get(path, { accept: '*/*' });
      expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      const { hostname, port } = new URL(address);
      const silent = await new Promise<IncomingMessage>((resolve) => request({ hostname, port, path }, resolve).end());
      silent.resume();
      expect([silent.statusCode, silent.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    },
  );

  it('reject an address that is not UTF-8', async () => {
    const { get } = await explorer();
    const { status, text } = await get('/search?text=Soci%E9t%E9');
    expect([status, text]).toEqual([400, expect.stringContaining('Expected an address in UTF-8')]);
    expect((await get('/entity/%E9')).status).toBe(400);
  });

  it('are served to browsers only', async () => {
    const { get } = await explorer();
    expect((await get('/', { accept: 'application/json' })).status).toBe(404);
    expect((await get('/entity/alipay', { accept: 'application/json' })).status).toBe(404);
    expect((await get('/entity/alipay', { accept: 'text/html;q=0, */*' })).status).toBe(404);
    expect((await get('/graphql?query={hello}', { accept: '*/*' })).text).toBe('{"data":{"hello":"Hello you"}}');
    expect((await get('/elsewhere')).status).toBe(404);
    expect((await get('/health/live')).status).toBe(200);
  });

  it('load nothing from other servers, and cannot be embedded', async () => {
    const { get } = await explorer();
    const { headers, text } = await get('/entity/alipay');
    expect(
      Object.fromEntries(
        [
          'content-security-policy',
          'x-content-type-options',
          'referrer-policy',
          'permissions-policy',
          'x-frame-options',
          'cross-origin-opener-policy',
        ].map((name) => [name, headers.get(name)]),
      ),
    ).toEqual({
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
        "worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(text).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/);
    const loaded = [
      ...text.matchAll(/<(?:script|link rel="(?:stylesheet|icon|modulepreload)")[^>]*\b(?:src|href)="([^"]*)"/g),
    ];
    expect(loaded.map(([, path = '']) => path).filter((path) => !path.startsWith('/'))).toEqual([]);
  });

  it('are revalidated each time, and sent once while they do not change', async () => {
    const { get } = await explorer();
    const { headers } = await get('/');
    const vary = 'accept, accept-encoding, accept-language';
    expect([headers.get('cache-control'), headers.get('vary')]).toEqual(['no-cache', vary]);
    const etag = headers.get('etag') ?? '';
    for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const again = await get('/', { ...BROWSER, 'if-none-match': known });
      expect([again.status, again.text]).toEqual([304, '']);
      expect([again.headers.get('etag'), again.headers.get('cache-control'), again.headers.get('vary')]).toEqual([
        etag,
        'no-cache',
        vary,
      ]);
    }
    expect((await get('/', { ...BROWSER, 'if-none-match': '"x"' })).status).toBe(200);
  });

  it('answer HEAD without the page, and reject POST', async () => {
    const { address } = await explorer();
    const head = await fetch(address, { method: 'HEAD', headers: BROWSER });
    expect([head.status, await head.text()]).toEqual([200, '']);
    const post = await fetch(address, { method: 'POST', headers: BROWSER });
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('say how to build them if they are missing', async () => {
    const { get } = await explorer(mkdtempSync(join(tmpdir(), 'fingraph-')));
    const { status, text } = await get('/entity/alipay');
    expect([status, text]).toEqual([
      503,
      'The explorer was not built. Run `npm run build` in the folder of the project and restart the server. ' +
        'GraphiQL at /graphql works without it.\n',
    ]);
    expect((await get('/assets/index.js')).status).toBe(404);
  });
});

describe('The files of the explorer', () => {
  it('may be built again while the server runs', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fingraph-explorer-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    cpSync(builtExplorer(), folder, { recursive: true });
    const { get } = await explorer(folder);
    const [path = ''] = /\/assets\/[^"]+\.js/.exec((await get('/')).text) ?? [];
    expect((await get(path)).status).toBe(200);
    rmSync(join(folder, 'assets'), { recursive: true });
    expect((await get(path)).status).toBe(404);
    expect((await get('/health/live')).status).toBe(200);
  });

  it('are cached forever, and sent compressed', async () => {
    const { get } = await explorer();
    const paths = [...(await get('/')).text.matchAll(/"(\/assets\/[^"]+)"/g)].map(([, path = '']) => path);
    expect(paths.length).toBeGreaterThan(2);
    for (const path of paths) {
      for (const encoding of ['gzip', 'br', 'gzip, deflate, br']) {
        const { status, headers } = await get(path, { accept: '*/*', 'accept-encoding': encoding });
        expect([
          status,
          headers.get('cache-control'),
          headers.get('content-encoding'),
          headers.get('vary'),
          headers.get('x-content-type-options'),
        ]).toEqual([
          200,
          'public, max-age=31536000, immutable',
          encoding.includes('br') ? 'br' : 'gzip',
          'accept-encoding',
          'nosniff',
        ]);
      }
      for (const encoding of ['identity', 'gzip;q=0', 'br;q=0, gzip;q=0', 'gzip;q=0.5, identity']) {
        const plain = await get(path, { accept: '*/*', 'accept-encoding': encoding });
        expect([plain.status, plain.headers.get('content-encoding')]).toEqual([200, null]);
      }
    }
  });

  it.each(['/assets/', '/assets/gone-1234.js', '/assets/../index.html.gz', '/assets/%2e%2e/%2e%2e/package.json'])(
    'are not at %s',
    async (path) => {
      const { get } = await explorer();
      const { status, headers, text } = await get(path);
      expect([status, headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
      expect([headers.get('x-content-type-options'), text]).toEqual([
        'nosniff',
        expect.stringContaining('<a href="/">'),
      ]);
    },
  );
});

async function explorer(folder = builtExplorer()) {
  const { address } = await serve(testApp({ explorer: folder }));
  return {
    address,
    async get(path: string, headers: Record<string, string> = BROWSER) {
      const response = await fetch(new URL(path, address), { headers });
      return { status: response.status, headers: response.headers, text: await response.text() };
    },
  };
}
