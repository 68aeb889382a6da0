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
  const rows = await marketCellQuery(partnershipSelection(list))(reader, cellParameters(list, ids));
  return groupsOf(rows, ids.length);
}

/** The markets of each entity by role of the partner. */
export async function marketRoleCells(
  reader: Reader,
  list: PartnerList,
  ids: readonly string[],
): Promise<MarketRoleRow[][]> {
  if (isKeptMatrix(list)) return keptRoleCells(reader, list, ids);
  const rows = await marketRoleCellQuery(partnershipSelection(list))(reader, cellParameters(list, ids));
  return groupsOf(rows, ids.length);
}

function cellParameters(list: PartnerList, ids: readonly string[]): Params {
  return { ...partnershipParameters(list), markets: list.markets, keys: ids.map((id, i) => ({ i, id })) };
}

/** One row for each partnership `c` of `k` with `partner` as `role` in market `m`. */
function matchByMarket(selection: ClaimSelection): string {
  const pattern = `(:Node {id: k.id})<-[i:${relationshipTypes(selection).involves}]-(c)`;
  return /* cypher */ `
  UNWIND $keys AS k
  ${selectClaims(pattern, [`c.kind = 'PARTNERSHIP'`, AS_ROLES], selection)}
  UNWIND c.markets AS m
  WITH k, c, m WHERE $markets IS NULL OR m IN $markets
  UNWIND range(0, size(c.participants) - 1) AS x
  WITH k, c, m, c.participants[x] AS partner, c.participantRoles[x] AS role
  WHERE partner <> k.id AND ($partnerRoles IS NULL OR role IN $partnerRoles)`;
}

const VARIANTS = { variants: PARTNERSHIP_SELECTIONS, suffix: partnershipSuffix };

const marketCellQuery = queryVariants<ClaimSelection, MarketRow & { readonly group: number }>({
  name: 'partner.perMarket',
  ...VARIANTS,
  text: (selection) => /* cypher */ `${matchByMarket(selection)}
  RETURN k.i AS group, m, count(DISTINCT partner), count(DISTINCT c.id) ORDER BY group, m`,
  decode: ([group, market, partners, claims]) => ({
    group: integer(group),
    market: text(market),
    partners: integer(partners),
    claims: integer(claims),
  }),
});

const marketRoleCellQuery = queryVariants<ClaimSelection, MarketRoleRow & { readonly group: number }>({
  name: 'partner.perMarketAndRole',
  ...VARIANTS,
  text: (selection) => /* cypher */ `${matchByMarket(selection)}
  RETURN k.i AS group, m, role, count(DISTINCT partner), count(DISTINCT c.id) ORDER BY group, m, role`,
  decode: ([group, market, role, partners, claims]) => ({
    group: integer(group),
    market: text(market),
    role: text(role),
    partners: integer(partners),
    claims: integer(claims),
  }),
});
