import { createGraphQLError } from 'graphql-yoga';

import { excerpt } from '../../support/excerpt.ts';
import type { HttpPlugin } from '../request/request-state.ts';

const ALLOW = 'GET, HEAD, POST';

/** Refuses other methods at `/graphql`, before anything else is said of the request. HEAD has become GET. */
export function useMethods(): HttpPlugin {
  return {
    onRequestParse({ request: { method } }) {
      if (method === 'GET' || method === 'POST') return;
      throw createGraphQLError(`Expected GET, HEAD or POST at /graphql, got ${excerpt(method)}.`, {
        extensions: { http: { status: 405, headers: { Allow: ALLOW } } },
      });
    },
  };
}
