import { SpanKind, SpanStatusCode, context, propagation, trace } from '@opentelemetry/api';

import type { StateListener } from './request-state.ts';

/**
 * Traces each request with OpenTelemetry, as a part of the caller's trace if there is one. Nothing is traced unless the
 * operator sets up an SDK in the process.
 */
export function traceRequests(next: StateListener): StateListener {
  const tracer = trace.getTracer('fingraph');
  return (request, response, state) => {
    const path = request.url?.split('?', 1)[0] ?? '/';
    const attributes = { 'http.request.method': request.method ?? 'GET', 'url.path': path };
    const caller = propagation.extract(context.active(), request.headers);
    const options = { kind: SpanKind.SERVER, attributes };
    tracer.startActiveSpan(`${request.method} ${routeOf(path)}`, options, caller, (span) => {
      response.once('close', () => {
        span.setAttribute('http.response.status_code', response.statusCode);
        if (response.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      });
      next(request, response, state);
    });
  };
}

/** A bounded set of span names. */
function routeOf(path: string): string {
  const [, first = ''] = path.split('/', 2);
  return ROUTES.has(first) ? `/${first}` : '/';
}

const ROUTES: ReadonlySet<string> = new Set(['graphql', 'questions', 'export', 'health', 'metrics', 'datasets']);
