import { etag, namesTag, tagOf } from './etag.ts';
import { isGraphQLPath } from '../graphql/graphql-path.ts';
import type { HttpPlugin } from '../request/request-state.ts';
import { varyBy } from './vary.ts';

/** Lets caches keep what `/graphql` answers to a GET, and ask whether it is still so. An answer with errors is not kept. */
export function useRevalidation(): HttpPlugin {
  return {
    async onResponse({ request, response, serverContext, setResponse, fetchAPI }) {
      const { status, headers } = response;
      if (request.method !== 'GET' || !isGraphQLPath(new URL(request.url).pathname)) return;
      varyBy(headers, 'accept');
      if (headers.has('cache-control')) return; // a page, a stream, or a refusal
      if (status !== 200 || !['data', 'null'].includes(serverContext.state.outcome ?? ''))
        return headers.set('cache-control', 'no-store');
      headers.set('cache-control', 'no-cache');
      const body = await response.text();
      const tag = tagOf(body);
      headers.set('etag', etag(tag, null));
      const isKnown = namesTag(request, tag);
      if (isKnown) for (const name of ['content-type', 'content-length']) headers.delete(name);
      setResponse(
        new fetchAPI.Response(isKnown ? null : body, {
          status: isKnown ? 304 : 200,
          headers: Object.fromEntries(headers),
        }),
      );
    },
  };
}
