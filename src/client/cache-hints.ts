import { POSSIBLE_TYPES, TYPES_WITHOUT_ID } from './schema-facts.ts';

/* Facts about the schema that normalizing caches need: the types of interfaces, and the types without an id. */

/** The type with a single object. */
const SINGLETON = 'Graph';

/** The object types of each interface: `possibleTypes` of Apollo Client's `InMemoryCache`. */
export const possibleTypes: Record<string, string[]> = Object.fromEntries(
  Object.entries(POSSIBLE_TYPES).map(([name, types]) => [name, [...types]]),
);

/** A claim of a response, as caches pass it to functions of its key. */
type CachedClaim = { readonly [field: string]: unknown };

interface TypePolicy {
  readonly keyFields: false | readonly string[] | ((claim: CachedClaim) => string[]);
  readonly merge: true;
}

/**
 * `typePolicies` of Apollo Client's `InMemoryCache`. There is one `Graph`. Objects without an id are stored in their parent,
 * and the fields that two queries select are merged. All revisions of a claim have one id: those with a selected `revision`
 * are stored apart.
 */
export const typePolicies: Record<string, TypePolicy> = Object.fromEntries([
  ...TYPES_WITHOUT_ID.map((name): [string, TypePolicy] => [
    name,
    { keyFields: name === SINGLETON ? [] : false, merge: true },
  ]),
  ...POSSIBLE_TYPES.Claim.map((name): [string, TypePolicy] => [
    name,
    { keyFields: ({ revision }) => (revision === undefined ? ['id'] : ['id', 'revision']), merge: true },
  ]),
]);

/** `keys` of urql's `cacheExchange` from `@urql/exchange-graphcache`. */
export const cacheKeys: Record<string, (data: CachedClaim) => string | null> = Object.fromEntries([
  ...TYPES_WITHOUT_ID.map((name) => [name, () => (name === SINGLETON ? name : null)] as const),
  ...POSSIBLE_TYPES.Claim.map((name) => [name, claimKey] as const),
]);

function claimKey({ id, revision }: CachedClaim): string | null {
  if (typeof id !== 'string') return null;
  return typeof revision === 'number' ? `${id}@${revision}` : id;
}
