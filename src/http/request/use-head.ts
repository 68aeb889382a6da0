import type { Plugin } from 'graphql-yoga';

import { isGraphQLPath } from '../graphql/graphql-path.ts';

/** Answers HEAD at `/graphql` as GET, without the body. `before` and `after` stand around all other plugins. */
export function headAsGet(): { readonly before: Plugin; readonly after: Plugin } {
  const asked = new WeakSet<Request>();
  return {
    before: {
      onRequest({ request, url, setRequest, fetchAPI }) {
        if (request.method !== 'HEAD' || !isGraphQLPath(url.pathname)) return;
        const { headers, signal } = request;
        const get = new fetchAPI.Request(request.url, { method: 'GET', headers, signal });
        asked.add(get);
        setRequest(get);
      },
    },
    after: {
      async onResponse({ request, response, setResponse, fetchAPI }) {
        if (!asked.has(request) || response.body === null) return;
        const { status, statusText, headers } = response;
        const length = headers.get('content-length') ?? String((await response.arrayBuffer()).byteLength);
        headers.set('content-length', length);
        setResponse(new fetchAPI.Response(null, { status, statusText, headers: Object.fromEntries(headers) }));
      },
    },
  };
}
