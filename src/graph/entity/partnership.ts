import {
  CLAIM_SELECTIONS,
  type ClaimCondition,
  type ClaimSelection,
  claimMeets,
  claimSelection,
  selectClaims,
  selectionSuffix,
} from '../claim/claim-filter.ts';
import { PAIR_MEETS } from '../claim/claim-scope.ts';
import { type Moment, relationshipTypes } from '../moment.ts';
import type { Params } from '../../engine/engine.ts';

/* The partnerships of pairs of entities, with their conditions. */

/** The partnerships that make an entity a partner. */
export interface PartnerList {
  /** Roles of the entity whose partners are listed; null: any. */
  readonly as: readonly string[] | null;
  /** Roles of the partners; null: any. */
  readonly roles: readonly string[] | null;
  /** Kinds of the partners; null: any. */
  readonly kinds: readonly string[] | null;
  /** Codes of the countries in which the partners are based; null: any. */
  readonly countries: readonly string[] | null;
  readonly where: ClaimCondition;
  readonly at: Moment;
  /** The only markets of the matrix; null: all. */
  readonly markets: readonly string[] | null;
}

/** These texts always have a filter, which is empty if there are no conditions. */
export const PARTNERSHIP_SELECTIONS = CLAIM_SELECTIONS.filter(({ filtered }) => filtered);

export function partnershipSelection({ where, at }: PartnerList): ClaimSelection {
  return { ...claimSelection(at, where), filtered: true };
}

export function partnershipSuffix(selection: ClaimSelection): string {
  return selection.past ? selectionSuffix(selection) : '';
}

export function partnershipParameters({ as, roles, kinds, countries, where, at }: PartnerList): Params {
  return {
    ownRoles: as,
    partnerRoles: roles,
    partnerKinds: kinds,
    partnerCountries: countries,
    filter: where,
    ...(at === null ? {} : { at }),
  };
}

/**
 * Matches each partnership `c` of the pair `k` of entity `key.id` and partner `p`. In the present, relationship `r` stores the
 * ids of the partnerships of a pair. With `paged`, the sort key of the partner is between `key.lo` and `key.hi`.
 */
export function matchPartnerships(selection: ClaimSelection, { paged } = { paged: false }): string {
  if (!selection.past) {
    return /* cypher */ `MATCH (:Node {id: key.id})-[r:PARTNERS_WITH]->(p)
    WHERE ${IS_WANTED}${paged ? ' AND r.byName > key.lo AND r.byName < key.hi' : ''}
    UNWIND r.claims AS claimId
    WITH r, p, claimId, ${PAIR} AS k
    MATCH (c:Node {id: claimId})
    WHERE ${PAIR_MEETS}
    AND ${claimMeets()}`;
  }
  const { involves } = relationshipTypes(selection);
  const range = paged ? ' AND p.byName > key.lo AND p.byName < key.hi' : '';
  return /* cypher */ `${selectClaims(`(:Node {id: key.id})<-[:${involves}]-(c)`, [`c.kind = 'PARTNERSHIP'`], selection)}
    MATCH (c)-[:${involves}]->(p) WHERE p.id <> key.id AND ${IS_WANTED}${range}
    WITH c, p, ${PAIR} AS k
    WHERE ${PAIR_MEETS}`;
}

/** Whether partner `p` is of a wanted kind and country. */
const IS_WANTED = /* cypher */ `($partnerKinds IS NULL OR p.kind IN $partnerKinds)
      AND ($partnerCountries IS NULL OR p.country IN $partnerCountries)`;

const PAIR = '{id: key.id, partner: p.id, market: key.market, lo: key.lo, hi: key.hi}';
