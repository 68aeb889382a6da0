import type { ClaimSurroundings } from '../model/stored-record.ts';
import type { Dataset } from '../dataset/read.ts';
import type { RelationKind } from '../model/vocabulary.ts';

/** What stands around the claims of a data set that was checked. */
export function surroundingsOf({ entities, sources, claims }: Dataset): ClaimSurroundings {
  const incoming = new Map<string, { readonly kind: RelationKind }[]>();
  for (const { kind, claim } of claims.flatMap(({ relations }) => relations)) {
    const known = incoming.get(claim);
    if (known) known.push({ kind });
    else incoming.set(claim, [{ kind }]);
  }
  return { entity: byId(entities), source: byId(sources), relationsTo: (id) => incoming.get(id) ?? [] };
}

function byId<T extends { readonly id: string }>(records: readonly T[]): (id: string) => T {
  const map = new Map(records.map((record) => [record.id, record]));
  return (id) => {
    const record = map.get(id);
    if (!record) throw new Error(`The data set was checked, yet ${id} is missing.`);
    return record;
  };
}
