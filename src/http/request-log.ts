import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';

import { factsOf } from './request-facts.ts';

/** One line for each GraphQL request; health checks and pages are not worth one. */
export function useRequestLog(logger: Logger): Plugin {
  return {
    onResponse({ request, response }) {
      const { requestId, operation, phase, startedAt } = factsOf(request);
      if (phase === 'route') return;
      const durationMs = Math.round((performance.now() - startedAt) * 10) / 10;
      logger.info({ requestId, operation, status: response.status, durationMs }, 'request');
    },
  };
}
