import type { EntityKind } from '../../../client/client.ts';
import { distinctParticipants } from './claims-by-entity.ts';
import type { Subgraph } from './subgraph.ts';

/**
 * Removes entities of the hidden kinds, the claims that are then incomplete, and entities that are left without a claim.
 * Centres stay.
 */
export function withoutKinds(subgraph: Subgraph, hidden: readonly EntityKind[], centres: readonly string[]): Subgraph {
  if (hidden.length === 0) return subgraph;
  return onlyEntities(subgraph, ({ id, kind }) => !hidden.includes(kind) || centres.includes(id), new Set(centres));
}

/** The same for single entities, centres included. */
export function withoutEntities(subgraph: Subgraph, hidden: readonly string[], kept: readonly string[]): Subgraph {
  if (hidden.length === 0) return subgraph;
  const ids = new Set(hidden);
  return onlyEntities(subgraph, ({ id }) => !ids.has(id), new Set(kept.filter((id) => !ids.has(id))));
}

/** @param kept entities that stay without a claim */
function onlyEntities(
  subgraph: Subgraph,
  isShown: (entity: Subgraph['entities'][number]) => boolean,
  kept: ReadonlySet<string>,
): Subgraph {
  const entities = subgraph.entities.filter(isShown);
  const ids = new Set(entities.map(({ id }) => id));
  const claims = subgraph.claims.filter((claim) => {
    const participants = distinctParticipants(claim);
    const visible = participants.filter((id) => ids.has(id)).length;
    // An edge needs both ends, a hyperedge any of its participants.
    return participants.length === 2 ? visible === 2 : visible > 0;
  });
  const connected = new Set(claims.flatMap(distinctParticipants));
  return { ...subgraph, entities: entities.filter(({ id }) => connected.has(id) || kept.has(id)), claims };
}
