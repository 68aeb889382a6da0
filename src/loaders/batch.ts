import DataLoader from 'dataloader';

import { jsonKey } from '../support/json-key.ts';

/** A loader of one value for each key, or null if there is none. `load` gets each key once. */
export function oneByKey<V>(load: (keys: readonly string[]) => Promise<readonly V[]>, keyOf: (value: V) => string) {
  return new DataLoader<string, V | null>(async (keys) => valuesOfKeys(keys, await load(keys), keyOf));
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
 * `load` returns a value for each key, in their order.
 */
export function byArguments<A extends object, K, V>(
  load: (args: A, keys: readonly K[]) => Promise<readonly V[]>,
  cacheKey: (key: K) => string,
): (args: A, key: K) => Promise<V> {
  const loaders = new Map<string, DataLoader<K, V, string>>();
  const argumentKeys = new WeakMap<A, string>(); // many parents may share one object of arguments

  return (args, key) => {
    const argumentKey = argumentKeys.get(args) ?? jsonKey(args);
    argumentKeys.set(args, argumentKey);
    let loader = loaders.get(argumentKey);
    if (!loader) {
      loader = new DataLoader<K, V, string>((keys) => load(args, keys), { cacheKeyFn: cacheKey });
      loaders.set(argumentKey, loader);
    }
    return loader.load(key);
  };
}
