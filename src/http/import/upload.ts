import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy';

import { ClientError } from '../../model/client-error.ts';
import { quote } from '../../support/excerpt.ts';
import { errorMessage } from '../../support/error-message.ts';
import { uploadName } from './upload-name.ts';

/** The files and fields of a form. */
export interface Upload {
  readonly files: readonly UploadedFile[];
  readonly fields: ReadonlyMap<string, string>;
}

export interface UploadedFile {
  /** As messages and mappings call it. */
  readonly name: string;
  readonly path: string;
}

interface ReceiveOptions {
  readonly headers: Headers;
  /** An existing folder, which only this upload uses. */
  readonly folder: string;
  /** Of the whole body. */
  readonly maxBytes: number;
  readonly signal: AbortSignal;
}

const MAX_FILES = 50;
const MAX_FIELDS = 30;
/** Of one field; the mapping is the longest. */
const MAX_FIELD_BYTES = 1_000_000;

/**
 * Reads a body of `multipart/form-data`. Its files are written into the folder.
 *
 * @throws {ClientError} if the body is too large or is no form, or a file has no name of its own
 */
export async function receiveUpload(body: Readable, options: ReceiveOptions): Promise<Upload> {
  const { headers, folder, maxBytes, signal } = options;
  const type = headers.get('content-type') ?? '';
  if (!/^multipart\/form-data\s*;/i.test(type)) {
    throw new ClientError('BAD_REQUEST', `Expected a body of multipart/form-data, got ${quote(type)}.`);
  }
  if (Number(headers.get('content-length') ?? 0) > maxBytes) throw tooLarge(maxBytes);
  const files: UploadedFile[] = [];
  const fields = new Map<string, string>();
  const writes: Promise<void>[] = [];
  const form = createForm(type);
  const fail = (error: Error) => void form.destroy(error);
  form.on('file', (_, stream, given) => {
    stream.on('error', () => undefined); // a form that ends early; the pipeline below rejects
    try {
      const file = fileIn(folder, given, files);
      files.push(file);
      writes.push(writeUpload(stream, file.path).catch(fail));
    } catch (error) {
      stream.resume();
      fail(error as Error);
    }
  });
  form.on('field', (name, value, _, isCut) => {
    if (isCut)
      fail(new ClientError('PAYLOAD_TOO_LARGE', `${name}: expected at most ${MAX_FIELD_BYTES} bytes, got more.`));
    fields.set(name, value.replaceAll('\r\n', '\n')); // as the user wrote it, before the form was encoded
  });
  form.on('filesLimit', () =>
    fail(new ClientError('PAYLOAD_TOO_LARGE', `Expected at most ${MAX_FILES} files, got more.`)),
  );
  form.on('fieldsLimit', () =>
    fail(new ClientError('PAYLOAD_TOO_LARGE', `Expected at most ${MAX_FIELDS} fields, got more.`)),
  );
  try {
    await pipeline(body, counting(maxBytes), form, { signal });
    await Promise.all(writes);
  } catch (error) {
    if (error instanceof ClientError) throw error;
    if (signal.aborted) throw signal.reason;
    if ((error as NodeJS.ErrnoException).syscall !== undefined) throw error; // such as a full disk
    throw new ClientError(
      'BAD_REQUEST',
      `Expected a complete body of multipart/form-data, got ${quote(errorMessage(error))}.`,
    );
  }
  return { files, fields };
}

function createForm(type: string): BusboyInstance {
  const limits = { files: MAX_FILES, fields: MAX_FIELDS, fieldSize: MAX_FIELD_BYTES, headerPairs: 50 };
  try {
    return new Busboy({ headers: { 'content-type': type }, limits });
  } catch (error) {
    throw new ClientError(
      'BAD_REQUEST',
      `Expected multipart/form-data with a boundary, got ${quote(errorMessage(error))}.`,
    );
  }
}

/** @throws {ClientError} */
function fileIn(folder: string, given: string | undefined, files: readonly UploadedFile[]): UploadedFile {
  const name = uploadName(given ?? '');
  // some file systems do not tell upper case from lower case
  if (files.some((file) => file.name.toLowerCase() === name.toLowerCase())) {
    throw new ClientError('BAD_REQUEST', `Expected files with different names, got two with the name ${quote(name)}.`);
  }
  return { name, path: join(folder, name) };
}

async function writeUpload(stream: BusboyFileStream, path: string): Promise<void> {
  await pipeline(stream, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
}

function counting(maxBytes: number): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length;
      done(bytes > maxBytes ? tooLarge(maxBytes) : null, chunk);
    },
  });
}

function tooLarge(maxBytes: number): ClientError {
  return new ClientError(
    'PAYLOAD_TOO_LARGE',
    `Expected files of at most ${sizeText(maxBytes)} together, got more. Import larger ones with "fingraph import", or raise MAX_IMPORT_BYTES.`,
  );
}

/** `50 MB` */
export function sizeText(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.floor(bytes / 1_000)} kB`
    : `${Math.floor(bytes / 1_000_000).toLocaleString('en')} MB`;
}
