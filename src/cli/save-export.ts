import { createHash } from 'node:crypto';
import { createWriteStream, rmSync } from 'node:fs';
import { open, rename, rm, writeFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

import { AnswerError } from './answer-error.ts';
import type { Format } from '../export/format.ts';
import { endAtSignal } from './interrupt.ts';
import { OutputError, print } from './output.ts';
import { statusLine } from './progress.ts';
import type { Get } from './server.ts';

export interface Export {
  readonly what: string;
  readonly format: Format;
  /** The variables, as in an address: `?of=alipay`; nothing where there are none. */
  readonly query: string;
  readonly isCompressed: boolean;
}

/** Writes an export to standard output as it comes. */
export async function printExport(get: Get, exported: Export): Promise<void> {
  const chunks = contentOf(get, exported);
  const write = async (source: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const chunk of source) await print(chunk);
  };
  await (exported.isCompressed ? pipeline(chunks, createGzip(), write) : write(chunks));
}

/**
 * Writes an export to a file that appears under its name when it is whole, and its manifest beside it.
 *
 * @throws {AnswerError} where it broke off, or is not what the manifest says
 */
export async function saveExport(
  path: string,
  exported: Export,
  withServer: (use: (get: Get) => Promise<void>) => Promise<void>,
): Promise<void> {
  const part = `${path}.part`;
  const manifestPath = `${path}.manifest.json`;
  const manifestPart = `${manifestPath}.part`;
  endAtSignal(() => [part, manifestPart].forEach((left) => rmSync(left, { force: true })));
  try {
    await (await open(part, 'w')).close(); // whatever stands in the way of writing is known before the graph is opened
    await withServer(async (get) => {
      const sha256 = await writeContent(part, get, exported);
      const manifest = await (await get(`${addressOf(exported)}.manifest.json${exported.query}`)).text();
      checkHash(sha256, manifest);
      await writeFile(manifestPart, `${manifest.trimEnd()}\n`, { flush: true });
    });
    await rename(manifestPart, manifestPath);
    await rename(part, path);
  } catch (error) {
    throw isErrno(error) ? new OutputError(path, error) : error;
  } finally {
    await Promise.all([part, manifestPart].map((left) => rm(left, { force: true })));
  }
}

/** Resolves with the SHA-256 of the content, which is not that of the file where it is compressed. */
async function writeContent(part: string, get: Get, exported: Export): Promise<string> {
  const hash = createHash('sha256');
  async function* hashed(): AsyncGenerator<Uint8Array> {
    for await (const chunk of contentOf(get, exported)) {
      hash.update(chunk);
      yield chunk;
    }
  }
  const file = createWriteStream(part, { flush: true });
  await (exported.isCompressed ? pipeline(hashed(), createGzip(), file) : pipeline(hashed(), file));
  return hash.digest('hex');
}

async function* contentOf(get: Get, exported: Export): AsyncGenerator<Uint8Array> {
  const { body, headers } = await get(`${addressOf(exported)}${exported.query}`);
  const draw = statusLine();
  let bytes = 0;
  try {
    for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      draw(`Exporting ${exported.what}: ${(bytes / 1e6).toFixed(1)} MB`);
      yield chunk;
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new AnswerError(`The export broke off after ${bytes} bytes: ${reason}. Ask again.`, { cause });
  } finally {
    draw(null);
  }
  if (headers.get('fingraph-truncated') === 'true') process.stderr.write(TRUNCATED);
}

const TRUNCATED =
  'Not all of it: there is more than was asked for, or than one search finds. The manifest says so too ("truncated": true).\n';

function addressOf({ what, format }: Export): string {
  return `export/${what}.${format}`;
}

function checkHash(sha256: string, manifest: string): void {
  const { sha256: expected } = JSON.parse(manifest) as { readonly sha256?: string };
  if (sha256 !== expected) {
    throw new AnswerError(
      `Expected content with the SHA-256 ${expected}, as its manifest says, got ${sha256}: the data have changed meanwhile, or some are missing. Ask again.`,
    );
  }
}

function isErrno(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
