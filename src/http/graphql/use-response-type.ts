import { preferred, prefersHtml } from '../negotiation/accept.ts';
import type { HttpPlugin } from '../request/request-state.ts';
import { isGraphQLPath } from './graphql-path.ts';

/** Media types of responses, the default first. */
const RESPONSE_TYPES = [
  'application/json',
  'application/graphql-response+json',
  'text/csv',
  'text/event-stream',
  'multipart/mixed',
] as const;

const STREAMS: ReadonlySet<string | null> = new Set(['text/event-stream', 'multipart/mixed']);

/** Whether a client prefers a page at `/graphql`, as browsers do. */
export function prefersPage(request: Request): boolean {
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  return isRead && prefersHtml(request, RESPONSE_TYPES);
}

/**
 * Chooses the media type of the response, since Yoga ignores quality values. A stream has status 200 even with errors, since
 * clients read no other stream.
 */
export function useResponseType(): HttpPlugin {
  return {
    onRequest({ request, url }) {
      const accept = request.headers.get('accept');
      if (accept === null || !isGraphQLPath(url.pathname)) return;
      const type = preferred(accept, RESPONSE_TYPES);
      if (type !== null && type !== accept) request.headers.set('accept', type);
    },
    onResultProcess({ request, result, setResult }) {
      if (!STREAMS.has(request.headers.get('accept')) || Array.isArray(result) || !('errors' in result)) return;
      for (const { extensions } of result.errors ?? []) {
        const { status = 200 } = (extensions['http'] ?? {}) as { readonly status?: number };
        // errors of the method or the headers keep their status
        if (status === 400 || (status < 500 && extensions['code'] !== 'BAD_REQUEST')) delete extensions['http'];
      }
      setResult(result);
    },
    onResponse({ response: { headers } }) {
      if (headers.get('content-encoding') === 'none') headers.delete('content-encoding'); // Yoga sets it on streams; there is no such encoding
    },
  };
}
