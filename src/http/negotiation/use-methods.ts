import { excerpt } from '../../support/excerpt.ts';
import { requestError } from '../graphql/request-error.ts';
import type { HttpPlugin } from '../request/request-state.ts';

const ALLOW = 'GET, HEAD, POST';

/** Rejects other methods at `/graphql`. `useHeadAsGet` has turned HEAD into GET. */
export function useMethods(): HttpPlugin {
  return {
    onRequestParse({ request: { method } }) {
      if (method === 'GET' || method === 'POST') return;
      const headers = { Allow: ALLOW };
      throw requestError(`Expected GET, HEAD or POST at /graphql, got ${excerpt(method)}.`, { status: 405, headers });
    },
  };
}
