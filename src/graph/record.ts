import type { Row } from '../engine/engine.ts';
import { CLAIM_COLUMN_COUNT, type ClaimRow, claimColumns, claimRow } from './claim/claim.ts';
import { type EntityRow, entityRow } from './entity/entity.ts';
import { query } from './query.ts';
import { text } from './row-value.ts';
import { type SourceRow, sourceRow } from './source.ts';

/** An entity, a claim or a source: all share one id space. */
export type RecordRow = EntityRow | ClaimRow | SourceRow;

/** The `RecordFamily` of a node `n`. */
export const FAMILY_OF_NODE = /* cypher */ `CASE
    WHEN n:Entity OR n:FormerEntity THEN 'entity'
    WHEN n:Source OR n:FormerSource THEN 'source'
    ELSE 'claim' END`;

/** Whether a node `n` is a record: former revisions and identifiers are nodes, too. */
export const IS_RECORD = /* cypher */ `(n:Claim OR n:RetractedClaim OR n:Entity OR n:FormerEntity OR n:Source OR n:FormerSource)`;

/** The columns of `recordRow`, of a node `n` of any family. */
export function recordColumns(tense = { past: false }): string {
  return `${FAMILY_OF_NODE} AS family, ${claimColumns('n', tense)}, n.datasets`;
}

export function recordRow([family, ...columns]: Row): RecordRow {
  const [record = null] = columns;
  if (family === 'entity') return entityRow([record, columns[CLAIM_COLUMN_COUNT] ?? null]);
  return family === 'source' ? sourceRow(columns) : claimRow(columns);
}

/** The records with these ids, in no particular order. An unknown id has no row. */
export const recordsByIds = query<{ ids: readonly string[] }, RecordRow>(
  'record.byIds',
  /* cypher */ `
  UNWIND $ids AS id
  MATCH (n:Node {id: id}) WHERE ${IS_RECORD}
  RETURN ${recordColumns()}`,
  recordRow,
);

export type RecordFamily = 'entity' | 'claim' | 'source';

/** The family of each id. An unknown id has no row. */
export const familiesOfIds = query<{ ids: readonly string[] }, { id: string; family: RecordFamily }>(
  'record.families',
  /* cypher */ `
  UNWIND $ids AS id
  MATCH (n:Node {id: id}) WHERE ${IS_RECORD}
  RETURN id, ${FAMILY_OF_NODE}`,
  ([id, family]) => ({ id: text(id), family: text(family) as RecordFamily }),
);
