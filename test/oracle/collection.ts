import type { Claim, Entity, Records, Source } from '../support/record.ts';

/** An optional argument or input field. */
export type Maybe<T> = T | null | undefined;

/** A comparator by several keys, ascending. Text is compared by code units. */
export function by<T>(...keys: readonly ((item: T) => string | number)[]): (a: T, b: T) => number {
  return (a, b) => {
    for (const key of keys) {
      const [keyA, keyB] = [key(a), key(b)];
      if (keyA !== keyB) return keyA < keyB ? -1 : 1;
    }
    return 0;
  };
}

/** Removes duplicates and keeps the order. */
export function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

/** Whether the list contains the value. A missing list contains everything; no list contains null. */
export function isIn(list: Maybe<readonly string[]>, value: string | null): boolean {
  return !list || (value !== null && list.includes(value));
}

export function claimOf(records: Records, id: string): Claim {
  return recordById(records.claims, id);
}

export function entityOf(records: Records, id: string): Entity {
  return recordById(records.entities, id);
}

export function sourceOf(records: Records, id: string): Source {
  return recordById(records.sources, id);
}

function recordById<T extends { readonly id: string }>(records: readonly T[], id: string): T {
  const record = records.find((candidate) => candidate.id === id);
  if (!record) throw new Error(`Expected a record with the id ${id}, found none.`);
  return record;
}
