import pino from 'pino';

import type { Config } from '../config/config.ts';
import { graphState } from '../graph/graph-state.ts';
import { generationOf, recentState } from '../graph/cached-graph-state.ts';
import type { Engine } from '../engine/engine.ts';
import { observed } from '../engine/instrumented.ts';
import { createGraphSize } from '../graph/graph-size.ts';
import { createKeptRows } from '../graph/row-cache.ts';
import { type App, createApp } from '../http/app.ts';
import { createMetrics } from '../http/request/metrics.ts';
import type { Readiness } from '../http/request/readiness.ts';
import { projectFile } from '../support/project-file.ts';
import { type Question, operationOf } from '../question/question.ts';
import { trustedDocuments } from '../question/trusted.ts';
import { contextFactory } from '../schema/context.ts';
import { requirePrices } from '../schema/cost/price.ts';
import { schema } from '../schema/schema.ts';

/** The HTTP application on a graph, as it is configured. */
export async function application(graph: Engine, questions: readonly Question[], config: Config): Promise<App> {
  requirePrices(schema);
  const operations = questions.flatMap((question) => operationOf(question).name?.value ?? []);
  const metrics = createMetrics(operations);
  let answeredAt = -Infinity;
  const engine = observed(graph, (statement) => {
    metrics.statement(statement);
    if (statement.outcome === 'OK') answeredAt = performance.now();
  });
  const state = recentState(engine);
  const generation = () => state().then(generationOf);
  const keptRows =
    config.keptRowsBytes === 0
      ? undefined
      : createKeptRows(config.keptRowsBytes, generation, (found) => metrics.cacheRequest('rows', found));
  return createApp({
    schema,
    context: contextFactory(engine, { state, keptRows }),
    readiness: (signal) => readiness(engine, signal),
    graphAnsweredAt: () => answeredAt,
    questions,
    logger: pino({ level: config.logLevel }, pino.destination(2)),
    basePath: config.basePath,
    access: config.access,
    trustedDocuments: await trustedDocuments(questions, config.access.trustedDocuments),
    corsOrigins: config.corsOrigins,
    maxBodyBytes: config.maxBodyBytes,
    generation,
    responseCacheBytes: config.keptAnswersBytes,
    size: createGraphSize(engine, state),
    admission: config.admission,
    limits: config.limits,
    metrics,
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
