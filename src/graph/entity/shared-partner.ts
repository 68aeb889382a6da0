import type { Params } from '../../engine/engine.ts';
import { PAIR_MEETS } from '../claim/claim-scope.ts';
import { claimMeets } from '../claim/claim-filter.ts';
import { type EntityRow, entityRow } from './entity.ts';
import { countQuery, pageQuery } from '../list-query.ts';
import { type Page, type PageRange, keyRange, mapPage } from '../page.ts';
import type { PartnerList } from './partner.ts';
import type { Reader } from '../query.ts';
import { text, textList } from '../row-value.ts';

/** A search for the partners that several entities share. */
export interface SharedPartnerList extends PartnerList {
  readonly of: readonly string[];
  /** How many entities in `of` a result must partner with, at least. */
  readonly atLeast: number;
}

export interface SharedPartnerRow {
  readonly partner: EntityRow;
  /** The ids in `of` whose partner it is, in the order of `of`. */
  readonly shared: readonly string[];
}

/** Shared partners by name. */
export async function sharedPartnerPage(
  reader: Reader,
  list: SharedPartnerList,
  range: PageRange,
): Promise<Page<SharedPartnerRow>> {
  const page = await pageOfShared(reader, {}, { ...sharedParameters(list), ...keyRange(range) }, range);
  return mapPage(page, ({ partner, shared }) => ({ partner, shared: list.of.filter((id) => shared.includes(id)) }));
}

export function sharedPartnerCount(reader: Reader, list: SharedPartnerList): Promise<number> {
  return countOfShared(reader, {}, sharedParameters(list));
}

/** Matches the partners `p` of at least `$atLeast` entities in `$of`; `shared` are the ids of these entities. */
const MATCH_SHARED = /* cypher */ `
  UNWIND $of AS o
  MATCH (:Node {id: o})-[r:PARTNERS_WITH]->(p)
  UNWIND r.claims AS claimId
  WITH o, p, claimId, {id: o, partner: p.id, market: null} AS k
  MATCH (c:Node {id: claimId})
  WHERE ${PAIR_MEETS}
    AND ${claimMeets()}
  WITH p, collect(DISTINCT o) AS shared
  WHERE size(shared) >= $atLeast`;

const pageOfShared = pageQuery({
  name: 'sharedPartner.page',
  variants: [{}],
  text: (_, direction) => /* cypher */ `${MATCH_SHARED} AND p.byName > $lo AND p.byName < $hi
  RETURN p.byName, p.record, shared ORDER BY p.byName ${direction} LIMIT $limit`,
  decode: ([key, record, shared]) => ({
    key: text(key),
    node: { partner: entityRow(record), shared: textList(shared) },
  }),
});

const countOfShared = countQuery({
  name: 'sharedPartner.count',
  variants: [{}],
  text: () => /* cypher */ `${MATCH_SHARED}
  RETURN count(p)`,
});

function sharedParameters({ of, atLeast, as, roles, where }: SharedPartnerList): Params {
  return { of, atLeast, ownRoles: as, partnerRoles: roles, filter: where };
}
