import type { HttpPlugin } from '../request/request-state.ts';
import { isReconcilePath } from '../reconcile/reconcile-route.ts';
import { CSRF_HEADERS } from './csrf-header.ts';
import { varyBy } from '../negotiation/vary.ts';

/** Whether pages of an origin may send requests. */
export function allowsOrigin(origins: readonly string[], origin: string | null): boolean {
  return origin !== null && (origins.includes('*') || origins.includes(origin));
}

/**
 * Allows pages of `origins`, or of all with `*`, to send requests and read the responses. The server uses no cookies, so
 * credentials are not allowed, and any header may be sent.
 */
export function useCors(origins: readonly string[]): HttpPlugin {
  if (origins.length === 0) return {};
  const isPublic = origins.includes('*');
  return {
    onRequest({ request, url, endResponse, fetchAPI }) {
      if (isPreflight(request) && !isReconcilePath(url.pathname)) {
        endResponse(new fetchAPI.Response(null, { status: 204, headers: { 'content-length': '0' } }));
      }
    },
    onResponse({ request, response: { headers } }) {
      if (isReconcilePath(new URL(request.url).pathname)) return;
      const origin = request.headers.get('origin');
      if (!isPublic) varyBy(headers, 'origin');
      if (isPreflight(request)) varyBy(headers, 'access-control-request-headers');
      if (origin === null || !allowsOrigin(origins, origin)) return;
      headers.set('access-control-allow-origin', isPublic ? '*' : origin);
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

/** The requested headers, since tracing and clients add their own, and the usual ones, which a later request may need. */
function allowedHeaders({ headers }: Request): readonly string[] {
  const requested = (headers.get('access-control-request-headers') ?? '').toLowerCase().split(',', MAX_HEADERS);
  return [...new Set([...USUAL, ...requested.map((name) => name.trim()).filter((name) => NAME.test(name))])];
}

const MAX_HEADERS = 100;
const NAME = /^[\w!#$%&'*+.^`|~-]{1,100}$/;

const USUAL: readonly string[] = ['authorization', 'content-type', 'if-none-match', 'x-request-id', ...CSRF_HEADERS];

const EXPOSED = [
  'x-request-id',
  'retry-after',
  'etag',
  'link',
  'content-disposition',
  'fingraph-citation',
  'fingraph-rows',
  'fingraph-status',
  'fingraph-clipped',
  'fingraph-truncated',
  'www-authenticate',
  'allow',
].join(', ');
