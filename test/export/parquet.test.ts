import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, it } from 'vitest';

import { writeParquet } from '../../src/export/table/parquet.ts';
import type { RecordStream } from '../../src/export/record-stream.ts';

const ROWS = 12_345;
const PAGE = 200;

it('a Parquet file has its rows in several groups, each written before the next is read', async () => {
  let read = 0;
  const written: { readonly after: number; readonly bytes: number }[] = [];
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeParquet(streamOf(() => read++))) {
    chunks.push(chunk);
    written.push({ after: read, bytes: chunk.byteLength });
  }
  const buffer = new Uint8Array(Buffer.concat(chunks)).buffer;
  expect(parquetMetadata(buffer).row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([5_000, 5_000, 2_345]);
  const rows = await parquetReadObjects({ file: buffer });
  expect(rows).toHaveLength(ROWS);
  for (const place of [0, 4_999, 5_000, 9_999, 10_000, ROWS - 1]) {
    expect(rows[place]).toEqual({ number: BigInt(place), tags: [`tag ${place}`, 'all'] });
  }
  const [first = { after: NaN }, second = { after: NaN }] = written;
  expect([first.after, second.after]).toEqual([5_000 / PAGE, 10_000 / PAGE]);
});

it('a Parquet file without rows has its columns', async () => {
  const chunks: Uint8Array[] = [];
  const stream = streamOf(() => 0);
  for await (const chunk of writeParquet({ ...stream, pages: async function* () {} })) chunks.push(chunk);
  const { num_rows, schema } = parquetMetadata(new Uint8Array(Buffer.concat(chunks)).buffer);
  expect(Number(num_rows)).toBe(0);
  expect(schema.map(({ name }) => name)).toEqual(expect.arrayContaining(['number', 'tags']));
});

/** @param onPage called before each page of the records */
function streamOf(onPage: () => void): RecordStream {
  const provenance = { citation: '', datasets: [] };
  return {
    metadata: {
      generator: 'fingraph test',
      kind: 'claims',
      operation: '',
      variables: '{}',
      graphVersion: '',
      graphLoadedAt: '',
      truncated: null,
    },
    table: {
      columns: [
        { name: 'number', type: 'integer', depth: 0 },
        { name: 'tags', type: 'string', depth: 1 },
      ],
      rowsOf: (record: unknown) => [[Number(record), [`tag ${String(record)}`, 'all']]],
    } as unknown as RecordStream['table'],
    bom: false,
    address: null,
    async *pages() {
      for (let start = 0; start < ROWS; start += PAGE) {
        onPage();
        yield Array.from({ length: Math.min(PAGE, ROWS - start) }, (_, place) => start + place) as never[];
      }
    },
    graph: provenance,
    manifests: [],
    provenance: () => provenance,
    counts: new Map(),
  } as unknown as RecordStream;
}
