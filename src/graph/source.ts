import { parseRecord } from '../model/stored/packed-record.ts';
import type { SourceRecord } from '../model/record.ts';
import type { Row } from '../engine/engine.ts';
import { query } from './query.ts';
import { text } from './row-value.ts';

export interface SourceRow extends SourceRecord {
  readonly __typename: 'Source';
  /** Id of the data set. Null for a record that a page carries. */
  readonly dataset: string | null;
}

/** The sources among these ids, in no particular order. Includes sources that no data set has any more. */
export const sourcesByIds = query<{ ids: readonly string[] }, SourceRow>(
  'source.byIds',
  /* cypher */ `
  UNWIND $ids AS id
  MATCH (s:Node {id: id}) WHERE s:Source OR s:FormerSource
  RETURN ${sourceColumns('s')}`,
  sourceRow,
);

/** The columns of `sourceRow` for a source in a variable. */
export function sourceColumns(source: string): string {
  return `${source}.record, ${source}.dataset`;
}

export function sourceRow([record, dataset]: Row): SourceRow {
  return { __typename: 'Source', ...(parseRecord(text(record)) as SourceRecord), dataset: text(dataset) };
}

/** A source of which only the record was read. */
export function carriedSource(value: string): SourceRow {
  return { __typename: 'Source', ...(parseRecord(value) as SourceRecord), dataset: null };
}
