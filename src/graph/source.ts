import type { SourceRecord } from '../model/record.ts';
import type { Row } from '../engine/engine.ts';
import { query } from './query.ts';
import { text } from './row-value.ts';

export interface SourceRow extends SourceRecord {
  readonly __typename: 'Source';
}

/** The sources among these ids, in no particular order. Includes sources that the data set no longer has. */
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
