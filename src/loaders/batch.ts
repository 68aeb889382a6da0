import DataLoader from 'dataloader';

import { jsonKey } from '../support/json-key.ts';

/** Loads one value for each key, or null if there is none. */
export interface ValueLoader<V> {
  load(key: string): Promise<V | null>;
  loadAll(keys: readonly string[]): Promise<(V | null)[]>;
  /** The value, if it has been loaded: a resolver that returns no promise costs a tenth of one that does. */
  loaded(key: string): V | null | undefined;
}

/** `load` gets each key once. */
export function oneByKey<V>(
  load: (keys: readonly string[]) => Promise<readonly V[]>,
  keyOf: (value: V) => string,
): ValueLoader<V> {
  const loaded = new Map<string, V | null>();
  const loader = new DataLoader<string, V | null>(async (keys) => {
    const values = valuesOfKeys(keys, await load(keys), keyOf);
    keys.forEach((key, i) => loaded.set(key, values[i] ?? null));
    return values;
  });
  return {
    load: (key) => loader.load(key),
    loadAll: (keys) => Promise.all(keys.map((key) => loader.load(key))),
    loaded: (key) => loaded.get(key),
  };
}

/** A loader of all values for each key, in the order in which `load` returns them. */
export function manyByKey<V>(load: (keys: readonly string[]) => Promise<readonly V[]>, keyOf: (value: V) => string) {
  return new DataLoader<string, readonly V[]>(async (keys) => listsOfKeys(keys, await load(keys), keyOf));
}

/** The value of each key, or null. */
export function valuesOfKeys<V>(keys: readonly string[], values: readonly V[], keyOf: (value: V) => string) {
  const byKey = new Map(values.map((value) => [keyOf(value), value]));
  return keys.map((key) => byKey.get(key) ?? null);
}

/** All values of each key, in their order. */
export function listsOfKeys<V>(keys: readonly string[], values: readonly V[], keyOf: (value: V) => string): V[][] {
  const byKey = new Map<string, V[]>(keys.map((key) => [key, []]));
  for (const value of values) byKey.get(keyOf(value))?.push(value);
  return keys.map((key) => byKey.get(key) ?? []);
}

/**
 * Batches a field that has arguments: there is one loader for each set of arguments, wherever the field is selected. So
 * `partners(first: 5)` on 20 entities, on any level of a query, takes one statement, and `partners(first: 9)` another.
 * `load` returns a value for each key, in their order. It also gets the wishes of all callers that share the statement: what
 * they would like to be read with it.
 */
export function byArguments<A extends object, K, V, Wish = never>(
  load: (args: A, keys: readonly K[], wishes: readonly Wish[]) => Promise<readonly V[]>,
  cacheKey: (key: K) => string,
): (args: A, key: K, wish?: Wish) => Promise<V> {
  const loaders = new Map<string, { readonly values: DataLoader<K, V, string>; readonly wishes: Set<Wish> }>();
  const argumentKeys = new WeakMap<A, string>(); // many parents may share one object of arguments

  return (args, key, wish) => {
    const argumentKey = argumentKeys.get(args) ?? jsonKey(args);
    argumentKeys.set(args, argumentKey);
    let loader = loaders.get(argumentKey);
    if (!loader) {
      const wishes = new Set<Wish>();
      const values = new DataLoader<K, V, string>((keys) => load(args, keys, [...wishes]), { cacheKeyFn: cacheKey });
      loader = { values, wishes };
      loaders.set(argumentKey, loader);
    }
    if (wish !== undefined) loader.wishes.add(wish);
    return loader.values.load(key);
  };
}
