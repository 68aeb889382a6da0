import type { ClaimIndex, IndexedList, IndexedRange } from '../claim-index/claim-index.ts';
import { isAlways } from '../condition.ts';
import { type Keyed, requireAllRows } from '../page.ts';
import type { Reader } from '../query.ts';
import { type ClaimRow, claimsByIds } from './claim.ts';
import type { ClaimList, ClaimListOwner } from './claim-scope.ts';

/* Lists of claims from the index of this process, on an engine that has no ordered indexes. */

/** The index, if it can answer for this list. */
export async function indexOf(
  { claimIndex }: Reader,
  { scope, where, at }: Pick<ClaimList, 'scope' | 'where' | 'at'>,
): Promise<ClaimIndex | null> {
  if (claimIndex === null || at !== null || scope === 'round') return null;
  // without the index, only lists of one owner are read without a scan of all claims
  const mayWait = scope === 'all' || !isAlways(where);
  return claimIndex.current(mayWait);
}

export function indexedList({ scope, as, roles, where }: ClaimList, { id, pair }: ClaimListOwner): IndexedList {
  if (scope === 'round') throw new Error('The index of claims has no funding rounds.');
  return { scope, owner: id, ...(pair && { pair }), as, roles, where };
}

/**
 * The claims of a page of each owner, as the statement returns them. Null if a load has removed one of them meanwhile.
 *
 * @throws {ClientError} REQUEST_TOO_LARGE
 */
export async function indexedPages(
  reader: Reader,
  index: ClaimIndex,
  lists: readonly IndexedList[],
  key: string,
  ranges: readonly IndexedRange[],
): Promise<(Keyed<ClaimRow> & { readonly group: number })[] | null> {
  const pages = [];
  for (const list of lists) pages.push(await pageOfRanges(index, list, key, ranges));
  const entries = requireAllRows(pages.flatMap((page, group) => page.map((entry) => ({ group, ...entry }))));
  const claims = await claimsById(
    reader,
    entries.map(({ id }) => id),
  );
  const rows = entries.flatMap(({ group, id, key: sortKey }) => {
    const node = claims.get(id);
    return node ? { group, key: sortKey, node } : [];
  });
  return rows.length === entries.length ? rows : null;
}

/** Reads one range after another until the page is full. */
async function pageOfRanges(index: ClaimIndex, list: IndexedList, key: string, ranges: readonly IndexedRange[]) {
  const page: Awaited<ReturnType<ClaimIndex['page']>>[number][] = [];
  for (const range of ranges) {
    const limit = range.limit - page.length;
    if (limit > 0) page.push(...(await index.page(list, key, { ...range, limit })));
  }
  return page;
}

export async function claimsById(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, ClaimRow>> {
  if (ids.length === 0) return new Map();
  const rows = await claimsByIds(reader, { ids: [...new Set(ids)] });
  return new Map(rows.map((row) => [row.id, row]));
}
