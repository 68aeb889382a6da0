interface HasParticipants {
  readonly participants: readonly { readonly entity: { readonly id: string } }[];
}

/** The entities that take part, in the order of the claim. An entity with several roles is listed once. */
export function distinctParticipants({ participants }: HasParticipants): string[] {
  return [...new Set(participants.map(({ entity }) => entity.id))];
}

/** The claims of each entity, in their order, by its id. */
export function claimsByEntity<Claim extends HasParticipants>({
  claims,
}: {
  readonly claims: readonly Claim[];
}): Map<string, Claim[]> {
  const byEntity = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const id of distinctParticipants(claim)) {
      const list = byEntity.get(id);
      if (list) list.push(claim);
      else byEntity.set(id, [claim]);
    }
  }
  return byEntity;
}

/** The number of claims of each entity, by its id. */
export function claimCountsByEntity(subgraph: { readonly claims: readonly HasParticipants[] }): Map<string, number> {
  return new Map([...claimsByEntity(subgraph)].map(([id, claims]) => [id, claims.length]));
}
