import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Zip, ZipDeflate } from 'fflate';

/** Streams the files of a folder as a zip file, in a folder called `name`. The same files give the same bytes. */
export async function* zipFolder(folder: string, name: string): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes);
  });
  const files = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile());
  for (const file of files.map((entry) => entry.name).toSorted()) {
    const entry = new ZipDeflate(`${name}/${file}`);
    entry.mtime = EARLIEST;
    zip.add(entry);
    for await (const bytes of createReadStream(join(folder, file)) as AsyncIterable<Buffer>) {
      entry.push(bytes);
      yield* ready.splice(0);
    }
    entry.push(new Uint8Array(), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}

/** That a zip file can state, in local time. */
const EARLIEST = new Date(1980, 0, 1);
