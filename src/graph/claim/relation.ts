import { type ClaimRow, claimColumns, claimRow } from './claim.ts';
import { callRevision, isValidRevision } from '../moment.ts';
import { query } from '../query.ts';
import { text } from '../row-value.ts';
import type { Row } from '../../engine/engine.ts';

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
  RETURN id, kind, stored, ${claimColumns('o')} ORDER BY id, kind, o.byId, stored LIMIT $maxRows`,
  relationRow,
);

/** The same at a moment. */
export const relationsOfClaimsAt = query<{ ids: readonly string[]; at: string; maxRows: number }, RelationRow>(
  'relation.byClaims.past',
  /* cypher */ `
  UNWIND $ids AS id
  MATCH (n:Node {id: id})
  CALL (n) {
    ${callRevision('n', 'c')}
    MATCH (c)-[r:RELATES|RELATED]->(m)
    ${callRevision('m', 'o')}
    RETURN r.kind AS kind, true AS stored, o
    UNION ALL
    MATCH (n)<-[r:RELATES|RELATED]-(o) WHERE ${isValidRevision('o')}
    RETURN r.kind AS kind, false AS stored, o
  }
  RETURN id, kind, stored, ${claimColumns('o', { past: true })} ORDER BY id, kind, o.byId, stored LIMIT $maxRows`,
  relationRow,
);

function relationRow([from, kind, stored, ...columns]: Row): RelationRow {
  return { from: text(from), kind: text(kind), stored: stored === true, claim: claimRow(columns) };
}
