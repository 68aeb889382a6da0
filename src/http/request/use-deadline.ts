import { ClientError } from '../../model/client-error.ts';
import type { Deadline, HttpPlugin, RequestState } from './request-state.ts';

/**
 * Returns the signal of a request, the same one on every call. It is aborted when the client disconnects or the request
 * times out, which cancels its statements. After a timeout, the reason is an error for the client.
 */
export type SignalOf = (request: Request, state: RequestState) => AbortSignal;

/** The time counts from the arrival of the request, and includes reading its body and waiting in a queue. */
export function requestDeadline(timeoutMs: number): SignalOf {
  function deadlineOf({ signal }: Request, { startedAt }: RequestState): Deadline {
    // not `AbortSignal.any`, which leaks memory with a long-lived signal (nodejs/node#54614)
    const controller = new AbortController();
    if (signal.aborted) controller.abort(signal.reason);
    else signal.addEventListener('abort', () => controller.abort(signal.reason), { once: true });
    const expire = () => controller.abort(deadlineError(timeoutMs));
    const leftMs = timeoutMs - (performance.now() - startedAt);
    if (leftMs <= 0) expire();
    return { signal: controller.signal, timer: setTimeout(expire, Math.max(leftMs, 0)).unref() };
  }

  return (request, state) => {
    if (!Number.isFinite(timeoutMs)) return request.signal;
    state.deadline ??= deadlineOf(request, state);
    return state.deadline.signal;
  };
}

/** Stops the timer of a deadline once the response is ready. */
export function useDeadline(): HttpPlugin {
  return {
    onResponse({ serverContext: { state } }) {
      clearTimeout(state.deadline?.timer);
    },
  };
}

function deadlineError(timeoutMs: number): ClientError {
  return new ClientError(
    'TIMEOUT',
    `The request took longer than ${timeoutMs} ms. Request less: a smaller page, fewer levels.`,
  );
}
