import pino from 'pino';

import { type Config, readConfig } from './config.ts';
import { ensureLoaded } from './dataset/ensure-loaded.ts';
import { graphState } from './dataset/graph-state.ts';
import type { Engine } from './engine/engine.ts';
import { openEngine } from './engine/open.ts';
import { createApp } from './http/app.ts';
import type { Readiness } from './http/health.ts';
import { listen } from './http/listen.ts';
import { type Question, readQuestions } from './question/question.ts';
import { projectFile } from './project-file.ts';
import { contextFactory } from './schema/context.ts';
import { schema } from './schema/schema.ts';
import { warmUp } from './schema/warm-up.ts';
import { aborted, stopSignal } from './stop-signal.ts';
import { fail, showProgress, showWaiting } from './terminal.ts';

/* The server: configuration, graph, application, socket; closed in reverse on a signal. */

try {
  const stop = stopSignal(); // before anything else: a start may take long
  await serve(readConfig(process.env), stop);
  // also where the load was broken off: the stop was asked for and done in order, and a supervisor has nothing to mend
  process.exit(0);
} catch (error) {
  fail(error);
}

/** Serves until the signal; fails only where it was not that which ended it. */
async function serve(config: Config, stop: AbortSignal): Promise<void> {
  const startedAt = performance.now();
  const engine = await openEngine(config.graph);
  try {
    await engine.prepare();
    const options = { onProgress: showProgress(), onWait: showWaiting, signal: stop };
    const { counts } = await ensureLoaded(engine, projectFile('seed/data'), options);
    const questions = await readQuestions(projectFile('schema/questions'));
    const listening = await listen(application(engine, questions, config).listener, config);
    const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
    process.stdout.write(
      `FinGraph answers at ${listening.address} (GraphiQL for browsers, GraphQL at ${listening.address}graphql)\n` +
        `${counts?.entities} entities, ${counts?.claims} claims and ${counts?.sources} sources, ` +
        `on ${engine.product} at ${config.graph.url}, ready after ${seconds} s\n`,
    );
    const documents = questions.map(({ document }) => document);
    await Promise.all([aborted(stop), warmUp(engine, documents, stop)]);
    await listening.close(config.shutdownTimeoutMs); // requests under way may finish
  } catch (error) {
    if (error !== stop.reason) throw error;
  } finally {
    await engine.close();
  }
}

function application(engine: Engine, questions: readonly Question[], config: Config) {
  return createApp({
    schema,
    context: contextFactory(engine),
    readiness: (signal) => readiness(engine, signal),
    questions,
    logger: pino({ level: config.logLevel }, pino.destination(2)),
    corsOrigins: config.corsOrigins,
    maxBodyBytes: config.maxBodyBytes,
    explorer: projectFile('dist/explorer'),
  });
}

async function readiness(engine: Engine, signal: AbortSignal): Promise<Readiness> {
  const { status } = await graphState(engine, { signal });
  switch (status) {
    case 'READY':
      return { ready: true };
    case 'EMPTY':
      return { ready: false, reason: 'The graph is empty.' };
    case 'LOADING':
      return { ready: false, reason: 'The graph is being loaded.' };
    case 'OUTDATED':
      return { ready: false, reason: 'The graph was loaded by another version of this program.' };
  }
}
