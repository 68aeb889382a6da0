import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

import { createVersionedCache } from '../../support/versioned-cache.ts';
import { publicRoot } from '../address/public-root.ts';
import { isUtf8Escaped } from '../address/utf8.ts';
import { preferred, preferredEncoding } from '../negotiation/accept.ts';
import { etag, knownEtag, matchesEtag, namesTag } from '../negotiation/etag.ts';
import { type Language, preferredLanguage } from '../negotiation/language.ts';
import { SECURITY_HEADERS, embeddable, pageSecurity } from '../negotiation/security-headers.ts';
import type { RequestState, StateListener } from '../request/request-state.ts';
import { type PageTemplate, type RenderedPage, pageRenderer } from './explorer-page.ts';
import type { ReadHead } from './head/head-reader.ts';
import { type ViewAddress, viewAt } from './head/view-address.ts';
import { siteHead } from './head/view-head.ts';

interface ExplorerOptions extends PageTemplate {
  /** Whether a proxy in front is trusted to say how clients reach the server. */
  readonly isBehindProxy: boolean;
  readonly readHead: ReadHead;
  /** Whether the caller may read the graph; charges for it. Others get the page with the head of the site. */
  readonly admits: (request: IncomingMessage, state: RequestState) => boolean;
  /** Version of the graph; null while it may change, so that no head is kept. */
  readonly generation: () => Promise<string | null>;
}

/** A page has about 10 kB in all encodings. */
const MAX_CACHE_BYTES = 8_000_000;

/**
 * Serves the built explorer in `folder`: its page to browsers at `/` and the addresses of its views, with a head that
 * describes the view, and its files. Other requests go to `listener`. Below `/embed`, the pages of other servers may show
 * the views.
 */
export function serveExplorer(folder: string, listener: StateListener, options: ExplorerOptions): StateListener {
  const index = join(folder, 'index.html');
  const built = existsSync(index);
  const files = built ? fileHandler(folder) : null;
  const sendPage = built ? pageSender(readFileSync(index, 'utf8'), options) : null;
  return (request, response, state) => {
    const { url = '' } = request;
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    // `useUtf8Address` rejects it
    if (!isRead || !isUtf8Escaped(url)) return listener(request, response, state);
    const page = acceptsHtml(request) ? pageAt(url) : null;
    if (page !== null) return void (sendPage ? sendPage(page, request, response, state) : sendUnbuilt(response));
    if (!files || !url.startsWith(ASSETS) || !isOnDisk(folder, url)) return listener(request, response, state);
    const undo = negotiate(request, response);
    files(request, response, () => {
      undo();
      listener(request, response, state);
    });
  };
}

const ASSETS = '/assets/';
/** The picture for previews: programs that show them read no other format. A changed picture gets another name. */
const PICTURE = '/assets/preview-1.png';
const EMBED = '/embed';

interface Page {
  readonly address: ViewAddress;
  readonly isEmbedded: boolean;
}

/** The page at an address; null if there is none. The start page has nothing to embed. */
function pageAt(url: string): Page | null {
  const isEmbedded = url.startsWith(`${EMBED}/`);
  const address = viewAt(isEmbedded ? url.slice(EMBED.length) : url);
  return address === null || (isEmbedded && address.view === 'home') ? null : { address, isEmbedded };
}

type SendPage = (page: Page, request: IncomingMessage, response: ServerResponse, state: RequestState) => Promise<void>;

function pageSender(built: string, options: ExplorerOptions): SendPage {
  const render = pageRenderer(built, options);
  const cache = createVersionedCache<RenderedPage>(MAX_CACHE_BYTES, options.generation);

  async function rendered({ address, isEmbedded }: Page, request: IncomingMessage, state: RequestState) {
    const language = preferredLanguage(request.headers['accept-language']);
    const root = rootOf(request, options);
    if (!options.admits(request, state)) return renderHead(siteHead(language), language);
    const key = JSON.stringify([language, root, isEmbedded, address.view, address.parameters, String(address.search)]);
    const version = await cache.version();
    const known = version === null ? undefined : cache.get(key);
    if (known) return known;
    const head = await options.readHead(address, language);
    const page = renderHead(isEmbedded ? { ...head, isListed: false } : head, language);
    cache.set(version, key, page, key.length + pageBytes(page));
    return page;

    function renderHead(head: Parameters<typeof render>[0]['head'], spoken: Language): RenderedPage {
      return render({ head, language: spoken, root, picture: PICTURE });
    }
  }

  return async (page, request, response, state) => {
    const { status, tag, bytes } = await rendered(page, request, state);
    const accepted = request.headers['accept-encoding'] as string | undefined;
    const encoding = preferredEncoding(accepted, ['br', 'gzip']);
    const headers = {
      ...(page.isEmbedded ? embeddable(SECURITY, options.embedOrigins) : SECURITY),
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      vary: 'accept, accept-encoding, accept-language',
    };
    const condition = request.headers['if-none-match'] ?? null;
    const conditional = { headers: { get: () => condition } };
    if (status === 200 && namesTag(conditional, tag)) {
      const known = condition === '*' ? etag(tag, encoding) : knownEtag(conditional, tag, encoding);
      response.writeHead(304, { ...headers, etag: known });
      return void response.end();
    }
    const body = bytes[encoding ?? 'identity'];
    response.writeHead(status, {
      ...headers,
      etag: etag(tag, encoding),
      'content-length': body.byteLength,
      ...(encoding === null ? {} : { 'content-encoding': encoding }),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

function rootOf({ headers, socket }: IncomingMessage, options: ExplorerOptions): string {
  const own = { protocol: 'encrypted' in socket ? 'https:' : 'http:', host: headers.host ?? 'localhost' };
  const header = (name: string): string | null => {
    const value = headers[name];
    return typeof value === 'string' ? value : null;
  };
  return publicRoot(header, own, { basePath: options.base, isBehindProxy: options.isBehindProxy });
}

function pageBytes({ bytes }: RenderedPage): number {
  return bytes.identity.byteLength + bytes.gzip.byteLength + bytes.br.byteLength;
}

/** Looks up files and their compressed variants once, at start; no path leads out of the folder. */
function fileHandler(folder: string): ReturnType<typeof sirv> {
  return sirv(folder, {
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders(response) {
      response.setHeader('cache-control', 'public, max-age=31536000, immutable');
      response.setHeader('vary', 'accept-encoding');
      for (const [name, value] of Object.entries(SECURITY)) response.setHeader(name, value);
    },
  });
}

/** `sirv` lists its files once, and a file that a new build has removed since would end the process. */
function isOnDisk(folder: string, url: string): boolean {
  const [path = ''] = url.split('?', 1);
  return existsSync(join(folder, path));
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

/** Nothing else is at these addresses, so a client that accepts anything, such as a link checker, gets the page. */
function acceptsHtml({ headers }: IncomingMessage): boolean {
  return preferred(headers.accept ?? null, ['text/html']) !== null;
}
