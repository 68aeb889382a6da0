import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';

import { EngineError } from './engine-error.ts';
import type { Engine } from './engine.ts';
import { transactionName } from './statement-name.ts';

/** Called after each read and each transaction, successful or not. */
export type StatementObserver = (statement: {
  readonly name: string;
  readonly durationMs: number;
  /** `OK`, or the code of the error. */
  readonly outcome: string;
}) => void;

/**
 * Wraps an engine so that it reports each statement to `observe` and traces it with OpenTelemetry, if the process has set up
 * an SDK. Spans have the attributes of the semantic conventions for databases, without the values of parameters.
 */
export function instrumented(engine: Engine, observe: StatementObserver): Engine {
  const tracer = trace.getTracer('fingraph');
  const system = engine.product.split(' ', 1)[0]?.toLowerCase() ?? 'other';

  function measured<T>(name: string, text: string | undefined, work: () => Promise<T>): Promise<T> {
    const attributes = { 'db.system.name': system, 'db.operation.name': name, ...(text && { 'db.query.text': text }) };
    return tracer.startActiveSpan(name, { kind: SpanKind.CLIENT, attributes }, async (span) => {
      const startedAt = performance.now();
      let outcome = 'OK';
      try {
        return await work();
      } catch (error) {
        outcome = error instanceof EngineError ? error.code : 'FAILED';
        span.setStatus({ code: SpanStatusCode.ERROR, message: outcome });
        throw error;
      } finally {
        span.end();
        observe({ name, durationMs: performance.now() - startedAt, outcome });
      }
    });
  }

  return {
    product: engine.product,
    abilities: engine.abilities,
    read: (statement, params, options) =>
      measured(statement.name, statement.text, () => engine.read(statement, params, options)),
    write: (calls, options) => measured(transactionName(calls, options), undefined, () => engine.write(calls, options)),
    prepare: () => engine.prepare(),
    close: () => engine.close(),
  };
}
