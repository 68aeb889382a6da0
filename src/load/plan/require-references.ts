import type { Reader } from '../../graph/query.ts';
import { identifierKey } from '../../model/identifier.ts';
import type { EntityRecord } from '../../model/record.ts';
import { listed } from '../../support/listed.ts';
import { DatasetConflictError } from '../conflict-error.ts';
import type { EntityChange } from './entity-change.ts';
import { readIdentified, readReferrers } from './stored-node.ts';

/**
 * Requires that no claim of another data set refers to a record that a load removes.
 *
 * @throws {DatasetConflictError} names the records, the claims that refer to them and their data sets
 */
export async function requireUnreferenced(reader: Reader, dataset: string, ids: readonly string[]): Promise<void> {
  const problems = new Map<string, string>();
  for (const { id, claim, dataset: other } of await readReferrers(reader, ids, dataset)) {
    problems.set(id, `${id} (by ${claim} in ${other})`);
  }
  if (problems.size === 0) return;
  throw new DatasetConflictError(
    `Expected no other data set to refer to a record that ${dataset} no longer has, got references to ${listed([...problems.values()])}. ` +
      'Keep these records, or first remove the claims that refer to them.',
  );
}

/** The Identifier nodes that a load deletes and creates. */
export interface IdentifierChanges {
  /** Ids of the nodes. */
  readonly deleted: readonly string[];
  readonly created: readonly { readonly id: string; readonly entity: string }[];
}

/**
 * Compares the identifiers of changed entities.
 *
 * @throws {DatasetConflictError} if two entities have the same identifier
 */
export async function identifierChanges(
  reader: Reader,
  dataset: string,
  changes: readonly EntityChange[],
): Promise<IdentifierChanges> {
  const deleted: string[] = [];
  const created: { id: string; entity: string }[] = [];
  const owners = new Map<string, string>();
  for (const { action, id: entity, record, before } of changes) {
    const old = identifierIds(before);
    const current = action === 'DISMISS' ? [] : identifierIds(record);
    deleted.push(...old.filter((id) => !current.includes(id)));
    for (const id of current) {
      const owner = owners.get(id);
      if (owner !== undefined && owner !== entity) throw sharedError(id, [owner, entity], [dataset]);
      owners.set(id, entity);
      if (!old.includes(id)) created.push({ id, entity });
    }
  }
  const free = new Set(deleted);
  const taken = await readIdentified(
    reader,
    created.flatMap(({ id }) => (free.has(id) ? [] : id)),
  );
  for (const { id, entity, datasets } of taken) {
    const owner = owners.get(id);
    if (owner !== undefined && owner !== entity) throw sharedError(id, [owner, entity], [dataset, ...datasets]);
  }
  return { deleted, created };
}

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
