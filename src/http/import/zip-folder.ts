import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { createZipStream } from '../../export/xlsx/zip-stream.ts';

/** Streams the files of a folder as a zip file, in a folder called `name`. The same files give the same bytes. */
export async function* zipFolder(folder: string, name: string): AsyncGenerator<Uint8Array> {
  const zip = createZipStream();
  const files = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile());
  for (const file of files.map((entry) => entry.name).toSorted()) {
    zip.open(`${name}/${file}`);
    for await (const bytes of createReadStream(join(folder, file)) as AsyncIterable<Buffer>) yield* zip.write(bytes);
    yield* zip.close();
  }
  yield* zip.end();
}
