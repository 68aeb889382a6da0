import type { NameLookup } from '../../model/name/resemblance.ts';
import { textHash } from '../../support/text-table.ts';

/** Which records have a key. Keys are known by their hashes only: a record that has another key is compared, and dropped. */
export interface NameKeyTable {
  readonly bytes: number;
  /** The numbers, below `size`, of the records that meet the lookup. Each comes once. */
  find(lookup: NameLookup, size: number): Iterable<number>;
}

/** Hashes with the same first bits are in one bucket. */
const BUCKET_BITS = 16;
/** Entries that are sorted into buckets before the process may do other work. */
const BLOCK = 100_000;

/** The table of records by the hashes of their keys, sorted by counting. */
export async function createNameKeyTable(
  hashes: Uint32Array,
  owners: Uint32Array,
  pause: () => Promise<void>,
): Promise<NameKeyTable> {
  const starts = new Uint32Array(2 ** BUCKET_BITS + 1);
  const bucketOf = (hash: number): number => hash >>> (32 - BUCKET_BITS);
  for (const hash of hashes) starts[bucketOf(hash) + 1] = (starts[bucketOf(hash) + 1] ?? 0) + 1;
  for (let bucket = 0; bucket < 2 ** BUCKET_BITS; bucket++) {
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
  }
  const rests = new Uint16Array(hashes.length);
  const records = new Uint32Array(hashes.length);
  const next = starts.slice();
  for (let from = 0; from < hashes.length; from += BLOCK) {
    await pause();
    for (let entry = from; entry < Math.min(from + BLOCK, hashes.length); entry++) {
      const hash = hashes[entry] ?? 0;
      const place = next[bucketOf(hash)] ?? 0;
      next[bucketOf(hash)] = place + 1;
      rests[place] = hash & 0xff_ff;
      records[place] = owners[entry] ?? 0;
    }
  }

  function visit(key: string, take: (record: number) => void): void {
    const hash = textHash(key);
    const end = starts[bucketOf(hash) + 1] ?? 0;
    for (let place = starts[bucketOf(hash)] ?? 0; place < end; place++) {
      if (rests[place] === (hash & 0xff_ff)) take(records[place] ?? 0);
    }
  }

  return {
    bytes: starts.byteLength + rests.byteLength + records.byteLength,
    find(lookup, size) {
      const found = new Set<number>();
      // for each record, how many words it has of the alternative, counted on from the alternatives before
      const met = new Uint32Array(lookup.length === 0 ? 0 : size);
      let before = 0;
      for (const words of lookup) {
        for (const [index, keys] of words.entries()) {
          for (const key of keys) {
            visit(key, (record) => {
              const count = met[record] ?? 0;
              if (index === 0 ? count > before : count !== before + index) return;
              met[record] = before + index + 1;
              if (index + 1 === words.length) found.add(record);
            });
          }
        }
        before += words.length;
      }
      return found;
    },
  };
}
