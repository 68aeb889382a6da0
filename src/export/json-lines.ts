import { jsonLine } from './json-text.ts';
import type { ExportRecord } from './record.ts';
import { type RecordStream, addCount } from './record-stream.ts';

/**
 * One record on each line, with its type in `__typename`. The last line is an `ExportEnd` with the metadata and the number
 * of records: a file without it is incomplete, even if it ends with a line break.
 */
export async function* writeJsonLines(stream: RecordStream): AsyncGenerator<string> {
  for await (const records of stream.pages()) {
    addCount(stream, 'records', records.length);
    yield records.map((record) => `${jsonLine(jsonRecord(record))}\n`).join('');
  }
  const { kind, variables, truncated, ...metadata } = stream.metadata;
  const end = {
    __typename: 'ExportEnd',
    records: stream.counts.get('records') ?? 0,
    ...(truncated === null ? {} : { truncated }),
    export: kind,
    ...metadata,
    ...stream.provenance(),
    variables: JSON.parse(variables) as unknown,
  };
  yield `${jsonLine(end)}\n`;
}

function jsonRecord(record: ExportRecord): object {
  switch (record.type) {
    case 'claim':
      return record.claim;
    case 'entity':
      return record.entity;
    case 'source':
      return record.source;
    case 'path': {
      const { type: _, path, ...place } = record;
      return { __typename: 'Path', ...place, ...path };
    }
    case 'partner': {
      const { type: _, of, ...edge } = record;
      return { __typename: 'PartnerEdge', of: of.id, ...edge };
    }
  }
}
