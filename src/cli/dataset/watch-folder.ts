import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { DATASET_FILES } from '../../http/dataset/dataset-archive.ts';

const POLL_MS = 500;

/**
 * Watches the files of a data set from now on. Yields when they have changed, and then stayed the same for half a second,
 * so that a file that is still being written is not read. Ends when the signal is aborted.
 *
 * Polls: events of the file system are not delivered for mounted folders of containers and network drives, and are lost
 * when an editor or a deployment replaces the folder.
 */
export async function watchFolder(folder: string, signal: AbortSignal): Promise<AsyncGenerator<void>> {
  return changesSince(await stampOfFiles(folder), folder, signal);
}

async function* changesSince(stamp: string, folder: string, signal: AbortSignal): AsyncGenerator<void> {
  let reported = stamp;
  let last = stamp;
  while (!signal.aborted) {
    await delay(POLL_MS, undefined, { signal }).catch(() => undefined);
    const current = await stampOfFiles(folder);
    if (current !== reported && current === last && !signal.aborted) {
      reported = current;
      yield;
    }
    last = current;
  }
}

/** Changes with the content of each file. A folder that is missing is one without files. */
async function stampOfFiles(folder: string): Promise<string> {
  const stamps = [...DATASET_FILES].map(async (name) => {
    const file = await stat(join(folder, name)).catch(() => null);
    return file === null ? '' : `${name} ${file.ino} ${file.size} ${file.mtimeMs}`;
  });
  return (await Promise.all(stamps)).join('\n');
}
