import { distinctParticipants } from '../model/claims-by-entity.ts';
import type { Subgraph, SubgraphClaim } from '../model/subgraph.ts';
import type { Expansion } from './expansion.ts';

export interface ExpansionResult {
  readonly subgraph: Subgraph;
  readonly shownNeighbours: number;
  /** All neighbours that were loaded. */
  readonly neighbours: number;
  /** There are more claims than were loaded. */
  readonly truncated: boolean;
}

/** The part of the claims around an entity that an expansion shows. */
export function applyExpansion({ id, top }: Expansion, loaded: Subgraph): ExpansionResult {
  const ranked = rankNeighbours(id, loaded.claims, top?.by ?? 'claims');
  const { truncated } = loaded;
  if (top === null) return { subgraph: loaded, shownNeighbours: ranked.length, neighbours: ranked.length, truncated };
  const best = new Set(ranked.slice(0, top.count));
  // Claims stay whole: who shares a claim with one of the best comes along.
  const claims = loaded.claims.filter((claim) =>
    distinctParticipants(claim).some((participant) => best.has(participant)),
  );
  const ids = new Set([id, ...claims.flatMap(distinctParticipants)]);
  return {
    subgraph: { entities: loaded.entities.filter((entity) => ids.has(entity.id)), claims, truncated },
    shownNeighbours: ids.size - 1,
    neighbours: ranked.length,
    truncated,
  };
}

/** The other participants of the claims of an entity, the best first. */
function rankNeighbours(id: string, claims: readonly SubgraphClaim[], by: 'claims' | 'confidence'): string[] {
  const ranks = new Map<string, { claims: number; confidence: number }>();
  for (const claim of claims) {
    const participants = distinctParticipants(claim);
    if (!participants.includes(id)) continue;
    for (const participant of participants) {
      if (participant === id) continue;
      const rank = ranks.get(participant) ?? { claims: 0, confidence: 0 };
      ranks.set(participant, {
        claims: rank.claims + 1,
        confidence: Math.max(rank.confidence, claim.confidence),
      });
    }
  }
  const other = by === 'claims' ? 'confidence' : 'claims';
  return [...ranks]
    .toSorted(
      ([a, rankOfA], [b, rankOfB]) => rankOfB[by] - rankOfA[by] || rankOfB[other] - rankOfA[other] || (a < b ? -1 : 1),
    )
    .map(([neighbour]) => neighbour);
}
