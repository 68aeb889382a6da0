import type { HttpPlugin } from '../request/request-state.ts';

/** A database that restarts by itself needs about as long. */
const SECONDS = 5;

/** Adds `retry-after` to every 503 without one. */
export function useRetryAfter(): HttpPlugin {
  return {
    onResponse({ response: { status, headers } }) {
      if (status === 503 && !headers.has('retry-after')) headers.set('retry-after', String(SECONDS));
    },
  };
}
