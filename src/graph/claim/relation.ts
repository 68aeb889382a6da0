import { type ClaimRow, claimRow } from './claim.ts';
import { query } from '../query.ts';
import { text } from '../row-value.ts';

/** A relation as seen from one of its two claims. */
export interface RelationRow {
  /** Id of that claim. */
  readonly from: string;
  readonly kind: string;
  /** Whether the record of that claim states the relation. */
  readonly stored: boolean;
  readonly claim: ClaimRow;
}

/** All relations of the claims with these ids, sorted by kind, other claim and direction. */
export const relationsOfClaims = query<{ ids: readonly string[]; maxRows: number }, RelationRow>(
  'relation.byClaims',
  /* cypher */ `
  UNWIND $ids AS id
  CALL (id) {
    MATCH (:Node {id: id})-[r:RELATES]->(o) RETURN r.kind AS kind, true AS stored, o
    UNION ALL
    MATCH (:Node {id: id})<-[r:RELATES]-(o) RETURN r.kind AS kind, false AS stored, o
  }
  RETURN id, kind, stored, o.record, o.recordedAt, o.retractedAt ORDER BY id, kind, o.id, stored LIMIT $maxRows`,
  ([from, kind, stored, record, recordedAt, retractedAt]) => ({
    from: text(from),
    kind: text(kind),
    stored: stored === true,
    claim: claimRow(record, recordedAt, retractedAt),
  }),
);
