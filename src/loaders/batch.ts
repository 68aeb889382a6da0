import DataLoader from 'dataloader';

/** A loader that gives the one value of a key, or null where nothing has it. `load` takes distinct keys. */
export function oneByKey<V>(load: (keys: readonly string[]) => Promise<readonly V[]>, keyOf: (value: V) => string) {
  return new DataLoader<string, V | null>(async (keys) => {
    const found = new Map((await load(keys)).map((value) => [keyOf(value), value]));
    return keys.map((key) => found.get(key) ?? null);
  });
}

/** A loader that gives all values of a key, in the order in which `load` returns them. */
export function manyByKey<V>(load: (keys: readonly string[]) => Promise<readonly V[]>, keyOf: (value: V) => string) {
  return new DataLoader<string, readonly V[]>(async (keys) => {
    const groups = new Map<string, V[]>(keys.map((key) => [key, []]));
    for (const value of await load(keys)) groups.get(keyOf(value))?.push(value);
    return keys.map((key) => groups.get(key) ?? []);
  });
}

/**
 * Loaders for fields with arguments: one a set of arguments, made when first asked for, so that the same field with the
 * same arguments on many parents is one statement. `load` answers in the order of its keys.
 */
export function byArguments<A, K, V>(
  load: (args: A, keys: readonly K[]) => Promise<readonly V[]>,
  cacheKey: (key: K) => string,
): (args: A, key: K) => Promise<V> {
  const loaders = new Map<string, DataLoader<K, V, string>>();
  return (args, key) => {
    const name = JSON.stringify(args);
    let loader = loaders.get(name);
    if (!loader) {
      loader = new DataLoader<K, V, string>((keys) => load(args, keys), { cacheKeyFn: cacheKey });
      loaders.set(name, loader);
    }
    return loader.load(key);
  };
}
