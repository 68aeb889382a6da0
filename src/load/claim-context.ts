import type { ClaimContext } from '../model/stored-record.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { RelationKind } from '../model/vocabulary.ts';

/** Indexes the records of a checked data set that claims refer to. */
export function toClaimContext({ entities, sources, claims }: Dataset): ClaimContext {
  const incoming = new Map<string, { readonly kind: RelationKind }[]>();
  for (const { kind, claim } of claims.flatMap(({ relations }) => relations)) {
    const relations = incoming.get(claim);
    if (relations) relations.push({ kind });
    else incoming.set(claim, [{ kind }]);
  }
  return { entity: byId(entities), source: byId(sources), relationsTo: (id) => incoming.get(id) ?? [] };
}

function byId<T extends { readonly id: string }>(records: readonly T[]): (id: string) => T {
  const map = new Map(records.map((record) => [record.id, record]));
  return (id) => {
    const record = map.get(id);
    if (!record) throw new Error(`Expected a checked data set, but ${id} is missing.`);
    return record;
  };
}
