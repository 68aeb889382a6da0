import { AS_ROLES } from '../claim/claim-scope.ts';
import { type ClaimSelection, selectClaims } from '../claim/claim-filter.ts';
import { type MarketRoleRow, type MarketRow, isKeptMatrix, keptCells, keptRoleCells } from './kept-market.ts';
import { relationshipTypes } from '../moment.ts';
import { groupsOf } from '../page.ts';
import {
  PARTNERSHIP_SELECTIONS,
  type PartnerList,
  partnershipParameters,
  partnershipSelection,
  partnershipSuffix,
} from './partnership.ts';
import { type Reader, queryVariants } from '../query.ts';
import { integer, text } from '../row-value.ts';
import type { Params } from '../../engine/engine.ts';

/* Numbers of partners by market. */

/** The markets of each entity, with the number of partners and claims in each. */
export async function marketCells(reader: Reader, list: PartnerList, ids: readonly string[]): Promise<MarketRow[][]> {
  if (isKeptMatrix(list)) return keptCells(reader, list, ids);
  const keys = ids.map((id, i) => ({ i, id }));
  const rows = await marketCellQuery(cellVariant(list))(reader, cellParameters(list, keys));
  return groupsOf(rows, ids.length);
}

/** The markets of each entity by role of the partner. */
export async function marketRoleCells(
  reader: Reader,
  list: PartnerList,
  ids: readonly string[],
): Promise<MarketRoleRow[][]> {
  if (isKeptMatrix(list)) return keptRoleCells(reader, list, ids);
  const keys = ids.map((id, i) => ({ i, id }));
  const rows = await marketRoleCellQuery(cellVariant(list))(reader, cellParameters(list, keys));
  return groupsOf(rows, ids.length);
}

/** The markets of each group of entities: a member is no partner of another, and each partner counts once. */
export async function groupMarketCells(
  reader: Reader,
  list: PartnerList,
  groups: readonly (readonly string[])[],
): Promise<MarketRow[][]> {
  const keys = groups.map((members, i) => ({ i, members }));
  const rows = await marketCellQuery(cellVariant(list, true))(reader, cellParameters(list, keys));
  return groupsOf(rows, groups.length);
}

/** The markets of each group by role of the partner. */
export async function groupMarketRoleCells(
  reader: Reader,
  list: PartnerList,
  groups: readonly (readonly string[])[],
): Promise<MarketRoleRow[][]> {
  const keys = groups.map((members, i) => ({ i, members }));
  const rows = await marketRoleCellQuery(cellVariant(list, true))(reader, cellParameters(list, keys));
  return groupsOf(rows, groups.length);
}

interface CellVariant extends ClaimSelection {
  /** The owner is a group of entities. */
  readonly grouped: boolean;
}

function cellVariant(list: PartnerList, grouped = false): CellVariant {
  return { ...partnershipSelection(list), grouped };
}

function cellParameters(list: PartnerList, keys: Params[string]): Params {
  return { ...partnershipParameters(list), markets: list.markets, keys };
}

/** One row for each partnership `c` of `k` with `partner` as `role` in market `m`. */
function matchByMarket({ grouped, ...selection }: CellVariant): string {
  const { involves } = relationshipTypes(selection);
  const pattern = `(:Node {id: ${grouped ? 'member' : 'k.id'}})<-[i:${involves}]-(c)`;
  return /* cypher */ `
  UNWIND $keys AS k${grouped ? ' UNWIND k.members AS member' : ''}
  ${selectClaims(pattern, [`c.kind = 'PARTNERSHIP'`, AS_ROLES], selection)}
  UNWIND c.markets AS m
  WITH k, c, m WHERE $markets IS NULL OR m IN $markets
  UNWIND range(0, size(c.participants) - 1) AS x
  WITH k, c, m, c.participants[x] AS partner, c.participantRoles[x] AS role
  WHERE ${grouped ? 'NOT partner IN k.members' : 'partner <> k.id'} AND ($partnerRoles IS NULL OR role IN $partnerRoles)`;
}

const VARIANTS = {
  variants: PARTNERSHIP_SELECTIONS.flatMap((selection) => [false, true].map((grouped) => ({ ...selection, grouped }))),
  suffix: ({ grouped, ...selection }: CellVariant) =>
    [partnershipSuffix(selection), grouped && 'group'].filter(Boolean).join('.'),
};

const marketCellQuery = queryVariants<CellVariant, MarketRow & { readonly group: number }>({
  name: 'partner.perMarket',
  ...VARIANTS,
  text: (variant) => /* cypher */ `${matchByMarket(variant)}
  RETURN k.i AS group, m, count(DISTINCT partner), count(DISTINCT c.id) ORDER BY group, m`,
  decode: ([group, market, partners, claims]) => ({
    group: integer(group),
    market: text(market),
    partners: integer(partners),
    claims: integer(claims),
  }),
});

const marketRoleCellQuery = queryVariants<CellVariant, MarketRoleRow & { readonly group: number }>({
  name: 'partner.perMarketAndRole',
  ...VARIANTS,
  text: (variant) => /* cypher */ `${matchByMarket(variant)}
  RETURN k.i AS group, m, role, count(DISTINCT partner), count(DISTINCT c.id) ORDER BY group, m, role`,
  decode: ([group, market, role, partners, claims]) => ({
    group: integer(group),
    market: text(market),
    role: text(role),
    partners: integer(partners),
    claims: integer(claims),
  }),
});
