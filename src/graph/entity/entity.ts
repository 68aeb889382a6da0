import type { EntityRecord } from '../../model/record.ts';
import type { Row } from '../../engine/engine.ts';
import { query } from '../query.ts';
import { text } from '../row-value.ts';
import { typename } from '../typename.ts';

/** The record of an entity and the name of its GraphQL type. */
export interface EntityRow extends EntityRecord {
  readonly __typename: string;
}

/** The entities among these ids, in no particular order. Includes entities that the data set no longer has. */
export const entitiesByIds = query<{ ids: readonly string[] }, EntityRow>(
  'entity.byIds',
  /* cypher */ `
  UNWIND $ids AS id
  MATCH (e:Node {id: id}) WHERE e:Entity OR e:FormerEntity
  RETURN e.record`,
  ([record]) => entityRow(record),
);

export function entityRow(value: Row[number] | undefined): EntityRow {
  const record = JSON.parse(text(value)) as EntityRecord;
  return { __typename: typename(record.kind), ...record };
}
