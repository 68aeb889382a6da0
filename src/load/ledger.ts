import type { PerFamily } from '../dataset/version.ts';
import type { Call } from '../engine/engine.ts';
import { type Reader, command, query } from '../graph/query.ts';
import { text } from '../graph/row-value.ts';

/*
 * The ledger of a data set lists its current records: for each the id, the hash of its line and the hash of the record. A
 * load compares it with the files, without reading the records in the graph. It is written in the transactions that write
 * the records, so it is always true. The lines are in buckets by the hash of their ids; the name of a bucket is a prefix of
 * that hash in binary digits, and all buckets of a family have names of one length.
 */

/** A family of records, and the order in which families are written. */
export type Family = keyof PerFamily<unknown>;
export const FAMILIES: readonly Family[] = ['sources', 'entities', 'claims'];

/** By id: the hash of the line (`-` if unknown, `built-in` for a country of the program), a space, and the hash of the record. */
export type LedgerLines = ReadonlyMap<string, string>;
export type Ledger = PerFamily<LedgerLines>;

export interface StoredLedger extends Ledger {
  /** The lengths of the names of the buckets; 0 if there is only one. */
  readonly digits: PerFamily<number>;
  readonly isEmpty: boolean;
}

export async function readLedger(reader: Reader, dataset: string): Promise<StoredLedger> {
  const lines = emptyLines();
  const digits = { sources: 0, entities: 0, claims: 0 };
  const rows = await ledgerRows(reader, { dataset });
  for (const { family, bucket, content } of rows) {
    digits[family] = bucket.length;
    for (const line of content === '' ? [] : content.split('\n')) {
      const end = line.indexOf(' ');
      lines[family].set(line.slice(0, end), line.slice(end + 1));
    }
  }
  return { ...lines, digits, isEmpty: rows.length === 0 };
}

function emptyLines(): Record<Family, Map<string, string>> {
  return { sources: new Map(), entities: new Map(), claims: new Map() };
}

/** In place of the hash of a line, for a built-in country, which no line defines. */
export const BUILT_IN = 'built-in';

/** The raw hash and the record hash of a line of the ledger. */
export function hashesOf(line: string): { readonly raw: string; readonly hash: string } {
  const end = line.indexOf(' ');
  return { raw: line.slice(0, end), hash: line.slice(end + 1) };
}

/** The length of the names of buckets for a number of records. Keeps the stored one while it is about right. */
export function bucketDigits(records: number, stored: number | null): number {
  const wanted = Math.max(0, Math.ceil(Math.log2(Math.max(1, records) / RECORDS_PER_BUCKET)));
  const best = Math.min(MAX_DIGITS, wanted);
  return stored !== null && Math.abs(best - stored) <= 1 ? stored : best;
}

const RECORDS_PER_BUCKET = 500;
const MAX_DIGITS = 12;

/** A hash of the id by FNV-1a, mixed so that all its first digits vary. */
export function bucketOf(id: string, digits: number): string {
  if (digits === 0) return '';
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash ^= hash >>> 13;
  return (hash >>> (32 - digits)).toString(2).padStart(digits, '0');
}

/** Writes the content of one bucket. */
export function bucketCall(
  dataset: string,
  family: Family,
  bucket: string,
  lines: Iterable<readonly [string, string]>,
): Call {
  const content = Array.from(lines, ([id, line]) => `${id} ${line}`).join('\n');
  return {
    statement: mergeBucket,
    params: { id: `${dataset} ${family} ${bucket}`, properties: { dataset, family, bucket, lines: content } },
  };
}

/** Deletes all buckets of a family, before buckets with names of another length are written. */
export function deleteBucketsCall(dataset: string, family: Family): Call {
  return { statement: deleteBuckets, params: { dataset, family } };
}

const ledgerRows = query<{ dataset: string }, { family: Family; bucket: string; content: string }>(
  'ledger.read',
  /* cypher */ `MATCH (l:Ledger) WHERE l.dataset = $dataset RETURN l.family, l.bucket, l.lines`,
  ([family, bucket, lines]) => ({ family: text(family) as Family, bucket: text(bucket), content: text(lines) }),
);

export const mergeBucket = command(
  'ledger.merge',
  /* cypher */ `
  MERGE (l:Ledger {id: $id})
  SET l += $properties`,
);

export const deleteBuckets = command(
  'ledger.delete',
  /* cypher */ `
  MATCH (l:Ledger) WHERE l.dataset = $dataset AND l.family = $family
  DELETE l`,
);
