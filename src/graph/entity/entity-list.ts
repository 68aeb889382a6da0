import { type EntityRow, entityColumns, entityRow } from './entity.ts';
import {
  CALL_PAST_CLAIM_COUNT,
  ENTITY_SELECTIONS,
  type EntityFilter,
  type EntitySelection,
  entityParameters,
  entitySelection,
  matchEntities,
  matchPastEntities,
} from './entity-filter.ts';
import { type EntityPageOrder, entityPlan } from '../access/entity-plan.ts';
import { unite } from '../access/unite.ts';
import { isAlways } from '../condition.ts';
import { countQuery, pageQuery } from '../list-query.ts';
import { type Page, type PageRange, keyRange, reversedRange, rowLimit } from '../page.ts';
import type { Reader } from '../query.ts';
import { text } from '../row-value.ts';

export interface EntityListOrder {
  readonly key: EntityKey;
  readonly descending: boolean;
}

const KEYS = ['byName', 'byClaimCount', 'id'] as const;
type EntityKey = (typeof KEYS)[number];

export function entityPage(
  reader: Reader,
  filter: EntityFilter,
  order: EntityListOrder,
  range: PageRange,
): Promise<Page<EntityRow>> {
  const { key, descending } = order;
  // participations are rarely met: a page of them reads on
  const planned = filter.participations.length === 0 ? { ...order, fromEnd: range.fromEnd } : null;
  const { selection, queries } = entityReading(reader, filter, planned, rowLimit(range));
  const bounds = keyRange(descending ? reversedRange(range) : range);
  const params = { ...entityParameters(filter), ...queries, ...bounds };
  return pageOfEntities(reader, { key, ...selection }, params, range, descending);
}

export function entityCount(reader: Reader, filter: EntityFilter): Promise<number> {
  const { selection, queries } = entityReading(reader, filter, null, Infinity);
  return countOfEntities(reader, selection, { ...entityParameters(filter), ...queries });
}

/** How a list finds its entities. */
export function entityReading(
  { abilities, statistics }: Reader,
  filter: EntityFilter,
  order: EntityPageOrder | null,
  limit: number,
): { readonly selection: EntitySelection; readonly queries?: { readonly queries: readonly string[] } } {
  const selection = entitySelection(filter);
  if (!abilities.termIndexes || selection.past || isAlways(filter.where)) return { selection };
  const { by, queries } = entityPlan(unite(filter.where), order, limit, statistics());
  return by === 'terms' ? { selection: { ...selection, byTerms: true }, queries: { queries } } : { selection };
}

const pageOfEntities = pageQuery<EntitySelection & { readonly key: EntityKey }, EntityRow>({
  name: 'entity.page',
  variants: KEYS.flatMap((key) => ENTITY_SELECTIONS.map((selection) => ({ key, ...selection }))),
  text: ({ key, ...selection }, direction) =>
    selection.past
      ? /* cypher */ `${matchPastEntities(selection, `${pastKey(key)} WHERE key > $lo AND key < $hi RETURN e, key`)}
  RETURN key, ${entityColumns('e')} ORDER BY key ${direction} LIMIT $limit`
      : /* cypher */ `${matchEntities(selection, `e.${key} > $lo AND e.${key} < $hi`)}
  RETURN e.${key}, ${entityColumns('e')} ORDER BY e.${key} ${direction} LIMIT $limit`,
  decode: ([sortKey, ...columns]) => ({ key: text(sortKey), node: entityRow(columns) }),
});

const countOfEntities = countQuery<EntitySelection>({
  name: 'entity.count',
  variants: ENTITY_SELECTIONS,
  text: (selection) =>
    selection.past
      ? /* cypher */ `${matchPastEntities(selection, 'RETURN count(e) AS n')}
  RETURN sum(n)`
      : /* cypher */ `${matchEntities(selection, 'true')} RETURN count(e)`,
});

/** Past numbers of claims are not stored: their keys are those of `countKey`. */
function pastKey(key: EntityKey): string {
  if (key !== 'byClaimCount') return /* cypher */ `WITH e, e.${key} AS key`;
  return /* cypher */ `${CALL_PAST_CLAIM_COUNT}
    WITH e, toString(n) AS digits
    WITH e, toString(size(digits)) + digits + ' ' + e.id AS key`;
}
