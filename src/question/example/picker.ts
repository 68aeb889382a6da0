/** A value that the data offers for a variable: JSON. */
export type PickedValue =
  | string
  | number
  | boolean
  | null
  | readonly PickedValue[]
  | { readonly [key: string]: unknown };

/** Finds values of variables in the loaded graph, so that a question has an answer in any data set. */
export interface Picker {
  /** What it picks, for the help: `the entity with the most claims`. */
  readonly description: string;
  /** What the graph lacks if there is nothing to pick: completes "No … is on record." */
  readonly subject: string;
  /** A GraphQL document without variables. Its lists are short, so that it is cheap in a large graph. */
  readonly query: string;
  /** The values in the order in which a question lists its variables; null if there are none. */
  readonly pick: (data: unknown) => readonly PickedValue[] | null;
}

/** The objects and scalars at a path of keys below a value. Lists on the way are flattened; null values are left out. */
export function valuesAt(value: unknown, path: string): unknown[] {
  let values: unknown[] = [value];
  for (const key of path.split('.')) {
    values = values.flatMap((item) => {
      const below = hasKeys(item) ? item[key] : undefined;
      return Array.isArray(below) ? (below as unknown[]) : [below];
    });
  }
  return values.filter((item) => item !== null && item !== undefined);
}

/** The first text at a path. */
export function textAt(value: unknown, path: string): string | undefined {
  return valuesAt(value, path).find((item) => typeof item === 'string');
}

/** The first values that `choose` returns without a gap. */
export function firstComplete(
  candidates: readonly unknown[],
  choose: (candidate: unknown) => readonly (PickedValue | undefined)[],
): readonly PickedValue[] | null {
  for (const candidate of candidates) {
    const values = choose(candidate);
    if (values.every((value) => value !== undefined)) return values as readonly PickedValue[];
  }
  return null;
}

/** The item with the largest number at a path, if it is more than 0; of equal ones the first. */
export function largest(items: readonly unknown[], path: string): unknown {
  const numbers = items.map((item) => Number(valuesAt(item, path)[0] ?? 0));
  const most = Math.max(0, ...numbers);
  return most > 0 ? items[numbers.indexOf(most)] : undefined;
}

function hasKeys(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
