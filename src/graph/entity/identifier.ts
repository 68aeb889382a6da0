import { type EntityRow, entityRow } from './entity.ts';
import { query } from '../query.ts';
import { text } from '../row-value.ts';

/** The entity that an identifier belongs to. */
export interface IdentifiedEntity {
  /** As `identifierKey` writes it. */
  readonly identifier: string;
  readonly entity: EntityRow;
}

/** The entities with these identifiers, in no particular order. An unknown identifier has no row. */
export const entitiesByIdentifiers = query<{ identifiers: readonly string[] }, IdentifiedEntity>(
  'entity.byIdentifiers',
  /* cypher */ `
  UNWIND $identifiers AS identifier
  MATCH (:Node {id: 'identifier ' + identifier})-[:IDENTIFIES]->(e)
  RETURN identifier, e.record`,
  ([identifier, record]) => ({ identifier: text(identifier), entity: entityRow(record) }),
);
