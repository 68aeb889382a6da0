import { query } from './query.ts';
import { integer, text } from './row-value.ts';

export interface KindCount {
  readonly family: string;
  readonly kind: string;
  readonly count: number;
}

/** Number of entities and claims of each kind. */
export const countsByKind = query<Record<string, never>, KindCount>(
  'graph.countsByKind',
  /* cypher */ `
  MATCH (e:Entity) WITH e.kind AS kind, count(e) AS n RETURN 'entity' AS family, kind, n
  UNION ALL
  MATCH (c:Claim) WITH c.kind AS kind, count(c) AS n RETURN 'claim' AS family, kind, n`,
  ([family, kind, count]) => ({ family: text(family), kind: text(kind), count: integer(count) }),
);

export interface MarketCount {
  /** ISO 3166-1 alpha-2 code. */
  readonly market: string;
  readonly claims: number;
}

/** The markets that most claims cover: most claims first, then by code. */
export const busiestMarkets = query<{ limit: number }, MarketCount>(
  'graph.busiestMarkets',
  /* cypher */ `
  MATCH (c:Claim)
  UNWIND c.markets AS market
  WITH market, count(c) AS claims
  RETURN market, claims ORDER BY claims DESC, market LIMIT $limit`,
  ([market, claims]) => ({ market: text(market), claims: integer(claims) }),
);
