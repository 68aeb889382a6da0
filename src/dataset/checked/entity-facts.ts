import { createNumbering } from '../../support/key-table.ts';
import { createNumberList } from '../../support/number-list.ts';
import { createTextStore } from '../../support/text-store.ts';

/** The parts of an entity that claims repeat. */
export interface EntityFacts {
  readonly kind: string;
  readonly country: string | null;
  readonly name: string;
}

/** The facts of entities by the numbers of their ids: some 20 bytes and the name. */
export interface FactsTable {
  /** Replaces earlier facts. */
  set(id: number, facts: EntityFacts): void;
  has(id: number): boolean;
  get(id: number): EntityFacts | null;
  nameOf(id: number): string | null;
}

export function createFactsTable(): FactsTable {
  const words = createNumbering();
  const kinds = createNumberList(Uint32Array);
  const countries = createNumberList(Uint32Array);
  const names = createTextStore();
  /** By id: the index of its facts plus 1. */
  const indexes = createNumberList(Uint32Array);
  return {
    set(id, { kind, country, name }) {
      kinds.push(words.numberOf(kind));
      countries.push(country === null ? 0 : words.numberOf(country) + 1);
      indexes.set(id, names.append(name) + 1);
    },
    has: (id) => indexes.get(id) > 0,
    get(id) {
      const index = indexes.get(id) - 1;
      if (index < 0) return null;
      const country = countries.get(index);
      return {
        kind: words.textOf(kinds.get(index)),
        country: country === 0 ? null : words.textOf(country - 1),
        name: names.get(index),
      };
    },
    nameOf(id) {
      const index = indexes.get(id) - 1;
      return index < 0 ? null : names.get(index);
    },
  };
}

/** Texts that repeat, such as dates, or null, by the numbers of ids. */
export interface TextByNumber {
  set(id: number, text: string | null): void;
  /** Undefined if none was set. */
  get(id: number): string | null | undefined;
}

export function createTextByNumber(): TextByNumber {
  const words = createNumbering();
  /** 0: none; 1: null; else the number of the text plus 2. */
  const values = createNumberList(Uint32Array);
  return {
    set: (id, text) => values.set(id, text === null ? 1 : words.numberOf(text) + 2),
    get(id) {
      const value = values.get(id);
      return value === 0 ? undefined : value === 1 ? null : words.textOf(value - 2);
    },
  };
}
