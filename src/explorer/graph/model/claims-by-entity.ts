interface HasParticipants {
  readonly participants: readonly { readonly entity: { readonly id: string } }[];
}

/** The claims of each entity, in their order, by its id. */
export function claimsByEntity<Claim extends HasParticipants>({
  claims,
}: {
  readonly claims: readonly Claim[];
}): Map<string, Claim[]> {
  const byEntity = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const { entity } of claim.participants) {
      const list = byEntity.get(entity.id);
      if (list) list.push(claim);
      else byEntity.set(entity.id, [claim]);
    }
  }
  return byEntity;
}

/** The number of claims of each entity, by its id. */
export function claimCountsByEntity(subgraph: { readonly claims: readonly HasParticipants[] }): Map<string, number> {
  return new Map([...claimsByEntity(subgraph)].map(([id, claims]) => [id, claims.length]));
}
