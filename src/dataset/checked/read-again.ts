import { builtInCountry } from '../../model/country.ts';
import type { TextTable } from '../../support/text-table.ts';
import { checkClaim, checkEntity, checkSource } from '../check-record.ts';
import type { ReadingContext } from '../complete/reading-context.ts';
import { readLines } from '../json-lines.ts';
import { bytesHash } from '../line-hash.ts';
import type { PerFamily } from '../version.ts';
import { DatasetChangedError, type ReadRecord, type RecordOf } from './checked-dataset.ts';
import { type StampedFile, requireSameFile } from './data-file-stamp.ts';
import type { HeldRecords } from './held-records.ts';
import type { RecordIndex } from './record-index.ts';
import { join } from 'node:path';

interface Folder {
  readonly folder: string;
  readonly files: Partial<PerFamily<StampedFile>>;
  readonly ids: TextTable;
  readonly records: PerFamily<RecordIndex>;
  readonly held: PerFamily<HeldRecords>;
  readonly context: ReadingContext;
}

/** Reads records of lines that were checked. @throws {DatasetChangedError} */
export async function* readAgain<Family extends keyof RecordOf>(
  { folder, files, ids, records, held, context }: Folder,
  family: Family,
  isWanted: (index: number) => boolean,
): AsyncGenerator<readonly ReadRecord<RecordOf[Family]>[]> {
  const index = records[family];
  const wanted = indexesOf(index, isWanted);
  let place = 0;
  const isLine = (): boolean => place < wanted.length && index.lineOf(wanted[place] ?? 0) > 0;
  const inMemory = held[family].all();
  let batch: { index: number; record: object }[] = [];
  if (inMemory !== null) {
    for (; isLine(); place++) {
      const at = wanted[place] ?? 0;
      const record = inMemory.get(at);
      if (record !== undefined) batch.push({ index: at, record });
      if (batch.length < BATCH) continue;
      yield batch as ReadRecord<RecordOf[Family]>[];
      batch = [];
    }
  } else if (isLine()) {
    const file = files[family];
    if (file === undefined) throw new DatasetChangedError(folder, `${family}.jsonl`);
    await requireSameFile(folder, file);
    const check = { sources: checkSource, entities: checkEntity, claims: checkClaim }[family];
    reading: for await (const lines of readLines(join(folder, file.name))) {
      for (const { number, bytes } of lines) {
        if (!isLine()) break reading;
        const at = wanted[place] ?? 0;
        if (number < index.lineOf(at)) continue;
        if (!index.rawHashOf(at).startsWith(bytesHash(bytes))) throw new DatasetChangedError(folder, file.name);
        const { record } = check(JSON.parse(bytes.toString()), context);
        if (record === null) throw new DatasetChangedError(folder, file.name);
        batch.push({ index: at, record });
        place += 1;
        if (batch.length < BATCH) continue;
        yield batch as ReadRecord<RecordOf[Family]>[];
        batch = [];
      }
    }
    if (isLine()) throw new DatasetChangedError(folder, file.name);
  }
  for (; place < wanted.length; place++) {
    const at = wanted[place] ?? 0;
    const country = builtInCountry(ids.get(index.idOf(at)));
    if (country !== null) batch.push({ index: at, record: country });
  }
  if (batch.length > 0) yield batch as ReadRecord<RecordOf[Family]>[];
}

const BATCH = 500;

/** Those whose lines were read, in the order of the lines, and those without lines last. */
function indexesOf(index: RecordIndex, isWanted: (index: number) => boolean): Uint32Array {
  const wanted = new Uint32Array(index.size);
  let count = 0;
  for (let at = 0; at < index.size; at++) if (!index.isKnown(at) && isWanted(at)) wanted[count++] = at;
  return wanted.subarray(0, count);
}
