import type { ClaimCriteria } from '../claim/claim-filter.ts';
import type { Alternative } from '../condition.ts';
import { type ClaimColumns, claimNumber } from './claim-columns.ts';
import { codeOf } from './column.ts';
import { posting } from './list-column.ts';
import { claimsWithWord } from './words.ts';

/**
 * The lists of claims of the most selective criterion of an alternative: all claims that meet the alternative are in them.
 * Null if no criterion has lists.
 */
export function narrowestLists(
  columns: ClaimColumns,
  alternative: Alternative<ClaimCriteria>,
): readonly Uint32Array[] | null {
  let narrowest: readonly Uint32Array[] | null = null;
  let smallest = Infinity;
  for (const { excluded, ...criteria } of alternative) {
    if (excluded) continue;
    for (const lists of listsOf(columns, criteria)) {
      const size = sizeOfLists(lists);
      if (size >= smallest) continue;
      smallest = size;
      narrowest = lists;
    }
  }
  return narrowest;
}

export function sizeOfLists(lists: readonly Uint32Array[]): number {
  return lists.reduce((sum, list) => sum + list.length, 0);
}

/** The lists of each criterion that has some. */
function listsOf(columns: ClaimColumns, criteria: ClaimCriteria): (readonly Uint32Array[])[] {
  const { ids, markets, sources, involves = [], words = [] } = criteria;
  const of = (name: 'participants' | 'markets' | 'sources', values: readonly string[] | undefined) =>
    values ? [listsWith(columns, name, values)] : [];
  return [
    ...(ids ? [[claimsWithIds(columns, ids)]] : []),
    ...of('markets', markets),
    ...of('sources', sources),
    ...involves.flatMap(({ entities }) => of('participants', entities)),
    ...words.map((word) => claimsWithWord(columns.words, word)),
  ];
}

/** The claims with each of these values. */
export function listsWith(
  columns: ClaimColumns,
  name: 'participants' | 'markets' | 'sources',
  values: readonly string[],
): readonly Uint32Array[] {
  const codes = new Set(values.map((value) => codeOf(columns.list[name], value)));
  return [...codes].map((code) => posting(columns.postings[name], code));
}

/** The claims with these ids, in ascending order. */
export function claimsWithIds(columns: ClaimColumns, ids: readonly string[]): Uint32Array {
  const found = ids.map((id) => claimNumber(columns, id)).filter((claim) => claim >= 0);
  return Uint32Array.from(new Set(found)).sort();
}
