import { createGraphQLError } from 'graphql-yoga';

import { ClientError } from '../../model/client-error.ts';
import type { Slots } from '../../support/semaphore.ts';
import type { HttpPlugin } from '../request/request-state.ts';
import type { SignalOf } from '../request/use-deadline.ts';

export interface CostAdmissionOptions {
  /** Bounds the points of cost that are executed at a time. */
  readonly points: Slots;
  readonly maxCost: number;
  readonly signalOf: SignalOf;
  /** Called for each request that waited in vain. */
  readonly onRejected: () => void;
}

/** Operations up to this share of all points, or this cost, do not wait: they need next to no memory. */
const LIGHT = { share: 1 / 1_000, points: 10 };

/**
 * Bounds the memory of running operations, which is proportional to their cost: a few dozen of the most expensive ones
 * would need gigabytes. An operation waits until its points are free, first come, first served; one that costs more than
 * there are runs alone. The points are released once the response is written, since sending it needs far less memory.
 */
export function useCostAdmission({ points, maxCost, signalOf, onRejected }: CostAdmissionOptions): HttpPlugin {
  const light = Math.max(maxCost * LIGHT.share, LIGHT.points);
  return {
    async onExecute({ args, setResultAndStopExecution }) {
      const { request, res, state } = args.contextValue;
      const { cost } = state;
      if (cost === null || cost <= light) return;
      const release = await points.take({ weight: Math.min(cost, maxCost), signal: signalOf(request, state) });
      if (release) {
        state.releaseCost = release;
        res?.once('close', release); // also if no response is written
      } else {
        if (!request.signal.aborted) onRejected();
        setResultAndStopExecution({ errors: [overloaded()] });
      }
    },
    onResponse({ serverContext: { state } }) {
      state.releaseCost?.();
    },
  };
}

function overloaded(): Error {
  const message =
    'Expected requests that cost less at a time than came: the server is busy. Try again in a moment, or ask for less.';
  return createGraphQLError(message, {
    originalError: new ClientError('OVERLOADED', message, { retryable: true }),
    extensions: { http: { status: 503 } },
  });
}
