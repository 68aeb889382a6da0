import type { RequestListener } from 'node:http';

import type { Config } from '../config/config.ts';
import type { Engine } from '../engine/engine.ts';
import { createDatasetUpdates } from '../http/dataset/dataset-updates.ts';
import { graphState } from '../graph/graph-state.ts';
import { ensureLoaded } from '../load/ensure-loaded.ts';
import type { LoadPlanSummary } from '../load/load-summary.ts';
import { requireFewRetractions } from '../load/retraction-guard.ts';
import type { ErrorCode } from '../model/client-error.ts';
import { questionLibrary } from '../question/own-question.ts';
import { projectFile } from '../support/project-file.ts';
import { createApplication } from './application.ts';
import { fetchHandler } from './fetch-handler.ts';
import type { FinGraph, FinGraphOptions } from './fingraph.ts';
import { fingraphConfig } from './fingraph-config.ts';
import { openGraph } from './open-graph.ts';

/* The entry point of `fingraph/server`. */
export type { FinGraph, FinGraphOptions } from './fingraph.ts';

/**
 * Opens a graph, loads data sets into it, and returns FinGraph as a part of your server. It does not listen.
 *
 * @throws {ConfigError} with a line for every invalid option
 * @throws {DatasetError} with all issues of a data set
 * @throws {RetractionError} if a load would retract records of a graph that is not in memory
 * @throws {EngineError} if the graph cannot be reached
 */
export async function createFinGraph(options: FinGraphOptions = {}): Promise<FinGraph> {
  const config = fingraphConfig(options);
  const questions = await questionLibrary(config.questions);
  const stop = new AbortController();
  const starting = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal;
  starting.throwIfAborted();
  const engine = await openGraph(config, 'graph');
  try {
    await engine.prepare();
    await loadFolders(engine, options.datasets ?? [], config, starting);
    const updates = createDatasetUpdates(engine, stop.signal);
    const app = await createApplication(engine, questions, config, updates);
    const warmUp = app.warmUp(stop.signal);
    const listener = requireUnreadBody(hideRouter(config.basePath, app.listener));
    return {
      fetch: fetchHandler(listener),
      listener,
      async close() {
        stop.abort(new Error('FinGraph is closed.'));
        await warmUp;
        await engine.close();
      },
    };
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/** A graph that has data sets is completed first, and keeps them. */
async function loadFolders(
  engine: Engine,
  folders: readonly string[],
  { graph }: Config,
  signal: AbortSignal,
): Promise<void> {
  const allowRetract = graph.url === 'memory:' ? Infinity : 0;
  const onPlan = (plan: LoadPlanSummary) => requireFewRetractions(plan, allowRetract);
  if (folders.length === 0 || (await graphState(engine)).status !== 'EMPTY') {
    await ensureLoaded(engine, projectFile('seed/data'), { onPlan, signal });
  }
  const updates = createDatasetUpdates(engine, signal);
  for (const folder of folders) await updates.load(await updates.read(folder), { allowRetract });
}

/** Without this, a request whose body was read before would wait for it for ever. */
function requireUnreadBody(listener: RequestListener): RequestListener {
  return (request, response) => {
    if (!request.readableDidRead) return listener(request, response);
    const extensions = { code: 'INTERNAL_ERROR' satisfies ErrorCode };
    response.writeHead(500, { 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify({ errors: [{ message: BODY_WAS_READ, extensions }] }));
  };
}

/**
 * Hides what Express adds to a request, until the response is finished. It removes the path at which FinGraph is mounted, so
 * that `/fingraph` and `/fingraph/` look alike, and Yoga would read the address from other properties than later stages.
 */
function hideRouter(basePath: string, listener: RequestListener): RequestListener {
  return (request, response) => {
    if (!('originalUrl' in request)) return listener(request, response);
    const { url, originalUrl } = request;
    if (basePath !== '' && String(originalUrl).startsWith(basePath)) request.url = String(originalUrl);
    Object.defineProperty(request, 'query', { value: undefined, configurable: true });
    request.originalUrl = undefined;
    response.prependOnceListener('finish', () => {
      Reflect.deleteProperty(request, 'query');
      Object.assign(request, { url, originalUrl });
    });
    return listener(request, response);
  };
}

const BODY_WAS_READ =
  'Expected a request whose body has not been read. Mount FinGraph before middleware that reads bodies, such as express.json().';
