import type { Plugin } from 'graphql-yoga';

import { ClientError } from '../../model/client-error.ts';
import { factsOf } from './request-state.ts';

export interface RequestDeadline {
  /** The same signal whenever it is asked for. */
  readonly signalOf: (request: Request) => AbortSignal;
  readonly plugin: Plugin;
}

/**
 * Gives each request a signal that is aborted when its client has gone or its time is up, so that the statements that
 * run for it are ended. In the second case the reason is an error for the client. The time counts from the arrival of
 * the request: waiting for its body, its turn or the state of the graph is a part of it.
 */
export function requestDeadline(timeoutMs: number): RequestDeadline {
  const deadlines = new WeakMap<Request, { readonly signal: AbortSignal; readonly timer: NodeJS.Timeout }>();

  function deadlineOf(request: Request) {
    const controller = new AbortController();
    const { signal } = request;
    if (signal.aborted) controller.abort(signal.reason);
    else signal.addEventListener('abort', () => controller.abort(signal.reason), { once: true });
    const giveUp = () => controller.abort(timedOut(timeoutMs));
    const left = timeoutMs - (performance.now() - factsOf(request).startedAt);
    if (left <= 0) giveUp();
    return { signal: controller.signal, timer: setTimeout(giveUp, Math.max(left, 0)).unref() };
  }

  return {
    signalOf(request) {
      if (!Number.isFinite(timeoutMs)) return request.signal;
      const deadline = deadlines.get(request) ?? deadlineOf(request);
      deadlines.set(request, deadline);
      return deadline.signal;
    },
    plugin: {
      onResponse({ request }) {
        clearTimeout(deadlines.get(request)?.timer);
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
