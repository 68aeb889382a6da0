import { preferred } from '../negotiation/accept.ts';
import type { HttpPlugin } from '../request/request-state.ts';
import { isGraphQLPath } from './graphql-path.ts';

/** What `/graphql` answers in, the first where a client takes anything. */
const ANSWER_TYPES = [
  'application/json',
  'application/graphql-response+json',
  'text/csv',
  'text/event-stream',
  'multipart/mixed',
] as const;

const STREAMS: ReadonlySet<string | null> = new Set(['text/event-stream', 'multipart/mixed']);

/** Whether somebody at `/graphql` would rather have a page than an answer. */
export function prefersPage({ method, headers }: Request): boolean {
  const isRead = method === 'GET' || method === 'HEAD';
  return isRead && preferred(headers.get('accept'), [...ANSWER_TYPES, 'text/html']) === 'text/html';
}

/**
 * Settles in which type a request is answered: Yoga, which picks one later on, knows no qualities. An answer as a stream is
 * a 200 whatever its errors, as clients read no other.
 */
export function useResponseType(): HttpPlugin {
  return {
    onRequest({ request, url }) {
      const accept = request.headers.get('accept');
      if (accept === null || !isGraphQLPath(url.pathname)) return;
      const type = preferred(accept, ANSWER_TYPES);
      if (type !== null && type !== accept) request.headers.set('accept', type);
    },
    onResultProcess({ request, result, setResult }) {
      if (!STREAMS.has(request.headers.get('accept')) || Array.isArray(result) || !('errors' in result)) return;
      for (const { extensions } of result.errors ?? []) {
        const { status = 200 } = (extensions['http'] ?? {}) as { readonly status?: number };
        // what is wrong with the method or the headers is no matter of the stream
        if (status === 400 || (status < 500 && extensions['code'] !== 'BAD_REQUEST')) delete extensions['http'];
      }
      setResult(result);
    },
    onResponse({ response: { headers } }) {
      if (headers.get('content-encoding') === 'none') headers.delete('content-encoding'); // there is no such encoding
    },
  };
}
