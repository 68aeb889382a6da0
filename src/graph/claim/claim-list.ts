import { CLAIM_KEYS, type ClaimKey } from '../../model/stored-record.ts';
import type { Params } from '../../engine/engine.ts';
import { type ClaimRow, claimRow } from './claim.ts';
import {
  type ClaimList,
  type ClaimListOwner,
  SHAPES,
  type Shape,
  anchorParameters,
  matchClaims,
  shapeName,
  shapeOf,
} from './claim-scope.ts';
import {
  type Keyed,
  MOST_ROWS,
  type Page,
  type Window,
  groupsOf,
  keyRange,
  pageOf,
  requireAllRows,
  rowLimit,
  turned,
} from '../page.ts';
import { type Reader, family, integer, query, shapes, text } from '../query.ts';

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
  const { anchor, filtered } = shapeOf(list);
  const indexed = anchor === 'entity' && reader.abilities.relationshipIndexes;
  const towardsEnd = order.descending ? turned(window) : window;
  const read = pageQuery({
    anchor: indexed ? 'entityByKey' : anchor,
    filtered,
    key: order.key,
    backwards: towardsEnd.fromEnd,
  });
  const rows = await read(reader, {
    ...anchorParameters(list, owners, ({ id }) => keyRange(towardsEnd, indexed ? `${id} ` : '')),
    limit: rowLimit(window),
    most: MOST_ROWS,
  });
  requireAllRows(rows);
  return groupsOf(rows, owners.length).map((group) => pageOf(group, window));
}

/** The number of claims for each owner, in the order given. */
export async function claimCounts(
  reader: Reader,
  list: ClaimList,
  owners: readonly ClaimListOwner[],
): Promise<number[]> {
  const counts = new Map(await countQuery(shapeOf(list))(reader, anchorParameters(list, owners)));
  return owners.map((_, i) => counts.get(i) ?? 0);
}

type PageRow = Keyed<ClaimRow> & { readonly group: number };

/** A text for each shape, key and direction. */
const pageQuery = family(
  [
    ...SHAPES,
    { anchor: 'entityByKey', filtered: false } as const,
    { anchor: 'entityByKey', filtered: true } as const,
  ].flatMap((shape) => shapes({ key: CLAIM_KEYS, backwards: [false, true] }).map((way) => ({ ...shape, ...way }))),
  (shape) => `claim.page.${shapeName(shape)}.${shape.key}${shape.backwards ? '.backwards' : ''}`,
  (shape, name) => {
    const { anchor, key, backwards } = shape;
    const holder = anchor === 'entityByKey' ? 'i' : 'c';
    const direction = backwards ? 'DESC' : 'ASC';
    return query<Params, PageRow>(
      name,
      /* cypher */ `
  UNWIND $keys AS k
  CALL (k) {
    ${matchClaims(shape, `${holder}.${key} > k.lo AND ${holder}.${key} < k.hi`)}
    WITH c, ${holder}.${key} AS sortKey ORDER BY sortKey ${direction} LIMIT $limit
    RETURN c
  }
  RETURN k.i, c.${key}, c.record, c.recordedAt, c.retractedAt ORDER BY k.i, c.${key} ${direction} LIMIT $most`,
      ([group, sortKey, record, recordedAt, retractedAt]) => ({
        group: integer(group),
        key: text(sortKey),
        node: claimRow(record, recordedAt, retractedAt),
      }),
    );
  },
);

const countQuery = family(
  SHAPES,
  (shape) => `claim.count.${shapeName(shape)}`,
  (shape, name) =>
    query<Params, readonly [number, number]>(name, countText(shape), ([group, count]) => [
      integer(group),
      integer(count),
    ]),
);

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
    ${matchClaims(shape, 'true')}
    RETURN count(c) AS n
  }
  RETURN k.i, n`;
}
