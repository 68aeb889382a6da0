import type { ServerResponse } from 'node:http';
import { type Plugin, createGraphQLError } from 'graphql-yoga';

import { ClientError } from '../../model/client-error.ts';
import { type Semaphore, createSemaphore } from '../../support/semaphore.ts';
import { factsOf } from '../request/request-state.ts';

export interface CostAdmissionOptions {
  /** How many points of cost may be executed at a time. */
  readonly maxCost: number;
  /** Ends the wait of a request: its client has gone, or its time is up. */
  readonly signalOf: (request: Request) => AbortSignal;
  /** Told of each request that waited in vain. */
  readonly onShed: () => void;
}

export interface CostAdmission {
  readonly points: Semaphore;
  /** Stands behind what computes the cost of a request. */
  readonly plugin: Plugin;
}

/** What costs no more than this share of all points, or these few, waits for nobody: it takes next to no memory. */
const LIGHT = { share: 1 / 1_000, points: 10 };

/**
 * Bounds the memory of requests: what one takes goes with its cost, so that a few dozen of the dearest at once would
 * need gigabytes. A request waits until its points are free, first come, first served; one that costs more than there are
 * is executed alone. The points are free again once the answer is written; sending it takes far less.
 */
export function createCostAdmission({ maxCost, signalOf, onShed }: CostAdmissionOptions): CostAdmission {
  const points = createSemaphore(maxCost);
  const light = Math.max(maxCost * LIGHT.share, LIGHT.points);
  const taken = new WeakMap<Request, () => void>();
  return {
    points,
    plugin: {
      async onExecute({ args, setResultAndStopExecution }) {
        const { request, res } = args.contextValue as { readonly request?: Request; readonly res?: ServerResponse };
        const cost = request ? factsOf(request).cost : null;
        if (!request || cost === null || cost <= light) return;
        const giveBack = await points.acquire({ weight: Math.min(cost, maxCost), signal: signalOf(request) });
        if (giveBack) {
          taken.set(request, giveBack);
          res?.once('close', giveBack); // also where no answer comes to be written
        } else {
          if (!request.signal.aborted) onShed();
          setResultAndStopExecution({ errors: [overloaded()] });
        }
      },
      onResponse({ request }) {
        taken.get(request)?.();
      },
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
