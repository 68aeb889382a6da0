import { type EntityRow, entityRow } from './entity.ts';
import { type ClaimCondition, claimMeets } from '../claim/claim-filter.ts';
import { PAIR_MEETS } from '../claim/claim-scope.ts';
import { MOST_ROWS, type Page, type Window, groupsOf, keyRange, pageOf, requireAllRows, rowLimit } from '../page.ts';
import { isAlways } from '../condition.ts';
import { type Query, type Reader, family, integer, query, shapes, text, textList } from '../query.ts';
import type { Params, Row } from '../../engine/engine.ts';

/** Which partnerships make somebody a partner. */
export interface PartnerList {
  /** Roles of the entity whose partners these are; null: any. */
  readonly as: readonly string[] | null;
  /** Roles of the partners; null: any. */
  readonly roles: readonly string[] | null;
  readonly where: ClaimCondition;
  /** The only markets of the matrix; null: all. */
  readonly markets: readonly string[] | null;
}

export interface PartnerListOwner {
  readonly id: string;
  /** Country code of a cell of the market matrix; null: partners anywhere. */
  readonly market: string | null;
}

/** A partner and the partnerships it shares with the entity, before any condition. */
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

/** The partners of each owner by name, a page each, in the order given. */
export async function partnerPages(
  reader: Reader,
  list: PartnerList,
  window: Window,
  owners: readonly PartnerListOwner[],
): Promise<Page<PartnerRow>[]> {
  const keys = owners.map(({ id, market }, i) => ({ i, id, market, ...keyRange(window, `${id} `) }));
  const limits = { limit: rowLimit(window), most: MOST_ROWS };
  const shape = { indexed: reader.abilities.relationshipIndexes, backwards: window.fromEnd };
  const rows = takesAll(list, owners)
    ? await allPartners(shape)(reader, { ...limits, keys })
    : await (window.fromEnd ? partnersBackwards : partnersForwards)(reader, { ...parameters(list), ...limits, keys });
  requireAllRows(rows);
  const groups = groupsOf(rows, owners.length);
  return owners.map((owner, i) =>
    pageOf(
      (groups[i] ?? []).map(({ key, partner, claims }) => ({
        key: key.slice(owner.id.length + 1),
        node: { owner, partner, claims },
      })),
      window,
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
    takesAll(list, owners)
      ? await countAllPartners(reader, { keys })
      : await countPartners(reader, { ...parameters(list), keys }),
  );
  return owners.map((_, i) => counts.get(i) ?? 0);
}

/** Roles and markets in which pairs of partners meet, under the list's conditions. */
export async function partnerFacts(
  reader: Reader,
  list: PartnerList,
  pairs: readonly PartnerRow[],
): Promise<{ roles: string[]; markets: string[] }[]> {
  const keys = pairs.map(({ owner, partner, claims }, i) => ({ i, ...owner, partner: partner.id, claims }));
  const rows = await meetings(reader, { ...parameters(list), keys, most: MOST_ROWS });
  requireAllRows(rows);
  const groups = groupsOf(rows, pairs.length);
  return pairs.map((pair, i) => {
    const own = groups[i] ?? [];
    return {
      roles: distinct(own.map((row) => row.roles[row.participants.indexOf(pair.partner.id)] ?? '')),
      markets: distinct(own.flatMap((row) => row.markets)),
    };
  });
}

/** For each entity its markets, with how many partners and claims stand behind each. */
export async function marketCells(reader: Reader, list: PartnerList, ids: readonly string[]): Promise<MarketRow[][]> {
  return groupsOf(await cells(reader, { ...parameters(list), keys: ids.map((id, i) => ({ i, id })) }), ids.length);
}

/** The same by role of the partner. */
export async function marketRoleCells(
  reader: Reader,
  list: PartnerList,
  ids: readonly string[],
): Promise<MarketRoleRow[][]> {
  return groupsOf(await roleCells(reader, { ...parameters(list), keys: ids.map((id, i) => ({ i, id })) }), ids.length);
}

/** Whether every pair is in the list: then none of their claims has to be looked at. */
function takesAll({ as, roles, where }: PartnerList, owners: readonly PartnerListOwner[]): boolean {
  return as === null && roles === null && isAlways(where) && owners.every(({ market }) => market === null);
}

interface PartnerOfOwner {
  readonly group: number;
  readonly key: string;
  readonly partner: EntityRow;
  readonly claims: string[];
}

/** Where relationships are indexed, a page starts at its key instead of walking all pairs of a hub. */
const allPartners = family(
  shapes({ indexed: [false, true], backwards: [false, true] }),
  ({ backwards }) => `partner.pageOfAll${backwards ? '.backwards' : ''}`,
  ({ indexed, backwards }, name) => {
    const direction = backwards ? 'DESC' : 'ASC';
    return query<Params, PartnerOfOwner>(
      name,
      /* cypher */ `
  UNWIND $keys AS key
  CALL (key) {
    MATCH (${indexed ? '' : ':Node {id: key.id}'})-[r:PARTNERS_WITH]->(p)
    WHERE r.byName > key.lo AND r.byName < key.hi
    WITH r, p, r.byName AS byName ORDER BY byName ${direction} LIMIT $limit
    RETURN byName, p.record AS record, r.claims AS claims
  }
  RETURN key.i, byName, record, claims ORDER BY key.i, byName ${direction} LIMIT $most`,
      partnerOfOwner,
    );
  },
);

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

const partnersForwards = partnersQuery('partner.page', 'ASC');
const partnersBackwards = partnersQuery('partner.page.backwards', 'DESC');

function partnersQuery(name: string, direction: 'ASC' | 'DESC'): Query<Params, PartnerOfOwner> {
  return query(
    name,
    /* cypher */ `
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
  RETURN key.i, byName, record, claims ORDER BY key.i, byName ${direction} LIMIT $most`,
    partnerOfOwner,
  );
}

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

const meetings = query<Params, { group: number; participants: string[]; roles: string[]; markets: string[] }>(
  'partner.meetings',
  /* cypher */ `
  UNWIND $keys AS k
  UNWIND k.claims AS claimId
  MATCH (c:Node {id: claimId})
  WHERE ${PAIR_MEETS}
    AND ${claimMeets()}
  RETURN k.i, c.participants, c.participantRoles, c.markets LIMIT $most`,
  ([group, participants, roles, markets]) => ({
    group: integer(group),
    participants: textList(participants),
    roles: textList(roles),
    markets: textList(markets),
  }),
);

/** Every meeting of the entity with a partner in a market: `k`, `c`, `m`, `partner` and `role`. */
const MEETINGS_BY_MARKET = /* cypher */ `
  UNWIND $keys AS k
  MATCH (:Node {id: k.id})<-[i:INVOLVES]-(c)
  WHERE c.kind = 'PARTNERSHIP' AND ($ownRoles IS NULL OR i.role IN $ownRoles)
    AND ${claimMeets()}
  UNWIND c.markets AS m
  WITH k, c, m WHERE $markets IS NULL OR m IN $markets
  UNWIND range(0, size(c.participants) - 1) AS x
  WITH k, c, m, c.participants[x] AS partner, c.participantRoles[x] AS role
  WHERE partner <> k.id AND ($partnerRoles IS NULL OR role IN $partnerRoles)`;

const cells = query<Params, MarketRow & { group: number }>(
  'partner.perMarket',
  /* cypher */ `${MEETINGS_BY_MARKET}
  RETURN k.i AS group, m, count(DISTINCT partner), count(DISTINCT c.id) ORDER BY group, m`,
  ([group, market, partners, claims]) => ({
    group: integer(group),
    market: text(market),
    partners: integer(partners),
    claims: integer(claims),
  }),
);

const roleCells = query<Params, MarketRoleRow & { group: number }>(
  'partner.perMarketAndRole',
  /* cypher */ `${MEETINGS_BY_MARKET}
  RETURN k.i AS group, m, role, count(DISTINCT partner), count(DISTINCT c.id) ORDER BY group, m, role`,
  ([group, market, role, partners, claims]) => ({
    group: integer(group),
    market: text(market),
    role: text(role),
    partners: integer(partners),
    claims: integer(claims),
  }),
);

function parameters({ as, roles, where, markets }: PartnerList): Params {
  return { ownRoles: as, partnerRoles: roles, filter: where, markets };
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].toSorted();
}
