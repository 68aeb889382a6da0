import { createReadStream, createWriteStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { createTarDecoder } from 'modern-tar';
import { type TarSource, packTar } from 'modern-tar/fs';

import { ClientError } from '../../model/client-error.ts';
import type { DatasetManifest } from '../../model/manifest.ts';

/* A data set travels as a gzip-compressed tar archive of the files of its folder, as `tar -czf` writes it. */

const MANIFEST = 'dataset.json';

/** The files that a data set may consist of. All other files of a folder stay where they are. */
export const DATASET_FILES: ReadonlySet<string> = new Set([
  MANIFEST,
  'vocabulary.json',
  'judgements.csv',
  ...['sources', 'entities', 'claims'].flatMap((name) => [`${name}.jsonl`, `${name}.jsonl.gz`]),
]);

/** Streams the files of a data set as an archive. A folder without a manifest gets `manifest`, which has its name. */
export async function packDataset(folder: string, manifest?: DatasetManifest): Promise<Readable> {
  const names = (await readdir(folder)).filter((name) => DATASET_FILES.has(name)).toSorted();
  const files: TarSource[] = names.map((name) => ({ type: 'file', source: join(folder, name), target: name }));
  if (manifest && !names.includes(MANIFEST)) {
    files.push({ type: 'content', content: JSON.stringify(manifest), target: MANIFEST });
  }
  const gzip = createGzip();
  // the reader of `gzip` gets the error
  pipeline(packTar(files), gzip).catch(() => undefined);
  return gzip;
}

/**
 * Writes the files of an archive into an empty folder. Other entries are skipped, so no entry can name a path of its own.
 *
 * @throws {ClientError} if the archive is damaged, has no file of a data set, or is larger than `maxBytes` when unpacked
 */
export async function unpackDataset(archive: Readable, folder: string, maxBytes: number): Promise<void> {
  const skipped: string[] = [];
  let written = 0;
  async function write(bytes: AsyncIterable<Buffer>): Promise<void> {
    const web = Readable.toWeb(Readable.from(bytes)) as ReadableStream<Uint8Array>;
    const entries = web.pipeThrough(createTarDecoder({ strict: true }));
    for await (const { header, body } of entries) {
      const name = header.name.replace(/^\.\//, '');
      if (header.type === 'file' && DATASET_FILES.has(name)) {
        // `wx`: a name that occurs twice is an error
        await pipeline(body, createWriteStream(join(folder, name), { flags: 'wx' }));
        written++;
      } else {
        if (header.type === 'file' && skipped.length < MAX_LISTED) skipped.push(name);
        await body.cancel();
      }
    }
  }
  try {
    await pipeline(archive, createGunzip(), limited(maxBytes), write);
  } catch (error) {
    if (error instanceof ClientError) throw error;
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new ClientError('BAD_REQUEST', `${EXPECTED}, got a file twice. ${ADVICE}`);
    if (syscall !== undefined) throw error; // such as a full disk
    throw new ClientError('BAD_REQUEST', `${EXPECTED}, got other bytes. ${ADVICE}`);
  }
  if (written > 0) return requireExpandable(folder, maxBytes);
  const got = skipped.length === 0 ? 'no files' : skipped.join(', ');
  throw new ClientError('BAD_REQUEST', `${EXPECTED}, got ${got}. ${ADVICE}`);
}

/**
 * Requires that the files of a folder are not larger than the limit when their own compression is undone too. Counts before
 * they are read, since checking the lines takes far longer.
 */
async function requireExpandable(folder: string, maxBytes: number): Promise<void> {
  const count = limited(maxBytes);
  count.resume();
  for (const name of await readdir(folder)) {
    const unpacked = name.endsWith('.gz') ? [createGunzip()] : [];
    const file = createReadStream(join(folder, name));
    await pipeline([file, ...unpacked, count], { end: false }).catch((error: unknown) => {
      if (error instanceof ClientError) throw error; // the reader of the data set reports a damaged file
    });
  }
}

const MAX_LISTED = 10;
const EXPECTED = 'Expected a .tar.gz archive with sources.jsonl, entities.jsonl and claims.jsonl at its top';
const ADVICE = 'Send one with "fingraph seed FOLDER --server URL", or make one with "tar -czf - -C FOLDER .".';

/** Counts unpacked bytes, since a small archive can expand to a disk full. */
function limited(maxBytes: number): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length;
      if (bytes <= maxBytes) return done(null, chunk);
      const message = `Expected a data set of at most ${maxBytes} bytes, got more. The operator can raise MAX_UPDATE_BYTES.`;
      done(new ClientError('PAYLOAD_TOO_LARGE', message));
    },
  });
}
