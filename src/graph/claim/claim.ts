import type { ClaimRecord } from '../../model/record.ts';
import type { Value } from '../../engine/engine.ts';
import { query, text, textOrNull } from '../query.ts';
import { typename } from '../typename.ts';

/** A claim as the data set has it, with the name of its GraphQL type and the second clock. */
export interface ClaimRow extends ClaimRecord {
  readonly __typename: string;
  readonly recordedAt: string;
  readonly retractedAt: string | null;
}

/** `ids` of any records; rows for those that are claims, retracted ones too, in no order. */
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
