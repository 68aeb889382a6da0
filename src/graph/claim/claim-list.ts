import { CLAIM_KEYS, type ClaimKey } from '../../model/stored-record.ts';
import { type ClaimRow, claimColumns, claimRow } from './claim.ts';
import { accessedPage, accessibleCondition, countingTerms } from './claim-access.ts';
import { indexOf, indexedList, indexedPages } from './indexed-claims.ts';
import { CLAIM_SELECTIONS } from './claim-filter.ts';
import {
  BY_TERMS,
  CLAIM_LIST_VARIANTS,
  type ClaimList,
  type ClaimListOwner,
  type ClaimListVariant,
  claimListParameters,
  claimListSuffix,
  claimListVariant,
  matchClaims,
  termParameters,
} from './claim-scope.ts';
import {
  type KeyBounds,
  type Keyed,
  MAX_ROWS_READ,
  type Page,
  type PageRange,
  groupsOf,
  keyRange,
  knownAndUnknown,
  pageFromRows,
  requireAllRows,
  reversedRange,
  rowLimit,
} from '../page.ts';
import { type Reader, combinations, queryVariants } from '../query.ts';
import { integer, text } from '../row-value.ts';

export interface ClaimListOrder {
  readonly key: ClaimKey;
  readonly descending: boolean;
}

/** One page for each owner, in the order of the owners. */
export async function claimPages(
  reader: Reader,
  list: ClaimList,
  order: ClaimListOrder,
  range: PageRange,
  owners: readonly ClaimListOwner[],
): Promise<Page<ClaimRow>[]> {
  const index = await indexOf(reader, list);
  if (index !== null) {
    const rows = await indexedPages(
      reader,
      index,
      owners.map((owner) => indexedList(list, owner)),
      order.key,
      rangesInOrder(order, range).map((bounds) => ({
        ...keyRange(bounds),
        backwards: range.fromEnd !== order.descending,
        limit: rowLimit(range),
      })),
    );
    if (rows !== null) return groupsOf(rows, owners.length).map((group) => pageFromRows(group, range));
  }
  const condition = accessibleCondition(reader, list, owners);
  if (condition) {
    const rows = await accessedPage(reader, condition, order, range, rangesInOrder(order, range));
    return [pageFromRows(rows, range)];
  }
  const variant = claimListVariant(list);
  const isIndexed = variant.path === 'entity' && !variant.past && reader.abilities.relationshipIndexes;
  const read = pagesQuery({
    ...variant,
    path: isIndexed ? 'entityByKey' : variant.path,
    key: variant.past ? null : order.key,
    backwards: range.fromEnd !== order.descending,
  });
  const limit = rowLimit(range);
  const groups = owners.map((owner) => ({ owner, rows: [] as Keyed<ClaimRow>[] }));
  for (const bounds of rangesInOrder(order, range)) {
    const unfinished = groups.filter(({ rows }) => rows.length < limit);
    if (unfinished.length === 0) break;
    const rows = await read(reader, {
      ...claimListParameters(
        list,
        unfinished.map(({ owner }) => owner),
        ({ id }) => keyRange(bounds, isIndexed ? `${id} ` : ''),
      ),
      ...(variant.past ? { key: order.key } : {}),
      limit,
      maxRows: MAX_ROWS_READ,
    });
    for (const row of requireAllRows(rows)) unfinished[row.group]?.rows.push(row);
  }
  requireAllRows(groups.flatMap(({ rows }) => rows));
  return groups.map(({ rows }) => pageFromRows(rows, range));
}

/** The keys of the orders in which values may be unknown. */
const PARTLY_UNKNOWN: ReadonlySet<ClaimKey> = new Set(['byDay', 'byMetric']);

/** The ranges of keys that a page reads, one after another until it is full. */
export function rangesInOrder({ key, descending }: ClaimListOrder, range: PageRange): KeyBounds[] {
  if (PARTLY_UNKNOWN.has(key)) return knownAndUnknown(range, descending);
  return [descending ? reversedRange(range) : range];
}

/** The number of claims for each owner, in the order of the owners. */
export async function claimCounts(
  reader: Reader,
  list: ClaimList,
  owners: readonly ClaimListOwner[],
): Promise<number[]> {
  const index = await indexOf(reader, list);
  if (index !== null) return Promise.all(owners.map((owner) => index.count(indexedList(list, owner))));
  const terms = countingTerms(reader, list, owners);
  const counts = new Map(
    await (terms
      ? countsQuery(BY_TERMS)(reader, termParameters(terms.queries, terms.condition))
      : countsQuery(claimListVariant(list))(reader, claimListParameters(list, owners))),
  );
  return owners.map((_, i) => counts.get(i) ?? 0);
}

interface PageVariant extends ClaimListVariant {
  /** Null in the past, where the key is a parameter, as there is no index that it could keep from being used. */
  readonly key: ClaimKey | null;
  readonly backwards: boolean;
}

const BACKWARDS = [false, true];

const PRESENT_VARIANTS: readonly ClaimListVariant[] = [
  ...CLAIM_LIST_VARIANTS,
  ...CLAIM_SELECTIONS.map((selection) => ({ path: 'entityByKey' as const, ...selection })),
].filter(({ past }) => !past);

/** The key and the direction are part of the text, since a parameter would keep the index from being used. */
const pagesQuery = queryVariants<PageVariant, ClaimOfOwner>({
  name: 'claim.page',
  variants: [
    ...PRESENT_VARIANTS.flatMap((variant) =>
      combinations({ key: CLAIM_KEYS, backwards: BACKWARDS }).map((order) => ({ ...variant, ...order })),
    ),
    ...CLAIM_LIST_VARIANTS.filter(({ past }) => past).flatMap((variant) =>
      BACKWARDS.map((backwards) => ({ ...variant, key: null, backwards })),
    ),
  ],
  suffix: (variant) =>
    [claimListSuffix(variant), variant.key, variant.backwards && 'backwards'].filter(Boolean).join('.'),
  text: (variant) => {
    const { path, key, backwards } = variant;
    const sortKey = key === null ? PARAMETER_KEY : `${path === 'entityByKey' ? 'i' : 'c'}.${key}`;
    const shownKey = key === null ? PARAMETER_KEY : `c.${key}`;
    const direction = backwards ? 'DESC' : 'ASC';
    return /* cypher */ `
  UNWIND $keys AS k
  CALL (k) {
    ${matchClaims(variant, `${sortKey} > k.lo AND ${sortKey} < k.hi`)}
    WITH c, ${sortKey} AS sortKey ORDER BY sortKey ${direction} LIMIT $limit
    RETURN c, ${shownKey} AS shownKey
  }
  RETURN k.i, shownKey, ${claimColumns('c', variant)} ORDER BY k.i, shownKey ${direction} LIMIT $maxRows`;
  },
  decode: ([group, sortKey, ...columns]) => ({ group: integer(group), key: text(sortKey), node: claimRow(columns) }),
});

interface ClaimOfOwner extends Keyed<ClaimRow> {
  readonly group: number;
}

/** The sort key that `$key` names. */
const PARAMETER_KEY = /* cypher */ `CASE $key ${CLAIM_KEYS.map((key) => `WHEN '${key}' THEN c.${key}`).join(' ')} END`;

const countsQuery = queryVariants<ClaimListVariant, readonly [group: number, count: number]>({
  name: 'claim.count',
  variants: [...CLAIM_LIST_VARIANTS, BY_TERMS],
  suffix: claimListSuffix,
  text: countText,
  decode: ([group, count]) => [integer(group), integer(count)],
});

function countText(variant: ClaimListVariant): string {
  if (variant.path === 'all' && !variant.filtered) {
    return /* cypher */ `MATCH (c:Claim) RETURN 0, count(c)`;
  }
  if (variant.path === 'entity' && !variant.filtered) {
    return /* cypher */ `UNWIND $keys AS k MATCH (e:Node {id: k.id}) RETURN k.i, e.claimCount`;
  }
  return /* cypher */ `
  UNWIND $keys AS k
  CALL (k) {
    ${matchClaims(variant, 'true')}
    RETURN count(c) AS n
  }
  RETURN k.i, n`;
}
