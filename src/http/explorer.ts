import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

import { pageUnder } from './base-path.ts';
import { html } from './html.ts';

/**
 * Serves the explorer that was built into `folder` to browsers at `/` and the addresses of its views, and its files to
 * everybody; what is neither goes on to `listener`. `base` is the path in front of all links of the page.
 */
export function serveExplorer(folder: string, listener: RequestListener, base = ''): RequestListener {
  const built = existsSync(join(folder, 'index.html'));
  const files = built ? filesOf(folder) : null;
  const pageOfBase = built && base !== '' ? servePageUnder(base, join(folder, 'index.html')) : null;
  return (request, response) => {
    const path = pathOf(request);
    const asked = request.method === 'GET' || request.method === 'HEAD';
    const page = asked && VIEWS.test(path) && wantsPage(request, path);
    if (!page && !(asked && path.startsWith(ASSETS))) return listener(request, response);
    if (!files) return page ? sayUnbuilt(response) : listener(request, response);
    if (page && pageOfBase) return pageOfBase(request, response);
    if (page) request.url = '/'; // every view is the one page
    files(request, response, () => void listener(request, response));
  };
}

/** Where views are: the routes of `src/explorer/address.ts`. */
const VIEWS =
  /^\/(?:(?:entity|claim|source)\/[^/]+|markets(?:\/[^/]+)?|search|neighbourhood|connections|conflicts)?\/?$/;

const ASSETS = '/assets/';

/** Each file and the packed ones beside it are looked up once; no path leads out of the folder. */
function filesOf(folder: string): ReturnType<typeof sirv> {
  return sirv(folder, {
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders(response, path) {
      const hashed = path.startsWith(ASSETS);
      response.setHeader('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      response.setHeader('vary', hashed ? 'accept-encoding' : 'accept, accept-encoding');
      for (const [name, value] of Object.entries(SECURITY)) response.setHeader(name, value);
    },
  });
}

/** The built page with the base in front of its links; the script reads it from the `meta` element. */
function servePageUnder(base: string, file: string): RequestListener {
  const meta = html`<meta name="fingraph-base" content="${base}" />`.html;
  const body = pageUnder(
    base,
    readFileSync(file, 'utf8').replace('<meta', () => `${meta}<meta`),
  );
  const headers = {
    ...SECURITY,
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    vary: 'accept',
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
  };
  return (request, response) => {
    const known = (request.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
    if (known.includes(headers.etag) || known.includes('*')) return void response.writeHead(304, headers).end();
    response.writeHead(200, { ...headers, 'content-length': Buffer.byteLength(body) });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

/** The page needs nothing of other servers, runs no scripts but its own, and stands in no frame. */
const SECURITY: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

function sayUnbuilt(response: ServerResponse): void {
  response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(
    'The explorer was not built. Run `npm run build` in the folder of the project, and start the server again. ' +
      'GraphiQL is at /graphql all the same.\n',
  );
}

function pathOf({ url = '' }: IncomingMessage): string {
  const [path = ''] = url.split('?');
  return path;
}

/** At the root is nothing else, so that whoever takes anything gets the page there. */
function wantsPage({ headers: { accept = '*/*' } }: IncomingMessage, path: string): boolean {
  return accept.includes('text/html') || (path === '/' && accept.includes('*/*'));
}
