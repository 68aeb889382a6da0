import type { Row } from '../../engine/engine.ts';
import { type ClaimRow, claimColumnList, claimRow } from '../claim/claim.ts';
import { isAlways } from '../condition.ts';
import type { FoundPath } from './path.ts';
import type { PathRules } from './path-search.ts';
import { type Reader, combinations, queryVariants } from '../query.ts';
import { integer, textList } from '../row-value.ts';

/* The shortest paths by the search of the database, on engines with `shortestPaths`. */

/** The longest path that a search may ask for, in claims. */
export const MAX_LENGTH = 10;

/** If there are more paths, this process finds them, since it counts paths without listing them. */
const MAX_PATHS = 1_000;

export interface PathPageOptions extends PathRules {
  /** The number of paths before the page. */
  readonly skip: number;
  /** The largest number of paths to return. */
  readonly first: number;
}

export interface DatabasePaths {
  /** In claims; null if there is no path. */
  readonly length: number | null;
  readonly totalCount: number;
  /** The paths from `skip` on, in the order of `findPaths`. */
  readonly paths: readonly FoundPath[];
  /** Their claims, by id. */
  readonly claims: ReadonlyMap<string, ClaimRow>;
}

/**
 * Finds the shortest paths with one statement. Returns null if there are too many, for a search in the past, and for one with
 * a filter or a largest degree: the database would test more claims than `findPaths`, and without a limit.
 */
export async function databasePaths(
  reader: Reader,
  { from, to, where, at, avoid, maxDegree, maxLength, skip, first }: PathPageOptions,
): Promise<DatabasePaths | null> {
  if (!reader.abilities.shortestPaths || at !== null || maxDegree !== null || !isAlways(where)) return null;
  const avoiding = avoid.size > 0;
  const within = LIMITS.find((name) => LENGTH[name] >= maxLength) ?? 'ten';
  const params = { from, to, skip, first, end: skip + first, limit: MAX_PATHS + 1 };
  const [found] = await shortestQuery({ within, avoiding })(
    reader,
    avoiding ? { ...params, avoid: [...avoid] } : params,
  );
  if (found === undefined || found.totalCount > MAX_PATHS) return null;
  return (found.length ?? 0) > maxLength ? NO_PATHS : found;
}

const NO_PATHS: DatabasePaths = { length: null, totalCount: 0, paths: [], claims: new Map() };

/** Cypher has no parameter for the length of a pattern. The next longer text serves the lengths between these. */
const LENGTH = { two: 2, four: 4, six: 6, ten: MAX_LENGTH } as const;
const LIMITS = ['two', 'four', 'six', 'ten'] as const;

/**
 * A path has entities and claims in turn, so it has twice as many relationships as claims. The predicate has a form that
 * a database tests during the search. Ids are only read of paths that are as trusted as the last one of the page.
 */
const shortestQuery = queryVariants({
  name: 'path.shortest',
  variants: combinations({ within: LIMITS, avoiding: [false, true] }),
  text: ({ within, avoiding }) => /* cypher */ `
  MATCH (a:Node {id: $from}) WHERE a:Entity
  MATCH (b:Node {id: $to}) WHERE b:Entity
  MATCH p = allShortestPaths((a)-[:INVOLVES*..${2 * LENGTH[within]}]-(b))
  ${avoiding ? 'WHERE all(n IN nodes(p) WHERE NOT n.id IN $avoid)' : ''}
  WITH nodes(p) AS path LIMIT $limit
  WITH path, reduce(x = 1.0, i IN range(1, size(path) - 2, 2) | x * path[i].confidence) AS confidence
  ORDER BY confidence DESC
  WITH collect(path) AS paths, collect(confidence) AS confidences
  RETURN size(paths), (size(paths[0]) - 1) / 2, COLLECT {
    UNWIND range(0, size(paths) - 1) AS i
    WITH i WHERE confidences[i] >= coalesce(confidences[$end - 1], 0.0)
    WITH paths[i] AS path, confidences[i] AS confidence
    WITH path, confidence, [n IN path | n.id] AS ids ORDER BY confidence DESC, ids SKIP $skip LIMIT $first
    RETURN [ids, [n IN path WHERE n:Claim | ${claimColumnList('n')}]]
  }`,
  decode: ([count, length, rows]): DatabasePaths => {
    const claims = new Map<string, ClaimRow>();
    const paths = rowItems(rows).map((row) => {
      const [ids, columns] = rowItems(row);
      return pathOf(
        textList(ids),
        rowItems(columns).map((each) => claimRow(rowItems(each))),
        claims,
      );
    });
    return { length: length === null ? null : integer(length), totalCount: integer(count), paths, claims };
  },
});

function rowItems(value: Row[number] | undefined): Row {
  return Array.isArray(value) ? (value as Row) : [];
}

/** `ids`: those of entities and claims in turn. `known` collects the claims. */
function pathOf(ids: readonly string[], rows: readonly ClaimRow[], known: Map<string, ClaimRow>): FoundPath {
  const hops = rows.map((row, i) => {
    const claim = known.get(row.id) ?? row;
    known.set(claim.id, claim);
    return { from: ids[2 * i] ?? '', claim: claim.id, confidence: claim.confidence, to: ids[2 * i + 2] ?? '' };
  });
  return { confidence: hops.reduce((product, { confidence }) => product * confidence, 1), hops };
}
