import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import { packDataset } from './dataset-archive.ts';
import type { DatasetUpdates } from './dataset-updates.ts';

/**
 * Responds with the files of a data set, as the archive that PUT takes. An archive states the size of each file before its
 * content, so the files are written to disk first.
 *
 * @throws as `DatasetUpdates.writeFolder`
 */
export async function downloadResponse(id: string, datasets: DatasetUpdates): Promise<Response> {
  const folder = await mkdtemp(join(tmpdir(), 'fingraph-download-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await datasets.writeFolder(id, folder);
    const archive = await packDataset(folder);
    archive.once('close', () => void remove());
    const headers = {
      'content-type': 'application/gzip',
      'content-disposition': `attachment; filename="${id}.tar.gz"`,
      'cache-control': 'no-store',
    };
    return new Response(Readable.toWeb(archive) as ReadableStream<Uint8Array>, { headers });
  } catch (error) {
    await remove();
    throw error;
  }
}
