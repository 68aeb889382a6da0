import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

import type { Semaphore } from '../../support/semaphore.ts';
import { errorResponse, unauthorized } from '../graphql/error-response.ts';
import type { Readiness } from './readiness.ts';
import type { HttpPlugin } from './request-state.ts';

/** A finished request. */
interface RequestMeasure {
  /** Only names of the library become labels: clients could invent any number of others. */
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
  /** A request that was rejected to shed load. */
  rejected(reason: string): void;
  /** Sets what the gauges read. */
  watch(watched: Gauges): void;
  text(): Promise<string>;
  readonly contentType: string;
}

interface Gauges {
  readonly requests: Semaphore;
  readonly exports: Semaphore;
  /** The cost of running operations. */
  readonly points: Semaphore;
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
    help: 'GraphQL requests, exports and saved-query links, by operation of the library and HTTP status.',
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
  const kept = new Counter({
    name: 'fingraph_kept_total',
    help: 'Deprecated: use fingraph_cache_requests_total.',
    labelNames: ['what', 'result'],
    registers,
  });
  const sheds = new Counter({
    name: 'fingraph_shed_total',
    help: 'Requests rejected to shed load, by reason.',
    labelNames: ['reason'],
    registers,
  });
  let watched: Gauges | undefined;
  new Gauge({
    name: 'fingraph_slots',
    help: 'Requests and exports in flight, cost of the running operations, and requests waiting for each of them.',
    labelNames: ['lane', 'state'],
    registers,
    collect() {
      if (!watched) return;
      for (const lane of ['requests', 'exports', 'points'] as const) {
        this.set({ lane, state: 'running' }, watched[lane].running);
        this.set({ lane, state: 'waiting' }, watched[lane].waiting);
      }
    },
  });
  new Gauge({
    name: 'fingraph_graph_ready',
    help: 'Whether the graph answers and is completely loaded: 1 or 0.',
    registers,
    async collect() {
      const state = await watched?.readiness();
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
      kept.inc({ what: DEPRECATED_LABELS[cache], result });
    },
    rejected(reason) {
      sheds.inc({ reason });
    },
    watch(gauges) {
      watched = gauges;
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

const DEPRECATED_LABELS = { rows: 'rows', responses: 'answers' } as const;

const SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

function operationLabel(operation: string, known: ReadonlySet<string>): string {
  if (known.has(operation)) return operation;
  return operation.startsWith('export ') ? 'export' : 'other';
}

/** Serves `/metrics` in the text format of Prometheus; if `guarded`, to operators only. */
export function useMetrics(metrics: Metrics, guarded: boolean): HttpPlugin {
  return {
    async onRequest({ request, url, serverContext, endResponse, fetchAPI }) {
      if (url.pathname !== '/metrics') return;
      if (guarded && serverContext.state.caller.role !== 'operator') {
        const message = 'Expected the token of an operator for the metrics, got none. "fingraph token" makes one.';
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
