import { type EntityRow, entityRow } from './entity.ts';
import { type ClaimCondition, claimMeets } from '../claim/claim-filter.ts';
import { PAIR_MEETS } from '../claim/claim-scope.ts';
import {
  MAX_ROWS_READ,
  type Page,
  type PageRange,
  groupsOf,
  keyRange,
  pageFromRows,
  requireAllRows,
  rowLimit,
} from '../page.ts';
import { isAlways } from '../condition.ts';
import { type Reader, combinations, query, queryVariants } from '../query.ts';
import { integer, text, textList } from '../row-value.ts';
import type { Params, Row } from '../../engine/engine.ts';

/** The partnerships that make an entity a partner. */
export interface PartnerList {
  /** Roles of the entity whose partners are listed; null: any. */
  readonly as: readonly string[] | null;
  /** Roles of the partners; null: any. */
  readonly roles: readonly string[] | null;
  readonly where: ClaimCondition;
  /** The only markets of the matrix; null: all. */
  readonly markets: readonly string[] | null;
}

export interface PartnerListOwner {
  readonly id: string;
  /** Country code of a cell of the market matrix; null: partners in any market. */
  readonly market: string | null;
}

/** A partner and all partnerships that it shares with the entity, whether or not they meet the list's conditions. */
export interface PartnerRow {
  readonly owner: PartnerListOwner;
  readonly partner: EntityRow;
  readonly claims: readonly string[];
}

export interface MarketRow {
  readonly market: string;
  readonly partners: number;
  readonly claims: number;
}

export interface MarketRoleRow extends MarketRow {
  readonly role: string;
}

/** One page of partners by name for each owner, in the order of the owners. */
export async function partnerPages(
  reader: Reader,
  list: PartnerList,
  range: PageRange,
  owners: readonly PartnerListOwner[],
): Promise<Page<PartnerRow>[]> {
  const keys = owners.map(({ id, market }, i) => ({ i, id, market, ...keyRange(range, `${id} `) }));
  const limits = { limit: rowLimit(range), maxRows: MAX_ROWS_READ };
  const backwards = range.fromEnd;
  const rows = isUnconditional(list, owners)
    ? await allPartners({ indexed: reader.abilities.relationshipIndexes, backwards })(reader, { ...limits, keys })
    : await somePartners({ backwards })(reader, { ...partnerParameters(list), ...limits, keys });
  requireAllRows(rows);
  const groups = groupsOf(rows, owners.length);
  return owners.map((owner, i) =>
    pageFromRows(
      (groups[i] ?? []).map(({ key, partner, claims }) => ({
        key: key.slice(owner.id.length + 1),
        node: { owner, partner, claims },
      })),
      range,
    ),
  );
}

export async function partnerCounts(
  reader: Reader,
  list: PartnerList,
  owners: readonly PartnerListOwner[],
): Promise<number[]> {
  const keys = owners.map(({ id, market }, i) => ({ i, id, market }));
  const counts = new Map(
    isUnconditional(list, owners)
      ? await countAllPartners(reader, { keys })
      : await countPartners(reader, { ...partnerParameters(list), keys }),
  );
  return owners.map((_, i) => counts.get(i) ?? 0);
}

/** The roles and markets of the partnerships between each pair that meet the list's conditions. */
export async function partnerFacts(
  reader: Reader,
  list: PartnerList,
  pairs: readonly PartnerRow[],
): Promise<{ roles: string[]; markets: string[] }[]> {
  const keys = pairs.map(({ owner, partner, claims }, i) => ({ i, ...owner, partner: partner.id, claims }));
  const rows = await partnershipsOfPairs(reader, { ...partnerParameters(list), keys, maxRows: MAX_ROWS_READ });
  requireAllRows(rows);
  const groups = groupsOf(rows, pairs.length);
  return pairs.map((pair, i) => {
    const partnerships = groups[i] ?? [];
    return {
      roles: sortedSet(partnerships.map((row) => row.roles[row.participants.indexOf(pair.partner.id)] ?? '')),
      markets: sortedSet(partnerships.flatMap((row) => row.markets)),
    };
  });
}

/** The markets of each entity, with the number of partners and claims in each. */
export async function marketCells(reader: Reader, list: PartnerList, ids: readonly string[]): Promise<MarketRow[][]> {
  return groupsOf(
    await marketCellQuery(reader, { ...partnerParameters(list), keys: ids.map((id, i) => ({ i, id })) }),
    ids.length,
  );
}

/** The markets of each entity by role of the partner. */
export async function marketRoleCells(
  reader: Reader,
  list: PartnerList,
  ids: readonly string[],
): Promise<MarketRoleRow[][]> {
  return groupsOf(
    await marketRoleCellQuery(reader, { ...partnerParameters(list), keys: ids.map((id, i) => ({ i, id })) }),
    ids.length,
  );
}

/** Whether the list has no conditions: then the statement need not read the claims of the pairs. */
function isUnconditional({ as, roles, where }: PartnerList, owners: readonly PartnerListOwner[]): boolean {
  return as === null && roles === null && isAlways(where) && owners.every(({ market }) => market === null);
}

interface PartnerOfOwner {
  readonly group: number;
  readonly key: string;
  readonly partner: EntityRow;
  readonly claims: string[];
}

/** With an index on relationships, a page starts at its key instead of scanning all pairs of a hub. */
const allPartners = queryVariants({
  name: 'partner.pageOfAll',
  variants: combinations({ indexed: [false, true], backwards: [false, true] }),
  suffix: ({ backwards }) => (backwards ? 'backwards' : ''),
  text: ({ indexed, backwards }) => {
    const direction = backwards ? 'DESC' : 'ASC';
    return /* cypher */ `
  UNWIND $keys AS key
  CALL (key) {
    MATCH (${indexed ? '' : ':Node {id: key.id}'})-[r:PARTNERS_WITH]->(p)
    WHERE r.byName > key.lo AND r.byName < key.hi
    WITH r, p, r.byName AS byName ORDER BY byName ${direction} LIMIT $limit
    RETURN byName, p.record AS record, r.claims AS claims
  }
  RETURN key.i, byName, record, claims ORDER BY key.i, byName ${direction} LIMIT $maxRows`;
  },
  decode: partnerOfOwner,
});

const countAllPartners = query<Params, readonly [number, number]>(
  'partner.countOfAll',
  /* cypher */ `
  UNWIND $keys AS k
  CALL (k) {
    MATCH (:Node {id: k.id})-[r:PARTNERS_WITH]->()
    RETURN count(r) AS n
  }
  RETURN k.i, n`,
  ([group, count]) => [integer(group), integer(count)],
);

const somePartners = queryVariants({
  name: 'partner.page',
  variants: combinations({ backwards: [false, true] }),
  text: ({ backwards }) => {
    const direction = backwards ? 'DESC' : 'ASC';
    return /* cypher */ `
  UNWIND $keys AS key
  CALL (key) {
    MATCH (:Node {id: key.id})-[r:PARTNERS_WITH]->(p)
    WHERE r.byName > key.lo AND r.byName < key.hi
    UNWIND r.claims AS claimId
    WITH r, p, claimId, {id: key.id, partner: p.id, market: key.market} AS k
    MATCH (c:Node {id: claimId})
    WHERE ${PAIR_MEETS}
    AND ${claimMeets()}
    WITH DISTINCT r, p, r.byName AS byName ORDER BY byName ${direction} LIMIT $limit
    RETURN byName, p.record AS record, r.claims AS claims
  }
  RETURN key.i, byName, record, claims ORDER BY key.i, byName ${direction} LIMIT $maxRows`;
  },
  decode: partnerOfOwner,
});

function partnerOfOwner([group, byName, record, claims]: Row): PartnerOfOwner {
  return { group: integer(group), key: text(byName), partner: entityRow(record), claims: textList(claims) };
}

const countPartners = query<Params, readonly [number, number]>(
  'partner.count',
  /* cypher */ `
  UNWIND $keys AS key
  CALL (key) {
    MATCH (:Node {id: key.id})-[r:PARTNERS_WITH]->(p)
    UNWIND r.claims AS claimId
    WITH p, claimId, {id: key.id, partner: p.id, market: key.market} AS k
    MATCH (c:Node {id: claimId})
    WHERE ${PAIR_MEETS}
    AND ${claimMeets()}
    RETURN count(DISTINCT p) AS n
  }
  RETURN key.i, n`,
  ([group, count]) => [integer(group), integer(count)],
);

const partnershipsOfPairs = query<
  Params,
  { group: number; participants: string[]; roles: string[]; markets: string[] }
>(
  'partner.meetings',
  /* cypher */ `
  UNWIND $keys AS k
  UNWIND k.claims AS claimId
  MATCH (c:Node {id: claimId})
  WHERE ${PAIR_MEETS}
    AND ${claimMeets()}
  RETURN k.i, c.participants, c.participantRoles, c.markets LIMIT $maxRows`,
  ([group, participants, roles, markets]) => ({
    group: integer(group),
    participants: textList(participants),
    roles: textList(roles),
    markets: textList(markets),
  }),
);

/** One row for each partnership `c` of `k` with `partner` as `role` in market `m`. */
const PARTNERSHIPS_BY_MARKET = /* cypher */ `
  UNWIND $keys AS k
  MATCH (:Node {id: k.id})<-[i:INVOLVES]-(c)
  WHERE c.kind = 'PARTNERSHIP' AND ($ownRoles IS NULL OR i.role IN $ownRoles)
    AND ${claimMeets()}
  UNWIND c.markets AS m
  WITH k, c, m WHERE $markets IS NULL OR m IN $markets
  UNWIND range(0, size(c.participants) - 1) AS x
  WITH k, c, m, c.participants[x] AS partner, c.participantRoles[x] AS role
  WHERE partner <> k.id AND ($partnerRoles IS NULL OR role IN $partnerRoles)`;

const marketCellQuery = query<Params, MarketRow & { group: number }>(
  'partner.perMarket',
  /* cypher */ `${PARTNERSHIPS_BY_MARKET}
  RETURN k.i AS group, m, count(DISTINCT partner), count(DISTINCT c.id) ORDER BY group, m`,
  ([group, market, partners, claims]) => ({
    group: integer(group),
    market: text(market),
    partners: integer(partners),
    claims: integer(claims),
  }),
);

const marketRoleCellQuery = query<Params, MarketRoleRow & { group: number }>(
  'partner.perMarketAndRole',
  /* cypher */ `${PARTNERSHIPS_BY_MARKET}
  RETURN k.i AS group, m, role, count(DISTINCT partner), count(DISTINCT c.id) ORDER BY group, m, role`,
  ([group, market, role, partners, claims]) => ({
    group: integer(group),
    market: text(market),
    role: text(role),
    partners: integer(partners),
    claims: integer(claims),
  }),
);

function partnerParameters({ as, roles, where, markets }: PartnerList): Params {
  return { ownRoles: as, partnerRoles: roles, filter: where, markets };
}

function sortedSet(values: readonly string[]): string[] {
  return [...new Set(values)].toSorted();
}
