import type { Claim, Entity, Records, Source } from '../support/record.ts';

/** What an argument or a field of an input may be where nothing is asked for. */
export type Maybe<T> = T | null | undefined;

/** Compares by each key in turn, ascending; text by its code units. */
export function by<T>(...keys: readonly ((item: T) => string | number)[]): (one: T, other: T) => number {
  return (one, other) => {
    for (const key of keys) {
      const [a, b] = [key(one), key(other)];
      if (a !== b) return a < b ? -1 : 1;
    }
    return 0;
  };
}

/** Each value once, where it came first. */
export function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

/** Whether the list has the value. No list: everything is in it; an unknown value is in none. */
export function isIn(list: Maybe<readonly string[]>, value: string | null): boolean {
  return !list || (value !== null && list.includes(value));
}

export function claimOf(records: Records, id: string): Claim {
  return found(records.claims, id);
}

export function entityOf(records: Records, id: string): Entity {
  return found(records.entities, id);
}

export function sourceOf(records: Records, id: string): Source {
  return found(records.sources, id);
}

function found<T extends { readonly id: string }>(records: readonly T[], id: string): T {
  const record = records.find((one) => one.id === id);
  if (!record) throw new Error(`The records have no ${id}.`);
  return record;
}
