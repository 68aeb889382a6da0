/*
 * The graph as it was recorded at a moment: the parameter `$at`. A revision of a claim is valid from `recordedAt` until
 * `retractedAt`, and at most one revision of a claim is valid at a moment. Entities and sources have no revisions: they are
 * present during periods, with their current description.
 *
 * Statements have a variant for the past. The one for the present needs none of these conditions, since former revisions
 * have other labels and types of relationships.
 */

/** A moment in ISO 8601, in UTC with milliseconds, as loads write it; null for the present. */
export type Moment = string | null;

/** The variants of a statement: present and past. */
export interface Tense {
  readonly past: boolean;
}

/** The parameter of the variants for the past. */
export function momentParameter(at: Moment): { readonly at?: string } {
  return at === null ? {} : { at };
}

/** Cypher: whether a revision was valid at the moment. A database may plan an OR as a union of two scans. */
export function isValidRevision(revision: string): string {
  return /* cypher */ `${revision}.recordedAt <= $at AND $at < coalesce(${revision}.retractedAt, '~')`;
}

/** Cypher: whether an entity or a source was in the graph at the moment. An open period ends with `~`, after every moment. */
export function wasPresent(node: string): string {
  return /* cypher */ `any(x IN range(0, size(${node}.presentFrom) - 1)
      WHERE ${node}.presentFrom[x] <= $at AND $at < ${node}.presentUntil[x])`;
}

/** The revision `revision` that was valid at the moment, of the claim with node `claim`, which has the claim's id. */
export function callRevision(claim: string, revision: string): string {
  return /* cypher */ `CALL (${claim}) {
      MATCH (${claim}) WHERE ${claim}:Revision AND ${isValidRevision(claim)}
      RETURN ${claim} AS ${revision}
      UNION ALL
      MATCH (${claim})-[:REVISION]->(former) WHERE ${isValidRevision('former')}
      RETURN former AS ${revision}
    }`;
}

/** The types of the relationships of claims: those of former revisions have types of their own. */
export function relationshipTypes({ past }: Tense) {
  return past ? PAST_TYPES : PRESENT_TYPES;
}

const PRESENT_TYPES = { involves: 'INVOLVES', inMarket: 'IN_MARKET', cites: 'CITES', relates: 'RELATES' } as const;
const PAST_TYPES = {
  involves: 'INVOLVES|INVOLVED',
  inMarket: 'IN_MARKET|WAS_IN_MARKET',
  cites: 'CITES|CITED',
  relates: 'RELATES|RELATED',
} as const;
