import { Readable } from 'node:stream';

import { unpackDataset } from '../../http/dataset/dataset-archive.ts';
import { ResponseError, errorLine, errorsIn } from '../response-error.ts';
import type { Get } from '../server.ts';
import { UsageError } from '../usage-error.ts';

/** A data set of a running server. */
interface RemoteDataset {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly release: string | null;
  readonly license: string | null;
  readonly publisher: string | null;
  readonly homepage: string | null;
  readonly claimCount: number;
  readonly entityCount: number;
  readonly sourceCount: number;
  readonly loadedAt: string;
}

const QUERY = `{ graph { datasets {
  id title version release license publisher homepage claimCount entityCount sourceCount loadedAt
} } }`;

/** @throws {ResponseError} */
export async function remoteDatasets(get: Get): Promise<readonly RemoteDataset[]> {
  const response = await get(`graphql?query=${encodeURIComponent(QUERY)}`, 'application/json');
  const text = await response.text();
  const errors = errorsIn(text);
  if (errors.length > 0) throw new ResponseError(errors.map(errorLine).join('\n'));
  const { data } = JSON.parse(text) as { readonly data: { readonly graph: { readonly datasets: RemoteDataset[] } } };
  return data.graph.datasets;
}

/**
 * Writes the files of a data set of a server into an empty folder.
 *
 * @param id null for the only data set of the graph
 * @throws {ResponseError}
 */
export async function downloadDataset(get: Get, id: string | null, folder: string): Promise<void> {
  const { body } = await get(`datasets/${encodeURIComponent(id ?? (await onlyDataset(get)))}`);
  await unpackDataset(body === null ? Readable.from([]) : Readable.fromWeb(body as never), folder, Infinity);
}

/** @throws {UsageError} */
async function onlyDataset(get: Get): Promise<string> {
  const ids = (await remoteDatasets(get)).map((dataset) => dataset.id);
  const [id] = ids;
  if (id !== undefined && ids.length === 1) return id;
  throw new UsageError(
    `Expected the id of a data set, as the graph has ${ids.length === 0 ? 'none' : ids.join(', ')}.`,
  );
}
