import type { ClaimRow } from '../claim/claim.ts';
import { type PathPageOptions, databasePaths } from './database-path.ts';
import type { FoundPath } from './path.ts';
import { type Explored, findPaths } from './path-search.ts';
import type { Reader } from '../query.ts';

/** A page of the shortest paths between two different entities. */
export interface PathPage {
  /** In claims; null if no path was found. */
  readonly length: number | null;
  /** Null if the search exceeded its budget. */
  readonly totalCount: number | null;
  readonly paths: readonly FoundPath[];
  /** Claims that the search has read, by id. */
  readonly claims: ReadonlyMap<string, ClaimRow>;
  /** How far the search in this process goes, which runs now if the database has found the paths. */
  explored(): Promise<Explored>;
}

/** The database searches if it can, which is several times cheaper. */
export async function pathPage(reader: Reader, options: PathPageOptions): Promise<PathPage> {
  const { skip, first } = options;
  const search = (count: number) => findPaths(reader, { ...options, first: count });
  const fromDatabase = await databasePaths(reader, options);
  if (fromDatabase) {
    let explored: Promise<Explored> | undefined;
    return { ...fromDatabase, explored: () => (explored ??= search(0)) };
  }
  const found = await search(skip + first);
  return { ...found, paths: found.paths.slice(skip), claims: new Map(), explored: () => Promise.resolve(found) };
}
