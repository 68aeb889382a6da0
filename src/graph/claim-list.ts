import type { ClaimKey } from '../dataset/graph-record.ts';
import type { Params } from '../engine/engine.ts';
import { type ClaimRow, claimRow } from './claim.ts';
import { type ClaimCondition, claimMeets } from './claim-filter.ts';
import { isAlways } from './condition.ts';
import { type Keyed, type Page, type Window, keyRange, pageOf, rowLimit } from './page.ts';
import { type Query, type Reader, createTable, integer, query, text } from './query.ts';

/**
 * Where a list of claims starts: at all claims, at those an entity takes part in, that cover a country, that cite a
 * source, that are part of a funding round, or at a list of ids such as stands on a pair of partners.
 */
export type ClaimAnchor = 'all' | 'entity' | 'market' | 'source' | 'round' | 'pair';

export interface ClaimList {
  readonly anchor: ClaimAnchor;
  /** The roles in which the anchor's entity takes part; null: any. */
  readonly as: readonly string[] | null;
  /** The roles of the other entity of a pair; null: any. */
  readonly roles: readonly string[] | null;
  readonly where: ClaimCondition;
}

/** What a list hangs on. Lists of one shape are read together, whatever they hang on. */
export interface ClaimListOwner {
  /** Id of the entity, country, source or round; null for `all`. */
  readonly id: string | null;
  readonly pair?: { readonly partner: string; readonly market: string | null; readonly claims: readonly string[] };
}

export interface ClaimListOrder {
  readonly key: ClaimKey;
  readonly descending: boolean;
}

/** One page for each owner, in the order given. */
export async function claimPages(
  reader: Reader,
  list: ClaimList,
  order: ClaimListOrder,
  window: Window,
  owners: readonly ClaimListOwner[],
): Promise<Page<ClaimRow>[]> {
  const indexed = list.anchor === 'entity' && reader.abilities.relationshipIndexes;
  const shape: Shape = { anchor: indexed ? 'entityByKey' : list.anchor, filtered: isFiltered(list) };
  const towardsEnd = order.descending ? invert(window) : window;
  const rows = await pageQuery(
    shape,
    order.key,
    towardsEnd.fromEnd,
  )(reader, {
    ...parameters(list),
    limit: rowLimit(window),
    keys: owners.map((owner, i) => ({
      i,
      ...ownerParameter(owner),
      ...keyRange(towardsEnd, indexed ? `${owner.id} ` : ''),
    })),
  });
  return inGroups(rows, owners.length).map((group) => pageOf(group, window));
}

/** The number of claims for each owner, in the order given. */
export async function claimCounts(
  reader: Reader,
  list: ClaimList,
  owners: readonly ClaimListOwner[],
): Promise<number[]> {
  const rows = await countQuery({ anchor: list.anchor, filtered: isFiltered(list) })(reader, {
    ...parameters(list),
    keys: owners.map((owner, i) => ({ i, ...ownerParameter(owner) })),
  });
  const counts = new Map(rows);
  return owners.map((_, i) => counts.get(i) ?? 0);
}

/** `entityByKey` is `entity` where an index over relationships holds the keys. */
type Start = ClaimAnchor | 'entityByKey';

interface Shape {
  readonly anchor: Start;
  readonly filtered: boolean;
}

const MATCH: Readonly<Record<Start, string>> = {
  all: /* cypher */ `MATCH (c:Claim)`,
  entity: /* cypher */ `MATCH (:Node {id: k.id})<-[i:INVOLVES]-(c)`,
  entityByKey: /* cypher */ `MATCH ()<-[i:INVOLVES]-(c)`,
  market: /* cypher */ `MATCH (:Node {id: k.id})<-[:IN_MARKET]-(c)`,
  source: /* cypher */ `MATCH (:Node {id: k.id})<-[:CITES]-(c)`,
  round: /* cypher */ `MATCH (:Node {id: k.id})<-[:RELATES {kind: 'PART_OF_ROUND'}]-(c)`,
  pair: /* cypher */ `UNWIND k.claims AS claimId MATCH (c:Node {id: claimId})`,
};

const AS_ROLES = /* cypher */ `($ownRoles IS NULL OR i.role IN $ownRoles)`;

/** Whether the two of a pair meet in claim `c` in the roles asked for, and in the market where one is given. */
export const PAIR_MEETS = /* cypher */ `
    ($ownRoles IS NULL OR any(x IN range(0, size(c.participants) - 1)
      WHERE c.participants[x] = k.id AND c.participantRoles[x] IN $ownRoles))
    AND ($partnerRoles IS NULL OR any(x IN range(0, size(c.participants) - 1)
      WHERE c.participants[x] = k.partner AND c.participantRoles[x] IN $partnerRoles))
    AND (k.market IS NULL OR k.market IN c.markets)`;

const ROLES_MATCH: Readonly<Partial<Record<Start, string>>> = {
  entity: AS_ROLES,
  entityByKey: AS_ROLES,
  pair: PAIR_MEETS,
};

type PageRow = Keyed<ClaimRow> & { readonly group: number };

const pageQueries = createTable<Query<Params, PageRow>>();
const countQueries = createTable<Query<Params, readonly [number, number]>>();

/** A text for each start, key, direction and whether conditions apply: a closed set, made when first asked for. */
function pageQuery(shape: Shape, key: ClaimKey, backwards: boolean): Query<Params, PageRow> {
  return pageQueries(`${nameOf(shape)}.${key}${backwards ? '.backwards' : ''}`, () => {
    const holder = shape.anchor === 'entityByKey' ? 'i' : 'c';
    const direction = backwards ? 'DESC' : 'ASC';
    return query(
      // one name, whichever of its two texts the engine is able to run
      `claim.page.${nameOf(shape).replace('entityByKey', 'entity')}.${key}${backwards ? '.backwards' : ''}`,
      /* cypher */ `
  UNWIND $keys AS k
  CALL (k) {
    ${MATCH[shape.anchor]}
    WHERE ${holder}.${key} > k.lo AND ${holder}.${key} < k.hi${conditions(shape)}
    WITH c, ${holder}.${key} AS sortKey ORDER BY sortKey ${direction} LIMIT $limit
    RETURN c
  }
  RETURN k.i, c.${key}, c.record, c.recordedAt, c.retractedAt ORDER BY k.i, c.${key} ${direction}`,
      ([group, sortKey, record, recordedAt, retractedAt]) => ({
        group: integer(group),
        key: text(sortKey),
        node: claimRow(record, recordedAt, retractedAt),
      }),
    );
  });
}

function countQuery(shape: Shape): Query<Params, readonly [number, number]> {
  return countQueries(nameOf(shape), () =>
    query(`claim.count.${nameOf(shape)}`, countText(shape), ([group, count]) => [integer(group), integer(count)]),
  );
}

function countText(shape: Shape): string {
  if (shape.anchor === 'all' && !shape.filtered) {
    return /* cypher */ `MATCH (c:Claim) RETURN 0, count(c)`;
  }
  if (shape.anchor === 'entity' && !shape.filtered) {
    return /* cypher */ `UNWIND $keys AS k MATCH (e:Node {id: k.id}) RETURN k.i, e.claimCount`;
  }
  return /* cypher */ `
  UNWIND $keys AS k
  CALL (k) {
    ${MATCH[shape.anchor]}
    WHERE true${conditions(shape)}
    RETURN count(c) AS n
  }
  RETURN k.i, n`;
}

function conditions({ anchor, filtered }: Shape): string {
  if (!filtered) return '';
  return [ROLES_MATCH[anchor], claimMeets()]
    .flatMap((condition) => (condition ? `\n    AND ${condition}` : []))
    .join('');
}

function isFiltered(list: ClaimList): boolean {
  return list.anchor === 'pair' || list.as !== null || list.roles !== null || !isAlways(list.where);
}

function parameters(list: ClaimList): Params {
  return isFiltered(list) ? { ownRoles: list.as, partnerRoles: list.roles, filter: list.where } : {};
}

function ownerParameter({ id, pair }: ClaimListOwner): Params {
  return pair ? { id, ...pair } : { id };
}

function invert(window: Window): Window {
  return { after: window.before, before: window.after, size: window.size, fromEnd: !window.fromEnd };
}

function inGroups(rows: readonly PageRow[], count: number): PageRow[][] {
  const groups: PageRow[][] = Array.from({ length: count }, () => []);
  for (const row of rows) groups[row.group]?.push(row);
  return groups;
}

function nameOf({ anchor, filtered }: Shape): string {
  return filtered ? `${anchor}.filtered` : anchor;
}
