import { isGraphQLPath } from '../graphql/graphql-path.ts';
import type { HttpPlugin } from './request-state.ts';

/** Turns HEAD at `/graphql` into GET, so that the other stages need not handle it. */
export function useHeadAsGet(): HttpPlugin {
  return {
    onRequest({ request, url, serverContext: { state }, setRequest, fetchAPI }) {
      if (request.method !== 'HEAD' || !isGraphQLPath(url.pathname)) return;
      const { headers, signal } = request;
      state.isHead = true;
      setRequest(new fetchAPI.Request(request.url, { method: 'GET', headers, signal }));
    },
  };
}

/** Removes the body from the response to HEAD, and keeps its `content-length`. */
export function useHeadResponse(): HttpPlugin {
  return {
    async onResponse({ response, serverContext: { state }, setResponse, fetchAPI }) {
      if (!state.isHead || response.body === null) return;
      const { status, statusText, headers } = response;
      const length = headers.get('content-length') ?? String((await response.arrayBuffer()).byteLength);
      headers.set('content-length', length);
      setResponse(new fetchAPI.Response(null, { status, statusText, headers: Object.fromEntries(headers) }));
    },
  };
}
