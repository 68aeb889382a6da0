import { involvementKey } from '../../model/stored/involvement-key.ts';
import { KEY_END, idOfKey, isUnknownKey } from '../../model/sort-key.ts';
import {
  CLAIM_KEYS,
  type ClaimKey,
  INVOLVEMENT_KEYS,
  type InvolvementKey,
  isInvolvementKey,
} from '../../model/stored-record.ts';
import type { Row } from '../../engine/engine.ts';
import { CLAIM_COLUMN_COUNT, type ClaimRow, claimColumns, claimRow } from './claim.ts';
import {
  CARRIED_COLUMNS,
  type CarriedRecords,
  type ClaimCarriage,
  MAX_CARRYING_ROWS,
  NO_LISTS,
  type RecordLists,
  addOwner,
  carriedByClaim,
  carryParameters,
  noRecords,
  unionOwner,
} from './carried-record.ts';
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

/** What pages carry in addition to their claims. */
export interface Carriage {
  readonly lists: RecordLists;
  /** Ids of owners of the pages whose records are wanted, with the countries in which they are based. */
  readonly owners: ReadonlySet<string>;
}

const NOTHING: Carriage = { lists: NO_LISTS, owners: new Set() };

/** Whether the pages carry what is wanted. Otherwise the caller reads it by statements of its own. */
export function canCarry(
  reader: Reader,
  list: ClaimList,
  { key }: ClaimListOrder,
  range: PageRange,
  owners: number,
): boolean {
  const isIndexed = indexedKey(reader, list, key) !== null;
  return isIndexed && reader.abilities.remote && owners * rowLimit(range) <= MAX_CARRYING_ROWS;
}

/** The key of a list of claims of one entity, if there is an index of it on INVOLVES. */
function indexedKey({ abilities }: Reader, list: ClaimList, key: ClaimKey): InvolvementKey | null {
  const { path, past } = claimListVariant(list);
  return path === 'entity' && !past && abilities.relationshipIndexes && isInvolvementKey(key) ? key : null;
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
  return (await carryingPages(reader, list, order, range, owners)).pages;
}

/** The same pages, if `canCarry`, and the records that they carry. */
export async function carryingPages(
  reader: Reader,
  list: ClaimList,
  order: ClaimListOrder,
  range: PageRange,
  owners: readonly ClaimListOwner[],
  carriage = NOTHING,
): Promise<{ pages: Page<ClaimRow>[]; carried: CarriedRecords }> {
  const variant = claimListVariant(list);
  const indexed = indexedKey(reader, list, order.key);
  const carries = carriage.owners.size > 0 || Object.values(carriage.lists).includes(true);
  const carried = noRecords();
  const limit = rowLimit(range);
  const groups = owners.map((owner) => ({ owner, rows: [] as Keyed<ClaimRow>[] }));
  for (const bounds of indexed ? indexRanges(order, range) : rangesInOrder(order, range)) {
    const unfinished = groups.filter(({ rows }) => rows.length < limit);
    if (unfinished.length === 0) break;
    const index = indexed && indexFor(indexed, bounds);
    const read = pagesQuery({
      ...variant,
      path: indexed ? 'entityByKey' : variant.path,
      key: variant.past ? null : order.key,
      index,
      backwards: range.fromEnd !== order.descending,
      carries,
    });
    const rows = await read(reader, {
      ...claimListParameters(
        list,
        unfinished.map(({ owner }) => owner),
        ({ id }) => ({
          ...keyRange(bounds),
          ...(index && indexRange(id ?? '', index, bounds)),
          ...(carries ? { owner: id !== null && carriage.owners.has(id) && !carried.owners.has(id) ? id : null } : {}),
        }),
      ),
      ...(carries ? carryParameters(carriage.lists) : {}),
      ...(variant.past ? { key: order.key } : {}),
      limit,
      maxRows: MAX_ROWS_READ,
    });
    for (const row of requireAllRows(rows)) {
      if ('owner' in row) {
        addOwner(carried, row.owner);
        continue;
      }
      unfinished[row.group]?.rows.push(row);
      for (const entity of row.carriage?.entities ?? []) carried.entities.set(entity.id, entity);
      for (const source of row.carriage?.sources ?? []) carried.sources.set(source.id, source);
    }
  }
  requireAllRows(groups.flatMap(({ rows }) => rows));
  return { pages: groups.map(({ rows }) => pageFromRows(rows, range)), carried };
}

/** The keys of the orders in which values may be unknown. */
const PARTLY_UNKNOWN: ReadonlySet<ClaimKey> = new Set(['byDay', 'byMetric', 'byAmount', 'bySourceDate']);

/** The ranges of keys that a page reads, one after another until it is full. */
export function rangesInOrder({ key, descending }: ClaimListOrder, range: PageRange): KeyBounds[] {
  if (!descending) return [range];
  return PARTLY_UNKNOWN.has(key) ? knownAndUnknown(range, descending) : [reversedRange(range)];
}

/** The ranges of keys in the lists of one entity, where claims without a figure have no key for it. */
function indexRanges(order: ClaimListOrder, range: PageRange): KeyBounds[] {
  return order.key === 'byMetric' ? knownAndUnknown(range, order.descending) : rangesInOrder(order, range);
}

/** The sort key on INVOLVES that has the order of a range. Unknown figures are in the order of the ids. */
function indexFor(key: InvolvementKey, { after }: KeyBounds): InvolvementKey {
  return key === 'byMetric' && isUnknownKey(after) ? 'byId' : key;
}

/** Both ends of a range of keys on INVOLVES, inclusive, since different keys of claims may be equal there. */
function indexRange(entity: string, index: InvolvementKey, { after, before }: KeyBounds): { from: string; to: string } {
  const keyOf = (key: string): string => involvementKey(entity, index, index === 'byId' ? idOfKey(key) : key);
  return { from: keyOf(after ?? ''), to: keyOf(before ?? KEY_END) };
}

/** The number of claims for each owner, in the order of the owners. */
export async function claimCounts(
  reader: Reader,
  list: ClaimList,
  owners: readonly ClaimListOwner[],
): Promise<number[]> {
  const index = await indexOf(reader, list);
  if (index !== null) return index.counts(owners.map((owner) => indexedList(list, owner)));
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
  /** The key on INVOLVES from which `entityByKey` starts; null for the other paths. */
  readonly index: InvolvementKey | null;
  readonly backwards: boolean;
  /** The rows have the columns of `carriedByClaim`, and there may be rows of owners. */
  readonly carries: boolean;
}

const BACKWARDS = [false, true];

const BY_KEY: readonly ClaimListVariant[] = CLAIM_SELECTIONS.filter(({ past }) => !past).map((selection) => ({
  path: 'entityByKey',
  ...selection,
}));

const PRESENT_ORDERS: readonly PageVariant[] = [
  ...combinations({ key: CLAIM_KEYS, backwards: BACKWARDS }).flatMap((order) =>
    CLAIM_LIST_VARIANTS.filter(({ past }) => !past).map((variant) => ({
      ...variant,
      ...order,
      index: null,
      carries: false,
    })),
  ),
  ...combinations({ key: INVOLVEMENT_KEYS, backwards: BACKWARDS, carries: [false, true] }).flatMap(
    ({ carries, ...order }) => [
      ...BY_KEY.map((variant) => ({ ...variant, ...order, index: order.key, carries })),
      ...BY_KEY.filter(() => order.key === 'byMetric').map((variant) => ({
        ...variant,
        ...order,
        index: 'byId' as const,
        carries,
      })),
    ],
  ),
];

/** The key and the direction are part of the text, since a parameter would keep the index from being used. */
const pagesQuery = queryVariants<PageVariant, ClaimOfOwner | OwnerOfPage>({
  name: 'claim.page',
  variants: [
    ...PRESENT_ORDERS,
    ...CLAIM_LIST_VARIANTS.filter(({ past }) => past).flatMap((variant) =>
      BACKWARDS.map((backwards) => ({ ...variant, key: null, index: null, backwards, carries: false })),
    ),
  ],
  suffix: ({ key, index, backwards, carries, ...variant }) =>
    [
      claimListSuffix(variant),
      key,
      index !== null && index !== key && 'unknown',
      backwards && 'backwards',
      carries && 'carrying',
    ]
      .filter(Boolean)
      .join('.'),
  text: (variant) => {
    const { key, index, backwards, carries } = variant;
    const sortKey = key === null ? PARAMETER_KEY : `c.${key}`;
    const direction = backwards ? 'DESC' : 'ASC';
    const inRange = `${sortKey} > k.lo AND ${sortKey} < k.hi`;
    const inIndex = `i.${index} >= k.from AND i.${index} <= k.to AND e.id = k.id`;
    const columns = claimColumns('c', variant) + (carries ? `, c.datasets, ${CARRIED_COLUMNS}` : '');
    return /* cypher */ `
  UNWIND $keys AS k
  CALL (k) {
    ${matchClaims(variant, index === null ? inRange : `${inIndex} AND ${inRange}`)}
    WITH c, ${index === null ? '' : `i.${index} AS indexKey, `}${sortKey} AS shownKey
    ORDER BY ${index === null ? '' : `indexKey ${direction}, `}shownKey ${direction} LIMIT $limit
    RETURN c, shownKey${carries ? unionOwner('c', 'c, null AS shownKey') : ''}
  }
  RETURN k.i, shownKey, ${columns} ORDER BY k.i, shownKey ${direction} LIMIT $maxRows`;
  },
  decode: ([group, sortKey, ...columns]) => {
    if (sortKey === null) return { owner: [columns[0] ?? null, columns[CLAIM_COLUMN_COUNT] ?? null] };
    const row = { group: integer(group), key: text(sortKey), node: claimRow(columns) };
    return columns.length === CLAIM_COLUMN_COUNT
      ? row
      : { ...row, carriage: carriedByClaim(columns.slice(CLAIM_COLUMN_COUNT + 1)) };
  },
});

interface ClaimOfOwner extends Keyed<ClaimRow> {
  readonly group: number;
  readonly carriage?: ClaimCarriage;
}

/** The columns of `entityRow` of an owner, or of its country. */
interface OwnerOfPage {
  readonly owner: Row;
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
