import { createHash } from 'node:crypto';

import { type Execute, type PageReader, createPageReader } from './execute.ts';
import { EXPORTS, type RecordPage, operationText } from './export-definition.ts';
import { type ExportFormat, TABLE_FORMATS } from './export-format.ts';
import { exportTableOf } from './table/export-table.ts';
import type { ExportKind } from './export-kind.ts';
import { type Provenance, collectDatasets, manifestsOf, provenanceOf } from './provenance.ts';
import type { ExportRecord } from './record.ts';
import type { ExportMetadata, RecordStream } from './record-stream.ts';
import { type TableSchema, tableSchemaOf } from './table/table-schema.ts';
import { WRITERS } from './writer.ts';
import { prefetched } from '../support/prefetched.ts';

export interface ExportRequest {
  readonly kind: ExportKind;
  readonly format: ExportFormat;
  /** Values of the variables that clients can set, already validated. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** The columns of a table, in their order; null or missing: all. */
  readonly columns?: readonly string[] | null;
  readonly execute: Execute;
  /** Whether CSV starts with a byte order mark; true by default. */
  readonly bom?: boolean;
  /** Where the file comes from, for a format that states it. */
  readonly address?: string | null;
  /** Name and version of the program, for the metadata. */
  readonly generator: string;
  readonly signal?: AbortSignal;
  /** About how many records are read before the first byte; 2,000 by default. */
  readonly ahead?: number;
}

/** Describes an export, to cite, verify or repeat it. */
export interface Manifest extends Omit<ExportMetadata, 'variables' | 'kind'>, Provenance {
  readonly export: ExportKind;
  readonly format: ExportFormat;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly counts: Readonly<Record<string, number>>;
  /** The size of the uncompressed file. */
  readonly bytes: number;
  readonly sha256: string;
  /** For tables: the columns, and the dialect of CSV. */
  readonly tableSchema?: TableSchema;
  readonly dialect?: { readonly encoding: string; readonly byteOrderMark: boolean; readonly lineTerminators: string };
}

/** An export whose first page has been read, so the request is valid. */
export interface OpenExport {
  readonly metadata: ExportMetadata;
  /** The data sets of the graph. The manifest names those that the file draws on. */
  readonly graph: Provenance;
  /** The bytes of the file, which can be read once. If the iteration throws, the bytes so far are not a valid file. */
  readonly chunks: AsyncGenerator<Uint8Array>;
  /** Available after `chunks` was read to the end. */
  manifest(): Manifest;
}

/**
 * Opens an export. Equal requests give equal bytes until the graph is reloaded. Pages are read on demand.
 *
 * @throws {ExecutionError} from the first page; {ClientError} UNKNOWN_ID, BAD_USER_INPUT for a column that does not exist, or GRAPH_UNAVAILABLE if the graph is incomplete
 */
export async function openExport({
  kind,
  format,
  variables,
  execute,
  columns = null,
  bom = true,
  address = null,
  generator,
  signal,
  ahead = AHEAD,
}: ExportRequest): Promise<OpenExport> {
  const table = exportTableOf(kind, columns);
  const isTable = TABLE_FORMATS.includes(format);
  const start = await readAhead(() => {
    const reader = createPageReader(execute, signal, {
      withRecords: hasRecords(kind, format),
      brief: isTable,
    });
    const pages = () => EXPORTS[kind].pages(reader, variables);
    return { reader, pages, run: pages() };
  }, ahead);
  const state = start.reader.graph();
  const graph = provenanceOf(state, new Set());
  const used = new Set<string>();
  const metadata: ExportMetadata = {
    generator,
    kind,
    operation: operationText(kind),
    variables: JSON.stringify(variables),
    // a READY graph has both
    graphVersion: state.version ?? '',
    graphLoadedAt: state.loadedAt ?? '',
    truncated: start.read[0]?.truncated ?? null, // the first page contains it
  };
  const counts = new Map<string, number>();
  let isStarted = false;
  const stream: RecordStream = {
    metadata,
    table,
    bom,
    address,
    counts,
    graph,
    manifests: manifestsOf(state),
    provenance: () => provenanceOf(state, used),
    async *pages(): AsyncGenerator<readonly ExportRecord[]> {
      const from = start.isComplete || !isStarted ? startingWith(start.read, start.run) : start.pages();
      isStarted = true;
      // the database works on the next page while this one is written
      for await (const page of prefetched(from)) {
        for (const record of page.records) collectDatasets(record, used);
        yield page.records;
      }
    },
  };

  const hash = createHash('sha256');
  let bytes = 0;
  let isComplete = false;

  async function* chunks(): AsyncGenerator<Uint8Array> {
    for await (const chunk of batchChunks(WRITERS[format](stream))) {
      hash.update(chunk);
      bytes += chunk.byteLength;
      yield chunk;
    }
    isComplete = true;
  }

  let sha256: string | null = null;
  return {
    metadata,
    graph,
    chunks: chunks(),
    manifest() {
      if (!isComplete) throw new Error('The manifest is available after the file was read to the end.');
      sha256 ??= hash.digest('hex');
      const { kind: _, variables: __, ...rest } = metadata;
      return {
        export: kind,
        format,
        variables,
        ...rest,
        ...stream.provenance(),
        counts: Object.fromEntries(counts),
        bytes,
        sha256,
        ...(format === 'csv' && {
          dialect: { encoding: 'utf-8', byteOrderMark: bom, lineTerminators: '\r\n' },
        }),
        ...(isTable && { tableSchema: tableSchemaOf(table) }),
      };
    },
  };
}

/** Whether the file can be imported: it then has the records as their data sets state them. */
function hasRecords(kind: ExportKind, format: ExportFormat): boolean {
  return !TABLE_FORMATS.includes(format) && kind !== 'partners' && kind !== 'paths';
}

/** Few enough to be kept in memory. Most files have fewer. */
const AHEAD = 2_000;
const MAX_STARTS = 3;

interface Start {
  readonly reader: PageReader;
  /** Reads all pages again. */
  readonly pages: () => AsyncGenerator<RecordPage>;
  readonly run: AsyncGenerator<RecordPage>;
}

interface ReadAhead extends Start {
  readonly read: readonly RecordPage[];
  readonly isComplete: boolean;
}

/**
 * Reads pages until there are `ahead` records, and begins anew if the graph is updated meanwhile: a page of the past has the
 * present names of entities and titles of sources, so a file of both would contradict itself.
 */
async function readAhead(begin: () => Start, ahead: number): Promise<ReadAhead> {
  for (let starts = 1; ; starts++) {
    const start = begin();
    const isLast = starts === MAX_STARTS;
    const read: RecordPage[] = [];
    let records = 0;
    let isComplete = false;
    do {
      const page = await start.run.next();
      if (page.done) isComplete = true;
      else read.push(page.value);
      records += page.done ? 0 : page.value.records.length;
    } while (!isComplete && records < ahead && (isLast || !start.reader.hasChanged()));
    if (isLast || !start.reader.hasChanged()) return { ...start, read, isComplete };
    await start.run.return(undefined);
  }
}

async function* startingWith<T>(first: readonly T[], rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield* first;
  yield* rest;
}

const CHUNK_CHARACTERS = 32_768;

/** Joins short texts, since each chunk costs a write. Bytes pass as they are. */
async function* batchChunks(parts: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  let batch = '';
  for await (const part of parts) {
    if (typeof part === 'string') batch += part;
    else yield part;
    if (batch.length < CHUNK_CHARACTERS) continue;
    yield new Uint8Array(Buffer.from(batch));
    batch = '';
  }
  if (batch !== '') yield new Uint8Array(Buffer.from(batch));
}
