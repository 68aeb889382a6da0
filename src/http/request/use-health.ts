import type { Readiness } from './readiness.ts';
import { methodNotAllowed } from '../graphql/read-only.ts';
import type { HttpPlugin } from './request-state.ts';

/** Health checks need no token and are not limited. */
export function isHealthCheck(pathname: string): boolean {
  return pathname === '/health/live' || pathname === '/health/ready';
}

/**
 * `/health/live`: the process runs. `/health/ready`: the graph is reachable and has been loaded; otherwise 503
 * with a reason.
 */
export function useHealth(readiness: () => Promise<Readiness>): HttpPlugin {
  return {
    async onRequest({ request, url, endResponse }) {
      if (!isHealthCheck(url.pathname)) return;
      const notAllowed = methodNotAllowed(request, url.pathname);
      if (notAllowed) return endResponse(notAllowed);
      if (url.pathname === '/health/live') endResponse(healthResponse(200, { status: 'live' }));
      if (url.pathname === '/health/ready') {
        const state = await readiness();
        endResponse(
          state.ready
            ? healthResponse(200, { status: 'ready', ...(state.graph && { graph: state.graph }) })
            : healthResponse(503, { status: 'not ready', reason: state.reason }),
        );
      }
    },
  };
}

function healthResponse(status: number, body: object): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
}
