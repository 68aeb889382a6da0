import { type MarketCell, marketCellsId, parseMarketCells } from './market-cell.ts';
import type { PartnerList } from './partnership.ts';
import { type Reader, query } from '../query.ts';
import { text } from '../row-value.ts';

/* The market matrices that loads keep, of lists with no conditions but roles and markets. */

export interface MarketRow {
  readonly market: string;
  readonly partners: number;
  readonly claims: number;
}

export interface MarketRoleRow extends MarketRow {
  readonly role: string;
}

/** Whether the matrix of a list is kept, so that no partnership is read. */
export function isKeptMatrix({ where, at, markets }: PartnerList): boolean {
  if (at !== null || where.length !== 1) return false;
  const [sets = []] = where;
  return sets.every(({ excluded, kinds, markets: own, ...others }) => {
    // the matrix has no other markets than those of the list
    const isOnlyMarkets = own === undefined || own === markets || own.join() === markets?.join();
    const isPartnership = kinds === undefined || kinds.includes('PARTNERSHIP');
    return !excluded && isOnlyMarkets && isPartnership && Object.values(others).every((each) => each === undefined);
  });
}

/** The markets of each entity, with the number of partners and claims in each. */
export async function keptCells(reader: Reader, list: PartnerList, ids: readonly string[]): Promise<MarketRow[][]> {
  const kept = await readCells(reader, ids);
  const hasRoles = list.as !== null || list.roles !== null;
  return kept.map((cells) => {
    const rows = new Map<string, MarketRow>();
    for (const { market, pairs, partners, claims } of cells) {
      if (hasRoles && rolesIn(pairs, list).length === 0) continue;
      const row = rows.get(market);
      rows.set(market, { market, partners: partners + (row?.partners ?? 0), claims: claims + (row?.claims ?? 0) });
    }
    return matrixRows(rows, list);
  });
}

/** The markets of each entity by role of the partner. */
export async function keptRoleCells(
  reader: Reader,
  list: PartnerList,
  ids: readonly string[],
): Promise<MarketRoleRow[][]> {
  const kept = await readCells(reader, ids);
  return kept.map((cells) => {
    const rows = new Map<string, MarketRoleRow>();
    for (const { market, pairs, partners, claims } of cells) {
      for (const role of new Set(rolesIn(pairs, list))) {
        const key = `${market} ${role}`;
        const row = rows.get(key);
        rows.set(key, { market, role, partners: partners + (row?.partners ?? 0), claims: claims + (row?.claims ?? 0) });
      }
    }
    return matrixRows(rows, list);
  });
}

/** The roles of the partner in the pairs that a list asks for. */
function rolesIn(pairs: MarketCell['pairs'], { as, roles }: PartnerList): string[] {
  return pairs.flatMap((pair) => {
    const [own = '', role = ''] = pair.split('>');
    return (as === null || as.includes(own)) && (roles === null || roles.includes(role)) ? role : [];
  });
}

/** By market, and by role. */
function matrixRows<Row extends MarketRow>(rows: ReadonlyMap<string, Row>, { markets }: PartnerList): Row[] {
  return [...rows]
    .filter(([, { market }]) => markets === null || markets.includes(market))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => row);
}

/** The cells of each entity, in the order of the ids. */
async function readCells(reader: Reader, ids: readonly string[]): Promise<readonly (readonly MarketCell[])[]> {
  const cells = new Map(await keptMarkets(reader, { ids: ids.map(marketCellsId) }));
  return ids.map((id) => cells.get(marketCellsId(id)) ?? []);
}

const keptMarkets = query<{ ids: readonly string[] }, readonly [id: string, cells: readonly MarketCell[]]>(
  'partner.keptMarkets',
  /* cypher */ `
  UNWIND $ids AS id
  MATCH (m:Node {id: id})
  RETURN id, m.cells`,
  ([id, cells]) => [text(id), parseMarketCells(text(cells))],
);
