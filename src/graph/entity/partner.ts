import { type EntityRow, entityColumns, entityRow } from './entity.ts';
import { type CarriedRecords, addOwner, noRecords, unionOwner } from '../claim/carried-record.ts';
import { selectClaims } from '../claim/claim-filter.ts';
import { PAIR_MEETS } from '../claim/claim-scope.ts';
import {
  MAX_ROWS_READ,
  type Page,
  type PageRange,
  groupsOf,
  type KeyBounds,
  keyRange,
  pageFromRows,
  requireAllRows,
  reversedRange,
  rowLimit,
} from '../page.ts';
import { isAlways } from '../condition.ts';
import {
  PARTNERSHIP_SELECTIONS,
  type PartnerList,
  matchPartnerships,
  partnershipParameters,
  partnershipSelection,
  partnershipSuffix,
} from './partnership.ts';
import { allPartnersByCount, somePartnersByCount } from './partner-by-count.ts';
import { type Reader, combinations, query, queryVariants } from '../query.ts';
import { integer, text, textList } from '../row-value.ts';
import type { Params, Row } from '../../engine/engine.ts';

export interface PartnerListOwner {
  readonly id: string;
  /** Country code of a cell of the market matrix; null: partners in any market. */
  readonly market: string | null;
}

export interface PartnerListOrder {
  readonly key: 'byName' | 'byCount';
  readonly descending: boolean;
}

export const PARTNERS_BY_NAME: PartnerListOrder = { key: 'byName', descending: false };

export interface PartnerRow {
  readonly owner: PartnerListOwner;
  readonly partner: EntityRow;
  /** Ids of the nodes of the partnerships that meet the conditions of the list; in the present also of others of the pair. */
  readonly claims: readonly string[];
}

/** Whether the pages carry the records of their owners. */
export function canCarryOwner(
  { abilities }: Reader,
  list: PartnerList,
  { key }: PartnerListOrder,
  owners: readonly PartnerListOwner[],
): boolean {
  return key === 'byName' && abilities.remote && abilities.relationshipIndexes && isUnconditional(list, owners);
}

/**
 * One page of partners for each owner, in the order of the owners.
 *
 * @param wanted ids of owners whose records the pages carry, if `canCarryOwner`
 */
export async function partnerPages(
  reader: Reader,
  list: PartnerList,
  order: PartnerListOrder,
  range: PageRange,
  owners: readonly PartnerListOwner[],
  wanted: ReadonlySet<string> = new Set(),
): Promise<{ pages: Page<PartnerRow>[]; carried: CarriedRecords }> {
  // the name key of a pair begins with the entity; in the past there are no pairs, and the key is that of the partner
  const prefixOf = ({ id }: PartnerListOwner) => (order.key === 'byName' && list.at === null ? `${id} ` : '');
  const bounds: KeyBounds = order.descending ? reversedRange(range) : range;
  const keys = owners.map((owner, i) => ({
    i,
    ...owner,
    owner: wanted.has(owner.id) ? owner.id : null,
    ...keyRange(bounds, prefixOf(owner)),
  }));
  const params = { limit: rowLimit(range), maxRows: MAX_ROWS_READ, keys };
  const backwards = range.fromEnd !== order.descending;
  const byName = order.key === 'byName';
  const indexed = reader.abilities.relationshipIndexes;
  const readAll = () => (byName ? allPartners({ indexed, backwards }) : allByCount({ backwards }));
  const readSome = () => (byName ? somePartners : someByCount)({ ...partnershipSelection(list), backwards });
  const rows = isUnconditional(list, owners)
    ? await readAll()(reader, params)
    : await readSome()(reader, { ...partnershipParameters(list), ...params });
  requireAllRows(rows);
  const carried = noRecords();
  for (const row of rows) if (row.key === null) addOwner(carried, row.owner);
  const groups = groupsOf(
    rows.filter((row) => row.key !== null),
    owners.length,
  );
  const pages = owners.map((owner, i) =>
    pageFromRows(
      (groups[i] ?? []).map(({ key, partner, claims }) => ({
        key: key.slice(prefixOf(owner).length),
        node: { owner, partner, claims },
      })),
      range,
    ),
  );
  return { pages, carried };
}

export async function partnerCounts(
  reader: Reader,
  list: PartnerList,
  owners: readonly PartnerListOwner[],
): Promise<number[]> {
  const keys = owners.map((owner, i) => ({ i, ...owner }));
  const counts = new Map(
    isUnconditional(list, owners)
      ? await countAllPartners(reader, { keys })
      : await countPartners(partnershipSelection(list))(reader, { ...partnershipParameters(list), keys }),
  );
  return owners.map((_, i) => counts.get(i) ?? 0);
}

/** The roles of the partner and the markets of the partnerships between each pair that meet the list's conditions. */
export async function partnerFacts(
  reader: Reader,
  list: PartnerList,
  pairs: readonly PartnerRow[],
): Promise<{ roles: string[]; markets: string[] }[]> {
  const keys = pairs.map(({ owner, partner, claims }, i) => ({ i, ...owner, partner: partner.id, claims }));
  const params = { ...partnershipParameters(list), keys, maxRows: MAX_ROWS_READ };
  const rows = await partnershipsOfPairs(partnershipSelection(list))(reader, params);
  requireAllRows(rows);
  const groups = groupsOf(rows, pairs.length);
  return pairs.map(({ partner }, i) => {
    const partnerships = groups[i] ?? [];
    const rolesOf = ({ participants, roles }: PartnershipOfPair) =>
      roles.filter((role, x) => participants[x] === partner.id && (list.roles === null || list.roles.includes(role)));
    return {
      roles: sortedSet(partnerships.flatMap(rolesOf)),
      markets: sortedSet(partnerships.flatMap((row) => row.markets)),
    };
  });
}

/** Whether the list has no conditions: then the statement need not read the claims of the pairs. */
function isUnconditional(
  { as, roles, kinds, countries, where, at }: PartnerList,
  owners: readonly PartnerListOwner[],
): boolean {
  const hasConditions = [as, roles, kinds, countries].some((values) => values !== null);
  return at === null && !hasConditions && isAlways(where) && owners.every(({ market }) => market === null);
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
  UNWIND $keys AS k
  CALL (k) {
    MATCH (${indexed ? '' : ':Node {id: k.id}'})-[r:PARTNERS_WITH]->(p)
    WHERE r.byName > k.lo AND r.byName < k.hi
    WITH r, p, r.byName AS byName ORDER BY byName ${direction} LIMIT $limit
    RETURN byName, p, r.claims AS claims${indexed ? unionOwner('p', 'null AS byName, p, [] AS claims') : ''}
  }
  RETURN k.i, byName, claims, ${entityColumns('p')} ORDER BY k.i, byName ${direction} LIMIT $maxRows`;
  },
  decode: partnerOrOwner,
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
  groupCount,
);

const somePartners = queryVariants({
  name: 'partner.page',
  variants: PARTNERSHIP_SELECTIONS.flatMap((selection) =>
    [false, true].map((backwards) => ({ ...selection, backwards })),
  ),
  suffix: ({ backwards, ...selection }) =>
    [partnershipSuffix(selection), backwards && 'backwards'].filter(Boolean).join('.'),
  text: ({ backwards, ...selection }) => {
    const direction = backwards ? 'DESC' : 'ASC';
    const [pair, claims] = selection.past
      ? ['p, p.byName AS byName, collect(c.id) AS claims', 'claims']
      : ['DISTINCT r, p, r.byName AS byName', 'r.claims AS claims'];
    return /* cypher */ `
  UNWIND $keys AS key
  CALL (key) {
    ${matchPartnerships(selection, { paged: true })}
    WITH ${pair} ORDER BY byName ${direction} LIMIT $limit
    RETURN byName, p, ${claims}
  }
  RETURN key.i, byName, claims, ${entityColumns('p')} ORDER BY key.i, byName ${direction} LIMIT $maxRows`;
  },
  decode: partnerOrOwner,
});

const allByCount = allPartnersByCount(partnerOrOwner);
const someByCount = somePartnersByCount(partnerOrOwner);

/** The columns of `entityRow` of an owner, or of its country. */
interface OwnerOfPartners {
  readonly key: null;
  readonly owner: Row;
}

function partnerOrOwner(row: Row): PartnerOfOwner | OwnerOfPartners {
  return row[1] === null ? { key: null, owner: row.slice(3) } : partnerOfOwner(row);
}

function partnerOfOwner([group, byName, claims, ...columns]: Row): PartnerOfOwner {
  return { group: integer(group), key: text(byName), claims: textList(claims), partner: entityRow(columns) };
}

const countPartners = queryVariants({
  name: 'partner.count',
  variants: PARTNERSHIP_SELECTIONS,
  suffix: partnershipSuffix,
  text: (selection) => /* cypher */ `
  UNWIND $keys AS key
  CALL (key) {
    ${matchPartnerships(selection)}
    RETURN count(DISTINCT p) AS n
  }
  RETURN key.i, n`,
  decode: groupCount,
});

function groupCount([group, count]: Row): readonly [number, number] {
  return [integer(group), integer(count)];
}

interface PartnershipOfPair {
  readonly group: number;
  /** Parallel lists. */
  readonly participants: readonly string[];
  readonly roles: readonly string[];
  readonly markets: readonly string[];
}

const partnershipsOfPairs = queryVariants({
  name: 'partner.meetings',
  variants: PARTNERSHIP_SELECTIONS,
  suffix: partnershipSuffix,
  text: (selection) => /* cypher */ `
  UNWIND $keys AS k
  UNWIND k.claims AS claimId
  ${selectClaims('(c:Node {id: claimId})', [PAIR_MEETS], selection)}
  RETURN k.i, c.participants, c.participantRoles, c.markets LIMIT $maxRows`,
  decode: ([group, participants, roles, markets]): PartnershipOfPair => ({
    group: integer(group),
    participants: textList(participants),
    roles: textList(roles),
    markets: textList(markets),
  }),
});

function sortedSet(values: readonly string[]): string[] {
  return [...new Set(values)].toSorted();
}
