import type { ClaimRecord } from '../../model/record.ts';
import type { Value } from '../../engine/engine.ts';
import { query } from '../query.ts';
import { text, textOrNull } from '../row-value.ts';
import { typename } from '../typename.ts';

/** The record of a claim, the name of its GraphQL type, and when the graph recorded and retracted it. */
export interface ClaimRow extends ClaimRecord {
  readonly __typename: string;
  readonly recordedAt: string;
  readonly retractedAt: string | null;
}

/** The claims among these ids, in no particular order. Includes retracted claims. */
export const claimsByIds = query<{ ids: readonly string[] }, ClaimRow>(
  'claim.byIds',
  /* cypher */ `
  UNWIND $ids AS id
  MATCH (c:Node {id: id}) WHERE c:Claim OR c:RetractedClaim
  RETURN c.record, c.recordedAt, c.retractedAt`,
  ([record, recordedAt, retractedAt]) => claimRow(record, recordedAt, retractedAt),
);

export function claimRow(
  record: Value | undefined,
  recordedAt: Value | undefined,
  retractedAt: Value | undefined,
): ClaimRow {
  const claim = JSON.parse(text(record)) as ClaimRecord;
  return {
    __typename: typename(claim.kind),
    ...claim,
    recordedAt: text(recordedAt),
    retractedAt: textOrNull(retractedAt),
  };
}
