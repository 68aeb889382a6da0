import { ClientError } from '../model/client-error.ts';
import { normalizeText } from '../model/normalize-text.ts';
import type { EntityRow } from '../graph/entity/entity.ts';
import { entityPage } from '../graph/entity/entity-list.ts';
import { criteria } from '../graph/condition.ts';
import { UNBOUNDED } from '../graph/page.ts';
import { counted } from '../support/counted.ts';
import { excerpt, quote } from '../support/excerpt.ts';
import type { Context } from './context.ts';
import { nonBlank } from './filter/search-text.ts';

/** How many entities of one name an error lists. */
const MAX_SAME_NAME = 20;

/**
 * Returns the only entity with this name or alias; null if there is none.
 *
 * @throws {ClientError} AMBIGUOUS_NAME for several, INVALID_FILTER for a name without a letter or digit
 */
export async function entityByName({ reader }: Context, name: string): Promise<EntityRow | null> {
  const where = criteria({ name: normalizeText(nonBlank('name', name)) });
  const range = { ...UNBOUNDED, size: MAX_SAME_NAME, fromEnd: false };
  const order = { key: 'byName', descending: false } as const;
  const { items, hasMore } = await entityPage(reader, { where, participations: [], at: null }, order, range);
  const entities = items.map(({ node }) => node);
  if (entities.length < 2) return entities[0] ?? null;
  const listed = entities.map(({ id, kind }) => `${id} (${kind})`).join(', ');
  throw new ClientError(
    'AMBIGUOUS_NAME',
    `name: expected the name of one entity, got ${quote(excerpt(name))}, which ${hasMore ? 'more than ' : ''}${counted(entities.length, 'entity', 'entities')} have: ${listed}. Pass one of these as id.`,
    { ids: entities.map(({ id }) => id) },
  );
}
