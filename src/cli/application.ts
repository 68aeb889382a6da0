import pino from 'pino';

import type { Config } from '../config.ts';
import { graphState } from '../dataset/graph-state.ts';
import type { Engine } from '../engine/engine.ts';
import { type App, createApp } from '../http/app.ts';
import type { Readiness } from '../http/health.ts';
import { projectFile } from '../project-file.ts';
import type { Question } from '../question/question.ts';
import { contextFactory } from '../schema/context.ts';
import { schema } from '../schema/schema.ts';

/** The HTTP application on a graph, as it is configured. */
export function application(engine: Engine, questions: readonly Question[], config: Config): App {
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
