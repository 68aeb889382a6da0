import pino from 'pino';

import type { Config } from '../config/config.ts';
import { graphState } from '../graph/graph-state.ts';
import { GRAPH_MODEL } from '../model/stored-record.ts';
import { createNameIndexSource } from '../graph/name-index/name-index-source.ts';
import { createClaimIndexSource } from '../graph/claim-index/claim-index-source.ts';
import { cacheVersionOf, cachedGraphState } from '../graph/cached-graph-state.ts';
import type { Engine } from '../engine/engine.ts';
import { instrumented } from '../engine/instrumented.ts';
import { createGraphSize } from '../graph/graph-size.ts';
import { createRowCache } from '../graph/row-cache.ts';
import { type App, createApp } from '../http/app.ts';
import type { DatasetUpdates } from '../http/dataset/dataset-updates.ts';
import { createMetrics } from '../http/request/metrics.ts';
import type { Readiness } from '../http/request/readiness.ts';
import { readDocPages } from '../http/text/doc-page.ts';
import { projectFile } from '../support/project-file.ts';
import type { SavedQuery } from '../question/question.ts';
import { trustedDocuments } from '../question/trusted.ts';
import { warmUp } from '../question/warm-up.ts';
import { contextFactory } from '../schema/context.ts';
import { createExecutor } from '../schema/executor.ts';
import { schema, subgraphSchema } from '../schema/schema.ts';

export interface Application extends App {
  /**
   * Runs each question with values of the loaded data, one after another, so that the database has planned the statements
   * before the first request. Never fails: a request will report the same error.
   */
  readonly warmUp: (signal: AbortSignal) => Promise<void>;
}

/**
 * Creates the configured HTTP application on a graph.
 *
 * @param datasets changes the graph while it is served; without it, there are no updates over HTTP
 */
export async function createApplication(
  graph: Engine,
  questions: readonly SavedQuery[],
  config: Config,
  datasets: DatasetUpdates | null = null,
): Promise<Application> {
  const operations = questions.flatMap(({ operation }) => operation.name?.value ?? []);
  const metrics = createMetrics(operations);
  let lastStatementAt = -Infinity;
  const engine = instrumented(graph, (statement) => {
    metrics.statement(statement);
    if (statement.outcome === 'OK') lastStatementAt = performance.now();
  });
  const state = cachedGraphState(engine);
  const generation = () => state().then(cacheVersionOf);
  const rowCache = createRowCache(config.rowCacheBytes, generation, (isHit) => metrics.cacheRequest('rows', isHit));
  const logger = pino({ level: config.logLevel }, pino.destination(2));
  const claimIndex = createClaimIndexSource(engine, state, (err) =>
    logger.warn({ err }, 'the index of claims cannot be built, so lists of claims are slow'),
  );
  const nameIndex = createNameIndexSource(engine, state, (err) =>
    logger.warn({ err }, 'the index of names cannot be built, so searches find no similar names'),
  );
  const size = createGraphSize(engine, state);
  void size.read(); // never fails; the first request needs it
  const app = createApp({
    schema: config.federation ? subgraphSchema() : schema,
    context: contextFactory(engine, { state, rowCache, claimIndex, nameIndex, statistics: size.latest }),
    readiness: (signal) => readiness(engine, signal),
    lastStatementAt: () => lastStatementAt,
    questions,
    logger,
    basePath: config.basePath,
    access: config.access,
    trustedDocuments: await trustedDocuments(questions, config.access.trustedDocuments),
    corsOrigins: config.corsOrigins,
    embedOrigins: config.embedOrigins,
    maxBodyBytes: config.maxBodyBytes,
    updates: config.updates && datasets && { datasets, ...config.updates },
    imports: config.imports && { ...config.imports, datasets: config.graph.url === 'memory:' ? datasets : null },
    generation,
    responseCacheBytes: config.responseCacheBytes,
    size: size.read,
    admission: config.admission,
    limits: config.limits,
    metrics,
    docs: readDocPages(projectFile('docs')),
    explorer: projectFile('dist/explorer'),
  });
  // not recorded in the metrics
  const execute = createExecutor(schema, contextFactory(graph, { claimIndex, nameIndex }));
  return { ...app, warmUp: (signal) => warmUp(questions, app.exampleOf, execute, signal) };
}

async function readiness(engine: Engine, signal: AbortSignal): Promise<Readiness> {
  const { status, version, model } = await graphState(engine, { signal });
  switch (status) {
    case 'READY':
      return { ready: true };
    case 'EMPTY':
      return { ready: false, reason: 'The graph is empty.' };
    case 'LOADING':
      // responses say that they may mix two versions, which most clients prefer to none
      return version === null || model !== GRAPH_MODEL
        ? { ready: false, reason: 'The graph is being loaded.' }
        : { ready: true, graph: 'loading' };
    case 'OUTDATED':
      return { ready: false, reason: 'The graph was loaded by another version of this program.' };
  }
}
