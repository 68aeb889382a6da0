import type { Engine } from '../engine/engine.ts';
import type { GraphCounts } from '../graph/graph-state.ts';
import { type Reader, query } from '../graph/query.ts';
import { integer } from '../graph/row-value.ts';
import type { Lease } from './lease.ts';

export async function rebuildDerived(_engine: Engine, _lease: Lease): Promise<void> {}

/** Counts the current records. */
export async function readCounts(reader: Reader): Promise<GraphCounts> {
  const [counts] = await currentCounts(reader, {});
  return counts ?? { entities: 0, claims: 0, sources: 0 };
}

const currentCounts = query<Record<string, never>, GraphCounts>(
  'load.counts',
  /* cypher */ `
  CALL () { MATCH (e:Entity) RETURN count(e) AS entities }
  CALL () { MATCH (c:Claim) RETURN count(c) AS claims }
  CALL () { MATCH (s:Source) RETURN count(s) AS sources }
  RETURN entities, claims, sources`,
  ([entities, claims, sources]) => ({
    entities: integer(entities),
    claims: integer(claims),
    sources: integer(sources),
  }),
);
