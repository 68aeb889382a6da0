import type { ExportedClaimFragment, ExportedEntityFragment, ExportedSourceFragment } from './generated.ts';
import { jsonLine } from './json-text.ts';
import type { ExportRecord } from './record.ts';
import { type RecordStream, addCount } from './record-stream.ts';

/**
 * One record on each line, with its type in `__typename`. The last line is an `ExportEnd` with the metadata and the number
 * of records: a file without it is incomplete, even if it ends with a line break.
 */
export async function* writeJsonLines(stream: RecordStream): AsyncGenerator<string> {
  const isFirst = firstMentions();
  for await (const records of stream.pages()) {
    addCount(stream, 'records', records.length);
    yield records.map((record) => `${jsonLine(jsonRecord(record, isFirst))}\n`).join('');
  }
  const { kind, variables, truncated, ...metadata } = stream.metadata;
  const end = {
    __typename: 'ExportEnd',
    records: stream.counts.get('records') ?? 0,
    ...(truncated === null ? {} : { truncated }),
    export: kind,
    ...metadata,
    ...stream.provenance(),
    ...(stream.manifests.length === 0 ? {} : { manifests: stream.manifests }),
    variables: JSON.parse(variables) as unknown,
  };
  yield `${jsonLine(end)}\n`;
}

type FirstMention = (id: string) => boolean;

/** True for an id that has not occurred before. */
function firstMentions(): FirstMention {
  const seen = new Set<string>();
  return (id) => seen.size < seen.add(id).size;
}

/** Entities and sources are stated with their first mention: claims repeat them. */
function jsonRecord(record: ExportRecord, isFirst: FirstMention): object {
  switch (record.type) {
    case 'claim':
      return claimWith(record.claim, isFirst);
    case 'entity':
      return entityWith(record.entity, isFirst);
    case 'source':
      return sourceWith(record.source, isFirst);
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

function claimWith(claim: ExportedClaimFragment, isFirst: FirstMention): object {
  const { participants, markets, citations } = claim;
  return {
    ...claim,
    participants: participants.map((one) => ({ ...one, entity: entityWith(one.entity, isFirst) })),
    markets: markets.map((market) => entityWith(market, isFirst)),
    citations: citations.map((citation) => ({ ...citation, source: sourceWith(citation.source, isFirst) })),
  };
}

function entityWith({ descriptions, ...entity }: ExportedEntityFragment, isFirst: FirstMention): object {
  return descriptions === undefined || !isFirst(entity.id) ? entity : { ...entity, descriptions };
}

function sourceWith({ record, ...source }: ExportedSourceFragment, isFirst: FirstMention): object {
  return record === undefined || !isFirst(source.id) ? source : { ...source, record };
}
