import type { Plugin } from 'graphql-yoga';

import { ClientError } from '../client-error.ts';
import { factsOf } from './request-facts.ts';

/**
 * Gives each request a signal that is aborted when its client has gone or its time is up, so that the statements under
 * way for it are ended. In the second case the reason is an error for the client.
 */
export function requestDeadline(timeoutMs: number): {
  readonly signalOf: (request: Request) => AbortSignal;
  readonly plugin: Plugin;
} {
  const timers = new WeakMap<Request, NodeJS.Timeout>();
  return {
    signalOf(request) {
      const { signal } = request;
      if (!Number.isFinite(timeoutMs) || signal.aborted) return signal;
      const controller = new AbortController();
      signal.addEventListener('abort', () => controller.abort(signal.reason), { once: true });
      const left = timeoutMs - (performance.now() - factsOf(request).startedAt);
      timers.set(request, setTimeout(() => controller.abort(timedOut(timeoutMs)), left).unref());
      return controller.signal;
    },
    plugin: {
      onResponse({ request }) {
        clearTimeout(timers.get(request));
      },
    },
  };
}

function timedOut(timeoutMs: number): ClientError {
  return new ClientError(
    'TIMEOUT',
    `Expected a request that is done within ${timeoutMs} ms, got one that is not. Ask for less: a smaller page, fewer levels.`,
  );
}
