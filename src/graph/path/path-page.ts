import type { ClaimRow } from '../claim/claim.ts';
import { type PathPageOptions, databasePaths } from './database-path.ts';
import type { FoundPath } from './path.ts';
import { type Explored, findPaths, listedPaths } from './path-search.ts';
import { type RankedSearchOptions, findRankedPaths } from './ranked-path-search.ts';
import type { Reader } from '../query.ts';

/** A page of the paths between two different entities. */
export interface PathPage {
  /** In claims, of the shortest paths; null if no path was found. */
  readonly length: number | null;
  /** Null if it is unknown. */
  readonly totalCount: number | null;
  /** How many paths all pages have together. */
  readonly listed: number;
  readonly paths: readonly FoundPath[];
  /** Claims that the search has read, by id. */
  readonly claims: ReadonlyMap<string, ClaimRow>;
  /** How far the search in this process goes, which runs now if the database has found the paths. */
  explored(): Promise<Explored>;
}

/** The shortest paths. The database searches if it can, which is several times cheaper. */
export async function pathPage(reader: Reader, options: PathPageOptions): Promise<PathPage> {
  const { skip, first } = options;
  const search = (count: number) => findPaths(reader, { ...options, first: count });
  const fromDatabase = await databasePaths(reader, options);
  if (fromDatabase) {
    let explored: Promise<Explored> | undefined;
    return { ...fromDatabase, listed: fromDatabase.totalCount, explored: () => (explored ??= search(0)) };
  }
  const found = await search(skip + first);
  return {
    ...found,
    listed: listedPaths(found.totalCount ?? 0),
    paths: found.paths.slice(skip),
    claims: new Map(),
    explored: () => Promise.resolve(found),
  };
}

/** Other paths than the shortest ones, or those of an order of their own. */
export async function rankedPathPage(
  reader: Reader,
  { skip, first, ...options }: RankedSearchOptions & Pick<PathPageOptions, 'skip' | 'first'>,
): Promise<PathPage> {
  const found = await findRankedPaths(reader, options);
  return {
    ...found,
    listed: found.paths.length,
    paths: found.paths.slice(skip, skip + first),
    claims: new Map(),
    explored: () => Promise.resolve(found),
  };
}
