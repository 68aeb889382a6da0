import { onTestFinished } from 'vitest';

import { createApplication } from '../../src/server/application.ts';
import { readConfig } from '../../src/config/config.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { type EngineSettings, openEngine } from '../../src/engine/open.ts';
import type { App } from '../../src/http/app.ts';
import type { Json } from '../support/execute.ts';

/** The outcome and the duration of one request. */
export interface Outcome {
  readonly status: number;
  readonly body: Json;
  /** The distinct codes of its errors. */
  readonly codes: readonly string[];
  readonly ms: number;
}

/** The configured application in front of a graph that may fail. */
export interface ServedGraph {
  readonly engine: Engine;
  readonly app: App;
  ask(query: string): Promise<Outcome>;
  /** The status of `/health/ready`. */
  readiness(): Promise<number>;
}

/** Until the test ends. `wrap` may change the engine that requests use. */
export async function serveGraph(
  settings: EngineSettings,
  wrap: (engine: Engine) => Engine = (engine) => engine,
): Promise<ServedGraph> {
  const engine = wrap(await openEngine(settings));
  onTestFinished(() => engine.close());
  // without caches, each request shows the state of the database
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

/** Reads the whole response to a request that was sent at `begin`, a value of `performance.now()`. */
export async function outcomeOf(response: Response, begin: number): Promise<Outcome> {
  const body = (await response.json()) as Json;
  const errors = (body.errors ?? []) as { extensions: { code: string } }[];
  const codes = [...new Set(errors.map(({ extensions }) => extensions.code))];
  return { status: response.status, body, codes, ms: performance.now() - begin };
}
