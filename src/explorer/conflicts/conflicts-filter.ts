import type { ClaimFilter } from '../../client/client.ts';
import type { ConflictsAddress } from '../address/address.ts';
import { scopeFilter } from '../address/scope.ts';
import { hasWord } from '../text/has-word.ts';

/** Conditions on the words and the data sets of a claim. */
export function wordsFilter({ text, datasets, recordedOn }: ConflictsAddress): ClaimFilter {
  return { ...(hasWord(text) ? { text } : {}), ...scopeFilter({ datasets, recordedOn }) };
}

/** The same, and on the entities that a claim involves. */
export function pairsFilter(address: ConflictsAddress): ClaimFilter {
  const involved = address.of.map((entity) => ({ involves: [{ entity }] }));
  const [only] = involved;
  return { ...wordsFilter(address), ...(involved.length > 1 ? { any: involved } : only) };
}

/** Undefined for a filter without conditions. */
export function orUndefined(filter: ClaimFilter): ClaimFilter | undefined {
  return Object.keys(filter).length > 0 ? filter : undefined;
}
