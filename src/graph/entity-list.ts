import type { Params } from '../engine/engine.ts';
import { type EntityRow, entityRow } from './entity.ts';
import { type Keyed, type Page, type Window, keyRange, pageOf, rowLimit } from './page.ts';
import { type Query, type Reader, integer, query, text } from './query.ts';

/** Conditions on an entity; all hold together, and null holds always. */
export interface EntityCriteria {
  readonly ids: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  readonly countries: readonly string[] | null;
  /** A whole name or alias, folded. */
  readonly name: string | null;
}

export interface EntityListOrder {
  readonly key: 'byName' | 'byClaimCountUp' | 'byClaimCountDown' | 'id';
  readonly descending: boolean;
}

export async function entityPage(
  reader: Reader,
  where: EntityCriteria,
  order: EntityListOrder,
  window: Window,
): Promise<Page<EntityRow>> {
  const backwards = order.descending !== window.fromEnd;
  const range = order.descending
    ? keyRange({ ...window, after: window.before, before: window.after })
    : keyRange(window);
  const read = PAGES[order.key][backwards ? 'backwards' : 'forwards'];
  const rows = await read(reader, { filter: { ...where }, limit: rowLimit(window), ...range });
  return pageOf(rows, window);
}

export async function entityCount(reader: Reader, where: EntityCriteria): Promise<number> {
  const [count] = await countEntities(reader, { filter: { ...where } });
  return count ?? 0;
}

const ENTITY_MATCHES = /* cypher */ `
    ($filter.ids IS NULL OR e.id IN $filter.ids)
    AND ($filter.kinds IS NULL OR e.kind IN $filter.kinds)
    AND ($filter.countries IS NULL OR e.country IN $filter.countries)
    AND ($filter.name IS NULL OR any(x IN e.names WHERE x = $filter.name))`;

const PAGES = {
  byName: pagesBy('byName'),
  byClaimCountUp: pagesBy('byClaimCountUp'),
  byClaimCountDown: pagesBy('byClaimCountDown'),
  id: pagesBy('id'),
};

function pagesBy(key: EntityListOrder['key']): Record<'forwards' | 'backwards', Query<Params, Keyed<EntityRow>>> {
  return { forwards: pageQuery(key, 'ASC'), backwards: pageQuery(key, 'DESC') };
}

function pageQuery(key: EntityListOrder['key'], direction: 'ASC' | 'DESC'): Query<Params, Keyed<EntityRow>> {
  return query(
    `entity.page.${key}${direction === 'DESC' ? '.backwards' : ''}`,
    /* cypher */ `
  MATCH (e:Entity)
  WHERE e.${key} > $lo AND e.${key} < $hi
    AND ${ENTITY_MATCHES}
  RETURN e.${key}, e.record ORDER BY e.${key} ${direction} LIMIT $limit`,
    ([sortKey, record]) => ({ key: text(sortKey), node: entityRow(record) }),
  );
}

const countEntities = query<Params, number>(
  'entity.count',
  /* cypher */ `
  MATCH (e:Entity)
  WHERE ${ENTITY_MATCHES}
  RETURN count(e)`,
  ([count]) => integer(count),
);
