import pino from 'pino';

import { type Config, readConfig } from './config.ts';
import { ensureLoaded } from './dataset/ensure-loaded.ts';
import { graphState } from './dataset/graph-state.ts';
import type { Engine } from './engine/engine.ts';
import { openEngine } from './engine/open.ts';
import { createApp } from './http/app.ts';
import type { Readiness } from './http/health.ts';
import { type Listening, listen } from './http/listen.ts';
import { readQuestions } from './http/questions.ts';
import { projectFile } from './project-file.ts';
import { contextFactory } from './schema/context.ts';
import { schema } from './schema/schema.ts';
import { fail, showProgress } from './terminal.ts';

/* The server: configuration, graph, application, socket; closed in reverse on a signal. */

try {
  await serve(readConfig(process.env));
} catch (error) {
  fail(error);
}

async function serve(config: Config): Promise<void> {
  const startedAt = performance.now();
  const engine = await openEngine(config.graph);
  try {
    await engine.prepare();
    const { counts } = await ensureLoaded(engine, projectFile('seed/data'), showProgress());
    const listening = await listen((await application(engine, config)).listener, config);
    closeOnSignal(listening, engine, config.shutdownTimeoutMs);
    const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
    process.stdout.write(
      `FinGraph answers at ${listening.address} (GraphiQL for browsers, GraphQL at ${listening.address}graphql)\n` +
        `${counts?.entities} entities, ${counts?.claims} claims and ${counts?.sources} sources, ` +
        `on ${engine.product} at ${config.graph.url}, ready after ${seconds} s\n`,
    );
  } catch (error) {
    await engine.close();
    throw error;
  }
}

async function application(engine: Engine, config: Config) {
  return createApp({
    schema,
    context: contextFactory(engine),
    readiness: (signal) => readiness(engine, signal),
    questions: await readQuestions(projectFile('schema/questions')),
    logger: pino({ level: config.logLevel }, pino.destination(2)),
    corsOrigins: config.corsOrigins,
    maxBodyBytes: config.maxBodyBytes,
  });
}

async function readiness(engine: Engine, signal: AbortSignal): Promise<Readiness> {
  const { status } = await graphState(engine, { signal });
  return status === 'READY' ? { ready: true } : { ready: false, reason: NOT_READY[status] };
}

const NOT_READY = {
  EMPTY: 'The graph is empty.',
  LOADING: 'The graph is being loaded.',
  OUTDATED: 'The graph was loaded by another version of this program.',
};

/** The first signal lets requests under way finish; the second ends the process at once. */
function closeOnSignal(listening: Listening, engine: Engine, timeoutMs: number): void {
  let closing = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (closing) process.exit(1);
      closing = true;
      listening
        .close(timeoutMs)
        .then(() => engine.close())
        .then(() => process.exit(0), fail);
    });
  }
}
