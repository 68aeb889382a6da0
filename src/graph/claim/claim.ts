import { parseRecord } from '../../model/stored/packed-record.ts';
import type { ClaimRecord } from '../../model/record.ts';
import type { Row } from '../../engine/engine.ts';
import { type Moment, callRevision } from '../moment.ts';
import { query } from '../query.ts';
import { integer, text, textOrNull } from '../row-value.ts';
import { typename } from '../typename.ts';

/** The record of a claim, the name of its GraphQL type, and when the graph recorded and retracted it. */
export interface ClaimRow extends ClaimRecord {
  readonly __typename: string;
  /** Id of the data set. */
  readonly dataset: string;
  /** The number of this revision, from 1. */
  readonly revision: number;
  readonly recordedAt: string;
  /** When this revision was replaced or retracted; null if it was valid at the moment of the list. */
  readonly retractedAt: string | null;
  /** The moment of the list that has the claim, which also holds for its relations; null for the present. */
  readonly asOf: Moment;
}

/** The claims among these ids, in no particular order. Includes retracted claims. */
export const claimsByIds = query<{ ids: readonly string[] }, ClaimRow>(
  'claim.byIds',
  /* cypher */ `
  UNWIND $ids AS id
  MATCH (c:Node {id: id}) WHERE c:Claim OR c:RetractedClaim
  RETURN ${claimColumns('c')}`,
  claimRow,
);

/** The revisions of these claims that were valid at a moment, in no particular order. */
export const claimsByIdsAt = query<{ ids: readonly string[]; at: string }, ClaimRow>(
  'claim.byIds.past',
  /* cypher */ `
  UNWIND $ids AS id
  MATCH (n:Node {id: id})
  ${callRevision('n', 'c')}
  RETURN ${claimColumns('c', { past: true })}`,
  claimRow,
);

/** The columns of `claimRow` for a claim in a variable. */
export function claimColumns(claim: string, { past } = { past: false }): string {
  // the alias keeps the columns of two claims apart
  return `${storedColumns(claim)}, ${past ? '$at' : 'null'} AS ${claim}At`;
}

/** The same columns of a current claim as one list. */
export function claimColumnList(claim: string): string {
  return `[${storedColumns(claim)}, null]`;
}

export const CLAIM_COLUMN_COUNT = 6;

function storedColumns(claim: string): string {
  return ['record', 'dataset', 'revision', 'recordedAt', 'retractedAt'].map((name) => `${claim}.${name}`).join(', ');
}

export function claimRow([record, dataset, revision, recordedAt, retractedAt, at]: Row): ClaimRow {
  const claim = parseRecord(text(record)) as ClaimRecord;
  const asOf = textOrNull(at);
  return {
    __typename: typename(claim.kind),
    ...claim,
    dataset: text(dataset),
    revision: integer(revision),
    recordedAt: text(recordedAt),
    retractedAt: asOf === null ? textOrNull(retractedAt) : null,
    asOf,
  };
}
