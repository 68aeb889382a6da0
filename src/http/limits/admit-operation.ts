import { ClientError } from '../../model/client-error.ts';
import type { Semaphore } from '../../support/semaphore.ts';
import { rejectionError } from '../graphql/request-error.ts';
import type { OperationStep } from '../graphql/run-operation.ts';
import type { HttpPlugin } from '../request/request-state.ts';
import type { SignalOf } from '../request/use-deadline.ts';

interface OperationAdmissionOptions {
  /** Limits the total cost of the running operations. */
  readonly costSemaphore: Semaphore;
  readonly maxConcurrentCost: number;
  readonly signalOf: SignalOf;
  /** Called for each operation that is rejected after its wait. */
  readonly onRejected: () => void;
}

/** Operations up to this share of the limit, or this cost, do not wait: they need next to no memory. */
const LIGHT = { share: 1 / 1_000, cost: 10 };

/**
 * Limits the memory of running operations, which is proportional to their cost: a few dozen of the most expensive ones
 * would need gigabytes. An operation waits for permits, first come, first served. One that costs more than the limit runs
 * alone.
 */
export function admitOperation({
  costSemaphore,
  maxConcurrentCost,
  signalOf,
  onRejected,
}: OperationAdmissionOptions): OperationStep {
  const light = Math.max(maxConcurrentCost * LIGHT.share, LIGHT.cost);
  return async ({ request, state, res, cost }, next) => {
    state.releaseCost?.(); // held by the previous page, if the request reads several
    if (cost === null || cost <= light) return next();
    const release = await costSemaphore.acquire({
      weight: Math.min(cost, maxConcurrentCost),
      signal: signalOf(request, state),
    });
    if (!release) {
      if (!request.signal.aborted) onRejected();
      return { errors: [overloaded()] };
    }
    state.releaseCost = release;
    res?.once('close', release); // also if no response is written
    return next();
  };
}

/** Releases the permits of an operation when its response is ready. Sending it needs far less memory. */
export function useCostRelease(): HttpPlugin {
  return {
    onResponse({ serverContext: { state } }) {
      state.releaseCost?.();
    },
  };
}

function overloaded() {
  const message = 'Too many expensive operations in flight. Retry in a few seconds, or request less.';
  return rejectionError(new ClientError('OVERLOADED', message, { retryable: true }));
}
