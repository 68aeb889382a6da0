import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';

import { EngineError } from './engine-error.ts';
import type { Engine } from './engine.ts';
import { namesOf } from './statement-name.ts';

/** Called when statements have ended, well or not. */
export type StatementObserver = (statement: {
  readonly name: string;
  readonly durationMs: number;
  /** `OK`, or the code of the error. */
  readonly outcome: string;
}) => void;

/**
 * The same engine, which tells of each statement, and traces it with OpenTelemetry where the process has set up an SDK.
 * Attributes are those of its semantic conventions for databases; values of parameters are none of them.
 */
export function observed(engine: Engine, observe: StatementObserver): Engine {
  const tracer = trace.getTracer('fingraph');
  const system = engine.product.split(' ', 1)[0]?.toLowerCase() ?? 'other';

  function around<T>(name: string, text: string | undefined, work: () => Promise<T>): Promise<T> {
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
      around(statement.name, statement.text, () => engine.read(statement, params, options)),
    write: (calls) => around(namesOf(calls), undefined, () => engine.write(calls)),
    prepare: () => engine.prepare(),
    close: () => engine.close(),
  };
}
