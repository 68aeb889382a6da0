import type { HttpPlugin } from '../request/request-state.ts';

/** About the time that a database needs to restart. */
const SECONDS = 5;

/** Adds `retry-after` to every 503 without one. */
export function useRetryAfter(): HttpPlugin {
  return {
    onResponse({ response: { status, headers } }) {
      if (status === 503 && !headers.has('retry-after')) headers.set('retry-after', String(SECONDS));
    },
  };
}
