import type { EntityRecord } from '../../model/record.ts';
import type { Row } from '../../engine/engine.ts';
import { query, text } from '../query.ts';
import { typename } from '../typename.ts';

/** An entity as the data set has it, with the name of its GraphQL type. */
export interface EntityRow extends EntityRecord {
  readonly __typename: string;
}

/** `ids` of any records; rows for those that are entities, former ones too, in no order. */
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
