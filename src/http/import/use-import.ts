import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Logger } from 'pino';

import { ClientError } from '../../model/client-error.ts';
import { excerpt } from '../../support/excerpt.ts';
import { createSemaphore } from '../../support/semaphore.ts';
import type { DatasetUpdates } from '../dataset/dataset-updates.ts';
import { publicPlan } from '../dataset/update-response.ts';
import { attachment } from '../export/file-name.ts';
import { CANCELLED_MESSAGE } from '../graphql/convert-errors.ts';
import { errorResponse } from '../graphql/error-response.ts';
import { hangUp } from '../limits/use-body-limit.ts';
import type { ReadLoadedGraph } from '../question/loaded-graph.ts';
import type { HttpPlugin, RequestState } from '../request/request-state.ts';
import { type GraphImport, createGraphImport } from './graph-import.ts';
import { type ImportAction, importRoute } from './import-address.ts';
import { importFailure } from './import-error.ts';
import { likelyPairs } from './likely-pair.ts';
import { requireOwnPage } from './own-page.ts';
import type { ImportPage, ImportPageOptions } from './page.ts';
import { type Upload, receiveUpload } from './upload.ts';
import { zipFolder } from './zip-folder.ts';

export interface ImportOptions {
  /** Of all files of a request. */
  readonly maxBytes: number;
  /** Changes the graph; null if the page must not. */
  readonly datasets: DatasetUpdates | null;
}

interface Options extends ImportOptions {
  readonly base: string;
  readonly corsOrigins: readonly string[];
  readonly logger: Logger;
  readonly readGraph: ReadLoadedGraph;
}

/**
 * Serves the page `/import`, which makes a data set of the files of a user, and its actions: POST `/import/inspect`,
 * `preview`, `folder` and `load` with the files in a form, and `remove`. The server keeps no file after its response.
 */
export function useImport(options: Options): HttpPlugin {
  const graph = options.datasets && createGraphImport(options.datasets, options.readGraph);
  const running = createSemaphore(MAX_RUNNING, { maxWaiting: MAX_WAITING, waitMs: MAX_WAIT_MS });
  let page: Promise<ImportPage> | null = null;
  return {
    async onRequest({ request, url, endResponse, fetchAPI, serverContext: { req, res, state } }) {
      const route = importRoute(url.pathname);
      if (route === null) return;
      if (req) res?.once('finish', () => hangUp(req)); // the body of a rejected request is not read
      state.phase = 'request';
      const expected = route === 'page' ? 'GET' : 'POST';
      const isHead = request.method === 'HEAD';
      if ((isHead ? 'GET' : request.method) !== expected) {
        const message = `Expected ${expected} at ${url.pathname}, got ${excerpt(request.method)}.`;
        const headers = { allow: expected === 'GET' ? 'GET, HEAD' : 'POST' };
        return endResponse(errorResponse(fetchAPI, { status: 405, code: 'BAD_REQUEST', message, headers }));
      }
      if (route === 'page') {
        page ??= renderedPage({ base: options.base, maxBytes: options.maxBytes, canLoad: graph !== null });
        const { body, headers } = await page;
        return endResponse(new fetchAPI.Response(isHead ? null : body, { headers }));
      }
      state.phase = 'execute';
      state.operation = `import ${route}`;
      const exchange: Exchange = { ...options, action: route, graph, request, message: req, state };
      endResponse(await respondAlone(exchange, running));
    },
  };
}

// readers and presets are loaded when they are first needed, since most servers import nothing

async function renderedPage(options: ImportPageOptions): Promise<ImportPage> {
  const { importPage } = await import('./page.ts');
  return importPage(options);
}

const MAX_RUNNING = 2;
const MAX_WAITING = 8;
const MAX_WAIT_MS = 10_000;
/** For the upload and the work. Rows that expand without an end are not read on. */
const MAX_MS = 120_000;

interface Exchange extends Options {
  readonly action: ImportAction;
  readonly graph: GraphImport | null;
  readonly request: Request;
  /** Null for a request from the same process. */
  readonly message: IncomingMessage | undefined;
  readonly state: RequestState;
}

/** Responds in a temporary folder, which is removed. */
async function respondAlone(exchange: Exchange, running: ReturnType<typeof createSemaphore>): Promise<Response> {
  const { request, message, state, logger, corsOrigins } = exchange;
  let root = '';
  let release: (() => void) | null = null;
  let isStreaming = false;
  const limit = timeLimit(request);
  const cleanUp = async () => {
    limit.stop();
    release?.();
    if (root !== '') await rm(root, { recursive: true, force: true });
  };
  try {
    if (message) requireOwnPage(request, corsOrigins);
    release = await running.acquire({ signal: limit.signal });
    if (release === null)
      throw new ClientError('OVERLOADED', 'Too many imports are running. Retry when one has finished.', {
        retryable: true,
      });
    root = await realpath(await mkdtemp(join(tmpdir(), 'fingraph-import-')));
    const work: Work = { ...exchange, root, folder: join(root, 'files'), signal: limit.signal };
    await mkdir(work.folder);
    const response = await runAction(work, await uploadOf(work));
    if (response instanceof Response) return response;
    isStreaming = true;
    const body = Readable.from(response.bytes).once('close', () => void cleanUp());
    return new Response(Readable.toWeb(body) as ReadableStream<Uint8Array>, { headers: response.headers });
  } catch (error) {
    const reason = limit.signal.aborted ? limit.signal.reason : error;
    const { status, body } = importFailure(reason, { folder: join(root, 'files'), state, logger });
    return Response.json(body, { status, headers: NO_STORE });
  } finally {
    if (!isStreaming) await cleanUp();
  }
}

interface Work extends Exchange {
  readonly root: string;
  /** Where the files of the upload are. */
  readonly folder: string;
  readonly signal: AbortSignal;
}

interface Download {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly headers: Readonly<Record<string, string>>;
}

function uploadOf({ request, message, folder, maxBytes, signal }: Work): Promise<Upload> {
  const body = message ?? (request.body === null ? Readable.from([]) : Readable.fromWeb(request.body as never));
  return receiveUpload(body, { headers: request.headers, folder, maxBytes, signal });
}

async function runAction(work: Work, upload: Upload): Promise<Response | Download> {
  const { folder, signal } = work;
  switch (work.action) {
    case 'inspect': {
      const { inspectUpload } = await import('./inspect-upload.ts');
      return json(await inspectUpload(upload, folder, signal));
    }
    case 'preview': {
      const { previewUpload } = await import('./preview-upload.ts');
      return json(await previewUpload(upload, folder, signal));
    }
    case 'folder':
      return downloadOf(work, upload);
    case 'load':
      return json(await loadUpload(work, upload));
    case 'remove':
      return json(publicPlan(await requireGraph(work).remove(upload.fields.get('dataset') ?? '')));
  }
}

async function downloadOf({ root, folder, signal, graph }: Work, upload: Upload): Promise<Download> {
  const { importUpload } = await import('./import-upload.ts');
  const out = join(root, 'out');
  const report = await importUpload(upload, { folder, out, signal, ...(graph && { othersOf: graph.othersOf }) });
  const { dataset, rows, rejected, entities, claims, sources, shared, candidates } = report;
  const headers = {
    ...NO_STORE,
    'content-type': 'application/zip',
    'content-disposition': attachment(`${dataset}.zip`),
    'fingraph-import': JSON.stringify({ dataset, rows, rejected, entities, claims, sources, shared, candidates }),
  };
  return { bytes: zipFolder(out, dataset), headers };
}

async function loadUpload(work: Work, upload: Upload): Promise<object> {
  const { root, folder, signal, logger, state } = work;
  const graph = requireGraph(work);
  graph.requireIdle();
  const { importUpload } = await import('./import-upload.ts');
  const out = join(root, 'out');
  const report = await importUpload(upload, { folder, out, signal, othersOf: graph.othersOf });
  const plan = await graph.load(out);
  const { added, revised, retracted } = plan.claims;
  const counts = { added: added.length, revised: revised.length, retracted: retracted.length };
  logger.info({ requestId: state.requestId, dataset: report.dataset, claims: counts }, 'data set imported');
  return { report, plan: publicPlan(plan), pairs: await likelyPairs(out) };
}

function requireGraph({ graph }: Exchange): GraphImport {
  if (graph !== null) return graph;
  throw new ClientError(
    'BAD_REQUEST',
    'Expected a graph in memory, got one in a database, which this page does not change.',
  );
}

const NO_STORE = { 'cache-control': 'no-store' };

function json(value: object): Response {
  return Response.json(value, { headers: NO_STORE });
}

/** A signal that is aborted when the client disconnects or the time is over. Its reason is an error for the client. */
function timeLimit({ signal }: Request): { readonly signal: AbortSignal; readonly stop: () => void } {
  const controller = new AbortController();
  const cancel = () => controller.abort(new ClientError('CANCELLED', CANCELLED_MESSAGE));
  const expire = () => {
    const message = `The import took longer than ${MAX_MS / 1_000} seconds. Import the files with "fingraph import", which has no limit.`;
    controller.abort(new ClientError('TIMEOUT', message));
  };
  if (signal.aborted) cancel();
  else signal.addEventListener('abort', cancel, { once: true });
  const timer = setTimeout(expire, MAX_MS).unref();
  return { signal: controller.signal, stop: () => clearTimeout(timer) };
}
