import type { HttpPlugin } from '../request/request-state.ts';

/** What takes a database that fell and stands up again by itself; so soon a client loses little by asking. */
const SECONDS = 5;

/** Every answer that says that the graph cannot be asked now says when to ask again. */
export function useRetryAfter(): HttpPlugin {
  return {
    onResponse({ response: { status, headers } }) {
      if (status === 503 && !headers.has('retry-after')) headers.set('retry-after', String(SECONDS));
    },
  };
}
