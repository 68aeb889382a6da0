import { isUpdatePath } from '../dataset/update-address.ts';
import { errorResponse } from '../graphql/error-response.ts';
import type { HttpPlugin } from '../request/request-state.ts';
import { isHealthCheck } from '../request/use-health.ts';
import { type Charging, MINIMUM_POINTS } from './charging.ts';

/** The cost of an export or update is unknown when it starts. */
const EXPORT_POINTS = 1_000;
const UPDATE_POINTS = 1_000;

/**
 * Identifies the caller of each request and charges the minimum, or rejects the request with 401 or 429. Health checks
 * need no token; the metrics cost nothing. `useCors` has responded to preflight requests, which carry no token.
 */
export function useAdmit(charging: Charging, onRateLimited: () => void): HttpPlugin {
  return {
    onRequest({ url: { pathname }, serverContext: { req, state }, endResponse, fetchAPI }) {
      if (isHealthCheck(pathname)) return;
      const rejection = charging.admit(req, state, arrivalPoints(pathname));
      if (rejection === null) return;
      if (rejection.code === 'RATE_LIMITED') onRateLimited();
      state.phase = 'request'; // so that it is logged
      endResponse(errorResponse(fetchAPI, rejection));
    },
  };
}

function arrivalPoints(pathname: string): number {
  if (pathname === '/metrics') return 0;
  if (isUpdatePath(pathname)) return UPDATE_POINTS;
  return pathname.startsWith('/export/') ? EXPORT_POINTS : MINIMUM_POINTS;
}
