import { etag, namesTag, tagOf } from './etag.ts';
import { isGraphQLPath } from '../graphql/graphql-path.ts';
import type { HttpPlugin } from '../request/request-state.ts';
import { varyBy } from './vary.ts';

/** Lets HTTP caches store responses to GET at `/graphql` and revalidate them by ETag. Responses with errors are not stored. */
export function useRevalidation(): HttpPlugin {
  return {
    async onResponse({ request, response, serverContext, setResponse, fetchAPI }) {
      const { status, headers } = response;
      if (request.method !== 'GET' || !isGraphQLPath(new URL(request.url).pathname)) return;
      varyBy(headers, 'accept');
      if (headers.has('cache-control')) return; // a page, a stream or an error
      if (status !== 200 || !['data', 'null'].includes(serverContext.state.outcome ?? ''))
        return headers.set('cache-control', 'no-store');
      headers.set('cache-control', 'no-cache');
      const body = await response.text();
      const tag = tagOf(body);
      headers.set('etag', etag(tag, null));
      const isCurrent = namesTag(request, tag);
      if (isCurrent) for (const name of ['content-type', 'content-length']) headers.delete(name);
      setResponse(
        new fetchAPI.Response(isCurrent ? null : body, {
          status: isCurrent ? 304 : 200,
          headers: Object.fromEntries(headers),
        }),
      );
    },
  };
}
