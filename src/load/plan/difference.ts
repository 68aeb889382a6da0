import type { RecordIndex } from '../../dataset/checked/record-index.ts';
import { BUILT_IN } from '../../dataset/line-hash.ts';
import { createNumberList } from '../../support/number-list.ts';
import type { TextTable } from '../../support/text-table.ts';
import { DatasetConflictError } from '../conflict-error.ts';
import { type LedgerLines, hashesOf } from '../ledger.ts';

/** How a record differs from the ledger. REWRITTEN: only its line does, such as its spacing. */
export const STATUS = { unchanged: 0, added: 1, revised: 2, rewritten: 3 } as const;

/** How the records of one family differ from those in the ledger. Ids are numbers. */
export interface Difference {
  statusOf(index: number): number;
  readonly added: number;
  readonly revised: number;
  /** Includes rewritten ones. */
  readonly unchanged: number;
  /** Ids of records that the data set no longer has. */
  readonly removed: Uint32Array;
  /** The indexes of the records that are added or revised. */
  changed(): Generator<number>;
}

/** Compares records with the ledger; null are no records. */
export function differenceOf(stored: LedgerLines, records: RecordIndex | null, ids: TextTable): Difference {
  const size = records?.size ?? 0;
  const statuses = new Uint8Array(size);
  const counts = [0, 0, 0, 0];
  for (let index = 0; index < size && records !== null; index++) {
    const status = statusIn(stored.find(records.idOf(index)), records, index, ids);
    statuses[index] = status;
    counts[status] = (counts[status] ?? 0) + 1;
  }
  const removed = createNumberList(Uint32Array);
  for (let index = 0; index < stored.size; index++) {
    const id = stored.idOf(index);
    if (records === null || records.find(id) < 0) removed.push(id);
  }
  const { added, revised, unchanged, rewritten } = STATUS;
  return {
    statusOf: (index) => statuses[index] ?? unchanged,
    added: counts[added] ?? 0,
    revised: counts[revised] ?? 0,
    unchanged: (counts[unchanged] ?? 0) + (counts[rewritten] ?? 0),
    removed: removed.values(),
    *changed() {
      for (let index = 0; index < size; index++) {
        if (statuses[index] === added || statuses[index] === revised) yield index;
      }
    },
  };
}

function statusIn(known: string | null, records: RecordIndex, index: number, ids: TextTable): number {
  const hash = records.recordHashOf(index);
  if (records.isKnown(index)) {
    if (known !== null && hashesOf(known).hash === hash) return STATUS.unchanged;
    // the reader took the record for unchanged
    throw new DatasetConflictError(
      `The graph changed while the data set was read: ${ids.get(records.idOf(index))} is no longer the same. Load again.`,
    );
  }
  if (known === null) return STATUS.added;
  const line = `${records.rawHashOf(index)} ${hash}`;
  if (hashesOf(known).hash !== hash || isBuiltIn(known) !== isBuiltIn(line)) return STATUS.revised;
  return known === line ? STATUS.unchanged : STATUS.rewritten;
}

/** Whether this is the line of a country that the program describes. */
function isBuiltIn(line: string): boolean {
  return line.startsWith(`${BUILT_IN} `);
}
