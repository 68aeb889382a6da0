import type { ServerResponse } from 'node:http';

import { type Semaphore, createSemaphore } from '../../support/semaphore.ts';
import { errorResponse } from '../graphql/error-response.ts';
import { isExportPath } from '../export/address.ts';
import { isHealthCheck } from '../request/use-health.ts';
import type { HttpPlugin, QueueName, RequestState, StateListener } from '../request/request-state.ts';

export interface AdmissionLimits {
  /** Maximum number of requests in flight, and of requests that wait in the queue. */
  readonly maxRequests: number;
  readonly maxQueued: number;
  /** Maximum number of exports in flight. Exports take long, so none waits. */
  readonly maxExports: number;
  /** Maximum cost of all running operations. */
  readonly maxConcurrentCost: number;
}

export interface Admission {
  readonly requests: Semaphore;
  readonly exports: Semaphore;
  readonly admit: (next: StateListener) => StateListener;
}

/** How long a request may wait in the queue. Most clients time out earlier. */
const MAX_WAIT_MS = 10_000;
/** A connection is closed when its client reads nothing of a complete response for this long. */
const MAX_STALL_MS = 30_000;
/** The same for an export, which may also wait for the database. */
const MAX_PAUSE_MS = 180_000;
const RETRY_AFTER_S = 1;

/**
 * Limits the requests in flight. Further requests wait in a queue; when it is full, they are rejected with 503 at once, so
 * that admitted requests stay fast. Health checks and metrics always pass.
 */
export function createAdmission(
  { maxRequests, maxQueued, maxExports }: AdmissionLimits,
  onRejected: (queue: QueueName) => void,
  timeoutMs: number,
): Admission {
  const requests = createSemaphore(maxRequests, { maxWaiting: maxQueued });
  const exports = createSemaphore(maxExports, { maxWaiting: 0 });

  async function acquire(queue: QueueName, response: ServerResponse, state: RequestState) {
    const leftMs = timeoutMs - (performance.now() - state.startedAt); // the deadline includes the wait
    const waitMs = Math.min(MAX_WAIT_MS, Math.max(leftMs, 0));
    const release = await (queue === 'export' ? exports.acquire() : requests.acquire({ waitMs }));
    if (release) {
      if (response.destroyed) return release();
      // on close, not earlier: data that a slow client has not read is still in memory
      response.once('close', release);
      if (queue === 'export') closeIfStalled(response, MAX_PAUSE_MS);
      else response.once('prefinish', () => closeIfStalled(response, MAX_STALL_MS));
    } else {
      state.rejectedBy = queue;
      onRejected(queue);
    }
  }

  return {
    requests,
    exports,
    admit: (next) => (request, response, state) => {
      const path = request.url?.split('?', 1)[0] ?? '';
      if (isHealthCheck(path) || path === '/metrics') return next(request, response, state);
      const queue = isExportPath(path) ? 'export' : 'request';
      void acquire(queue, response, state).then(() => next(request, response, state));
    },
  };
}

/** Responds to rejected requests with 503. */
export function useAdmission({ maxRequests, maxExports }: AdmissionLimits): HttpPlugin {
  const messages = {
    request: `Too many requests in flight (limit ${maxRequests}). Retry after ${RETRY_AFTER_S} second.`,
    export: `Too many exports in flight (limit ${maxExports}). Retry when one of them has finished.`,
  };
  return {
    onRequest({ serverContext: { state }, endResponse, fetchAPI }) {
      if (state.rejectedBy === null) return;
      const headers = { 'retry-after': String(RETRY_AFTER_S), 'cache-control': 'no-store' };
      const message = messages[state.rejectedBy];
      endResponse(errorResponse(fetchAPI, { status: 503, code: 'OVERLOADED', message, retryable: true, headers }));
    },
  };
}

function closeIfStalled(response: ServerResponse, afterMs: number): void {
  let written = response.socket?.bytesWritten;
  const timer = setInterval(() => {
    const now = response.socket?.bytesWritten;
    if (now === written) response.destroy();
    written = now;
  }, afterMs);
  timer.unref();
  response.once('close', () => clearInterval(timer));
}
