import { type EntityRow, entityRow } from './entity.ts';
import { type EntityFilter, entityParameters, matchEntities } from './entity-filter.ts';
import { countQuery, pageQuery } from '../list-query.ts';
import { type Page, type PageRange, keyRange, reversedRange } from '../page.ts';
import { type Reader, combinations } from '../query.ts';
import { text } from '../row-value.ts';

export interface EntityListOrder {
  readonly key: (typeof KEYS)[number];
  readonly descending: boolean;
}

const KEYS = ['byName', 'byClaimCountUp', 'byClaimCountDown', 'id'] as const;

export function entityPage(
  reader: Reader,
  filter: EntityFilter,
  order: EntityListOrder,
  range: PageRange,
): Promise<Page<EntityRow>> {
  const { key, descending } = order;
  const variant = { key, takingPart: countsParticipations(filter) };
  const params = { ...entityParameters(filter), ...keyRange(descending ? reversedRange(range) : range) };
  return pageOfEntities(reader, variant, params, range, descending);
}

export function entityCount(reader: Reader, filter: EntityFilter): Promise<number> {
  return countOfEntities(reader, { takingPart: countsParticipations(filter) }, entityParameters(filter));
}

const pageOfEntities = pageQuery({
  name: 'entity.page',
  variants: combinations({ key: KEYS, takingPart: [false, true] }),
  text: ({ key, takingPart }, direction) => /* cypher */ `
  ${matchEntities(takingPart, `e.${key} > $lo AND e.${key} < $hi`)}
  RETURN e.${key}, e.record ORDER BY e.${key} ${direction} LIMIT $limit`,
  decode: ([sortKey, record]) => ({ key: text(sortKey), node: entityRow(record) }),
});

const countOfEntities = countQuery({
  name: 'entity.count',
  variants: combinations({ takingPart: [false, true] }),
  text: ({ takingPart }) => /* cypher */ `${matchEntities(takingPart, 'true')} RETURN count(e)`,
});

function countsParticipations({ participations }: EntityFilter): boolean {
  return participations.length > 0;
}
