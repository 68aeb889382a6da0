import type { HttpPlugin } from '../request/request-state.ts';
import { CSRF_SIGNS } from './csrf-signs.ts';
import { varyBy } from '../negotiation/vary.ts';

/** Whether pages of an origin may ask. */
export function allowsOrigin(origins: readonly string[], origin: string | null): boolean {
  return origin !== null && (origins.includes('*') || origins.includes(origin));
}

/**
 * Lets pages of `origins`, or of all with `*`, ask and read the answers; without origins only the server's own pages
 * can. Nothing here knows its user, so that credentials are never asked for, and any header may be sent.
 */
export function useCors(origins: readonly string[]): HttpPlugin {
  if (origins.length === 0) return {};
  const toAll = origins.includes('*');
  return {
    onRequest({ request, endResponse, fetchAPI }) {
      if (isPreflight(request)) {
        endResponse(new fetchAPI.Response(null, { status: 204, headers: { 'content-length': '0' } }));
      }
    },
    onResponse({ request, response: { headers } }) {
      const origin = request.headers.get('origin');
      if (!toAll) varyBy(headers, 'origin');
      if (isPreflight(request)) varyBy(headers, 'access-control-request-headers');
      if (origin === null || !allowsOrigin(origins, origin)) return;
      headers.set('access-control-allow-origin', toAll ? '*' : origin);
      headers.set('access-control-expose-headers', EXPOSED);
      if (!isPreflight(request)) return;
      headers.set('access-control-allow-methods', 'GET, HEAD, POST');
      headers.set('access-control-allow-headers', allowedHeaders(request).join(', '));
      headers.set('access-control-max-age', '86400');
    },
  };
}

function isPreflight({ method, headers }: Request): boolean {
  return method === 'OPTIONS' && headers.has('access-control-request-method');
}

/** What the page wants to send, as tracing and clients add headers of their own; and what it may want next. */
function allowedHeaders({ headers }: Request): readonly string[] {
  const asked = (headers.get('access-control-request-headers') ?? '').toLowerCase().split(',', MAX_HEADERS);
  return [...new Set([...USUAL, ...asked.map((name) => name.trim()).filter((name) => NAME.test(name))])];
}

const MAX_HEADERS = 100;
const NAME = /^[\w!#$%&'*+.^`|~-]{1,100}$/;

const USUAL: readonly string[] = ['authorization', 'content-type', 'if-none-match', 'x-request-id', ...CSRF_SIGNS];

const EXPOSED = [
  'x-request-id',
  'retry-after',
  'etag',
  'link',
  'content-disposition',
  'fingraph-citation',
  'fingraph-rows',
  'fingraph-clipped',
  'fingraph-truncated',
  'www-authenticate',
  'allow',
].join(', ');
