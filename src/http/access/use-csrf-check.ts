import { createGraphQLError } from 'graphql-yoga';

import { excerpt } from '../../support/excerpt.ts';
import { preferred } from '../negotiation/accept.ts';
import { mediaTypeOf } from '../graphql/use-content-type-errors.ts';
import type { HttpPlugin } from '../request/request-state.ts';
import { CSRF_SIGNS } from './csrf-signs.ts';
import { allowsOrigin } from './use-cors.ts';

const SIMPLE_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];

/**
 * Refuses to execute what a page of any other site could have a browser send without asking first: a GET, or a form. Here
 * that could do no more than spend what the address of its visitor may ask. Pages of `origins` may ask anyway.
 */
export function useCsrfCheck(origins: readonly string[]): HttpPlugin {
  return {
    onRequestParse({ request, serverContext }) {
      const { method, headers } = request;
      if (!serverContext.req || !(method === 'GET' || method === 'POST')) return;
      if (isAskedFirst(headers) || isOfAllowedPage(headers, origins) || isOfGraphQLClient(headers)) return;
      const type = mediaTypeOf(request);
      if (method === 'POST' && type !== '' && !SIMPLE_TYPES.includes(type)) return;
      const got = method === 'POST' ? `the content type ${excerpt(type) || 'none'}` : `a ${method}`;
      throw createGraphQLError(
        `Expected a request that no other site can have a browser send, got ${got} alone. ` +
          'POST it with the content type application/json, or add the header X-Fingraph-Csrf: 1.',
        { extensions: { http: { status: 403 } } },
      );
    },
  };
}

/** A browser adds names and passwords (`Basic`) by itself, for a proxy that asked for them once; a bearer token it never does. */
function isAskedFirst(headers: Headers): boolean {
  return CSRF_SIGNS.some((name) => headers.has(name)) || /^bearer /i.test(headers.get('authorization') ?? '');
}

/** Only the browser writes these headers. `none` is what its user typed. */
function isOfAllowedPage(headers: Headers, origins: readonly string[]): boolean {
  const site = headers.get('sec-fetch-site');
  return site === 'same-origin' || site === 'none' || allowsOrigin(origins, headers.get('origin'));
}

/**
 * A client such as urql, whose GET has nothing but its Accept header, on a server. In a browser a page could set that for
 * another site, but then the browser says `no-cors`, or names the origin of the page.
 */
function isOfGraphQLClient(headers: Headers): boolean {
  const isOfNoPage =
    headers.get('sec-fetch-mode') === 'cors' && !headers.has('sec-fetch-site') && !headers.has('origin');
  const accept = headers.get('accept') ?? '';
  return isOfNoPage && !accept.includes('*') && preferred(accept, GRAPHQL_TYPES) !== null;
}

const GRAPHQL_TYPES = ['application/graphql-response+json', 'application/graphql+json'] as const;
