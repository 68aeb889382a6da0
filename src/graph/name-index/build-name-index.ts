import { nameKeys } from '../../model/name/name-key.ts';
import { createNumberList } from '../../support/number-list.ts';
import { createTextStore } from '../../support/text-store.ts';
import { textHash } from '../../support/text-table.ts';
import { type ListColumn, createListColumnBuilder } from '../claim-index/list-column.ts';
import { type Words, claimsWithWord, wordsOf } from '../claim-index/words.ts';
import type { Moment } from '../moment.ts';
import { type NameKeyTable, createNameKeyTable } from './name-key-table.ts';
import type { NameIndex, NameQuery, NamedEntity } from './name-index.ts';

/** An entity or a source as the index reads it. */
export interface IndexedRecord {
  readonly id: string;
  /** `former`: an entity that no data set has any more. */
  readonly family: 'entity' | 'former' | 'source';
  readonly words: string;
  /** Empty for a source. */
  readonly names: readonly string[];
  readonly claimCount: number;
  readonly datasets: readonly string[];
  /** When it was there: the first moment, a space and the moment when it left. */
  readonly present: readonly string[];
}

export interface NameIndexBuilder {
  push(record: IndexedRecord): void;
  /** `pause` is called between parts of the work, which would otherwise block the process. */
  finish(pause: () => Promise<void>): Promise<NameIndex>;
}

export function createNameIndexBuilder(): NameIndexBuilder {
  const ids = createTextStore();
  const names = createTextStore();
  const counts = createNumberList(Uint32Array);
  const former = createNumberList(Uint8Array);
  const words = createListColumnBuilder();
  const datasets = createListColumnBuilder();
  const periods = createListColumnBuilder();
  const hashes = createNumberList(Uint32Array);
  const owners = createNumberList(Uint32Array);
  return {
    push(record) {
      const index = ids.append(record.id);
      names.append(record.names.join('\n'));
      counts.push(record.claimCount);
      former.push(Number(record.family === 'former'));
      words.push(record.family === 'former' ? [] : record.words.split(' ').filter(Boolean));
      datasets.push(record.datasets);
      periods.push(record.present);
      for (const key of nameKeys(record.names)) {
        hashes.push(textHash(key));
        owners.push(index);
      }
    },
    async finish(pause) {
      const keys = await createNameKeyTable(hashes.values(), owners.values(), pause);
      const found = wordsOf(words.finish());
      await pause();
      return indexOfNames({
        size: ids.size,
        keys,
        words: found,
        datasets: datasets.finish(),
        periods: periods.finish(),
        counts: counts.values().slice(),
        former: former.values().slice(),
        idAt: (index) => ids.get(index),
        namesAt: (index) => names.get(index).split('\n'),
      });
    },
  };
}

interface NameColumns {
  readonly size: number;
  readonly keys: NameKeyTable;
  readonly words: Words;
  readonly datasets: ListColumn;
  readonly periods: ListColumn;
  readonly counts: Uint32Array;
  readonly former: Uint8Array;
  idAt(index: number): string;
  namesAt(index: number): string[];
}

function indexOfNames(columns: NameColumns): NameIndex {
  const { size, keys, words, counts, former, idAt, namesAt } = columns;
  return {
    bytes: keys.bytes + size * BYTES_PER_RECORD,
    named({ lookup, datasets, at, limit }) {
      const isInList = listTest(columns, { datasets, at });
      const found: NamedEntity[] = [];
      for (const index of keys.find(lookup, size)) {
        if ((at === null && former[index] === 1) || !isInList(index)) continue;
        found.push({ id: idAt(index), names: namesAt(index), claimCount: counts[index] ?? 0 });
      }
      return found.toSorted(byClaimCount).slice(0, limit);
    },
    idsWithWords(required, limit) {
      const [first = [], ...others] = required
        .map((word) => claimsWithWord(words, word))
        .toSorted((a, b) => lengthOf(a) - lengthOf(b));
      let found = new Set(first.flatMap((list) => [...list]));
      for (const lists of others) {
        const kept = new Set<number>();
        for (const list of lists) for (const index of list) if (found.has(index)) kept.add(index);
        found = kept;
      }
      return found.size > limit ? null : [...found].map(idAt);
    },
  };
}

/** Ids, names, words and lists, roughly. */
const BYTES_PER_RECORD = 250;

/** The number of claims in descending order, then the id. */
function byClaimCount(a: NamedEntity, b: NamedEntity): number {
  return b.claimCount - a.claimCount || (a.id < b.id ? -1 : Number(a.id > b.id));
}

function lengthOf(lists: readonly Uint32Array[]): number {
  return lists.reduce((sum, { length }) => sum + length, 0);
}

function listTest({ datasets, periods }: NameColumns, query: Pick<NameQuery, 'datasets' | 'at'>) {
  const { datasets: required, at } = query;
  return (index: number): boolean =>
    (required === null || textsAt(datasets, index).some((dataset) => required.includes(dataset))) &&
    (at === null || textsAt(periods, index).some((period) => isInPeriod(period, at)));
}

function isInPeriod(period: string, at: NonNullable<Moment>): boolean {
  const [from = '', until = ''] = period.split(' ');
  return from <= at && at < until;
}

function textsAt({ offsets, codes, values }: ListColumn, index: number): string[] {
  return Array.from(codes.subarray(offsets[index] ?? 0, offsets[index + 1] ?? 0), (code) => values[code] ?? '');
}
