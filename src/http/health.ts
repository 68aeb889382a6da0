import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';

/** Whether the graph can be asked now: it answers and is whole. */
export type Readiness = { readonly ready: true } | { readonly ready: false; readonly reason: string };

/** Health checks need no token and wait for nothing. */
export function isHealthCheck(pathname: string): boolean {
  return pathname === '/health/live' || pathname === '/health/ready';
}

/** How long the graph may take to say so. */
export const READINESS_LIMIT_MS = 2_000;

/**
 * `/health/live`: the process answers. `/health/ready`: the graph does, and holds all it should; 503 with a reason
 * where not.
 */
export function useHealth(readiness: (signal: AbortSignal) => Promise<Readiness>, logger: Logger): Plugin {
  return {
    async onRequest({ url, endResponse }) {
      if (url.pathname === '/health/live') endResponse(answer(200, { status: 'live' }));
      if (url.pathname === '/health/ready') {
        const state = await readiness(AbortSignal.timeout(READINESS_LIMIT_MS)).catch((err: unknown): Readiness => {
          logger.warn({ err }, 'the graph cannot be read');
          return { ready: false, reason: 'The graph database does not answer.' };
        });
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
