import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';

import { createVersionedCache } from '../../support/versioned-cache.ts';
import { preferredEncoding } from '../negotiation/accept.ts';
import { knownEtag, namesTag, tagWithin } from '../negotiation/etag.ts';
import type { RequestState, StateListener } from '../request/request-state.ts';

interface CachedResponse {
  readonly operation: string | null;
  readonly cost: number | null;
  readonly headers: OutgoingHttpHeaders;
  /** A short text is sent in one write with the headers, which saves a third of the time; bytes need no encoding. */
  readonly body: string | Buffer;
}

interface ResponseCacheOptions {
  /** Estimated size of all responses and their keys; more than 0. */
  readonly maxBytes: number;
  /** Version of the graph: a new version empties the cache; nothing is cached while it is null or fails. */
  readonly generation: () => Promise<string | null>;
  /** Called for each hit and each miss. */
  readonly onHit: (response: CachedResponse, state: RequestState) => void;
  readonly onMiss: () => void;
  /** Identifies and charges the caller. If it returns false, the other stages reject the request. */
  readonly admits: (request: IncomingMessage, state: RequestState, response: CachedResponse) => boolean;
}

/**
 * Caches whole responses to GraphQL requests. An equal request gets the same bytes, with its own request id and date. Only
 * responses without errors are cached.
 */
export function responseCache(
  next: StateListener,
  { maxBytes, generation, onHit, onMiss, admits }: ResponseCacheOptions,
): StateListener {
  const cache = createVersionedCache<CachedResponse>(maxBytes, generation);

  async function respond(request: IncomingMessage, response: ServerResponse, state: RequestState) {
    const version = await cache.version();
    const key = cacheKey(request, state.body);
    if (version === null || key === null) return next(request, response, state);
    const cached = cache.get(key);
    if (cached && admits(request, state, cached)) {
      const headers = { ...cached.headers, 'x-request-id': state.requestId };
      const etag = matchingEtag(request, cached);
      if (etag !== null) response.writeHead(304, { ...withoutContent(headers), etag }).end();
      else response.writeHead(200, headers).end(cached.body);
      return onHit(cached, state);
    }
    if (!cached) {
      onMiss();
      whenSent(response, cache.maxEntryBytes, (sent) => {
        const { operation, cost, outcome, graphNotice } = state;
        if (outcome !== 'data' || graphNotice !== null || !keyCovers(sent.headers['vary'])) return;
        cache.set(version, key, { operation, cost, ...sent }, 2 * (sent.body.length + key.length) + OVERHEAD);
      });
    }
    next(request, response, state);
  }

  return (request, response, state) => {
    if (!isGraphQL(request) || state.isBodyTooLarge) return next(request, response, state);
    void respond(request, response, state);
  };
}

/** The ETag in `if-none-match` that names the response, in any encoding; null if there is none. */
function matchingEtag({ headers }: IncomingMessage, cached: CachedResponse): string | null {
  const tag = tagWithin(cached.headers['etag']);
  const conditional = { headers: { get: () => headers['if-none-match'] ?? null } };
  const encoding = preferredEncoding(headers['accept-encoding'] as string | undefined, ENCODINGS);
  return tag !== null && namesTag(conditional, tag) ? knownEtag(conditional, tag, encoding) : null;
}

function withoutContent(headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
  return Object.fromEntries(
    Object.entries(headers).filter(
      ([name]) => !name.toLowerCase().startsWith('content-') || name === 'content-security-policy',
    ),
  );
}

const OVERHEAD = 1_000;
/** In bytes. */
const SHORT_TEXT = 16_000;

function isGraphQL({ method, url = '' }: IncomingMessage): boolean {
  return (method === 'POST' || method === 'GET') && (url === '/graphql' || url.startsWith('/graphql?'));
}

const MAX_KEY_LENGTH = 20_000;
const ENCODINGS = ['br', 'gzip'] as const;

/**
 * Cache key: method, URL as `requireUrl` has normalized it, body, and every header except those known not to affect the
 * response. Null if it is too long.
 */
function cacheKey({ method, url = '', headers, rawHeaders }: IncomingMessage, body: Uint8Array): string | null {
  if (url.length + body.byteLength > MAX_KEY_LENGTH) return null;
  let key = `${method} http://${headers.host}${url}\n`;
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i]?.toLowerCase() ?? '';
    if (!IGNORED.has(name) && !NEGOTIATED.has(name)) key += `${name}: ${rawHeaders[i + 1]}\n`;
  }
  key += preferredEncoding(headers['accept-encoding'] as string | undefined, ENCODINGS) ?? '';
  if (key.length > MAX_KEY_LENGTH) return null;
  return `${key}\n${Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1')}`;
}

/** The key contains the negotiated encoding instead of the first header. The second is compared on each hit. */
const NEGOTIATED: ReadonlySet<string> = new Set(['accept-encoding', 'if-none-match']);

/** Whether the key holds every header in `vary`. */
function keyCovers(vary: OutgoingHttpHeaders[string]): boolean {
  const names = String(vary ?? '').split(',');
  return names.map((name) => name.trim().toLowerCase()).every((name) => name !== '*' && !IGNORED.has(name));
}

/**
 * Headers that do not affect the response. A response that varies by one of them is not cached. The host is part of the URL
 * in the key.
 */
const IGNORED: ReadonlySet<string> = new Set([
  'accept-language',
  'cache-control',
  'connection',
  'content-length',
  'cookie',
  'dnt',
  'forwarded',
  'host',
  'keep-alive',
  'pragma',
  'priority',
  'referer',
  'sec-ch-ua',
  'sec-ch-ua-mobile',
  'sec-ch-ua-platform',
  'sec-fetch-dest',
  'sec-fetch-user',
  'traceparent',
  'tracestate',
  'transfer-encoding',
  'user-agent',
  'via',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'x-request-id',
]);

/** Calls back once a 200 was sent completely, if its body has at most `maxBytes`. */
function whenSent(
  response: ServerResponse,
  maxBytes: number,
  done: (sent: Pick<CachedResponse, 'headers' | 'body'>) => void,
): void {
  const chunks: Buffer[] = [];
  let size = 0;
  let head: OutgoingHttpHeaders = {};
  const { writeHead, write, end } = response;
  response.writeHead = function (this: ServerResponse, ...args: unknown[]) {
    const headers = args.at(-1);
    head = { ...response.getHeaders(), ...(typeof headers === 'object' ? headers : {}) };
    return Reflect.apply(writeHead, this, args) as ServerResponse;
  } as typeof writeHead;
  response.write = function (this: ServerResponse, ...args: unknown[]) {
    collect(args[0]);
    return Reflect.apply(write, this, args) as boolean;
  } as typeof write;
  response.end = function (this: ServerResponse, ...args: unknown[]) {
    collect(args[0]);
    return Reflect.apply(end, this, args) as ServerResponse;
  } as typeof end;
  response.once('finish', () => {
    if (response.statusCode !== 200 || size > maxBytes) return;
    const { connection: _, ...headers } = head;
    const body = Buffer.concat(chunks);
    const isText = size <= SHORT_TEXT && headers['content-encoding'] === undefined;
    done({ headers, body: isText ? body.toString() : body });
  });

  function collect(chunk: unknown): void {
    if (typeof chunk !== 'string' && !(chunk instanceof Uint8Array)) return;
    const bytes = Buffer.from(chunk as string);
    size += bytes.byteLength;
    if (size <= maxBytes) chunks.push(bytes);
    else chunks.length = 0;
  }
}
