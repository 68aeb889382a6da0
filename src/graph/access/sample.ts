import { type Reader, query } from '../query.ts';
import { COMPARED_OF_CLAIM, COMPARED_OF_ENTITY } from './sample-match.ts';
import type { SampledRecord } from './statistics.ts';
import { CLAIM_KEYS } from '../../model/stored-record.ts';
import type { Row } from '../../engine/engine.ts';

/* Random samples of records, read once for each load, in random order, so that the beginning of a sample is one too. */

/** About a thousand random claims among this many. */
export async function sampledClaims(reader: Reader, claims: number): Promise<readonly SampledRecord[]> {
  return claimSample(reader, { below: hashBelow(shareFor(claims)), limit: 2 * SAMPLED });
}

export async function sampledEntities(reader: Reader, entities: number): Promise<readonly SampledRecord[]> {
  return entitySample(reader, { share: shareFor(entities), limit: 2 * SAMPLED });
}

const SAMPLED = 1_000;

function shareFor(records: number): number {
  return Math.min(1, SAMPLED / Math.max(1, records));
}

const CLAIM_PROPERTIES = [...new Set([...COMPARED_OF_CLAIM, ...CLAIM_KEYS, 'began', 'ended', 'becameKnown'])];
const ENTITY_PROPERTIES = [...COMPARED_OF_ENTITY, 'byName', 'byClaimCount'];

/** Hashes of claims are uniformly distributed, so that a range of them is a random sample. */
const claimSample = query<{ below: string; limit: number }, SampledRecord>(
  'graph.sampledClaims',
  /* cypher */ `
  MATCH (c:Claim) WHERE c.hash < $below
  RETURN ${columns('c', CLAIM_PROPERTIES)} ORDER BY c.hash LIMIT $limit`,
  (row) => sampledRecord(CLAIM_PROPERTIES, row),
);

const entitySample = query<{ share: number; limit: number }, SampledRecord>(
  'graph.sampledEntities',
  /* cypher */ `
  MATCH (e:Entity)
  WITH e, rand() AS draw WHERE draw < $share
  RETURN ${columns('e', ENTITY_PROPERTIES)} ORDER BY draw LIMIT $limit`,
  (row) => sampledRecord(ENTITY_PROPERTIES, row),
);

function columns(variable: string, properties: readonly string[]): string {
  return properties.map((property) => `${variable}.${property}`).join(', ');
}

function sampledRecord(properties: readonly string[], row: Row): SampledRecord {
  return Object.fromEntries(properties.map((property, index) => [property, row[index] ?? null]));
}

/** The text below which about this share of all hashes lies. Hashes are base64url. */
function hashBelow(share: number): string {
  if (share >= 1) return '~';
  const position = Math.ceil(share * DIGITS.length ** 2);
  return `${DIGITS[Math.floor(position / DIGITS.length)] ?? '~'}${DIGITS[position % DIGITS.length] ?? ''}`;
}

/** The digits of base64url in the order of their code points. */
const DIGITS = [...'-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'];
