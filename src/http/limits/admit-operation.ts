import { ClientError } from '../../model/client-error.ts';
import type { Semaphore } from '../../support/semaphore.ts';
import { rejectionError } from '../graphql/request-error.ts';
import type { OperationStep } from '../graphql/run-operation.ts';
import type { HttpPlugin } from '../request/request-state.ts';
import type { SignalOf } from '../request/use-deadline.ts';

interface OperationAdmissionOptions {
  /** Bounds the points of cost that are executed at a time. */
  readonly points: Semaphore;
  readonly maxCost: number;
  readonly signalOf: SignalOf;
  /** Called for each operation that waited in vain. */
  readonly onRejected: () => void;
}

/** Operations up to this share of all points, or this cost, do not wait: they need next to no memory. */
const LIGHT = { share: 1 / 1_000, points: 10 };

/**
 * Bounds the memory of running operations, which is proportional to their cost: a few dozen of the most expensive ones
 * would need gigabytes. An operation waits until its points are free, first come, first served; one that costs more than
 * there are runs alone.
 */
export function admitOperation({ points, maxCost, signalOf, onRejected }: OperationAdmissionOptions): OperationStep {
  const light = Math.max(maxCost * LIGHT.share, LIGHT.points);
  return async ({ request, state, res, cost }, next) => {
    state.releaseCost?.(); // of the page before, where one request needs several
    if (cost === null || cost <= light) return next();
    const release = await points.acquire({ weight: Math.min(cost, maxCost), signal: signalOf(request, state) });
    if (!release) {
      if (!request.signal.aborted) onRejected();
      return { errors: [overloaded()] };
    }
    state.releaseCost = release;
    res?.once('close', release); // also if no response is written
    return next();
  };
}

/** Releases the points of an operation once the response is written. Sending it needs far less memory. */
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
