import { type Executor, createExecutor } from '../schema/executor.ts';
import type { ExecuteFree } from '../question/example/execute-free.ts';
import { type Semaphore, createSemaphore } from '../support/semaphore.ts';
import { type Charging, createCharging } from './access/charging.ts';
import { callerIdentifier } from './access/identify-caller.ts';
import { createRateLimit } from './access/rate-limit.ts';
import type { AppOptions } from './app-options.ts';
import { type Admission, createAdmission } from './limits/use-admission.ts';
import { type Metrics, createMetrics } from './request/metrics.ts';
import { type ReadLoadedGraph, loadedGraphReader } from './question/loaded-graph.ts';
import { type Readiness, createReadiness } from './request/readiness.ts';
import { type SignalOf, requestDeadline } from './request/use-deadline.ts';
import { type RecordRequest, requestRecorder } from './request/use-request-log.ts';

/** Objects that several stages share. */
export interface Services {
  readonly metrics: Metrics;
  readonly readiness: () => Promise<Readiness>;
  readonly record: RecordRequest;
  readonly signalOf: SignalOf;
  readonly charging: Charging;
  readonly admission: Admission;
  /** Limits the total cost of the running operations. */
  readonly costSemaphore: Semaphore;
  readonly maxConcurrentCost: number;
  readonly execute: Executor<Parameters<AppOptions['context']>[0]>;
  readonly readGraph: ReadLoadedGraph;
  /** Executes what requests share: without the signal of one, and without a charge. */
  readonly executeShared: ExecuteFree;
}

export function createServices(options: AppOptions): Services {
  const {
    access,
    admission: limits,
    logger,
    limits: { timeoutMs },
  } = options;
  const metrics = options.metrics ?? createMetrics([]);
  const readiness = createReadiness({
    probe: options.readiness,
    lastStatementAt: options.lastStatementAt,
    onFailure: (err) => logger.warn({ err }, 'the graph cannot be read'),
  });
  const admission = createAdmission(limits, metrics.rejected, timeoutMs);
  const costSemaphore = createSemaphore(limits.maxConcurrentCost);
  metrics.watch({ requests: admission.requests, exports: admission.exports, cost: costSemaphore, readiness });
  const execute = createExecutor(options.schema, options.context);
  const executeShared: ExecuteFree = (document, variables = {}) =>
    execute({ document, variables }, { signal: new AbortController().signal, requestId: '' });
  return {
    metrics,
    readiness,
    record: requestRecorder(logger, metrics),
    signalOf: requestDeadline(timeoutMs),
    charging: createCharging(callerIdentifier(access), createRateLimit()),
    admission,
    costSemaphore,
    maxConcurrentCost: limits.maxConcurrentCost,
    execute,
    executeShared,
    readGraph: loadedGraphReader(executeShared),
  };
}
