import type { PerFamily } from '../dataset/version.ts';
import type { Call } from '../engine/engine.ts';
import { type Reader, command, query } from '../graph/query.ts';
import { text } from '../graph/row-value.ts';
import { createNumberList } from '../support/number-list.ts';
import { createTextStore } from '../support/text-store.ts';
import { createTextTable, type TextTable } from '../support/text-table.ts';

/*
 * The ledger of a data set lists its current records: for each the id, the hash of its line and the hash of the record. A
 * load compares it with the files, without reading the records in the graph. It is written in the last transaction of a
 * load, so it is true whenever the graph is complete. The lines are in buckets by the hash of their ids; the name of a bucket
 * is a prefix of that hash in binary digits, and all buckets of a family have names of one length.
 */

/** A family of records, and the order in which families are written. */
export type Family = keyof PerFamily<unknown>;
export const FAMILIES: readonly Family[] = ['sources', 'entities', 'claims'];

/**
 * The records of a family, numbered from 0. A line is the hash of the line of the record (`UNKNOWN_LINE`, or `BUILT_IN` for a
 * country of the program), a space, and the hash of the record.
 */
export interface LedgerLines {
  readonly size: number;
  add(id: number, line: string): void;
  idOf(index: number): number;
  lineOf(index: number): string;
  /** The line of the record with an id; null if there is none. */
  find(id: number): string | null;
}

export type Ledger = PerFamily<LedgerLines>;

export interface StoredLedger extends Ledger {
  /** Numbers the ids. */
  readonly ids: TextTable;
  /** The lengths of the names of the buckets; 0 if there is only one. Null if the lines are not from buckets. */
  readonly digits: PerFamily<number> | null;
}

/** Reads the ledger of a data set. Ids are numbered in `ids`. */
export async function readLedger(
  reader: Reader,
  dataset: string,
  ids: TextTable = createTextTable(),
): Promise<StoredLedger> {
  const lines = createLedger();
  const digits = { sources: 0, entities: 0, claims: 0 };
  for (let after = ''; ;) {
    const rows = await ledgerRows(reader, { dataset, after, limit: BUCKETS_AT_ONCE });
    for (const { family, bucket, content } of rows) {
      digits[family] = bucket.length;
      for (const line of content === '' ? [] : content.split('\n')) {
        const end = line.indexOf(' ');
        lines[family].add(ids.add(line.slice(0, end)), line.slice(end + 1));
      }
    }
    const last = rows.at(-1);
    if (last === undefined) break;
    after = last.id;
  }
  return { ...lines, ids, digits };
}

const BUCKETS_AT_ONCE = 256;

/** A ledger without records. */
export function createLedger(): Ledger {
  return { sources: createLedgerLines(), entities: createLedgerLines(), claims: createLedgerLines() };
}

function createLedgerLines(): LedgerLines {
  const ids = createNumberList(Uint32Array);
  const lines = createTextStore();
  /** By number of an id: the index plus 1. */
  const indexes = createNumberList(Uint32Array);
  return {
    get size() {
      return ids.length;
    },
    add(id, line) {
      ids.push(id);
      indexes.set(id, lines.append(line) + 1);
    },
    idOf: (index) => ids.get(index),
    lineOf: (index) => lines.get(index),
    find(id) {
      const index = indexes.get(id) - 1;
      return index < 0 ? null : lines.get(index);
    },
  };
}

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

/** The bucket of an id: the first digits of a hash by FNV-1a, mixed so that all of them vary. */
export function bucketNumber(id: string, digits: number): number {
  if (digits === 0) return 0;
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash ^= hash >>> 13;
  return hash >>> (32 - digits);
}

export function bucketName(bucket: number, digits: number): string {
  return digits === 0 ? '' : bucket.toString(2).padStart(digits, '0');
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

interface BucketRow {
  readonly id: string;
  readonly family: Family;
  readonly bucket: string;
  readonly content: string;
}

const ledgerRows = query<{ dataset: string; after: string; limit: number }, BucketRow>(
  'ledger.read',
  /* cypher */ `
  MATCH (l:Ledger) WHERE l.dataset = $dataset AND l.id > $after
  RETURN l.id, l.family, l.bucket, l.lines ORDER BY l.id LIMIT $limit`,
  ([id, family, bucket, lines]) => ({
    id: text(id),
    family: text(family) as Family,
    bucket: text(bucket),
    content: text(lines),
  }),
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
