import { parseRecord } from '../../model/stored/packed-record.ts';
import type { EntityRecord } from '../../model/record.ts';
import type { Row } from '../../engine/engine.ts';
import { query } from '../query.ts';
import { text, textList } from '../row-value.ts';
import { typename } from '../typename.ts';

/** The record of an entity, merged from all data sets that describe it, and the name of its GraphQL type. */
export interface EntityRow extends EntityRecord {
  readonly __typename: string;
  /** Ids of the data sets that describe it, the first of which gives id and kind. Null for a record that a page carries. */
  readonly datasets: readonly string[] | null;
}

/** The entities among these ids, in no particular order. Includes entities that no data set has any more. */
export const entitiesByIds = query<{ ids: readonly string[] }, EntityRow>(
  'entity.byIds',
  /* cypher */ `
  UNWIND $ids AS id
  MATCH (e:Node {id: id}) WHERE e:Entity OR e:FormerEntity
  RETURN ${entityColumns('e')}`,
  entityRow,
);

/** The entities among these ids as above, each with the country in which it is based; null if it is in none. */
export const entitiesWithCountry = query<{ ids: readonly string[] }, { entity: EntityRow; country: EntityRow | null }>(
  'entity.byIds.country',
  /* cypher */ `
  UNWIND $ids AS id
  MATCH (e:Node {id: id}) WHERE e:Entity OR e:FormerEntity
  OPTIONAL MATCH (k:Node {id: toLower(e.country)})
  RETURN ${entityColumns('e')}, ${entityColumns('k')}`,
  ([record = null, datasets = null, ...country]) => ({
    entity: entityRow([record, datasets]),
    country: country[0] === null ? null : entityRow(country),
  }),
);

/** An entity and one of its identifiers, as the graph stores it: the scheme, a space and the value. */
export interface IdentifiedEntity {
  readonly identifier: string;
  readonly entity: EntityRow;
}

/** The entities with these identifiers, in no particular order. An unknown identifier has no row. */
export const entitiesByIdentifiers = query<{ identifiers: readonly string[] }, IdentifiedEntity>(
  'entity.byIdentifiers',
  /* cypher */ `
  UNWIND $identifiers AS identifier
  MATCH (:Node {id: 'identifier ' + identifier})-[:IDENTIFIES]->(e)
  RETURN identifier, ${entityColumns('e')}`,
  ([identifier, ...columns]) => ({ identifier: text(identifier), entity: entityRow(columns) }),
);

/** The columns of `entityRow` for an entity in a variable. */
export function entityColumns(entity: string): string {
  return `${entity}.record, ${entity}.datasets`;
}

export function entityRow([value, datasets]: Row): EntityRow {
  const record = parseRecord(text(value)) as EntityRecord;
  return { __typename: typename(record.kind), ...record, datasets: textList(datasets) };
}

/** An entity of which only the record was read. */
export function carriedEntity(value: string): EntityRow {
  const record = parseRecord(value) as EntityRecord;
  return { __typename: typename(record.kind), ...record, datasets: null };
}
