import { csvHeader, csvRows } from '../../question/csv.ts';
import { type RecordStream, addCount } from '../record-stream.ts';

/** CSV as RFC 4180 defines it: UTF-8, CRLF, one header line, and only rows after it. */
export async function* writeCsv(stream: RecordStream): AsyncGenerator<string> {
  const { columns, rowsOf } = stream.table;
  yield csvHeader(columns, stream.bom);
  for await (const records of stream.pages()) {
    const rows = records.flatMap(rowsOf);
    addCount(stream, 'rows', rows.length);
    yield csvRows(columns, rows);
  }
}
