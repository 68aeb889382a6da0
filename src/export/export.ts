import { createHash } from 'node:crypto';
import { print } from 'graphql';

import { type Ask, askerOf } from './execute.ts';
import { type Format, WRITERS } from './format.ts';
import type { ExportRecord } from './record.ts';
import type { About, Source } from './record-stream.ts';
import { type TableSchema, tableSchemaOf } from './table-schema.ts';
import { type RecordPage, SUBJECTS, type What } from './export-kind.ts';

export interface ExportRequest {
  readonly what: What;
  readonly format: Format;
  /** Of the operation as callers see it, checked. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly ask: Ask;
  /** Whether a CSV begins with a byte order mark; if left out, it does. */
  readonly bom?: boolean;
  /** Name and version of the program, for the file. */
  readonly generator: string;
  readonly signal?: AbortSignal;
}

/** What an export is, for whoever wants to cite it, check it or make it again. */
export interface Manifest extends Omit<About, 'variables' | 'what'> {
  readonly export: What;
  readonly format: Format;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly counts: Readonly<Record<string, number>>;
  /** Of the file as it is without compression. */
  readonly bytes: number;
  readonly sha256: string;
  /** Of a CSV: its columns, and how it is written. */
  readonly tableSchema?: TableSchema;
  readonly dialect?: { readonly encoding: string; readonly byteOrderMark: boolean; readonly lineTerminators: string };
}

/** An export whose first page has come: what could be wrong with the request would have been said by now. */
export interface OpenExport {
  readonly about: About;
  /** The file. It may be read once, and throws where it cannot go on: what came until then is no file. */
  readonly chunks: AsyncGenerator<Uint8Array>;
  /** Once the file was read to its end. */
  manifest(): Manifest;
}

/**
 * Opens an export. Equal requests to one graph, until it is loaded anew, give equal bytes. Nothing is asked ahead of what is read.
 *
 * @throws {AnswerError} that the first answer had; {ClientError} UNKNOWN_ID, and GRAPH_UNAVAILABLE where the graph is not whole
 */
export async function openExport({
  what,
  format,
  variables,
  ask,
  bom = true,
  generator,
  signal,
}: ExportRequest): Promise<OpenExport> {
  const asker = askerOf(ask, signal);
  const subject = SUBJECTS[what];
  const pages = () => subject.pages(asker, variables);

  const opened = pages();
  const first = await opened.next(); // the first page tells whether something is left out
  const { version, loadedAt, citation } = asker.graph();
  const about: About = {
    generator,
    what,
    operation: print(subject.document),
    variables: JSON.stringify(variables),
    // a graph that is READY has both
    graphVersion: version ?? '',
    graphLoadedAt: loadedAt ?? '',
    citation,
    truncated: first.done ? null : first.value.truncated,
  };
  const counts = new Map<string, number>();
  let begun: AsyncIterable<RecordPage> | null = startingWith(first, opened);
  const source: Source = {
    about,
    bom,
    counts,
    async *pages(): AsyncGenerator<readonly ExportRecord[]> {
      const from = begun ?? pages();
      begun = null;
      for await (const page of from) {
        yield page.records;
      }
    },
  };

  const hash = createHash('sha256');
  let bytes = 0;
  let ended = false;

  async function* chunks(): AsyncGenerator<Uint8Array> {
    for await (const text of joined(WRITERS[format](source))) {
      const chunk = new Uint8Array(Buffer.from(text));
      hash.update(chunk);
      bytes += chunk.byteLength;
      yield chunk;
    }
    ended = true;
  }

  let sha256: string | null = null;
  return {
    about,
    chunks: chunks(),
    manifest() {
      if (!ended) throw new Error('An export has a manifest when its file was read to the end.');
      sha256 ??= hash.digest('hex');
      const { what: _, variables: __, ...rest } = about;
      const table =
        format === 'csv'
          ? {
              dialect: { encoding: 'utf-8', byteOrderMark: bom, lineTerminators: '\r\n' },
              tableSchema: tableSchemaOf(what),
            }
          : {};
      return { export: what, format, variables, ...rest, counts: Object.fromEntries(counts), bytes, sha256, ...table };
    },
  };
}

async function* startingWith<T>(first: IteratorResult<T, unknown>, rest: AsyncIterable<T>): AsyncGenerator<T> {
  if (first.done) return;
  yield first.value;
  yield* rest;
}

const CHUNK_CHARACTERS = 32_768;

/** Texts put together to chunks that are worth a write each. */
async function* joined(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let kept = '';
  for await (const text of texts) {
    kept += text;
    if (kept.length < CHUNK_CHARACTERS) continue;
    yield kept;
    kept = '';
  }
  if (kept !== '') yield kept;
}
