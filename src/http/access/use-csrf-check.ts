import { excerpt } from '../../support/excerpt.ts';
import { mediaTypeOf } from '../graphql/use-content-type-errors.ts';
import { requestError } from '../graphql/request-error.ts';
import { preferred } from '../negotiation/accept.ts';
import type { HttpPlugin } from '../request/request-state.ts';
import { CSRF_HEADERS } from './csrf-header.ts';
import { allowsOrigin } from './use-cors.ts';

const SIMPLE_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];

/**
 * CSRF check: rejects CORS *simple requests* (GET and form posts), which a page of any other site can send without a
 * preflight. Here such a request could only use up the rate limit of its visitor. Pages of `origins` are allowed.
 */
export function useCsrfCheck(origins: readonly string[]): HttpPlugin {
  return {
    onRequestParse({ request, serverContext }) {
      const { method, headers } = request;
      if (!serverContext.req || !(method === 'GET' || method === 'POST')) return;
      if (needsPreflight(headers) || isFromAllowedPage(headers, origins) || isFromGraphQLClient(headers)) return;
      const type = mediaTypeOf(request);
      if (method === 'POST' && type !== '' && !SIMPLE_TYPES.includes(type)) return;
      const got =
        method === 'POST' ? `the content type ${excerpt(type) || 'none'}` : `a ${method} without such a header`;
      throw requestError(
        `Expected a request that other sites cannot send without a CORS preflight, got ${got}. ` +
          'POST it with the content type application/json, or add the header X-Fingraph-Csrf: 1.',
        { status: 403 },
      );
    },
  };
}

/** Browsers add stored passwords (`Basic`) by themselves, but never a bearer token. */
function needsPreflight(headers: Headers): boolean {
  return CSRF_HEADERS.some((name) => headers.has(name)) || /^bearer /i.test(headers.get('authorization') ?? '');
}

/** Only the browser can set these headers. `none` means that the user typed the address. */
function isFromAllowedPage(headers: Headers, origins: readonly string[]): boolean {
  const site = headers.get('sec-fetch-site');
  return site === 'same-origin' || site === 'none' || allowsOrigin(origins, headers.get('origin'));
}

/**
 * Detects a client such as urql on a server, whose GET differs from that of a page only in its Accept header. A page of another site
 * could set that header too, but then the browser sends `no-cors`, or the origin of the page.
 */
function isFromGraphQLClient(headers: Headers): boolean {
  const isOutsideOfPages =
    headers.get('sec-fetch-mode') === 'cors' && !headers.has('sec-fetch-site') && !headers.has('origin');
  const accept = headers.get('accept') ?? '';
  return isOutsideOfPages && !accept.includes('*') && preferred(accept, GRAPHQL_TYPES) !== null;
}

const GRAPHQL_TYPES = ['application/graphql-response+json', 'application/graphql+json'] as const;
