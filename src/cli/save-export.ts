import { createHash } from 'node:crypto';
import { createWriteStream, rmSync } from 'node:fs';
import { open, rename, rm, writeFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

import type { ExportFormat } from '../export/export-format.ts';
import { failureReason } from '../support/failure-reason.ts';
import { OutputError, print } from './output.ts';
import { statusLine } from './progress.ts';
import { ResponseError } from './response-error.ts';
import type { Get } from './server.ts';
import { exitOnSignal } from './signal.ts';

interface ExportFileRequest {
  readonly kind: string;
  readonly format: ExportFormat;
  /** The variables as a query string, such as `?of=northbank`; empty if there are none. */
  readonly search: string;
  readonly isCompressed: boolean;
}

/** Streams an export to standard output. */
export async function printExport(get: Get, request: ExportFileRequest): Promise<void> {
  const chunks = exportContent(get, request);
  const write = async (source: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const chunk of source) await print(chunk);
  };
  await (request.isCompressed ? pipeline(chunks, createGzip(), write) : write(chunks));
}

/**
 * Writes an export and its manifest. The file appears under its name when it is complete.
 *
 * @throws {ResponseError} if the connection closes early, or the content does not match the manifest
 */
export async function saveExport(
  path: string,
  request: ExportFileRequest,
  withServer: (use: (get: Get) => Promise<void>) => Promise<void>,
): Promise<void> {
  const part = `${path}.part`;
  const manifestPath = `${path}.manifest.json`;
  const manifestPart = `${manifestPath}.part`;
  exitOnSignal(() => [part, manifestPart].forEach((file) => rmSync(file, { force: true })));
  try {
    await (await open(part, 'w')).close(); // reports an unwritable path before the graph is opened
    await withServer(async (get) => {
      const sha256 = await writeContent(part, get, request);
      const manifest = await (await get(`${pathOfExport(request)}.manifest.json${request.search}`)).text();
      checkHash(sha256, manifest);
      await writeFile(manifestPart, `${manifest.trimEnd()}\n`, { flush: true });
    });
    await rename(manifestPart, manifestPath);
    await rename(part, path);
  } catch (error) {
    throw isSystemError(error) ? new OutputError(path, error) : error;
  } finally {
    await Promise.all([part, manifestPart].map((file) => rm(file, { force: true })));
  }
}

/** Resolves with the SHA-256 of the content before compression. */
async function writeContent(part: string, get: Get, request: ExportFileRequest): Promise<string> {
  const hash = createHash('sha256');
  async function* hashed(): AsyncGenerator<Uint8Array> {
    for await (const chunk of exportContent(get, request)) {
      hash.update(chunk);
      yield chunk;
    }
  }
  const file = createWriteStream(part, { flush: true });
  await (request.isCompressed ? pipeline(hashed(), createGzip(), file) : pipeline(hashed(), file));
  return hash.digest('hex');
}

async function* exportContent(get: Get, request: ExportFileRequest): AsyncGenerator<Uint8Array> {
  const { body, headers } = await get(`${pathOfExport(request)}${request.search}`);
  const draw = statusLine();
  let bytes = 0;
  try {
    for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      draw(`Exporting ${request.kind}: ${(bytes / 1e6).toFixed(1)} MB`);
      yield chunk;
    }
  } catch (cause) {
    throw new ResponseError(
      `The export ended early, after ${bytes} bytes: ${failureReason(cause)}. Retry the export.`,
      {
        cause,
      },
    );
  } finally {
    draw(null);
  }
  if (headers.get('fingraph-truncated') === 'true') process.stderr.write(TRUNCATED);
}

const TRUNCATED =
  'The export is incomplete: there are more results than the requested size or the limit of a search. The manifest has "truncated": true.\n';

function pathOfExport({ kind, format }: ExportFileRequest): string {
  return `export/${kind}.${format}`;
}

function checkHash(sha256: string, manifest: string): void {
  const { sha256: expected } = JSON.parse(manifest) as { readonly sha256?: string };
  if (sha256 !== expected) {
    throw new ResponseError(
      `Expected the SHA-256 ${expected} from the manifest, got ${sha256}: the graph changed during the export, or data is missing. Retry the export.`,
    );
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
