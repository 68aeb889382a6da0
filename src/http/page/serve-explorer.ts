import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

import { preferred, preferredEncoding } from '../negotiation/accept.ts';
import { prefixPageLinks } from '../address/use-base-path.ts';
import { etag, matchesEtag, tagOf } from '../negotiation/etag.ts';
import type { StateListener } from '../request/request-state.ts';
import { html } from './html.ts';
import { SECURITY_HEADERS, pageSecurity } from '../negotiation/security-headers.ts';
import { isUtf8Escaped } from '../address/utf8.ts';
import { ROUTES } from '../../support/explorer-routes.ts';

interface ExplorerPageOptions {
  /** Is added to all links of the page. */
  readonly base: string;
  /** Whether the page links to `/import`. */
  readonly hasImport: boolean;
}

/**
 * Serves the built explorer in `folder`: its page to browsers at `/` and the addresses of its views, and its files. Other
 * requests go to `listener`.
 */
export function serveExplorer(folder: string, listener: StateListener, options: ExplorerPageOptions): StateListener {
  const built = existsSync(join(folder, 'index.html'));
  const files = built ? fileHandler(folder) : null;
  const meta = metaElements(options);
  const adaptedPage = built && meta !== '' ? serveAdaptedPage(options.base, meta, join(folder, 'index.html')) : null;
  return (request, response, state) => {
    const path = requestPath(request);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const page = isRead && VIEWS.test(path) && acceptsHtml(request);
    // `useUtf8Address` rejects it
    if (!isUtf8Escaped(request.url ?? '')) return listener(request, response, state);
    if (!page && !(isRead && path.startsWith(ASSETS))) return listener(request, response, state);
    if (!files) return page ? sendUnbuilt(response) : listener(request, response, state);
    if (page && adaptedPage) return adaptedPage(request, response);
    if (page) request.url = '/'; // one page for all views
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
  return route.replace(/\/:\w+\?/, '(?:/[^/]+)?').replaceAll(/:\w+/g, '[^/]+');
}

const ASSETS = '/assets/';

/** Looks up files and their compressed variants once, at start; no path leads out of the folder. */
function fileHandler(folder: string): ReturnType<typeof sirv> {
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

/** What the script of the page reads: the base of its links, and whether there is an import. */
function metaElements({ base, hasImport }: ExplorerPageOptions): string {
  const names = [
    ...(base === '' ? [] : [html`<meta name="fingraph-base" content="${base}" />`]),
    ...(hasImport ? [html`<meta name="fingraph-import" content="on" />`] : []),
  ];
  return names.map((meta) => meta.html).join('');
}

/** Serves the page with the base added to its links, and with more `meta` elements. */
function serveAdaptedPage(base: string, meta: string, file: string): RequestListener {
  const body = prefixPageLinks(
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
    if (matchesEtag(request.headers['if-none-match'], headers.etag)) return void response.writeHead(304, headers).end();
    response.writeHead(200, { ...headers, 'content-length': Buffer.byteLength(body) });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

/**
 * Works around `sirv`, which takes `gzip;q=0` for gzip, knows a single tag in `if-none-match`, and sends a 304 without its
 * headers. Returns a function that restores the response.
 */
function negotiate({ headers }: IncomingMessage, response: ServerResponse): () => void {
  headers['accept-encoding'] =
    preferredEncoding(headers['accept-encoding'] as string | undefined, ['br', 'gzip']) ?? '';
  const condition = headers['if-none-match'];
  delete headers['if-none-match'];
  const { writeHead } = response;
  response.writeHead = (status: number, extra?: unknown) => {
    const sent = (typeof extra === 'object' ? extra : {}) as OutgoingHttpHeaders;
    const tag = String(sent['ETag']);
    if (status !== 200 || !matchesEtag(condition, tag)) return writeHead.call(response, status, sent);
    return writeHead.call(response, 304, { etag: tag }); // Node sends no body with it
  };
  return () => (response.writeHead = writeHead);
}

/** The page runs its own scripts only, and uses no other server. */
const SECURITY = pageSecurity({
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'form-action': "'self'",
});

function sendUnbuilt(response: ServerResponse): void {
  response.writeHead(503, {
    ...SECURITY_HEADERS,
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(
    'The explorer was not built. Run `npm run build` in the folder of the project and restart the server. ' +
      'GraphiQL at /graphql works without it.\n',
  );
}

function requestPath({ url = '' }: IncomingMessage): string {
  const [path = ''] = url.split('?');
  return path;
}

/** Nothing else is at these addresses, so a client that accepts anything, such as a link checker, gets the page. */
function acceptsHtml({ headers }: IncomingMessage): boolean {
  return preferred(headers.accept ?? null, ['text/html']) !== null;
}
