import type { Params } from '../../engine/engine.ts';
import { type EntityRow, entityRow } from './entity.ts';
import { type EntityFilter, entityParameters, matchEntities } from './entity-filter.ts';
import { type Keyed, type Page, type Window, keyRange, pageOf, rowLimit, turned } from '../page.ts';
import { type Reader, family, integer, query, shapes, text } from '../query.ts';

export interface EntityListOrder {
  readonly key: 'byName' | 'byClaimCountUp' | 'byClaimCountDown' | 'id';
  readonly descending: boolean;
}

export async function entityPage(
  reader: Reader,
  filter: EntityFilter,
  order: EntityListOrder,
  window: Window,
): Promise<Page<EntityRow>> {
  const towardsEnd = order.descending ? turned(window) : window;
  const read = pageQuery({ key: order.key, counting: isCounting(filter), backwards: towardsEnd.fromEnd });
  const rows = await read(reader, { ...entityParameters(filter), limit: rowLimit(window), ...keyRange(towardsEnd) });
  return pageOf(rows, window);
}

export async function entityCount(reader: Reader, filter: EntityFilter): Promise<number> {
  const [count] = await countQuery({ counting: isCounting(filter) })(reader, entityParameters(filter));
  return count ?? 0;
}

/** A text for each key, direction and whether participations are counted. */
const pageQuery = family(
  shapes({
    key: ['byName', 'byClaimCountUp', 'byClaimCountDown', 'id'],
    counting: [false, true],
    backwards: [false, true],
  }),
  ({ key, counting, backwards }) =>
    `entity.page.${key}${counting ? '.takingPart' : ''}${backwards ? '.backwards' : ''}`,
  ({ key, counting, backwards }, name) => {
    const direction = backwards ? 'DESC' : 'ASC';
    return query<Params, Keyed<EntityRow>>(
      name,
      /* cypher */ `
  ${matchEntities(counting, `e.${key} > $lo AND e.${key} < $hi`)}
  RETURN e.${key}, e.record ORDER BY e.${key} ${direction} LIMIT $limit`,
      ([sortKey, record]) => ({ key: text(sortKey), node: entityRow(record) }),
    );
  },
);

const countQuery = family(
  shapes({ counting: [false, true] }),
  ({ counting }) => `entity.count${counting ? '.takingPart' : ''}`,
  ({ counting }, name) =>
    query<Params, number>(name, /* cypher */ `${matchEntities(counting, 'true')} RETURN count(e)`, ([count]) =>
      integer(count),
    ),
);

function isCounting({ participations }: EntityFilter): boolean {
  return participations.length > 0;
}
