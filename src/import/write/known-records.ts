import { KIND_IN_ROLE } from '../../dataset/reference/reference-checker.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { builtInCountry } from '../../model/country.ts';
import type { IdentityResult } from '../identity/identity.ts';
import type { KnownRecords } from './claim-writer.ts';
import { fileKey, type NamedFile } from './input-source.ts';

interface KnownRecordOptions {
  readonly result: IdentityResult;
  readonly others: readonly Dataset[];
  readonly files: ReadonlyMap<string, NamedFile>;
  readonly idsAreGiven: boolean;
}

/** The records to which claims may refer, here and in other data sets. */
export function knownRecords({ result, others, files, idsAreGiven }: KnownRecordOptions): KnownRecords {
  const otherEntities = new Map(others.flatMap(({ entities }) => entities.map(({ id, kind }) => [id, kind])));
  const otherSources = new Set(others.flatMap(({ sources }) => sources.map(({ id }) => id)));
  const otherClaims = new Set(others.flatMap(({ claims }) => claims.map(({ id }) => id)));
  const kinds = new Set(Object.values(KIND_IN_ROLE));
  // entities of other kinds are too many to hold
  const telling = new Map(otherEntities);
  for (const record of result.records()) {
    const { id, kind } = record as { readonly id: string; readonly kind: string };
    if (kinds.has(kind)) telling.set(id, kind as never);
  }
  const fileIds = new Map<string, string | null>();
  const otherEntity = (id: string): string | null => (builtInCountry(id) !== null || otherEntities.has(id) ? id : null);
  const ownEntity = (key: string): string | null => (result.hasEntity(key) ? result.idOf(key) : null);
  return {
    entityId(entity) {
      if (typeof entity !== 'string') return otherEntity(entity.id) ?? (idsAreGiven ? ownEntity(entity.id) : null);
      return ownEntity(entity) ?? (idsAreGiven ? otherEntity(entity) : null);
    },
    sourceId(key) {
      if (result.hasSource(key)) return result.sourceIdOf(key);
      return idsAreGiven && otherSources.has(key) ? key : null;
    },
    fileSourceId(name) {
      const known = fileIds.get(name);
      if (known !== undefined) return known;
      const file = files.get(name);
      const id = file ? result.sourceIdOf(fileKey(file)) : null;
      fileIds.set(name, id);
      return id;
    },
    isOfKind: (id, kind) => telling.get(id) === kind,
    isOtherClaim: (id) => otherClaims.has(id),
  };
}
