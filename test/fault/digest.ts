import { createHash } from 'node:crypto';

import type { Engine, Value } from '../../src/engine/engine.ts';

const NODES = {
  name: 'test.nodes',
  text: `MATCH (n) WHERE NOT n:Graph AND NOT n:Load RETURN labels(n), properties(n)`,
};
const RELATIONSHIPS = {
  name: 'test.relationships',
  text: `MATCH (a)-[r]->(b) RETURN a.id, type(r), b.id, properties(r)`,
};

/** A hash of the contents of a graph without the times of its loads: equal for equal contents. */
export async function digestOf(engine: Engine): Promise<string> {
  const rows = [...(await engine.read(NODES, {})), ...(await engine.read(RELATIONSHIPS, {}))];
  const hash = createHash('sha256');
  for (const line of rows.map((row) => canonical(row)).toSorted()) hash.update(`${line}\n`);
  return hash.digest('hex');
}

const TIMES = new Set(['recordedAt', 'retractedAt', 'loadedAt', 'presentFrom', 'presentUntil']);

/** Sorts the keys of maps, and labels, whose order is arbitrary. */
function canonical(value: Value): string {
  if (Array.isArray(value))
    return `[${value
      .map((item: Value) => canonical(item))
      .toSorted()
      .join()}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([key]) => !TIMES.has(key));
    return `{${entries
      .map(([key, item]) => `${key}:${canonical(item as Value)}`)
      .toSorted()
      .join()}}`;
  }
  return typeof value === 'bigint' ? `${value}n` : JSON.stringify(value);
}
