import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

import { preferred, preferredEncoding } from '../negotiation/accept.ts';
import { pageUnder } from '../address/use-base-path.ts';
import { etag, knownTags, tagOf } from '../negotiation/etag.ts';
import type { StateListener } from '../request/request-state.ts';
import { html } from './html.ts';
import { SECURITY_HEADERS } from '../negotiation/use-security-headers.ts';
import { isUtf8Escaped } from '../address/utf8.ts';
import { ROUTES } from '../../support/explorer-routes.ts';

/**
 * Serves the explorer that was built into `folder` to browsers at `/` and the addresses of its views, and its files to
 * everybody; what is neither goes on to `listener`. `base` is the path in front of all links of the page.
 */
export function serveExplorer(folder: string, listener: StateListener, base: string): StateListener {
  const built = existsSync(join(folder, 'index.html'));
  const files = built ? filesOf(folder) : null;
  const pageOfBase = built && base !== '' ? servePageUnder(base, join(folder, 'index.html')) : null;
  return (request, response, state) => {
    const path = pathOf(request);
    const asked = request.method === 'GET' || request.method === 'HEAD';
    const page = asked && VIEWS.test(path) && takesPage(request);
    // an address that cannot be read is refused there
    if (!isUtf8Escaped(request.url ?? '')) return listener(request, response, state);
    if (!page && !(asked && path.startsWith(ASSETS))) return listener(request, response, state);
    if (!files) return page ? sayUnbuilt(response) : listener(request, response, state);
    if (page && pageOfBase) return pageOfBase(request, response);
    if (page) request.url = '/'; // every view is the one page
    const undo = negotiate(request, response);
    files(request, response, () => {
      undo();
      listener(request, response, state);
    });
  };
}

/** Matches the addresses of views, with or without a slash at the end. */
const VIEWS = new RegExp(`^(?:${Object.values(ROUTES).map(routePattern).join('|')})/?$`);

/** `/markets/:id?` as a regular expression. */
function routePattern(route: string): string {
  return route.replace(/\/:\w+\?/, '(?:/[^/]+)?').replace(/:\w+/, '[^/]+');
}

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
    etag: etag(tagOf(body), null),
  };
  return (request, response) => {
    const known = knownTags(request.headers['if-none-match']);
    if (known.includes(headers.etag) || known.includes('*')) return void response.writeHead(304, headers).end();
    response.writeHead(200, { ...headers, 'content-length': Buffer.byteLength(body) });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

/**
 * `sirv` takes `gzip;q=0` for gzip, knows one tag in `if-none-match`, and sends a 304 without its headers. Gives the function
 * that makes the response again what it was.
 */
function negotiate({ headers }: IncomingMessage, response: ServerResponse): () => void {
  headers['accept-encoding'] =
    preferredEncoding(headers['accept-encoding'] as string | undefined, ['br', 'gzip']) ?? '';
  const known = knownTags(headers['if-none-match']);
  delete headers['if-none-match'];
  const { writeHead } = response;
  response.writeHead = (status: number, given?: unknown) => {
    const sent = (typeof given === 'object' ? given : {}) as OutgoingHttpHeaders;
    const named = String(sent['ETag']);
    const tag = named.replace(/^W\//, '');
    if (status !== 200 || !(known.includes(tag) || known.includes('*'))) return writeHead.call(response, status, sent);
    return writeHead.call(response, 304, { etag: named }); // Node sends no body with it
  };
  return () => (response.writeHead = writeHead);
}

/** The page needs nothing of other servers, runs no scripts but its own, and stands in no frame. */
const SECURITY: Readonly<Record<string, string>> = {
  ...SECURITY_HEADERS,
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
};

function sayUnbuilt(response: ServerResponse): void {
  response.writeHead(503, {
    ...SECURITY_HEADERS,
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(
    'The explorer was not built. Run `npm run build` in the folder of the project, and start the server again. ' +
      'GraphiQL is at /graphql all the same.\n',
  );
}

function pathOf({ url = '' }: IncomingMessage): string {
  const [path = ''] = url.split('?');
  return path;
}

/** Nothing else is at these addresses: a client that takes anything, as link checkers do, gets the page. */
function takesPage({ headers }: IncomingMessage): boolean {
  return preferred(headers.accept ?? null, ['text/html']) !== null;
}
