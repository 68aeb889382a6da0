import type { EntityKind } from '../../../client/client.ts';
import type { Subgraph } from './subgraph.ts';

/** Without the entities of some kinds, and the claims that join none of the others. Centres stay. */
export function withoutKinds(subgraph: Subgraph, hidden: readonly EntityKind[], centres: readonly string[]): Subgraph {
  if (hidden.length === 0) return subgraph;
  const entities = subgraph.entities.filter(({ id, kind }) => !hidden.includes(kind) || centres.includes(id));
  const there = new Set(entities.map(({ id }) => id));
  const claims = subgraph.claims.filter(({ participants }) => {
    const left = participants.filter(({ entity }) => there.has(entity.id)).length;
    // an edge needs both its ends, a junction one
    return participants.length === 2 ? left === 2 : left > 0;
  });
  const joined = new Set(claims.flatMap(({ participants }) => participants.map(({ entity }) => entity.id)));
  return {
    ...subgraph,
    entities: entities.filter(({ id }) => joined.has(id) || centres.includes(id)),
    claims,
  };
}
