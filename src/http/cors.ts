import type { Plugin } from 'graphql-yoga';

/**
 * Lets pages of `origins`, or of all with `*`, ask and read the answers; without origins only the server's own pages
 * can. Nothing here knows its user, so that credentials are never asked for.
 */
export function useCors(origins: readonly string[]): Plugin {
  if (origins.length === 0) return {};
  const toAll = origins.includes('*');
  return {
    onRequest({ request, endResponse, fetchAPI }) {
      const isPreflight = request.method === 'OPTIONS' && request.headers.has('access-control-request-method');
      if (isPreflight) endResponse(new fetchAPI.Response(null, { status: 204, headers: { 'content-length': '0' } }));
    },
    onResponse({ request, response: { headers } }) {
      const origin = request.headers.get('origin');
      if (!toAll) headers.append('vary', 'origin');
      if (origin === null || !(toAll || origins.includes(origin))) return;
      headers.set('access-control-allow-origin', toAll ? '*' : origin);
      headers.set('access-control-expose-headers', EXPOSED);
      if (request.method !== 'OPTIONS') return;
      headers.set('access-control-allow-methods', 'GET, POST');
      headers.set('access-control-allow-headers', 'authorization, content-type, x-fingraph-csrf, x-request-id');
      headers.set('access-control-max-age', '86400');
    },
  };
}

const EXPOSED =
  'x-request-id, retry-after, etag, link, content-disposition, fingraph-citation, fingraph-rows, fingraph-clipped, fingraph-truncated';
