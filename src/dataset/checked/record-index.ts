import { createNumberList } from '../../support/number-list.ts';
import { createTextStore } from '../../support/text-store.ts';
import type { TextTable } from '../../support/text-table.ts';

/** What is kept of a record: its line and hashes, some 100 bytes. */
export interface IndexedRecord {
  /** The number of its id. */
  readonly id: number;
  /** The number of its line; 0 if no line defines it. */
  readonly line: number;
  /** True if the line was known, so that it was not read. */
  readonly isKnown: boolean;
  /** That of `lineHash`, or `BUILT_IN`. */
  readonly rawHash: string;
  readonly recordHash: string;
}

/** The records of a file, in the order of its lines and numbered from 0. */
export interface RecordIndex {
  readonly size: number;
  add(record: IndexedRecord): number;
  /** The number of the id of a record. */
  idOf(index: number): number;
  lineOf(index: number): number;
  isKnown(index: number): boolean;
  rawHashOf(index: number): string;
  recordHashOf(index: number): string;
  /** The record with an id; -1 if there is none. */
  find(id: number): number;
  /** The records in the order of their ids. */
  sorted(): Uint32Array;
}

/** `ids`: the table in which ids are numbered. */
export function createRecordIndex(ids: TextTable): RecordIndex {
  const numbers = createNumberList(Uint32Array);
  const lines = createNumberList(Uint32Array);
  const known = createNumberList(Uint8Array);
  const rawHashes = createTextStore();
  const recordHashes = createTextStore();
  /** By number of an id: the index plus 1. */
  const indexes = createNumberList(Uint32Array);
  return {
    get size() {
      return numbers.length;
    },
    add({ id, line, isKnown, rawHash, recordHash }) {
      numbers.push(id);
      lines.push(line);
      known.push(Number(isKnown));
      rawHashes.append(rawHash);
      recordHashes.append(recordHash);
      indexes.set(id, numbers.length);
      return numbers.length - 1;
    },
    idOf: (index) => numbers.get(index),
    lineOf: (index) => lines.get(index),
    isKnown: (index) => known.get(index) === 1,
    rawHashOf: (index) => rawHashes.get(index),
    recordHashOf: (index) => recordHashes.get(index),
    find: (id) => indexes.get(id) - 1,
    sorted() {
      const order = new Uint32Array(numbers.length).map((_, index) => index);
      const compare = (a: number, b: number): number => ids.compare(numbers.get(a), numbers.get(b));
      if (order.some((index) => index > 0 && compare(index - 1, index) > 0)) order.sort(compare);
      return order;
    },
  };
}
