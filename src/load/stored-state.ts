import type { Engine } from '../engine/engine.ts';
import { query, readerOf } from '../graph/query.ts';
import { text, textOrNull } from '../graph/row-value.ts';

/** The parts of the stored records that a load compares with a data set. */
export interface StoredState {
  readonly claims: ReadonlyMap<string, StoredClaim>;
  /** Ids of current entities and sources. */
  readonly entities: readonly string[];
  readonly sources: readonly string[];
}

export interface StoredClaim {
  /** Hash of the record. */
  readonly hash: string | null;
  /** Hash of the derived properties: see `toStoredClaim`. */
  readonly fingerprint: string | null;
  readonly recordedAt: string;
  /** Null if the claim is current. */
  readonly retractedAt: string | null;
}

export async function readStoredState(engine: Engine): Promise<StoredState> {
  const reader = readerOf(engine);
  return {
    claims: new Map(await storedClaims(reader, {})),
    entities: await storedEntities(reader, {}),
    sources: await storedSources(reader, {}),
  };
}

const storedClaims = query<Record<string, never>, readonly [id: string, claim: StoredClaim]>(
  'claim.recorded',
  /* cypher */ `
  MATCH (c:Claim)
  RETURN c.id AS id, c.hash AS hash, c.fingerprint AS fingerprint, c.recordedAt AS recordedAt, c.retractedAt AS retractedAt
  UNION ALL
  MATCH (c:RetractedClaim)
  RETURN c.id AS id, c.hash AS hash, c.fingerprint AS fingerprint, c.recordedAt AS recordedAt, c.retractedAt AS retractedAt`,
  ([id, hash, fingerprint, recordedAt, retractedAt]) => [
    text(id),
    {
      hash: textOrNull(hash),
      fingerprint: textOrNull(fingerprint),
      recordedAt: text(recordedAt),
      retractedAt: textOrNull(retractedAt),
    },
  ],
);

const storedEntities = query<Record<string, never>, string>(
  'entity.recorded',
  /* cypher */ `MATCH (e:Entity) RETURN e.id`,
  ([id]) => text(id),
);
const storedSources = query<Record<string, never>, string>(
  'source.recorded',
  /* cypher */ `MATCH (s:Source) RETURN s.id`,
  ([id]) => text(id),
);
