import type { SourceRecord } from '../model/record.ts';
import type { Row } from '../engine/engine.ts';
import { query, text } from './query.ts';

export interface SourceRow extends SourceRecord {
  readonly __typename: 'Source';
}

/** `ids` of any records; rows for those that are sources, former ones too, in no order. */
export const sourcesByIds = query<{ ids: readonly string[] }, SourceRow>(
  'source.byIds',
  /* cypher */ `
  UNWIND $ids AS id
  MATCH (s:Node {id: id}) WHERE s:Source OR s:FormerSource
  RETURN s.record`,
  ([record]) => sourceRow(record),
);

export function sourceRow(value: Row[number] | undefined): SourceRow {
  return { __typename: 'Source', ...(JSON.parse(text(value)) as SourceRecord) };
}
