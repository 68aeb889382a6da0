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
import { countQuery, pageQuery } from '../list-query.ts';
import { type Page, type PageRange, keyRange, reversedRange } from '../page.ts';
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
  const variant = { key, ...entitySelection(filter) };
  const params = { ...entityParameters(filter), ...keyRange(descending ? reversedRange(range) : range) };
  return pageOfEntities(reader, variant, params, range, descending);
}

export function entityCount(reader: Reader, filter: EntityFilter): Promise<number> {
  return countOfEntities(reader, entitySelection(filter), entityParameters(filter));
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
