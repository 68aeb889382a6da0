import { POSSIBLE_TYPES, TYPES_WITHOUT_ID } from './schema-facts.ts';

/* Facts about the schema that normalizing caches need: the types of interfaces, and the types without an id. */

/** The type with a single object. */
const SINGLETON = 'Graph';

/** The object types of each interface: `possibleTypes` of Apollo Client's `InMemoryCache`. */
export const possibleTypes: Record<string, string[]> = Object.fromEntries(
  Object.entries(POSSIBLE_TYPES).map(([name, types]) => [name, [...types]]),
);

interface TypePolicy {
  readonly keyFields: false | [];
  readonly merge: true;
}

/**
 * `typePolicies` of Apollo Client's `InMemoryCache`. There is one `Graph`. Objects without an id are stored in their parent,
 * and the fields that two queries select are merged.
 */
export const typePolicies: Record<string, TypePolicy> = Object.fromEntries(
  TYPES_WITHOUT_ID.map((name) => [name, { keyFields: name === SINGLETON ? [] : false, merge: true }]),
);

/** `keys` of urql's `cacheExchange` from `@urql/exchange-graphcache`. */
export const cacheKeys: Record<string, () => string | null> = Object.fromEntries(
  TYPES_WITHOUT_ID.map((name) => [name, () => (name === SINGLETON ? name : null)]),
);
