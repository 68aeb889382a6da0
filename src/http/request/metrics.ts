import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

import type { Semaphore } from '../../support/semaphore.ts';
import { errorResponse, unauthorized } from '../graphql/error-response.ts';
import type { Readiness } from './readiness.ts';
import type { HttpPlugin } from './request-state.ts';

/** A finished request. */
interface RequestMeasure {
  /** Only names of the library become labels, since clients can send any number of other names. */
  readonly operation: string | null;
  readonly status: number;
  readonly durationMs: number;
  readonly cost: number | null;
}

/** The metrics of the server, for Prometheus. */
export interface Metrics {
  request(measure: RequestMeasure): void;
  statement(measure: { readonly name: string; readonly durationMs: number; readonly outcome: string }): void;
  /** A look-up in a cache. */
  cacheRequest(cache: 'rows' | 'responses', isHit: boolean): void;
  /** A request that was rejected by a rate limit or a concurrency limit. */
  rejected(reason: string): void;
  /** Sets the objects that the gauges read. */
  watch(gauges: Gauges): void;
  text(): Promise<string>;
  readonly contentType: string;
}

interface Gauges {
  readonly requests: Semaphore;
  readonly exports: Semaphore;
  /** The cost of the running operations. */
  readonly cost: Semaphore;
  readonly readiness: () => Promise<Readiness>;
}

/** `operations`: the names that become labels. */
export function createMetrics(operations: readonly string[]): Metrics {
  const known = new Set(operations);
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  const requests = new Counter({
    name: 'fingraph_requests_total',
    help: 'GraphQL requests, exports, updates and saved-query links, by operation of the library and HTTP status.',
    labelNames: ['operation', 'status'],
    registers,
  });
  const requestSeconds = new Histogram({
    name: 'fingraph_request_duration_seconds',
    help: 'Time from the arrival of a request to its response.',
    labelNames: ['operation'],
    buckets: SECONDS,
    registers,
  });
  const requestCost = new Histogram({
    name: 'fingraph_request_cost',
    help: 'Cost of requests, computed before they are executed.',
    buckets: [1, 10, 100, 1_000, 10_000, 100_000],
    registers,
  });
  const statementSeconds = new Histogram({
    name: 'fingraph_statement_duration_seconds',
    help: 'Time of database statements, including the wait for a connection, by name and outcome.',
    labelNames: ['statement', 'outcome'],
    buckets: SECONDS,
    registers,
  });
  const cacheRequests = new Counter({
    name: 'fingraph_cache_requests_total',
    help: 'Look-ups in the caches of rows and of responses, by result.',
    labelNames: ['cache', 'result'],
    registers,
  });
  const rejectedRequests = new Counter({
    name: 'fingraph_rejected_total',
    help: 'Requests rejected with 429 or 503: too many requests or exports in flight, too much cost, or a spent rate.',
    labelNames: ['reason'],
    registers,
  });
  const deprecated = createDeprecatedMetrics(registers);
  let gauges: Gauges | undefined;
  const limited = [
    ['inFlight', 'fingraph_in_flight', 'Requests and exports in flight, and the cost of the running operations.'],
    ['queued', 'fingraph_queued', 'Requests, exports and operations that wait.'],
  ] as const;
  for (const [count, name, help] of limited) {
    new Gauge({
      name,
      help,
      labelNames: ['resource'],
      registers,
      collect() {
        for (const [resource, value] of usageOf(gauges)) this.set({ resource }, value[count]);
      },
    });
  }
  new Gauge({
    name: 'fingraph_graph_ready',
    help: 'Whether the graph is reachable and completely loaded: 1 or 0.',
    registers,
    async collect() {
      const state = await gauges?.readiness();
      this.set(state?.ready ? 1 : 0);
    },
  });

  return {
    request({ operation, status, durationMs, cost }) {
      const label = operation === null ? 'unnamed' : operationLabel(operation, known);
      requests.inc({ operation: label, status });
      requestSeconds.observe({ operation: label }, durationMs / 1_000);
      if (cost !== null) requestCost.observe(cost);
    },
    statement({ name, durationMs, outcome }) {
      statementSeconds.observe({ statement: name, outcome }, durationMs / 1_000);
    },
    cacheRequest(cache, isHit) {
      const result = isHit ? 'hit' : 'miss';
      cacheRequests.inc({ cache, result });
      deprecated.cacheRequest(cache, result);
    },
    rejected(reason) {
      rejectedRequests.inc({ reason });
      deprecated.rejected(reason);
    },
    watch(watched) {
      gauges = watched;
      deprecated.watch(watched);
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

/** What each semaphore holds and how many wait for it; empty before the server is set up. */
function usageOf(gauges: Gauges | undefined) {
  if (!gauges) return [];
  const { requests, exports, cost } = gauges;
  return Object.entries({ requests, exports, cost }).map(
    ([resource, { running, waiting }]) => [resource, { inFlight: running, queued: waiting }] as const,
  );
}

/** The metrics under their names of version 0.1. Remove them in the next minor version. */
function createDeprecatedMetrics(registers: Registry[]) {
  const kept = new Counter({
    name: 'fingraph_kept_total',
    help: 'Deprecated: use fingraph_cache_requests_total.',
    labelNames: ['what', 'result'],
    registers,
  });
  const shed = new Counter({
    name: 'fingraph_shed_total',
    help: 'Deprecated: use fingraph_rejected_total.',
    labelNames: ['reason'],
    registers,
  });
  let gauges: Gauges | undefined;
  new Gauge({
    name: 'fingraph_slots',
    help: 'Deprecated: use fingraph_in_flight and fingraph_queued.',
    labelNames: ['lane', 'state'],
    registers,
    collect() {
      for (const [resource, { inFlight, queued }] of usageOf(gauges)) {
        const lane = resource === 'cost' ? 'points' : resource;
        this.set({ lane, state: 'running' }, inFlight);
        this.set({ lane, state: 'waiting' }, queued);
      }
    },
  });
  return {
    cacheRequest(cache: 'rows' | 'responses', result: string): void {
      kept.inc({ what: cache === 'responses' ? 'answers' : cache, result });
    },
    rejected(reason: string): void {
      shed.inc({ reason });
    },
    watch(watched: Gauges): void {
      gauges = watched;
    },
  };
}

const SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

function operationLabel(operation: string, known: ReadonlySet<string>): string {
  if (known.has(operation)) return operation;
  if (operation.startsWith('dataset ')) return 'update';
  return operation.startsWith('export ') ? 'export' : 'other';
}

/** Serves `/metrics` in the text format of Prometheus; if `guarded`, to operators only. */
export function useMetrics(metrics: Metrics, guarded: boolean): HttpPlugin {
  return {
    async onRequest({ request, url, serverContext, endResponse, fetchAPI }) {
      if (url.pathname !== '/metrics') return;
      if (guarded && serverContext.state.caller.role !== 'operator') {
        const message =
          'Expected the token of an operator for the metrics, got none. Create one with "fingraph token NAME --role operator".';
        return endResponse(errorResponse(fetchAPI, unauthorized(message)));
      }
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        const message = `Expected GET or HEAD at /metrics, got ${request.method}.`;
        const headers = { allow: 'GET, HEAD' };
        return endResponse(errorResponse(fetchAPI, { status: 405, code: 'BAD_REQUEST', message, headers }));
      }
      const headers = { 'content-type': metrics.contentType, 'cache-control': 'no-store' };
      endResponse(new fetchAPI.Response(await metrics.text(), { headers }));
    },
  };
}
