import type { Params } from '../engine/engine.ts';
import { type EntityRow, entityRow } from './entity.ts';
import { type EntityFilter, entityParameters, matchEntities } from './entity-filter.ts';
import { type Keyed, type Page, type Window, keyRange, pageOf, rowLimit } from './page.ts';
import { type Query, type Reader, createTable, integer, query, text } from './query.ts';

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
  const backwards = order.descending !== window.fromEnd;
  const range = order.descending
    ? keyRange({ ...window, after: window.before, before: window.after })
    : keyRange(window);
  const read = pageQuery(order.key, backwards ? 'DESC' : 'ASC', filter);
  const rows = await read(reader, { ...entityParameters(filter), limit: rowLimit(window), ...range });
  return pageOf(rows, window);
}

export async function entityCount(reader: Reader, filter: EntityFilter): Promise<number> {
  const [count] = await countQuery(filter)(reader, entityParameters(filter));
  return count ?? 0;
}

const pageQueries = createTable<Query<Params, Keyed<EntityRow>>>();
const countQueries = createTable<Query<Params, number>>();

/** A text for each key, direction and whether participations are counted. */
function pageQuery(
  key: EntityListOrder['key'],
  direction: 'ASC' | 'DESC',
  filter: EntityFilter,
): Query<Params, Keyed<EntityRow>> {
  const name = `entity.page.${key}${shapeOf(filter)}${direction === 'DESC' ? '.backwards' : ''}`;
  return pageQueries(name, () =>
    query(
      name,
      /* cypher */ `
  ${matchEntities(filter, `e.${key} > $lo AND e.${key} < $hi`)}
  RETURN e.${key}, e.record ORDER BY e.${key} ${direction} LIMIT $limit`,
      ([sortKey, record]) => ({ key: text(sortKey), node: entityRow(record) }),
    ),
  );
}

function countQuery(filter: EntityFilter): Query<Params, number> {
  const name = `entity.count${shapeOf(filter)}`;
  return countQueries(name, () =>
    query(name, /* cypher */ `${matchEntities(filter, 'true')} RETURN count(e)`, ([count]) => integer(count)),
  );
}

function shapeOf({ participations }: EntityFilter): string {
  return participations.length === 0 ? '' : '.takingPart';
}
