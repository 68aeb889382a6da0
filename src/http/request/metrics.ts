import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

import type { Semaphore } from '../../support/semaphore.ts';
import { errorResponse, unauthorized } from '../graphql/error-response.ts';
import type { Readiness } from './readiness.ts';
import type { HttpPlugin } from './request-state.ts';

/** One answered request. */
export interface RequestMeasure {
  /** Only names of the library become labels: a client could make up any number of others. */
  readonly operation: string | null;
  readonly status: number;
  readonly durationMs: number;
  readonly cost: number | null;
}

/** What the server counts and measures, for Prometheus. */
export interface Metrics {
  request(measure: RequestMeasure): void;
  statement(measure: { readonly name: string; readonly durationMs: number; readonly outcome: string }): void;
  kept(what: 'rows' | 'answers', found: boolean): void;
  shed(reason: string): void;
  /** Looks at these whenever the metrics are read. */
  watch(watched: Watched): void;
  text(): Promise<string>;
  readonly contentType: string;
}

export interface Watched {
  readonly requests: Semaphore;
  readonly exports: Semaphore;
  /** Of cost. */
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
    help: 'GraphQL requests, exports and question links answered, by operation of the library and HTTP status.',
    labelNames: ['operation', 'status'],
    registers,
  });
  const requestSeconds = new Histogram({
    name: 'fingraph_request_duration_seconds',
    help: 'From the arrival of a request to its answer.',
    labelNames: ['operation'],
    buckets: SECONDS,
    registers,
  });
  const requestCost = new Histogram({
    name: 'fingraph_request_cost',
    help: 'What requests cost, as computed before they are executed.',
    buckets: [1, 10, 100, 1_000, 10_000, 100_000],
    registers,
  });
  const statementSeconds = new Histogram({
    name: 'fingraph_statement_duration_seconds',
    help: 'What statements took in the database, with waiting for a connection, by name and outcome.',
    labelNames: ['statement', 'outcome'],
    buckets: SECONDS,
    registers,
  });
  const kept = new Counter({
    name: 'fingraph_kept_total',
    help: 'Look-ups of kept rows and kept answers, by whether they were found.',
    labelNames: ['what', 'result'],
    registers,
  });
  const sheds = new Counter({
    name: 'fingraph_shed_total',
    help: 'Requests refused because of too many others, by reason.',
    labelNames: ['reason'],
    registers,
  });
  let watched: Watched | undefined;
  new Gauge({
    name: 'fingraph_slots',
    help: 'Requests and exports that are worked on, points of cost that are executed, and how many requests wait for each.',
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
    help: 'Whether the graph answers and is whole: 1 or 0.',
    registers,
    async collect() {
      const state = await watched?.readiness();
      this.set(state?.ready ? 1 : 0);
    },
  });

  return {
    request({ operation, status, durationMs, cost }) {
      const label = operation === null ? 'unnamed' : labelOf(operation, known);
      requests.inc({ operation: label, status });
      requestSeconds.observe({ operation: label }, durationMs / 1_000);
      if (cost !== null) requestCost.observe(cost);
    },
    statement({ name, durationMs, outcome }) {
      statementSeconds.observe({ statement: name, outcome }, durationMs / 1_000);
    },
    kept(what, found) {
      kept.inc({ what, result: found ? 'hit' : 'miss' });
    },
    shed(reason) {
      sheds.inc({ reason });
    },
    watch(these) {
      watched = these;
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

const SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

function labelOf(operation: string, known: ReadonlySet<string>): string {
  if (known.has(operation)) return operation;
  return operation.startsWith('export ') ? 'export' : 'other';
}

/** Answers `/metrics` in the text format of Prometheus; `guarded`: to operators alone. */
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
