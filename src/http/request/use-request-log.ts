import type { Logger } from 'pino';

import type { Metrics } from './metrics.ts';
import type { HttpPlugin } from './request-state.ts';

/** What is on record about a request that was answered. */
export interface RequestRecord {
  readonly requestId: string;
  readonly operation: string | null;
  readonly status: number;
  readonly startedAt: number;
  readonly cost: number | null;
  /** The answer was given before. */
  readonly kept?: true;
}

export type RecordRequest = (record: RequestRecord) => void;

/** One line in the log and one count in the metrics for each request. */
export function requestRecorder(logger: Logger, metrics: Metrics): RecordRequest {
  return ({ startedAt, ...record }) => {
    const durationMs = Math.round((performance.now() - startedAt) * 10) / 10;
    metrics.request({ ...record, durationMs });
    const { cost, ...line } = record;
    logger.info({ ...line, ...(cost === null ? {} : { cost }), durationMs }, 'request');
  };
}

/** Records every request for GraphQL; health checks and pages are not worth a line. */
export function useRequestLog(record: RecordRequest): HttpPlugin {
  return {
    onResponse({ response, serverContext }) {
      const { requestId, operation, phase, startedAt, cost } = serverContext.state;
      if (phase !== 'route') record({ requestId, operation, status: response.status, startedAt, cost });
    },
  };
}
