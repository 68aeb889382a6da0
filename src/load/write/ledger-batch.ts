import type { RecordIndex } from '../../dataset/checked/record-index.ts';
import type { Call } from '../../engine/engine.ts';
import type { TextTable } from '../../support/text-table.ts';
import {
  FAMILIES,
  type Family,
  bucketCall,
  bucketDigits,
  bucketName,
  bucketNumber,
  deleteBucketsCall,
} from '../ledger.ts';
import { STATUS } from '../plan/difference.ts';
import { chunksOf } from '../plan/plan-context.ts';
import type { LoadPlan } from '../plan/plan-load.ts';
import type { Batch } from './batch.ts';

/** Buckets that are written at once. */
const BUCKETS = 20;

/** The batches that write the buckets of the ledger in which a line changes. */
export async function* ledgerBatches(plan: LoadPlan): AsyncGenerator<Batch> {
  for (const family of FAMILIES) yield* familyBatches(plan, family);
}

function* familyBatches(plan: LoadPlan, family: Family): Generator<Batch> {
  const { id, dataset, ids, ledger } = plan;
  const { difference } = plan[family];
  if (dataset === null) return;
  const records = dataset.records[family];
  const stored = ledger[family].size === 0 ? null : (ledger.digits?.[family] ?? null);
  const digits = bucketDigits(records.size, stored);
  const isNew = ledger.digits === null || (stored !== null && stored !== digits);
  const isTouched = new Uint8Array(2 ** digits).fill(Number(isNew));
  const buckets = new Uint16Array(records.size);
  for (let index = 0; index < records.size; index++) {
    const bucket = bucketNumber(ids.get(records.idOf(index)), digits);
    buckets[index] = bucket;
    if (difference.statusOf(index) !== STATUS.unchanged) isTouched[bucket] = 1;
  }
  for (const removed of difference.removed) isTouched[bucketNumber(ids.get(removed), digits)] = 1;
  const touched = Array.from(isTouched.keys()).filter((bucket) => isTouched[bucket] === 1);
  if (touched.length === 0) return;
  const contents = contentsOf(buckets, 2 ** digits);
  let first: Call[] = isNew ? [deleteBucketsCall(id, family)] : [];
  for (const some of chunksOf(touched, BUCKETS)) {
    const calls = some.map((bucket) =>
      bucketCall(id, family, bucketName(bucket, digits), bucketLines(records, ids, contents(bucket))),
    );
    yield { step: 'ledger', rows: 0, calls: [...first, ...calls] };
    first = [];
  }
}

/** Sorts the indexes of records by bucket. Returns a function that gives those of a bucket. */
function contentsOf(buckets: Uint16Array, size: number): (bucket: number) => Uint32Array {
  const ends = new Uint32Array(size);
  for (const bucket of buckets) ends[bucket] = (ends[bucket] ?? 0) + 1;
  for (let bucket = 1; bucket < size; bucket++) ends[bucket] = (ends[bucket] ?? 0) + (ends[bucket - 1] ?? 0);
  const places = ends.slice();
  const order = new Uint32Array(buckets.length);
  for (let index = buckets.length - 1; index >= 0; index--) {
    const bucket = buckets[index] ?? 0;
    const place = (places[bucket] ?? 0) - 1;
    places[bucket] = place;
    order[place] = index;
  }
  return (bucket) => order.subarray(bucket === 0 ? 0 : ends[bucket - 1], ends[bucket]);
}

function* bucketLines(records: RecordIndex, ids: TextTable, indexes: Iterable<number>): Generator<[string, string]> {
  for (const index of indexes) {
    yield [ids.get(records.idOf(index)), `${records.rawHashOf(index)} ${records.recordHashOf(index)}`];
  }
}
