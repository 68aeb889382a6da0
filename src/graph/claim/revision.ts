import { type ClaimRow, claimColumns, claimRow } from './claim.ts';
import { query } from '../query.ts';
import { text } from '../row-value.ts';

/** One revision of a claim. `claim.revision` is its number. */
export interface RevisionRow {
  /** Id of the claim. */
  readonly id: string;
  /** The claim as this revision states it. */
  readonly claim: ClaimRow;
}

/** All revisions of the claims with these ids, by id, then from the first to the last. */
export const revisionsOfClaims = query<{ ids: readonly string[]; maxRows: number }, RevisionRow>(
  'revision.byClaims',
  /* cypher */ `
  UNWIND $ids AS id
  MATCH (n:Node {id: id})
  CALL (n) {
    MATCH (n) WHERE n:Claim OR n:RetractedClaim RETURN n AS c
    UNION ALL
    MATCH (n)-[:REVISION]->(former) RETURN former AS c
  }
  RETURN id, ${claimColumns('c')} ORDER BY id, c.revision LIMIT $maxRows`,
  ([id, ...columns]) => ({ id: text(id), claim: claimRow(columns) }),
);
