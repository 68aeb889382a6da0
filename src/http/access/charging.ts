import type { IncomingMessage } from 'node:http';

import { ClientError } from '../../model/client-error.ts';
import { type Rejection, unauthorized } from '../graphql/error-response.ts';
import type { RequestState } from '../request/request-state.ts';
import type { IdentifyCaller } from './identify-caller.ts';
import type { RateLimit, Shortage } from './rate-limit.ts';

/** The charge of a request on arrival, and of one that is never executed. */
export const MINIMUM_POINTS = 1;

/** Identifies callers and charges them. The response cache and the pipeline both admit requests with `admit`. */
export interface Charging {
  /**
   * Identifies the caller and charges `points`. Returns a rejection if the token is invalid or the rate is spent. Without a
   * message, the request comes from this process and its caller is known. The rate does not limit 0 points.
   */
  admit(message: IncomingMessage | undefined, state: RequestState, points: number): Rejection | null;
  /** Charges the cost of an operation minus the points that were charged on arrival. */
  chargeCost(state: RequestState, cost: number | null): void;
  /** Charges work before the execution, such as parsing. Rounds down, since the charge on arrival covers fractions. */
  chargeWork(state: RequestState, points: number): void;
}

export function createCharging(identify: IdentifyCaller, rateLimit: RateLimit): Charging {
  return {
    admit(message, state, points) {
      if (message) {
        const caller = identify(message);
        if (caller instanceof ClientError) return unauthorized(caller.message);
        state.caller = caller;
      }
      if (points === 0) return null;
      const shortage = rateLimit.admit(state.caller, points);
      if (shortage) return rateLimited(shortage);
      state.charged = points;
      return null;
    },
    chargeCost(state, cost) {
      const points = cost ?? MINIMUM_POINTS;
      rateLimit.charge(state.caller, points - state.charged);
      state.charged = 0; // the next operation of the request pays in full
    },
    chargeWork(state, points) {
      rateLimit.charge(state.caller, Math.floor(points));
    },
  };
}

function rateLimited({ rate, who, seconds }: Shortage): Rejection {
  return {
    status: 429,
    code: 'RATE_LIMITED',
    message: `Too many requests (limit ${rate} cost points a minute for ${who}). Retry after ${seconds} s, request less, or ask the operator for a higher rate.`,
    retryable: true,
    headers: { 'retry-after': String(seconds), 'cache-control': 'no-store' },
  };
}
