import type { HttpPlugin } from '../request/request-state.ts';
import { isReconcilePath } from './reconcile-route.ts';

/**
 * Lets pages of any site read the responses of the reconciliation service, errors included, as its specification requires.
 * The service has no cookies and changes nothing.
 */
export function useOpenCors(): HttpPlugin {
  return {
    onRequest({ request, url, endResponse, fetchAPI }) {
      if (request.method !== 'OPTIONS' || !isReconcilePath(url.pathname)) return;
      endResponse(new fetchAPI.Response(null, { status: 204, headers: { 'content-length': '0' } }));
    },
    onResponse({ request, response: { headers } }) {
      if (!isReconcilePath(new URL(request.url).pathname)) return;
      headers.set('access-control-allow-origin', '*');
      headers.set('access-control-expose-headers', 'x-request-id, retry-after');
      headers.set('cross-origin-resource-policy', 'cross-origin');
      if (request.method !== 'OPTIONS') return;
      headers.set('access-control-allow-methods', 'GET, HEAD, POST');
      headers.set('access-control-allow-headers', 'authorization, content-type, x-request-id');
      headers.set('access-control-max-age', '86400');
    },
  };
}
