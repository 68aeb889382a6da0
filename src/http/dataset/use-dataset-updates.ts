import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Logger } from 'pino';

import type { CheckedDataset } from '../../dataset/checked/checked-dataset.ts';
import type { LoadPlanSummary } from '../../load/load-summary.ts';
import { ClientError } from '../../model/client-error.ts';
import { excerpt, quote } from '../../support/excerpt.ts';
import { errorResponse, unauthorized } from '../graphql/error-response.ts';
import { hangUp } from '../limits/use-body-limit.ts';
import { preferred } from '../negotiation/accept.ts';
import type { HttpPlugin, RequestState } from '../request/request-state.ts';
import { type UpdateAddress, isUpdatePath, updateAddress } from './update-address.ts';
import { unpackDataset } from './dataset-archive.ts';
import { downloadResponse } from './download-response.ts';
import type { DatasetUpdates } from './dataset-updates.ts';
import { updateFailure } from './update-error.ts';
import { type Update, UPDATE_STREAM_TYPE, progressResponse, reportResponse } from './update-response.ts';

interface DatasetUpdatesOptions {
  readonly datasets: DatasetUpdates;
  readonly maxBytes: number;
  readonly logger: Logger;
}

/**
 * PUT `/datasets/ID` loads the data set in the archive of the body, GET returns such an archive, DELETE removes the data
 * set. Only operators may do so, in open mode too. A client that accepts `application/x-ndjson` gets the progress of the load, and the result as last line.
 */
export function useDatasetUpdates(options: DatasetUpdatesOptions): HttpPlugin {
  return {
    async onRequest({ request, url, endResponse, fetchAPI, serverContext: { req, res, state } }) {
      if (!isUpdatePath(url.pathname)) return;
      if (req) res?.once('finish', () => hangUp(req)); // the body of a rejected request is not read
      state.phase = 'request';
      if (state.caller.role !== 'operator') return endResponse(errorResponse(fetchAPI, unauthorized(OPERATORS_ONLY)));
      const operation = OPERATIONS[request.method];
      if (operation === undefined) {
        const message = `Expected GET, PUT or DELETE at ${excerpt(url.pathname)}, got ${excerpt(request.method)}.`;
        const headers = { allow: 'GET, PUT, DELETE' };
        return endResponse(errorResponse(fetchAPI, { status: 405, code: 'BAD_REQUEST', message, headers }));
      }
      state.phase = 'execute';
      state.operation = operation;
      try {
        const address = updateAddress(url);
        endResponse(await respondTo({ ...options, address, request, message: req, state }));
      } catch (error) {
        const { status, body } = updateFailure(error, { state, logger: options.logger });
        endResponse(Response.json(body, { status, headers: NO_STORE }));
      }
    },
  };
}

const OPERATIONS: Readonly<Record<string, string>> = {
  GET: 'dataset export',
  PUT: 'dataset load',
  DELETE: 'dataset removal',
};

const OPERATORS_ONLY =
  'Expected the token of an operator for a data set, got none. Create one with "fingraph token NAME --role operator".';

const NO_STORE = { 'cache-control': 'no-store' };

interface Exchange extends DatasetUpdatesOptions {
  readonly address: UpdateAddress;
  readonly request: Request;
  /** Null for a request from the same process. */
  readonly message: IncomingMessage | undefined;
  readonly state: RequestState;
}

async function respondTo(exchange: Exchange): Promise<Response> {
  const { address, datasets, request, state, logger } = exchange;
  if (request.method === 'GET') return downloadResponse(address.id, datasets);
  if (!address.dryRun) datasets.requireIdle(); // before a long upload
  const update = request.method === 'PUT' ? loadOf(exchange, await uploadedDataset(exchange)) : removalOf(exchange);
  const type = preferred(request.headers.get('accept'), ['application/json', UPDATE_STREAM_TYPE]);
  return type === UPDATE_STREAM_TYPE
    ? progressResponse(update, (error) => updateFailure(error, { state, logger }).body)
    : reportResponse(update);
}

function loadOf(exchange: Exchange, { dataset, remove }: Upload): Update {
  const { address, datasets } = exchange;
  return async ({ onPlan, onProgress }) => {
    try {
      if (address.dryRun) return await datasets.previewLoad(dataset);
      const plan = await datasets.load(dataset, { allowRetract: address.allowRetract, onPlan, onProgress });
      logUpdate('data set loaded', plan, exchange);
      return plan;
    } finally {
      await remove();
    }
  };
}

function removalOf(exchange: Exchange): Update {
  const { address, datasets } = exchange;
  return async ({ onPlan, onProgress }) => {
    if (address.dryRun) return datasets.previewRemoval(address.id);
    const plan = await datasets.remove(address.id, { allowRetract: address.allowRetract, onPlan, onProgress });
    logUpdate('data set removed', plan, exchange);
    return plan;
  };
}

function logUpdate(message: string, { claims }: LoadPlanSummary, { logger, address, state }: Exchange): void {
  const { requestId, caller } = state;
  const { added, revised, retracted } = claims;
  const counts = { added: added.length, revised: revised.length, retracted: retracted.length };
  logger.info({ requestId, dataset: address.id, by: caller.name, claims: counts }, message);
}

/** An uploaded data set. Its files are needed until it is loaded. */
interface Upload {
  readonly dataset: CheckedDataset;
  remove(): Promise<void>;
}

/** Reads and checks the data set in the body. */
async function uploadedDataset({
  address: { id },
  datasets,
  request,
  message,
  state,
  maxBytes,
}: Exchange): Promise<Upload> {
  const parent = await mkdtemp(join(tmpdir(), 'fingraph-update-'));
  const remove = (): Promise<void> => rm(parent, { recursive: true, force: true });
  try {
    const folder = join(parent, id); // a data set without a manifest has the id of its folder
    await mkdir(folder);
    const body = message ?? (request.body === null ? Readable.from([]) : Readable.fromWeb(request.body as never));
    await unpackDataset(body, folder, maxBytes);
    const dataset = await datasets.read(folder);
    const { id: actual } = dataset.manifest;
    if (actual !== id) {
      throw new ClientError('BAD_REQUEST', `Expected the data set ${id}, as in the address, got ${quote(actual)}.`);
    }
    // the folder is gone when the graph is read
    return { dataset: { ...dataset, folder: `uploaded by ${state.caller.name ?? 'this process'}` }, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
