import type { EntityRecord } from '../record.ts';

/** All names of an entity, the main one first. */
export function namesOf({ name, names }: Pick<EntityRecord, 'name' | 'names'>): string[] {
  return [name, ...names.map((other) => other.name)];
}
