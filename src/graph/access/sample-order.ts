import { UNKNOWN_KEYS } from '../../model/sort-key.ts';
import type { SampledRecord } from './statistics.ts';

interface ListOrder {
  readonly key: string;
  readonly descending: boolean;
  readonly fromEnd: boolean;
}

/** Sampled records in the order in which a list reads them. Unknown values come last in both directions. */
export function inListOrder(records: readonly SampledRecord[], { key, descending, fromEnd }: ListOrder) {
  const ascending = sorted(records, key);
  const ordered = descending ? knownFirst(ascending.toReversed(), key) : ascending;
  return fromEnd ? ordered.toReversed() : ordered;
}

function knownFirst(records: readonly SampledRecord[], key: string): readonly SampledRecord[] {
  const isKnown = (record: SampledRecord): boolean => sampledKey(record, key) < UNKNOWN_KEYS;
  return [...records.filter(isKnown), ...records.filter((record) => !isKnown(record))];
}

const orders = new WeakMap<readonly SampledRecord[], Map<string, readonly SampledRecord[]>>();

/** Sorted once for each sample and key. */
function sorted(records: readonly SampledRecord[], key: string): readonly SampledRecord[] {
  const known = orders.get(records) ?? new Map<string, readonly SampledRecord[]>();
  orders.set(records, known);
  let result = known.get(key);
  if (!result) {
    result = records.toSorted((a, b) => (sampledKey(a, key) < sampledKey(b, key) ? -1 : 1));
    known.set(key, result);
  }
  return result;
}

function sampledKey(record: SampledRecord, key: string): string {
  return String(record[key] ?? UNKNOWN_KEYS);
}
