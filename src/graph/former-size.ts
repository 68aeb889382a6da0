import type { Row } from '../engine/engine.ts';
import { type Reader, query } from './query.ts';
import { integer, text } from './row-value.ts';

/** The size of what a graph no longer shows, which only lists of the past scan. */
export interface FormerSize {
  /** Revisions of claims that are no longer valid, and entities and sources that no data set has any more. */
  readonly claims: number;
  readonly entities: number;
  readonly sources: number;
  /** The owners with the most of these revisions, in descending order: id and number. */
  readonly busiest: {
    readonly entity: ReadonlyMap<string, number>;
    readonly market: ReadonlyMap<string, number>;
    readonly source: ReadonlyMap<string, number>;
  };
}

const NONE: ReadonlyMap<string, number> = new Map();
export const NO_FORMER: FormerSize = {
  claims: 0,
  entities: 0,
  sources: 0,
  busiest: { entity: NONE, market: NONE, source: NONE },
};

/** Runs one statement after another. `limit`: how many owners of each kind are ranked. */
export async function readFormerSize(reader: Reader, limit: number): Promise<FormerSize> {
  const rows = await formerCounts(reader, {});
  const total = (family: string) => rows.reduce((sum, row) => (row.family === family ? sum + row.count : sum), 0);
  const counts = { claims: total('claims'), entities: total('entities'), sources: total('sources') };
  if (counts.claims === 0) return { ...NO_FORMER, ...counts };
  return {
    ...counts,
    busiest: {
      entity: new Map(await formerEntities(reader, { limit })),
      market: new Map(await formerMarkets(reader, { limit })),
      source: new Map(await formerSources(reader, { limit })),
    },
  };
}

const MATCH_FORMER = /* cypher */ `
  CALL () {
    MATCH (c:FormerClaim) RETURN c
    UNION ALL
    MATCH (c:RetractedClaim) RETURN c
  }`;

const formerCounts = query<Record<string, never>, { readonly family: string; readonly count: number }>(
  'graph.formerCounts',
  /* cypher */ `
  MATCH (n:FormerClaim) RETURN 'claims' AS family, count(n) AS n
  UNION ALL
  MATCH (n:RetractedClaim) RETURN 'claims' AS family, count(n) AS n
  UNION ALL
  MATCH (n:FormerEntity) RETURN 'entities' AS family, count(n) AS n
  UNION ALL
  MATCH (n:FormerSource) RETURN 'sources' AS family, count(n) AS n`,
  ([family, count]) => ({ family: text(family), count: integer(count) }),
);

const formerEntities = query<{ limit: number }, readonly [id: string, revisions: number]>(
  'graph.formerEntities',
  /* cypher */ `${MATCH_FORMER}
  UNWIND c.participants AS id
  WITH id, count(c) AS revisions
  RETURN id, revisions ORDER BY revisions DESC, id LIMIT $limit`,
  revisionCount,
);

const formerMarkets = query<{ limit: number }, readonly [id: string, revisions: number]>(
  'graph.formerMarkets',
  /* cypher */ `${MATCH_FORMER}
  UNWIND c.markets AS market
  WITH market, count(c) AS revisions
  RETURN toLower(market) AS id, revisions ORDER BY revisions DESC, id LIMIT $limit`,
  revisionCount,
);

const formerSources = query<{ limit: number }, readonly [id: string, revisions: number]>(
  'graph.formerSources',
  /* cypher */ `${MATCH_FORMER}
  UNWIND c.sources AS id
  WITH id, count(c) AS revisions
  RETURN id, revisions ORDER BY revisions DESC, id LIMIT $limit`,
  revisionCount,
);

function revisionCount([id, count]: Row): readonly [string, number] {
  return [text(id), integer(count)];
}
