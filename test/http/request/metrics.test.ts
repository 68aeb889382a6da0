import { describe, expect, it } from 'vitest';

import { createMetrics } from '../../../src/http/request/metrics.ts';
import { ask, serve, testApp } from '../support.ts';

/** The lines of a metric, without its buckets. */
function lines(text: string, name: string): string[] {
  return text.split('\n').filter((line) => line.startsWith(name) && !line.includes('_bucket'));
}

describe('Metrics', () => {
  it('count requests by operation of the library and status, and no others by name', async () => {
    const metrics = createMetrics(['Hello']);
    const app = testApp({ metrics });
    await ask(app, 'query Hello { hello }');
    await ask(app, 'query Hello { hello }');
    await ask(app, 'query MadeUp1 { hello }');
    await ask(app, 'query MadeUp2 { hello }');
    await ask(app, '{ hello }');
    await ask(app, '{ nothing }', { headers: { accept: 'application/graphql-response+json' } });
    const response = await app.fetch(new Request('http://localhost/metrics'));
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(lines(await response.text(), 'fingraph_requests_total')).toEqual([
      'fingraph_requests_total{operation="Hello",status="200"} 2',
      'fingraph_requests_total{operation="other",status="200"} 2',
      'fingraph_requests_total{operation="unnamed",status="200"} 1',
      'fingraph_requests_total{operation="unnamed",status="400"} 1',
    ]);
  });

  it('report whether the graph is ready, rejected requests, cache hits and requests in flight', async () => {
    let ready = true;
    const metrics = createMetrics([]);
    const app = testApp({
      metrics,
      readiness: async () => (ready ? { ready } : { ready: false, reason: 'no' }),
      admission: { maxRequests: 1, maxQueued: 0, maxExports: 0, maxConcurrentCost: 1e12 },
      generation: async () => 'a',
      responseCacheBytes: 100_000,
    });
    const { address } = await serve(app);
    const text = () => fetch(`${address}metrics`).then((response) => response.text());
    const hello = () => fetch(`${address}graphql?query={hello}`).then((response) => response.text());
    expect(await hello()).toBe(await hello());
    expect((await fetch(`${address}export/claims.csv`)).status).toBe(503);
    metrics.statement({ name: 'entity.byIds', durationMs: 3, outcome: 'OK' });
    const now = await text();
    expect(lines(now, 'fingraph_graph_ready')).toEqual(['fingraph_graph_ready 1']);
    expect(lines(now, 'fingraph_rejected_total')).toEqual(['fingraph_rejected_total{reason="export"} 1']);
    expect(lines(now, 'fingraph_cache_requests_total')).toEqual([
      'fingraph_cache_requests_total{cache="responses",result="miss"} 1',
      'fingraph_cache_requests_total{cache="responses",result="hit"} 1',
    ]);
    expect(lines(now, 'fingraph_in_flight')).toEqual([
      'fingraph_in_flight{resource="requests"} 0',
      'fingraph_in_flight{resource="exports"} 0',
      'fingraph_in_flight{resource="cost"} 0',
    ]);
    expect(lines(now, 'fingraph_queued{resource="cost"')).toEqual(['fingraph_queued{resource="cost"} 0']);
    expect(now.match(/^# HELP \w+ Deprecated.*$/gm)).toEqual([
      '# HELP fingraph_kept_total Deprecated: use fingraph_cache_requests_total.',
      '# HELP fingraph_shed_total Deprecated: use fingraph_rejected_total.',
      '# HELP fingraph_slots Deprecated: use fingraph_in_flight and fingraph_queued.',
    ]);
    expect(lines(now, 'fingraph_shed_total')).toEqual(['fingraph_shed_total{reason="export"} 1']);
    expect(lines(now, 'fingraph_kept_total')).toEqual([
      'fingraph_kept_total{what="answers",result="miss"} 1',
      'fingraph_kept_total{what="answers",result="hit"} 1',
    ]);
    expect(lines(now, 'fingraph_slots{lane="exports"')).toEqual([
      'fingraph_slots{lane="exports",state="running"} 0',
      'fingraph_slots{lane="exports",state="waiting"} 0',
    ]);
    expect(lines(now, 'fingraph_statement_duration_seconds_count')).toEqual([
      'fingraph_statement_duration_seconds_count{statement="entity.byIds",outcome="OK"} 1',
    ]);
    ready = false;
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(lines(await text(), 'fingraph_graph_ready')).toEqual(['fingraph_graph_ready 0']);
  });

  it('are not served unless they are configured', async () => {
    expect((await testApp({ metrics: null }).fetch(new Request('http://localhost/metrics'))).status).toBe(404);
  });
});
