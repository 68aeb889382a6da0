import type { CarriedRecords } from '../graph/claim/carried-record.ts';
import type { EntityRow } from '../graph/entity/entity.ts';
import type { SourceRow } from '../graph/source.ts';

/**
 * The records that the lists of a request carry. A resolver that returns an entity, and knows that a list of it is selected,
 * wants it: if the statement of such a list can carry its owner, the entity needs none of its own.
 */
export interface Carried {
  /** The entity, if a list has carried it. Its data sets may be missing. */
  entity(id: string): EntityRow | undefined;
  source(id: string): SourceRow | undefined;
  /** Call it before the lists of the entity are read. */
  want(id: string): void;
  /** Those of the ids that are wanted: the caller reads them. */
  take(ids: readonly (string | null)[]): ReadonlySet<string>;
  /** Adds what a list carries, for the owners that `take` has returned. */
  add(owners: ReadonlySet<string>, records: Promise<CarriedRecords>): void;
  /** The owner of a list that is being read: null if it does not exist. Undefined if no list carries it, or the list failed. */
  owner(id: string): Promise<EntityRow | null | undefined> | undefined;
  /** Keeps entities that were read with others. */
  keep(entities: Iterable<EntityRow>): void;
}

export function createCarried(): Carried {
  const entities = new Map<string, EntityRow>();
  const sources = new Map<string, SourceRow>();
  const wanted = new Set<string>();
  const owners = new Map<string, Promise<EntityRow | null | undefined>>();

  function keep(rows: Iterable<EntityRow>): void {
    for (const row of rows) if (row.datasets !== null || !entities.has(row.id)) entities.set(row.id, row);
  }

  return {
    entity: (id) => entities.get(id),
    source: (id) => sources.get(id),
    want: (id) => void wanted.add(id),
    take(ids) {
      const taken = new Set(ids.filter((id) => id !== null && wanted.has(id)) as string[]);
      for (const id of taken) wanted.delete(id);
      return taken;
    },
    add(taken, records) {
      const kept = records.then(
        (carried) => {
          keep(carried.owners.values());
          keep(carried.entities.values());
          for (const [id, source] of carried.sources) sources.set(id, source);
          return carried;
        },
        () => null,
      );
      for (const id of taken) {
        owners.set(
          id,
          kept.then((carried) => (carried ? (carried.owners.get(id) ?? null) : undefined)),
        );
      }
    },
    owner: (id) => owners.get(id),
    keep,
  };
}
