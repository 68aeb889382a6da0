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
 * responses without errors are cached. An equal request that comes meanwhile waits for the response once, and is then
 * processed like any other: it pays for a cached response, or is executed.
 */
export function responseCache(
  next: StateListener,
  { maxBytes, generation, onHit, onMiss, admits }: ResponseCacheOptions,
): StateListener {
  const cache = createVersionedCache<CachedResponse>(maxBytes, generation);
  /** The responses that are being computed, by version and key. Each settles when its response is complete or abandoned. */
  const running = new Map<string, Promise<void>>();

  async function respond(request: IncomingMessage, response: ServerResponse, state: RequestState) {
    const key = cacheKey(request, state.body);
    let version = await cache.version();
    if (version === null || key === null) return next(request, response, state);
    const equal = running.get(`${version} ${key}`);
    if (equal) {
      await equal;
      if (response.destroyed) return;
      version = await cache.version(); // a load may have begun: its data is newer than the response
      if (version === null) return next(request, response, state);
    }
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
      const settle = track(`${version} ${key}`);
      response.once('close', settle);
      whenComplete(response, cache.maxEntryBytes, (sent) => {
        const { operation, cost, outcome, graphNotice } = state;
        if (sent !== null && outcome === 'data' && graphNotice === null && keyCovers(sent.headers['vary'])) {
          cache.set(version, key, { operation, cost, ...sent }, 2 * (sent.body.length + key.length) + OVERHEAD);
        }
        settle();
      });
    }
    next(request, response, state);
  }

  /** Lets equal requests wait until the returned function is called. */
  function track(key: string): () => void {
    let settle = (): void => {};
    const settled = new Promise<void>((resolve) => (settle = resolve));
    if (!running.has(key)) running.set(key, settled);
    return () => {
      if (running.get(key) === settled) running.delete(key);
      settle();
    };
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

/**
 * Calls back when a response is complete, which may be long before a slow client has read it. Passes null unless it is a 200
 * with a body of at most `maxBytes`.
 */
function whenComplete(
  response: ServerResponse,
  maxBytes: number,
  done: (sent: Pick<CachedResponse, 'headers' | 'body'> | null) => void,
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
    const wasDestroyed = response.destroyed; // then the body may be a part
    const ended = Reflect.apply(end, this, args) as ServerResponse;
    done(response.statusCode !== 200 || size > maxBytes || wasDestroyed ? null : complete());
    return ended;
  } as typeof end;

  function complete(): Pick<CachedResponse, 'headers' | 'body'> {
    const { connection: _, ...headers } = head;
    const body = Buffer.concat(chunks);
    const isText = size <= SHORT_TEXT && headers['content-encoding'] === undefined;
    return { headers, body: isText ? body.toString() : body };
  }

  function collect(chunk: unknown): void {
    if (typeof chunk !== 'string' && !(chunk instanceof Uint8Array)) return;
    const bytes = Buffer.from(chunk as string);
    size += bytes.byteLength;
    if (size <= maxBytes) chunks.push(bytes);
    else chunks.length = 0;
  }
}
