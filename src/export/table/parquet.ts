import { ByteWriter, ParquetWriter } from 'hyparquet-writer';

import type { CsvColumn, CsvType } from '../../question/csv.ts';
import { type NestedCell, isListCell } from '../../question/table.ts';
import { type RecordStream, addCount } from '../record-stream.ts';
import { tableSchemaOf } from './table-schema.ts';

/** Rows of a row group, which is kept in memory: readers need large ones to be fast. */
const GROUP_ROWS = 5_000;

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];

/**
 * A Parquet file with the columns of CSV: numbers, days, moments and truth values have their types, lists are lists. Keeps one
 * row group in memory. The footer says where the data come from, under the key `fingraph`.
 */
export async function* writeParquet(stream: RecordStream): AsyncGenerator<Uint8Array> {
  const { columns, rowsOf } = stream.table;
  const bytes = new ByteWriter();
  const { generator } = stream.metadata;
  const schema = [{ name: 'root', num_children: columns.length }, ...columns.flatMap(schemaOf)];
  const parquet = new ParquetWriter({ writer: bytes, schema, createdBy: generator });

  async function* flush(rows: readonly (readonly NestedCell[])[]): AsyncGenerator<Uint8Array> {
    addCount(stream, 'rows', rows.length);
    const columnData = columns.map((column, place) => ({
      name: column.name,
      data: rows.map((row) => valueOf(row[place] ?? null, column)),
      offsetIndex: false, // would be kept in memory until the end of the file
    }));
    await parquet.write({ columnData, rowGroupSize: GROUP_ROWS });
    yield taken(bytes);
  }

  const rows: NestedCell[][] = [];
  for await (const records of stream.pages()) {
    for (const record of records) rows.push(...rowsOf(record));
    while (rows.length >= GROUP_ROWS) yield* flush(rows.splice(0, GROUP_ROWS));
  }
  if (rows.length > 0 || !stream.counts.has('rows')) yield* flush(rows);
  const about = {
    ...stream.metadata,
    ...stream.provenance(),
    counts: Object.fromEntries(stream.counts),
    tableSchema: tableSchemaOf(stream.table),
  };
  parquet.kvMetadata = [{ key: 'fingraph', value: JSON.stringify(about) }];
  await parquet.finish();
  yield taken(bytes);
}

/** The bytes written since the last call. The positions that the footer states count all bytes. */
function taken(bytes: ByteWriter): Uint8Array {
  const part = bytes.getBytes().slice();
  bytes.index = 0;
  return part;
}

const TYPES: Readonly<Record<CsvType, Omit<SchemaElement, 'name'>>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  double: { type: 'DOUBLE' },
  integer: { type: 'INT64' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
  dateTime: {
    type: 'INT64',
    converted_type: 'TIMESTAMP_MILLIS',
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
  },
};

/** Any value may be missing. A list has the three levels that the specification of logical types asks for. */
function schemaOf({ name, type, depth }: CsvColumn): SchemaElement[] {
  const names = Array.from({ length: depth }, (_, level) => (level === 0 ? name : 'element'));
  const lists = names.flatMap((list): SchemaElement[] => [
    { name: list, repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
  ]);
  return [...lists, { name: depth === 0 ? name : 'element', repetition_type: 'OPTIONAL', ...TYPES[type] }];
}

function valueOf(cell: NestedCell, column: CsvColumn): unknown {
  if (cell === null) return null;
  if (isListCell(cell)) return cell.map((item) => valueOf(item, column));
  switch (column.type) {
    case 'string':
      return String(cell);
    case 'integer':
      return BigInt(cell);
    case 'date':
    case 'dateTime':
      return new Date(String(cell));
    default:
      return cell;
  }
}
