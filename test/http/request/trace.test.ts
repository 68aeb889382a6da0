import { context, propagation, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { instrumented } from '../../../src/engine/instrumented.ts';
import { contextFactory } from '../../../src/schema/context.ts';
import { schema } from '../../../src/schema/schema.ts';
import { describeEngines } from '../../support/engines.ts';
import { loadShipped } from '../../support/world.ts';
import { serve, testApp } from '../support.ts';

const exporter = new InMemorySpanExporter();

beforeAll(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }));
});

afterAll(() => {
  trace.disable();
  propagation.disable();
  context.disable();
});

const CLAIM = 'alipay-bnp-paribas-acquiring-f131';

describeEngines('A trace', (graph) => {
  beforeAll(() => loadShipped(graph.engine));

  it("has a span for the request, below the caller's, and one below it for each statement", async () => {
    const { address } = await serve(
      testApp({ schema, context: contextFactory(instrumented(graph.engine, () => undefined)) }),
    );
    exporter.reset();
    const response = await fetch(`${address}graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
      },
      body: JSON.stringify({
        query: `query Participants { claim(id: "${CLAIM}") { participants { entity { name } } } }`,
        operationName: 'Participants',
      }),
    });
    expect(await response.json()).toMatchObject({
      data: { claim: { participants: [{ entity: { name: 'Alipay' } }, { entity: { name: 'BNP Paribas' } }] } },
    });
    // any request may read the state of the graph, which all share
    const finished = () => exporter.getFinishedSpans().filter(({ name }) => name !== 'graph.state');
    await expect.poll(() => finished().length).toBe(3);

    const spans = finished();
    const root = spans.find(({ name }) => name === 'POST /graphql');
    expect(root).toMatchObject({
      parentSpanContext: { spanId: 'b7ad6b7169203331' },
      attributes: {
        'http.request.method': 'POST',
        'url.path': '/graphql',
        'http.response.status_code': 200,
        'graphql.operation.name': 'Participants',
      },
    });
    const statements = spans.filter((span) => span !== root);
    expect(statements.map(({ name }) => name)).toEqual(['claim.byIds', 'entity.byIds']);
    for (const span of statements) {
      expect(span.parentSpanContext?.spanId).toBe(root?.spanContext().spanId);
      expect(span.attributes['db.query.text']).toContain('MATCH');
      expect(JSON.stringify(span.attributes)).not.toContain(CLAIM);
    }
  });
});
