import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';

import { createVersionedCache } from '../../support/versioned-cache.ts';
import { preferredEncoding } from '../negotiation/accept.ts';
import { knownEtag, namesTag, tagWithin } from '../negotiation/etag.ts';
import type { RequestState, StateListener } from '../request/request-state.ts';

/** What is known of an answer that was given again. */
export interface CachedResponse {
  readonly operation: string | null;
  readonly cost: number | null;
  readonly headers: OutgoingHttpHeaders;
  /** A short text leaves in one piece with the headers, which saves a third of the whole; bytes need no encoding. */
  readonly body: string | Buffer;
}

interface Options {
  /** Of all answers and what they answer together, as estimated; more than 0. */
  readonly maxBytes: number;
  /** Of the graph: answers are kept as long as it stays, and not at all while it is null or fails. */
  readonly generation: () => Promise<string | null>;
  /** Told of each answer that is given again, and of each that could have been but is not there. */
  readonly onHit: (response: CachedResponse, state: RequestState) => void;
  readonly onMiss: () => void;
  /** Whether a request may have the answer as it is; where not, it goes the whole way. */
  readonly admits: (request: IncomingMessage, state: RequestState, response: CachedResponse) => boolean;
}

/**
 * Gives whole answers to GraphQL requests again, byte by byte but for the request id and the date, to whoever sends the
 * same bytes and headers. Only what was executed without an error is kept.
 */
export function responseCache(
  next: StateListener,
  { maxBytes, generation, onHit, onMiss, admits }: Options,
): StateListener {
  const kept = createVersionedCache<CachedResponse>(maxBytes, generation);

  async function answer(request: IncomingMessage, response: ServerResponse, state: RequestState) {
    const now = await kept.version();
    const key = keyOf(request, state.body);
    if (now === null || key === null) return next(request, response, state);
    const known = kept.get(key);
    if (known && admits(request, state, known)) {
      const headers = { ...known.headers, 'x-request-id': state.requestId };
      const etag = etagKnownTo(request, known);
      if (etag !== null) response.writeHead(304, { ...withoutContent(headers), etag }).end();
      else response.writeHead(200, headers).end(known.body);
      return onHit(known, state);
    }
    if (!known) {
      onMiss();
      whenSent(response, kept.maxEntryBytes, (sent) => {
        const { operation, cost, outcome } = state;
        if (outcome !== 'data' || !keyCovers(sent.headers['vary'])) return;
        kept.set(now, key, { operation, cost, ...sent }, 2 * (sent.body.length + key.length) + OVERHEAD);
      });
    }
    next(request, response, state);
  }

  return (request, response, state) => {
    if (!isGraphQL(request) || state.isBodyTooLarge) return next(request, response, state);
    void answer(request, response, state);
  };
}

/** The tag under which the client has the answer already, in whatever encoding; null where it has not. */
function etagKnownTo({ headers }: IncomingMessage, known: CachedResponse): string | null {
  const tag = tagWithin(known.headers['etag']);
  const asked = { headers: { get: () => headers['if-none-match'] ?? null } };
  const encoding = preferredEncoding(headers['accept-encoding'] as string | undefined, ENCODINGS);
  return tag !== null && namesTag(asked, tag) ? knownEtag(asked, tag, encoding) : null;
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
const SHORT = 16_000;

function isGraphQL({ method, url = '' }: IncomingMessage): boolean {
  return (method === 'POST' || method === 'GET') && (url === '/graphql' || url.startsWith('/graphql?'));
}

const MAX_KEY_LENGTH = 20_000;
const ENCODINGS = ['br', 'gzip'] as const;

/**
 * All of a request that may matter to its answer: its URL, as `requireUrl` has read it, its body, and every header that
 * is not known to be without effect. Null: too long.
 */
function keyOf({ method, url = '', headers, rawHeaders }: IncomingMessage, body: Uint8Array): string | null {
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

/** The key has the encoding that comes of the one; the other is looked at for each request. */
const NEGOTIATED: ReadonlySet<string> = new Set(['accept-encoding', 'if-none-match']);

/** Whether the key has every header that the answer says it varies by. */
function keyCovers(vary: OutgoingHttpHeaders[string]): boolean {
  const names = String(vary ?? '').split(',');
  return names.map((name) => name.trim().toLowerCase()).every((name) => name !== '*' && !IGNORED.has(name));
}

/**
 * Headers that say who asks, from where and how the request is sent, but change no answer: one that says it varies by
 * them is not kept. The host is in the key as a part of the URL.
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

/** Calls back with a 200 that was sent to its end, if its body has at most `maxBytes`. */
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
    const given = args.at(-1);
    head = { ...response.getHeaders(), ...(typeof given === 'object' ? given : {}) };
    return Reflect.apply(writeHead, this, args) as ServerResponse;
  } as typeof writeHead;
  response.write = function (this: ServerResponse, ...args: unknown[]) {
    take(args[0]);
    return Reflect.apply(write, this, args) as boolean;
  } as typeof write;
  response.end = function (this: ServerResponse, ...args: unknown[]) {
    take(args[0]);
    return Reflect.apply(end, this, args) as ServerResponse;
  } as typeof end;
  response.once('finish', () => {
    if (response.statusCode !== 200 || size > maxBytes) return;
    const { connection: _, ...headers } = head;
    const body = Buffer.concat(chunks);
    const isText = size <= SHORT && headers['content-encoding'] === undefined;
    done({ headers, body: isText ? body.toString() : body });
  });

  function take(chunk: unknown): void {
    if (typeof chunk !== 'string' && !(chunk instanceof Uint8Array)) return;
    const bytes = Buffer.from(chunk as string);
    size += bytes.byteLength;
    if (size <= maxBytes) chunks.push(bytes);
    else chunks.length = 0;
  }
}
