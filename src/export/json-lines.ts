import { jsonLine } from './json-text.ts';
import type { ExportRecord } from './record.ts';
import { type Source, count } from './record-stream.ts';

/**
 * One record a line, whole, with its type in `__typename`. The last line is an `ExportEnd` that says what the file is and
 * how many records it has: a file without it was cut off, even where the cut is between two lines.
 */
export async function* writeJsonLines(source: Source): AsyncGenerator<string> {
  for await (const records of source.pages()) {
    count(source, 'records', records.length);
    yield records.map((record) => `${jsonLine(shown(record))}\n`).join('');
  }
  const { what, variables, truncated, ...about } = source.about;
  const end = {
    __typename: 'ExportEnd',
    records: source.counts.get('records') ?? 0,
    ...(truncated === null ? {} : { truncated }),
    export: what,
    ...about,
    variables: JSON.parse(variables) as unknown,
  };
  yield `${jsonLine(end)}\n`;
}

function shown(record: ExportRecord): object {
  switch (record.type) {
    case 'claim':
      return record.claim;
    case 'entity':
      return record.entity;
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
