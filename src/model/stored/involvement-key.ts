import { UNKNOWN_KEYS } from '../sort-key.ts';
import { type InvolvementKey, claimKeys } from '../stored-record.ts';
import type { ClaimRecord } from '../record.ts';

/*
 * The sort keys on INVOLVES, by which a list of the claims of one entity starts at its page in an index. They begin with a hash of
 * the entity, and are the beginning of the key of the claim, short enough that a database stores them beside other properties, which
 * may need a block for a longer text. So claims with equal keys, or entities with equal hashes, are told apart by
 * the claim and the entity themselves.
 */

/** A record of properties holds texts of at most this many lower-case letters, digits and hyphens. */
const MAX_LENGTH = 36;
const HASH_DIGITS = 6;

/**
 * Returns a function that gives the sort keys of a claim among those of an entity. Few claims have a figure, so those without
 * have no key for it.
 */
export function involvementKeys(claim: ClaimRecord): (entity: string) => Record<InvolvementKey, string | null> {
  const keys = claimKeys(claim);
  return (entity) => ({
    byId: involvementKey(entity, 'byId', keys.byId),
    byDay: involvementKey(entity, 'byDay', keys.byDay),
    byConfidence: involvementKey(entity, 'byConfidence', keys.byConfidence),
    byMetric: claim.metric === null ? null : involvementKey(entity, 'byMetric', keys.byMetric),
  });
}

/** Converts a sort key of a claim, or a bound of a range of them. Keeps their order, but different keys may become equal. */
export function involvementKey(entity: string, name: InvolvementKey, key: string): string {
  const own = name === 'byId' ? idAmongClaims(entity, key) : valueAndId(entity, key);
  return `${hashOfEntity(entity)}${own}`.slice(0, MAX_LENGTH);
}

/** A bound may have no id. */
function valueAndId(entity: string, key: string): string {
  const end = key.indexOf(' ');
  const value = end === -1 ? key : key.slice(0, end);
  const id = end === -1 ? '' : ` ${idAmongClaims(entity, key.slice(end + 1))}`;
  return `${value === UNKNOWN_KEYS ? UNKNOWN : value}${id}`;
}

/** In place of `UNKNOWN_KEYS`, which is no letter. Sorts after digits, with which known values begin. */
const UNKNOWN = 'z';

/** Many claims of an entity begin with its id, which therefore becomes one character. Keeps the order of ids. */
function idAmongClaims(entity: string, id: string): string {
  const own = `${entity}-`;
  if (id.startsWith(own)) return `1${id.slice(own.length)}`;
  return `${id < own ? '0' : '2'}${id}`;
}

/** FNV-1a. */
function hashOfEntity(id: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return (hash >>> 0)
    .toString(36)
    .padStart(HASH_DIGITS + 1, '0')
    .slice(-HASH_DIGITS);
}
