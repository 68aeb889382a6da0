import type { Logger } from 'pino';

import type { Metrics } from './metrics.ts';
import type { HttpPlugin } from './request-state.ts';

/** The log line of a request. */
interface RequestRecord {
  readonly requestId: string;
  readonly operation: string | null;
  readonly status: number;
  readonly startedAt: number;
  readonly cost: number | null;
  /** The response came from the cache. */
  readonly cached?: true;
}

export type RecordRequest = (record: RequestRecord) => void;

/** Records finished requests in the log and in the metrics. */
export function requestRecorder(logger: Logger, metrics: Metrics): RecordRequest {
  return ({ startedAt, ...record }) => {
    const durationMs = Math.round((performance.now() - startedAt) * 10) / 10;
    metrics.request({ ...record, durationMs });
    const { cost, ...line } = record;
    logger.info({ ...line, ...(cost === null ? {} : { cost }), durationMs }, 'request');
  };
}

/** Logs every request that executes an operation or is rejected; not health checks and pages. */
export function useRequestLog(record: RecordRequest): HttpPlugin {
  return {
    onResponse({ response, serverContext }) {
      const { requestId, operation, phase, startedAt, cost } = serverContext.state;
      if (phase !== 'route') record({ requestId, operation, status: response.status, startedAt, cost });
    },
  };
}
