import type { EntityKind } from '../../../client/client.ts';
import { distinctParticipants } from './claims-by-entity.ts';
import type { Subgraph } from './subgraph.ts';

/**
 * Removes entities of the hidden kinds, the claims that are then incomplete, and entities that are left without a claim.
 * Centres stay.
 */
export function withoutKinds(subgraph: Subgraph, hidden: readonly EntityKind[], centres: readonly string[]): Subgraph {
  if (hidden.length === 0) return subgraph;
  const entities = subgraph.entities.filter(({ id, kind }) => !hidden.includes(kind) || centres.includes(id));
  const ids = new Set(entities.map(({ id }) => id));
  const claims = subgraph.claims.filter((claim) => {
    const participants = distinctParticipants(claim);
    const visible = participants.filter((id) => ids.has(id)).length;
    // An edge needs both ends, a hyperedge any of its participants.
    return participants.length === 2 ? visible === 2 : visible > 0;
  });
  const connected = new Set(claims.flatMap(distinctParticipants));
  return {
    ...subgraph,
    entities: entities.filter(({ id }) => connected.has(id) || centres.includes(id)),
    claims,
  };
}
