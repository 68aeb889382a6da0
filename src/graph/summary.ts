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
