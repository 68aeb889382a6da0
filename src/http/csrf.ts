import type { IncomingMessage } from 'node:http';
import { type Plugin, createGraphQLError } from 'graphql-yoga';

import { excerpt } from '../excerpt.ts';

const SIMPLE_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];
/** Each makes a browser ask first whether it may send a request from another site. */
const SIGNS = ['x-fingraph-csrf', 'apollo-require-preflight', 'x-graphql-yoga-csrf'];

/**
 * Refuses to execute what a page of any other site could have a browser send without asking first: a GET, or a form. Here
 * that could do no more than spend what the address of its visitor may ask.
 */
export function useCsrfRule(): Plugin<object, { readonly req?: IncomingMessage }> {
  return {
    onRequestParse({ request, serverContext }) {
      if (!serverContext?.req || isAskedFirst(request.headers)) return;
      const type = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
      if (request.method === 'POST' && type !== '' && !SIMPLE_TYPES.includes(type)) return;
      const got = request.method === 'POST' ? `the content type ${excerpt(type) || 'none'}` : `a ${request.method}`;
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
  return SIGNS.some((name) => headers.has(name)) || /^bearer /i.test(headers.get('authorization') ?? '');
}
