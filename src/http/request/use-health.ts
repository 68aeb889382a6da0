import type { Readiness } from './readiness.ts';
import { refusalToWrite } from '../graphql/read-only.ts';
import type { HttpPlugin } from './request-state.ts';

/** Health checks need no token and wait for nothing. */
export function isHealthCheck(pathname: string): boolean {
  return pathname === '/health/live' || pathname === '/health/ready';
}

/**
 * `/health/live`: the process answers. `/health/ready`: the graph does, and holds all it should; 503 with a reason
 * where not.
 */
export function useHealth(readiness: () => Promise<Readiness>): HttpPlugin {
  return {
    async onRequest({ request, url, endResponse }) {
      if (!isHealthCheck(url.pathname)) return;
      const refused = refusalToWrite(request, url.pathname);
      if (refused) return endResponse(refused);
      if (url.pathname === '/health/live') endResponse(answer(200, { status: 'live' }));
      if (url.pathname === '/health/ready') {
        const state = await readiness();
        endResponse(
          state.ready ? answer(200, { status: 'ready' }) : answer(503, { status: 'not ready', reason: state.reason }),
        );
      }
    },
  };
}

function answer(status: number, body: object): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
}
