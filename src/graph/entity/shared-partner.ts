import type { Params } from '../../engine/engine.ts';
import { PAIR_MEETS } from '../claim/claim-scope.ts';
import { claimMeets } from '../claim/claim-filter.ts';
import { type EntityRow, entityRow } from './entity.ts';
import { type Page, type Window, keyRange, pageOf, rowLimit } from '../page.ts';
import type { PartnerList } from './partner.ts';
import { type Query, type Reader, integer, query, text, textList } from '../query.ts';

/** Entities whose common partners are looked for. */
export interface SharedPartnerList extends PartnerList {
  readonly of: readonly string[];
  /** How many of `of` somebody must partner with. */
  readonly atLeast: number;
}

export interface SharedPartnerRow {
  readonly partner: EntityRow;
  /** Ids of those of `of` that it partners with, in the order of `of`. */
  readonly shared: readonly string[];
}

/** Partners of several entities at once, by name. */
export async function sharedPartnerPage(
  reader: Reader,
  list: SharedPartnerList,
  window: Window,
): Promise<Page<SharedPartnerRow>> {
  const read = window.fromEnd ? pageBackwards : pageForwards;
  const rows = await read(reader, { ...parameters(list), ...keyRange(window), limit: rowLimit(window) });
  return pageOf(
    rows.map(({ key, partner, shared }) => ({
      key,
      node: { partner, shared: list.of.filter((id) => shared.includes(id)) },
    })),
    window,
  );
}

export async function sharedPartnerCount(reader: Reader, list: SharedPartnerList): Promise<number> {
  const [count] = await countShared(reader, parameters(list));
  return count ?? 0;
}

/** The partners `p` of all of `$of`, with those they share as `shared`. */
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

const pageForwards = pageQuery('sharedPartner.page', 'ASC');
const pageBackwards = pageQuery('sharedPartner.page.backwards', 'DESC');

function pageQuery(
  name: string,
  direction: 'ASC' | 'DESC',
): Query<Params, { key: string; partner: EntityRow; shared: string[] }> {
  return query(
    name,
    /* cypher */ `${MATCH_SHARED} AND p.byName > $lo AND p.byName < $hi
  RETURN p.byName, p.record, shared ORDER BY p.byName ${direction} LIMIT $limit`,
    ([key, record, shared]) => ({ key: text(key), partner: entityRow(record), shared: textList(shared) }),
  );
}

const countShared = query<Params, number>(
  'sharedPartner.count',
  /* cypher */ `${MATCH_SHARED}
  RETURN count(p)`,
  ([count]) => integer(count),
);

function parameters({ of, atLeast, as, roles, where }: SharedPartnerList): Params {
  return { of, atLeast, ownRoles: as, partnerRoles: roles, filter: where };
}
