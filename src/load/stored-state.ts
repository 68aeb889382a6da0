import { textOrNull } from '../graph/graph-state.ts';
import type { Engine, Statement } from '../engine/engine.ts';

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
  const claims = await engine.read(claimRows, {});
  return {
    claims: new Map(
      claims.map(([id, hash, fingerprint, recordedAt, retractedAt]) => [
        String(id),
        {
          hash: textOrNull(hash),
          fingerprint: textOrNull(fingerprint),
          recordedAt: String(recordedAt),
          retractedAt: textOrNull(retractedAt),
        },
      ]),
    ),
    entities: (await engine.read(entityIds, {})).map(([id]) => String(id)),
    sources: (await engine.read(sourceIds, {})).map(([id]) => String(id)),
  };
}

const claimRows: Statement = {
  name: 'claim.recorded',
  text: /* cypher */ `
  MATCH (c:Claim)
  RETURN c.id AS id, c.hash AS hash, c.fingerprint AS fingerprint, c.recordedAt AS recordedAt, c.retractedAt AS retractedAt
  UNION ALL
  MATCH (c:RetractedClaim)
  RETURN c.id AS id, c.hash AS hash, c.fingerprint AS fingerprint, c.recordedAt AS recordedAt, c.retractedAt AS retractedAt`,
};

const entityIds: Statement = { name: 'entity.recorded', text: /* cypher */ `MATCH (e:Entity) RETURN e.id` };
const sourceIds: Statement = { name: 'source.recorded', text: /* cypher */ `MATCH (s:Source) RETURN s.id` };
