import { Readable } from 'node:stream';

import type { CheckedDataset } from '../../dataset/checked/checked-dataset.ts';
import { readChecked } from '../../dataset/checked/read-checked.ts';
import { type Issue, formatIssues } from '../../dataset/issue.ts';
import { packDataset } from '../../http/dataset/dataset-archive.ts';
import type { UpdateOptions } from '../../http/dataset/dataset-updates.ts';
import type { LoadProgress } from '../../load/load-options.ts';
import type { LoadPlanSummary } from '../../load/load-summary.ts';
import { RetractionError } from '../../load/retraction-guard.ts';
import { failureReason } from '../../support/failure-reason.ts';
import { ResponseError, errorLine, errorsIn, toResponseError } from '../response-error.ts';
import type { UpdateTarget } from './dataset-target.ts';

interface RemoteOptions extends UpdateOptions {
  readonly dryRun?: true;
}

const DRY_RUN: RemoteOptions = { dryRun: true, allowRetract: 0 };

/** Changes the graph of a running server, which checks the data set again and reports its progress. */
export function remoteTarget(server: URL, token: string | null, stop: AbortSignal): UpdateTarget {
  async function send(method: 'PUT' | 'DELETE', id: string, dataset: CheckedDataset | null, options: RemoteOptions) {
    const url = new URL(`datasets/${id}`, server);
    if (options.dryRun) url.searchParams.set('dryRun', 'true');
    if (options.allowRetract) url.searchParams.set('allowRetract', String(options.allowRetract));
    const body =
      dataset === null ? null : (Readable.toWeb(await packDataset(dataset.folder, dataset.manifest)) as ReadableStream);
    const headers = {
      accept: 'application/x-ndjson',
      'content-type': 'application/gzip',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    };
    const request = { method, headers, body, duplex: 'half', signal: stop } as RequestInit;
    const response = await fetch(url, request).catch((cause: unknown) => {
      if (stop.aborted) throw stop.reason;
      throw new ResponseError(`No response from ${server}: ${failureReason(cause)}. Check the URL.`, { cause });
    });
    if (!response.ok) throw await updateError(server, response);
    return resultIn(response, options);
  }

  return {
    name: `the graph of ${server}`,
    isTemporary: false,
    updates: {
      read: readChecked,
      load: (dataset, options) => send('PUT', dataset.manifest.id, dataset, options),
      remove: (id, options) => send('DELETE', id, null, options),
      previewLoad: (dataset) => send('PUT', dataset.manifest.id, dataset, DRY_RUN),
      previewRemoval: (id) => send('DELETE', id, null, DRY_RUN),
    },
  };
}

/** Reads the lines of a response: progress, then the result or errors. */
async function resultIn(response: Response, { onProgress }: RemoteOptions): Promise<LoadPlanSummary> {
  let last: string | undefined;
  for await (const line of linesOf(response)) {
    const { progress, result } = JSON.parse(line) as {
      readonly progress?: LoadProgress;
      readonly result?: LoadPlanSummary;
    };
    if (result) return result;
    if (progress) onProgress?.(progress);
    last = line;
  }
  const errors = errorsIn(last ?? '');
  throw new ResponseError(
    errors.length > 0
      ? errors.map(errorLine).join('\n')
      : 'The server closed the connection before the load ended. Run the command again to see what is left to do.',
  );
}

async function* linesOf({ body }: Response): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

async function updateError(server: URL, response: Response): Promise<Error> {
  if (response.status === 404 && response.headers.get('content-type')?.startsWith('text/plain')) {
    return new ResponseError(
      `${server} accepts no updates. Start it with UPDATES=on and the token of an operator in TOKENS.`,
    );
  }
  const copy = response.clone();
  const [error] = errorsIn(await response.text());
  const details = (error?.extensions ?? {}) as { readonly code?: string; readonly needed?: number; issues?: Issue[] };
  if (error && details.code === 'TOO_MANY_RETRACTIONS') {
    return new RetractionError(error.message.replace(/ To retract them anyway, .*$/, ''), details.needed ?? 0);
  }
  if (error && details.issues) {
    return new ResponseError(`${error.message}\n${formatIssues(details.issues)}`);
  }
  return toResponseError(server, copy);
}
