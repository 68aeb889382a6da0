import { CLAIM_KEYS } from '../../model/stored-record.ts';
import { createNumberList } from '../../support/number-list.ts';
import { createTextStore } from '../../support/text-store.ts';
import { type ClaimColumns, LIST_PROPERTIES, TEXT_PROPERTIES } from './claim-columns.ts';
import { type Column, createColumnBuilder } from './column.ts';
import { type KeyOrder, createKeyOrder } from './key-order.ts';
import { type ListColumn, createListColumnBuilder, postingsOf } from './list-column.ts';
import { wordsOf } from './words.ts';

/** A claim as the index reads it. */
export interface IndexedProperties {
  readonly id: string;
  /** The properties of `TEXT_PROPERTIES`, in their order. */
  readonly texts: readonly (string | null)[];
  /** Those of `LIST_PROPERTIES`. */
  readonly lists: readonly (readonly string[])[];
  readonly confidence: number | null;
  readonly words: string;
  /** The sort keys of `CLAIM_KEYS`, in their order. */
  readonly keys: readonly string[];
}

export interface ColumnsBuilder {
  /** Claims must be added in the order of their ids. */
  push(claim: IndexedProperties): void;
  /** `pause` is called between parts of the work, which would otherwise block the process. */
  finish(pause: () => Promise<void>): Promise<ClaimColumns>;
}

export function createColumnsBuilder(): ColumnsBuilder {
  const ids = createTextStore();
  const confidence = createNumberList(Float64Array);
  const texts = TEXT_PROPERTIES.map((name) => ({ name, builder: createColumnBuilder() }));
  const lists = LIST_PROPERTIES.map((name) => ({ name, builder: createListColumnBuilder() }));
  const words = createListColumnBuilder();
  const prefixes = KEYS_WITH_PREFIX.map((name) => ({ name, builder: createColumnBuilder() }));
  return {
    push({ id, keys, ...claim }) {
      ids.append(id);
      confidence.push(claim.confidence ?? NaN);
      words.push(claim.words.split(' ').filter(Boolean));
      for (const [index, { builder }] of texts.entries()) builder.push(claim.texts[index] ?? null);
      for (const [index, { builder }] of lists.entries()) builder.push(claim.lists[index] ?? []);
      for (const { name, builder } of prefixes) {
        const key = keys[CLAIM_KEYS.indexOf(name)] ?? '';
        builder.push(key.slice(0, key.length - id.length - 1));
      }
    },
    async finish(pause) {
      const text = new Map<string, Column>();
      for (const { name, builder } of texts) text.set(name, builder.finish());
      await pause();
      const list = new Map<string, ListColumn>();
      for (const { name, builder } of lists) {
        list.set(name, builder.finish());
        await pause();
      }
      const foundWords = wordsOf(words.finish());
      await pause();
      const orders = new Map<string, KeyOrder>([['byId', createKeyOrder(ids, null)]]);
      for (const { name, builder } of prefixes) {
        orders.set(name, createKeyOrder(ids, builder.finish()));
        await pause();
      }
      const named = Object.fromEntries(list) as ClaimColumns['list'];
      const postings = {
        participants: postingsOf(named.participants),
        markets: postingsOf(named.markets),
        sources: postingsOf(named.sources),
      };
      const columns = {
        size: ids.size,
        ids,
        text: Object.fromEntries(text) as ClaimColumns['text'],
        list: named,
        confidence: confidence.values().slice(),
        words: foundWords,
        postings,
        orders,
      };
      return { ...columns, bytes: columnsBytes(columns) };
    },
  };
}

const KEYS_WITH_PREFIX = CLAIM_KEYS.filter((name) => name !== 'byId');

function columnsBytes({ size, ids, text, list, words, postings, orders }: Omit<ClaimColumns, 'bytes'>): number {
  const idBytes = size === 0 ? 0 : size * (BYTES_PER_TEXT_PLACE + averageLength(ids, size));
  const columns = [...Object.values(text), ...Object.values(list)];
  const texts = [...columns, words].reduce((sum, { values }) => sum + textBytes(values), 0);
  const codes = columns.reduce((sum, column) => sum + column.codes.byteLength, 0);
  const offsets = Object.values(list).reduce((sum, column) => sum + column.offsets.byteLength, 0);
  const claims = [...Object.values(postings), words.postings].reduce(
    (sum, posting) => sum + posting.claims.byteLength + posting.offsets.byteLength,
    0,
  );
  const keys = [...orders.values()].reduce((sum, order) => sum + order.bytes, 0);
  return Math.ceil(idBytes + texts + codes + offsets + claims + keys + size * Float64Array.BYTES_PER_ELEMENT);
}

/** See `TextStore`. */
const BYTES_PER_TEXT_PLACE = 12;
const STRING_OVERHEAD = 24;

function textBytes(values: readonly string[]): number {
  return values.reduce((sum, value) => sum + STRING_OVERHEAD + value.length, 0);
}

function averageLength(ids: { get(index: number): string }, size: number): number {
  const sampled = Math.min(size, 1_000);
  let length = 0;
  for (let index = 0; index < sampled; index++) length += ids.get(Math.floor((index * size) / sampled)).length;
  return length / sampled;
}
