import { type FileHandle, open } from 'node:fs/promises';
import {
  type AsyncBuffer,
  type FileMetaData,
  type ParquetRowRange,
  parquetMetadataAsync,
  parquetScan,
  parquetSchema,
} from 'hyparquet';
import { compressors } from 'hyparquet-compressors';

import { fileError, ImportError } from '../../import-error.ts';
import { type ByteFile, readAll } from '../byte-file.ts';
import { requireColumns } from '../header.ts';
import type { ReaderOptions, Row, Table } from '../table.ts';
import { cellMaker, isDecimal, VALUE_PARSERS } from './parquet-value.ts';

/**
 * Opens a Parquet file. At most 200,000 rows and the compressed row group are in memory. Nested values are lists and objects.
 *
 * @throws {ImportError} if it is damaged, or has row groups that are too large
 */
export async function openParquet(file: ByteFile, options: ReaderOptions): Promise<Table> {
  const metadata = await withBuffer(file, (buffer) => readMetadata(buffer, file.name));
  const names = parquetSchema(metadata).children.map(({ element }) => element.name);
  const makers = parquetSchema(metadata).children.map(({ element }) => cellMaker(element));
  const columns = requireColumns(options.columns ?? names, names.length, file.name);
  const decoded = {
    ...metadata,
    schema: metadata.schema.map((element) => (isDecimal(element) ? withoutKind(element) : element)),
  };
  return {
    name: file.name,
    columns,
    dialect: {
      format: 'parquet',
      encoding: null,
      delimiter: null,
      quote: null,
      header: null,
      isCompressed: file.isCompressed,
      parts: [],
      notes: [],
    },
    async *rows(signal) {
      const source = await openBuffer(file);
      try {
        const parsed = { file: source.buffer, metadata: decoded, compressors, parsers: VALUE_PARSERS, utf8: false };
        const scan = await orDamaged(file.name, () => parquetScan(parsed));
        for (const { rowStart, rowEnd } of scan.ranges.flatMap(smallerRanges)) {
          const values: ArrayLike<unknown>[] = [];
          for (const column of names) {
            signal?.throwIfAborted();
            values.push(await orDamaged(file.name, () => scan.readColumn({ column, rowStart, rowEnd })));
          }
          for (let from = 0; from < rowEnd - rowStart; from += BATCH) {
            signal?.throwIfAborted();
            const length = Math.min(BATCH, rowEnd - rowStart - from);
            yield Array.from({ length }, (_, index): Row => {
              const cells = makers.map((toCell, column) => toCell(values[column]?.[from + index]));
              return { line: rowStart + from + index + 1, cells, issue: null };
            });
          }
        }
      } finally {
        await source.close();
      }
    },
  };
}

const BATCH = 5_000;
/** Of a row group, so that a million rows of it need half the memory. Its pages are found by an index. */
const MAX_RANGE = 200_000;
/** Programs write row groups of 100 thousand to a few million rows. */
const MAX_GROUP_ROWS = 10_000_000;
const MAX_GROUP_BYTES = 2_000_000_000;
const MAX_COLUMNS = 10_000;

function smallerRanges({ rowStart, rowEnd }: ParquetRowRange): ParquetRowRange[] {
  return Array.from({ length: Math.ceil((rowEnd - rowStart) / MAX_RANGE) }, (_, index) => {
    const from = rowStart + index * MAX_RANGE;
    return { rowStart: from, rowEnd: Math.min(from + MAX_RANGE, rowEnd) };
  });
}

async function readMetadata(buffer: AsyncBuffer, file: string): Promise<FileMetaData> {
  const metadata = await orDamaged(file, () =>
    parquetMetadataAsync(buffer, { geoparquet: false, parsers: VALUE_PARSERS }),
  );
  if (metadata.schema.length > MAX_COLUMNS) throw fileError(file, `at most ${MAX_COLUMNS} columns`, 'more');
  for (const { num_rows: rows, total_byte_size: bytes } of metadata.row_groups) {
    if (rows > MAX_GROUP_ROWS || bytes > MAX_GROUP_BYTES) {
      throw fileError(file, 'row groups of at most 10 million rows and 2 GB', `${rows} rows, ${bytes} bytes`);
    }
  }
  return metadata;
}

function withoutKind(element: FileMetaData['schema'][number]): FileMetaData['schema'][number] {
  const { converted_type: _, logical_type: __, ...rest } = element;
  return rest;
}

/** The package throws plain errors, and a RangeError where a size or position is wrong. */
async function orDamaged<Result>(file: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ImportError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw fileError(file, 'a whole Parquet file', `a damaged one (${message.slice(0, 200)})`);
  }
}

interface OpenBuffer {
  readonly buffer: AsyncBuffer;
  close(): Promise<void>;
}

async function withBuffer<Result>(file: ByteFile, use: (buffer: AsyncBuffer) => Promise<Result>): Promise<Result> {
  const source = await openBuffer(file);
  try {
    return await use(source.buffer);
  } finally {
    await source.close();
  }
}

async function openBuffer(file: ByteFile): Promise<OpenBuffer> {
  if (file.isCompressed) {
    const bytes = new Uint8Array(await readAll(file));
    return { buffer: bytes.buffer, close: () => Promise.resolve() };
  }
  const handle = await open(file.path);
  const { size: byteLength } = await handle.stat();
  return {
    close: () => handle.close(),
    buffer: {
      byteLength,
      slice(start, end = byteLength) {
        const bytes = readRange(handle, start, end, byteLength);
        // the package may ask for several ranges and leave when the first one fails
        bytes.catch(() => undefined);
        return bytes;
      },
    },
  };
}

async function readRange(handle: FileHandle, start: number, end: number, byteLength: number): Promise<ArrayBuffer> {
  if (!(start >= 0 && end > start && end <= byteLength)) throw new RangeError('a position outside the file');
  const { buffer } = await handle.read(new Uint8Array(end - start), 0, end - start, start);
  return buffer.buffer;
}
