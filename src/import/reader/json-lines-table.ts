import { type ByteFile } from './byte-file.ts';
import { findEncoding, textChunks } from './encoding.ts';
import { jsonRow } from './json-item.ts';
import { createLineReader } from './text-line.ts';
import type { ReaderOptions, Row, Table } from './table.ts';
import { fileError } from '../import-error.ts';

/** Opens a file with a JSON object on each line. A line that is none is a row with an issue. */
export async function openJsonLines(file: ByteFile, options: ReaderOptions): Promise<Table> {
  const encoding = await findEncoding(file, options.encoding);
  if ((await file.head(1)).length === 0) throw fileError(file.name, 'JSON objects, one a line', 'an empty file');
  return {
    name: file.name,
    columns: null,
    dialect: {
      format: 'jsonl',
      encoding: encoding.label,
      delimiter: null,
      quote: null,
      header: null,
      isCompressed: file.isCompressed,
      parts: [],
      notes: encoding.note === null ? [] : [encoding.note],
    },
    async *rows(signal) {
      const read = createLineReader();
      const toRows = (lines: ReturnType<typeof read>): Row[] =>
        lines.map(({ line, bytes }) => {
          const issue = (expected: string, got: string) => ({ file: file.name, line, column: null, expected, got });
          if (bytes === null) return { line, cells: {}, issue: issue('a line of at most 16 MB', 'a longer one') };
          return jsonRow(bytes, { file: file.name, line });
        });
      for await (const chunk of textChunks(file, encoding, signal)) {
        const rows = toRows(read(chunk.bytes, false));
        if (rows.length > 0) yield rows;
      }
      const rows = toRows(read(Buffer.alloc(0), true));
      if (rows.length > 0) yield rows;
    },
  };
}
