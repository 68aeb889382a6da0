import type { Engine } from '../engine/engine.ts';
import { command, query, readerOf } from '../graph/query.ts';
import { integer } from '../graph/row-value.ts';
import type { Lease } from './lease.ts';

/** Deletes everything but the state of the graph: another version of this program wrote other properties. */
export async function clearGraph(engine: Engine, lease: Lease): Promise<void> {
  const reader = readerOf(engine);
  for (;;) {
    const [left = 0] = await countNodes(reader, {});
    if (left === 0) return;
    await lease.write([{ statement: deleteNodes, params: { limit: 10_000 } }]);
  }
}

const countNodes = query<Record<string, never>, number>(
  'load.countNodes',
  /* cypher */ `MATCH (n) WHERE NOT n:Graph RETURN count(n)`,
  ([count]) => integer(count),
);

const deleteNodes = command(
  'load.deleteNodes',
  /* cypher */ `
  MATCH (n) WHERE NOT n:Graph
  WITH n LIMIT $limit
  DETACH DELETE n`,
);
