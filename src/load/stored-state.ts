import { textOrNull } from '../graph/graph-state.ts';
import type { Engine, Statement } from '../engine/engine.ts';

/** The stored records of a graph, as far as a load compares them with a data set. */
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
