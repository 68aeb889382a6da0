import type { Reader } from '../../graph/query.ts';
import { identifierKey } from '../../model/identifier.ts';
import type { EntityRecord } from '../../model/record.ts';
import { listed } from '../../support/listed.ts';
import { DatasetConflictError } from '../conflict-error.ts';
import { createNumberList } from '../../support/number-list.ts';
import { createTextTable, type TextTable } from '../../support/text-table.ts';
import { chunksOf } from './plan-context.ts';
import { readIdentified, readReferrers } from './stored-node.ts';

/**
 * Requires that no claim of another data set refers to a record that a load removes. `canonicalOf`: the entities into which
 * it merges some of them.
 *
 * @throws {DatasetConflictError} names the records, the claims that refer to them and their data sets
 */
export async function requireUnreferenced(
  reader: Reader,
  dataset: string,
  ids: readonly string[],
  canonicalOf: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  const problems = new Map<string, string>();
  for (const { id, claim, dataset: other } of await readReferrers(reader, ids, dataset)) {
    const canonical = canonicalOf.get(id);
    const name = canonical === undefined ? id : `${id}, now merged into ${canonical},`;
    problems.set(id, `${name} (by ${claim} in ${other})`);
  }
  if (problems.size === 0) return;
  throw new DatasetConflictError(
    `Expected no other data set to refer to a record that ${dataset} no longer has, got references to ${listed([...problems.values()])}. ` +
      'Keep these records, or first remove the claims that refer to them.',
  );
}

/** The Identifier nodes that a load deletes and creates. Ids of nodes are texts, those of entities numbers. */
export interface IdentifierChanges {
  readonly deleted: readonly string[];
  readonly createdCount: number;
  created(): Generator<{ readonly id: string; readonly entity: number }>;
}

interface IdentifierChangesBuilder {
  /** Compares the identifiers of an entity before and after a load; null is none. */
  add(entity: number, before: EntityRecord | null, after: EntityRecord | null): void;
  /** Adds an identifier of a new entity, by `identifierKey`. */
  addCreated(key: string, entity: number): void;
  /** @throws {DatasetConflictError} if the graph has the identifier of another entity */
  finish(reader: Reader): Promise<IdentifierChanges>;
}

/**
 * Collects how identifiers change. `ids` numbers entities.
 *
 * @throws {DatasetConflictError} if two entities have the same identifier
 */
export function createIdentifierChanges(dataset: string, ids: TextTable): IdentifierChangesBuilder {
  const deleted: string[] = [];
  /** Nodes of the changed entities after the load, and whether they are new. */
  const nodes = createTextTable();
  const owners = createNumberList(Uint32Array);
  const isNew = createNumberList(Uint8Array);

  function own(id: string, entity: number, isCreated: boolean): void {
    const before = nodes.size;
    const number = nodes.add(id);
    const owner = owners.get(number);
    if (number < before && owner !== entity) throw sharedError(id, [ids.get(owner), ids.get(entity)], [dataset]);
    owners.set(number, entity);
    if (number >= before) isNew.set(number, Number(isCreated));
  }

  function* created(): Generator<{ readonly id: string; readonly entity: number }> {
    for (let number = 0; number < nodes.size; number++) {
      if (isNew.get(number) === 1) yield { id: nodes.get(number), entity: owners.get(number) };
    }
  }

  return {
    add(entity, before, after) {
      const old = identifierIds(before);
      const current = identifierIds(after);
      deleted.push(...old.filter((id) => !current.includes(id)));
      for (const id of current) own(id, entity, !old.includes(id));
    },
    addCreated: (key, entity) => own(`identifier ${key}`, entity, true),
    async finish(reader) {
      const free = new Set(deleted);
      let createdCount = 0;
      for (const some of chunksOf(created(), IDENTIFIERS)) {
        createdCount += some.length;
        const taken = await readIdentified(
          reader,
          some.flatMap(({ id }) => (free.has(id) ? [] : id)),
        );
        for (const { id, entity, datasets } of taken) {
          const owner = ids.get(owners.get(nodes.find(id)));
          if (owner !== entity) throw sharedError(id, [owner, entity], [dataset, ...datasets]);
        }
      }
      return { deleted, createdCount, created };
    },
  };
}

const IDENTIFIERS = 5_000;

function identifierIds(entity: EntityRecord | null): string[] {
  return entity?.identifiers.map((identifier) => `identifier ${identifierKey(identifier)}`) ?? [];
}

function sharedError(id: string, entities: readonly string[], datasets: readonly string[]): DatasetConflictError {
  const sets = [...new Set(datasets)];
  return new DatasetConflictError(
    `Expected ${id} to identify one entity, got ${entities.join(' and ')} (data ${sets.length === 1 ? 'set' : 'sets'} ${sets.join(' and ')}). ` +
      'If both are the same, give them one id; otherwise correct the identifier.',
  );
}
