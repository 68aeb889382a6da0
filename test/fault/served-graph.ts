import { onTestFinished } from 'vitest';

import { createApplication } from '../../src/cli/application.ts';
import { readConfig } from '../../src/config/config.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { type EngineSettings, openEngine } from '../../src/engine/open.ts';
import type { App } from '../../src/http/app.ts';
import type { Json } from '../support/execute.ts';

/** What came of one request, and how long it took. */
export interface Outcome {
  readonly status: number;
  readonly body: Json;
  /** The codes of its errors, each once. */
  readonly codes: readonly string[];
  readonly ms: number;
}

/** The application as it is configured, in front of a graph that may fail. */
export interface ServedGraph {
  readonly engine: Engine;
  readonly app: App;
  ask(query: string): Promise<Outcome>;
  /** The status of `/health/ready`. */
  readiness(): Promise<number>;
}

/** Until the test is over. */
export async function serveGraph(settings: EngineSettings): Promise<ServedGraph> {
  const engine = await openEngine(settings);
  onTestFinished(() => engine.close());
  // nothing is kept: each request shows what the database does now
  const config = readConfig({ LOG_LEVEL: 'silent', ROW_CACHE_BYTES: '0', RESPONSE_CACHE_BYTES: '0' });
  const app = await createApplication(engine, [], config);
  return {
    engine,
    app,
    async ask(query) {
      const begin = performance.now();
      const request = new Request('http://fingraph.test/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const response = await app.fetch(request);
      return outcomeOf(response, begin);
    },
    async readiness() {
      return (await app.fetch(new Request('http://fingraph.test/health/ready'))).status;
    },
  };
}

/** Reads a whole answer to a request that was made at `begin`, as `performance.now()` has it. */
export async function outcomeOf(response: Response, begin: number): Promise<Outcome> {
  const body = (await response.json()) as Json;
  const errors = (body.errors ?? []) as { extensions: { code: string } }[];
  const codes = [...new Set(errors.map(({ extensions }) => extensions.code))];
  return { status: response.status, body, codes, ms: performance.now() - begin };
}
