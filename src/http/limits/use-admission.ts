import type { ServerResponse } from 'node:http';

import { type Semaphore, createSemaphore } from '../../support/semaphore.ts';
import { errorResponse } from '../graphql/error-response.ts';
import { isExportPath } from '../export/address.ts';
import { isHealthCheck } from '../request/use-health.ts';
import type { HttpPlugin, QueueName, RequestState, StateListener } from '../request/request-state.ts';

export interface AdmissionLimits {
  /** How many requests may be worked on at a time, and how many may wait for that. */
  readonly maxRequests: number;
  readonly maxQueued: number;
  /** How many exports may be under way at a time; they take long, and none waits. */
  readonly maxExports: number;
  /** How many points of cost may be executed at a time. */
  readonly maxConcurrentCost: number;
}

export interface Admission {
  readonly requests: Semaphore;
  readonly exports: Semaphore;
  readonly admit: (next: StateListener) => StateListener;
}

/** How long a request may wait for its turn, in milliseconds: whoever asked has given it up by then. */
const MAX_WAIT_MS = 10_000;
/** How long a client may take no more of an answer that is ready, in milliseconds, before its connection is closed. */
const MAX_STALL_MS = 30_000;
/** The same for an export, which may also have to wait for the database. */
const MAX_PAUSE_MS = 180_000;
const RETRY_AFTER_S = 1;

/**
 * Lets in as many requests as can be worked on, lets some wait and refuses the rest with 503 at once, so that what was let
 * in is answered. Health checks and metrics always pass.
 */
export function createAdmission(
  { maxRequests, maxQueued, maxExports }: AdmissionLimits,
  onRejected: (queue: QueueName) => void,
  timeoutMs: number,
): Admission {
  const requests = createSemaphore(maxRequests, { maxWaiting: maxQueued });
  const exports = createSemaphore(maxExports, { maxWaiting: 0 });

  async function acquire(queue: QueueName, response: ServerResponse, state: RequestState) {
    const left = timeoutMs - (performance.now() - state.startedAt); // the wait is a part of the time of a request
    const waitMs = Math.min(MAX_WAIT_MS, Math.max(left, 0));
    const giveBack = await (queue === 'export' ? exports.acquire() : requests.acquire({ waitMs }));
    if (giveBack) {
      if (response.destroyed) return giveBack();
      // not before the answer has left: what a slow reader has not taken yet is still in memory
      response.once('close', giveBack);
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

/** Answers 503 to the requests that no queue had room for. */
export function useAdmission(): HttpPlugin {
  return {
    onRequest({ serverContext: { state }, endResponse, fetchAPI }) {
      if (state.rejectedBy === null) return;
      const headers = { 'retry-after': String(RETRY_AFTER_S), 'cache-control': 'no-store' };
      const message = MESSAGES[state.rejectedBy];
      endResponse(errorResponse(fetchAPI, { status: 503, code: 'OVERLOADED', message, retryable: true, headers }));
    },
  };
}

const MESSAGES = {
  request: 'Expected fewer requests at a time than came: the server is busy. Try again in a moment.',
  export: 'Expected fewer exports at a time than came: others are under way. Try again when one of them is done.',
} as const;

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
