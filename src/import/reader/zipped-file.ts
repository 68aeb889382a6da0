import type { ByteFile } from './byte-file.ts';
import { openZip } from './workbook/zip-file.ts';

/**
 * The only file in a zip file, as publishers ship a large CSV file. Other files are returned as they are, also a workbook,
 * which is a zip file by itself, and a zip file of several files.
 *
 * @throws {ImportError} if the zip file is damaged
 */
export async function openZipped(file: ByteFile): Promise<ByteFile> {
  if (!(await file.head(ZIP.length)).subarray(0, ZIP.length).equals(ZIP)) return file;
  const zip = await openZip(file);
  zip.close();
  const names = zip.names.filter((name) => !/(?:^|\/)(?:__MACOSX\/|\.)|\/$/.test(name));
  const [only] = names;
  if (only === undefined || names.length > 1 || zip.names.some((name) => WORKBOOK_PART.test(name))) return file;
  const zipped: ByteFile = {
    ...file,
    isCompressed: true,
    async *chunks(signal) {
      const open = await openZip(file);
      try {
        for await (const chunk of open.chunks(only)) {
          signal?.throwIfAborted();
          yield chunk;
        }
      } finally {
        open.close();
      }
    },
    async head(length) {
      const chunks: Buffer[] = [];
      let bytes = 0;
      for await (const chunk of zipped.chunks()) {
        chunks.push(chunk);
        bytes += chunk.length;
        if (bytes >= length) break;
      }
      return Buffer.concat(chunks);
    },
  };
  return zipped;
}

const ZIP = Buffer.from('PK\x03\x04');
const WORKBOOK_PART = /^(?:\[Content_Types\]\.xml|xl\/|_rels\/|content\.xml|mimetype$)/;
