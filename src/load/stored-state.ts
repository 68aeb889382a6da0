import type { Engine } from '../engine/engine.ts';
import { query, readerOf } from '../graph/query.ts';
import { text, textOrNull } from '../graph/row-value.ts';

/** What a graph holds, as far as a load compares it with a data set. */
export interface Recorded {
  readonly claims: ReadonlyMap<string, RecordedClaim>;
  /** Ids of the entities and sources that stand in lists. */
  readonly entities: readonly string[];
  readonly sources: readonly string[];
}

export interface RecordedClaim {
  /** Of the record. */
  readonly hash: string | null;
  /** Of what it is compared and sorted by. */
  readonly fingerprint: string | null;
  readonly recordedAt: string;
  /** Null where it stands in lists. */
  readonly retractedAt: string | null;
}

export async function readRecorded(engine: Engine): Promise<Recorded> {
  const reader = readerOf(engine);
  return {
    claims: new Map(await recordedClaims(reader, {})),
    entities: await recordedEntities(reader, {}),
    sources: await recordedSources(reader, {}),
  };
}

const recordedClaims = query<Record<string, never>, readonly [id: string, claim: RecordedClaim]>(
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

const recordedEntities = query<Record<string, never>, string>(
  'entity.recorded',
  /* cypher */ `MATCH (e:Entity) RETURN e.id`,
  ([id]) => text(id),
);
const recordedSources = query<Record<string, never>, string>(
  'source.recorded',
  /* cypher */ `MATCH (s:Source) RETURN s.id`,
  ([id]) => text(id),
);
