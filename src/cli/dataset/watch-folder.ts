import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { DATASET_FILES } from '../../http/dataset/dataset-archive.ts';

const POLL_MS = 500;

/** Watches the files of a data set, as `watchFiles` does. */
export function watchFolder(folder: string, signal: AbortSignal): Promise<AsyncGenerator<void>> {
  return watchFiles(
    [...DATASET_FILES].map((name) => join(folder, name)),
    signal,
  );
}

/**
 * Watches files from now on. Yields when they have changed, and then stayed the same for half a second, so that a file that
 * is still being written is not read. A file that is missing may appear. Ends when the signal is aborted.
 *
 * Polls: events of the file system are not delivered for mounted folders of containers and network drives, and are lost
 * when an editor or a deployment replaces the folder.
 */
export async function watchFiles(paths: readonly string[], signal: AbortSignal): Promise<AsyncGenerator<void>> {
  return changesSince(await stampOfFiles(paths), paths, signal);
}

async function* changesSince(stamp: string, paths: readonly string[], signal: AbortSignal): AsyncGenerator<void> {
  let reported = stamp;
  let last = stamp;
  while (!signal.aborted) {
    await delay(POLL_MS, undefined, { signal }).catch(() => undefined);
    const current = await stampOfFiles(paths);
    if (current !== reported && current === last && !signal.aborted) {
      reported = current;
      yield;
    }
    last = current;
  }
}

/** Changes with the content of each file. */
async function stampOfFiles(paths: readonly string[]): Promise<string> {
  const stamps = paths.map(async (path) => {
    const file = await stat(path).catch(() => null);
    return file === null ? '' : `${path} ${file.ino} ${file.size} ${file.mtimeMs}`;
  });
  return (await Promise.all(stamps)).join('\n');
}
