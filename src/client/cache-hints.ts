import { POSSIBLE_TYPES, TYPES_WITHOUT_ID } from './schema-facts.ts';

/** The one type of which there is a single object. */
const SINGLETON = 'Graph';

/* What a normalizing cache needs beside the schema: which types an interface has, and which objects have no id. */

/** The object types of each interface: `possibleTypes` of Apollo Client's `InMemoryCache`. */
export const possibleTypes: Record<string, string[]> = Object.fromEntries(
  Object.entries(POSSIBLE_TYPES).map(([name, types]) => [name, [...types]]),
);

interface TypePolicy {
  readonly keyFields: false | [];
  readonly merge: true;
}

/**
 * `typePolicies` of Apollo Client's `InMemoryCache`: there is one `Graph`, and objects without an id belong to the object
 * that has them. Two queries that select different fields of them are merged.
 */
export const typePolicies: Record<string, TypePolicy> = Object.fromEntries(
  TYPES_WITHOUT_ID.map((name) => [name, { keyFields: name === SINGLETON ? [] : false, merge: true }]),
);

/** `keys` of urql's `cacheExchange` from `@urql/exchange-graphcache`. */
export const cacheKeys: Record<string, () => string | null> = Object.fromEntries(
  TYPES_WITHOUT_ID.map((name) => [name, () => (name === SINGLETON ? name : null)]),
);
