import { closestMatch } from '../../../support/closest-match.ts';
import { tidyText } from '../../value/tidy-text.ts';
import type { Cell, Row } from '../../reader/table.ts';
import { isJsonObject } from '../../../support/json-object.ts';

export type Cells = Row['cells'];

/** A column of CSV, or a path in the items of JSON. */
export interface ColumnAccess {
  /** As in the file. */
  readonly name: string;
  get(cells: Cells): Cell | undefined;
  /** A copy of the cells with another value in this column. */
  set(cells: Cells, value: Cell): Cells;
}

export interface NamedCell {
  readonly name: string;
  readonly value: Cell | undefined;
}

/** The columns of one file, and which of them the mapping uses. */
export interface Columns {
  /** The column of one of these names; null if the file has none. */
  find(names: readonly string[]): ColumnAccess | null;
  /** Marks a column as left out on purpose. */
  ignore(name: string): void;
  /** Returns the cells of columns that are neither found nor ignored when all values are compiled. They count as used. */
  rest(): (cells: Cells) => readonly NamedCell[];
  /** Notes the keys of items, for `unused` and for hints. */
  note(rows: readonly Row[]): void;
  /** The columns that the mapping does not use. */
  unused(): readonly string[];
  /** For a hint. */
  closest(name: string): string | null;
  /** Names for a message; null if they are not known before the rows are read. */
  readonly names: readonly string[] | null;
  /** Paths that were found in no item so far: an item of JSON may lack a key. */
  unseen(): readonly string[];
}

export function tableColumns(names: readonly string[]): Columns {
  const used = new Set<number>();
  const exact = new Map(names.map((name, index) => [name, index]));
  const loose = looseIndex(names);
  const indexOf = (name: string): number | null => exact.get(name) ?? loose.get(looseName(name)) ?? null;
  let isRestUsed = false;
  const unusedIndexes = (): number[] => names.flatMap((_, index) => (used.has(index) ? [] : [index]));
  return {
    names,
    find(wanted) {
      const index = firstFound(wanted, indexOf);
      if (index === null) return null;
      used.add(index);
      return {
        name: names[index] ?? '',
        get: (cells) => (cells as readonly Cell[])[index],
        set: (cells, value) => (cells as readonly Cell[]).map((cell, at) => (at === index ? value : cell)),
      };
    },
    ignore(name) {
      const index = indexOf(name);
      if (index !== null) used.add(index);
    },
    rest() {
      isRestUsed = true;
      let indexes: readonly number[] | null = null;
      return (cells) => {
        indexes ??= unusedIndexes();
        return indexes.map((index) => ({ name: names[index] ?? '', value: (cells as readonly Cell[])[index] }));
      };
    },
    note: () => undefined,
    unused: () => (isRestUsed ? [] : unusedIndexes().map((index) => names[index] ?? '')),
    closest: (name) => closestColumn(name, names),
    unseen: () => [],
  };
}

/**
 * Columns of items of JSON: keys, or paths such as `company.name`, also through lists.
 *
 * @param optional names of columns that no item need have
 */
export function itemColumns(optional: readonly string[] = []): Columns {
  const used = new Set<string>();
  /** The columns that no item had so far. What the mapping evaluates is not enough: it stops at the first `else`. */
  const unseen = new Map<string, ColumnAccess>();
  const keys = new Set<string>();
  let isRestUsed = false;
  return {
    names: null,
    find(names) {
      const paths = names.map((name) => ({ name, parts: name.split('.') }));
      for (const { name, parts } of paths) used.add(name).add(parts[0] ?? '');
      const label = names[0] ?? '';
      const access: ColumnAccess = {
        name: label,
        get(cells) {
          for (const { name, parts } of paths) {
            const value = valueAtKeys(cells as Cell, name, parts);
            if (value !== undefined) return value;
          }
          return undefined;
        },
        set: (cells, value) => withValue(cells as JsonItem, label, value),
      };
      if (!names.some((name) => optional.includes(name))) unseen.set(names.join(' or '), access);
      return access;
    },
    ignore: (name) => void used.add(name),
    rest() {
      isRestUsed = true;
      return (cells) =>
        Object.entries(cells as JsonItem).flatMap(([name, value]) => (used.has(name) ? [] : [{ name, value }]));
    },
    note(rows) {
      for (const { cells } of rows) {
        if (keys.size < MAX_KEYS) for (const name in cells) keys.add(name);
        for (const [name, { get }] of unseen) if (get(cells) !== undefined) unseen.delete(name);
      }
    },
    unused: () => (isRestUsed ? [] : [...keys].filter((name) => !used.has(name))),
    closest: (name) => closestColumn(name, [...keys]),
    unseen: () => [...unseen.keys()],
  };
}

/** Columns for a mapping that is compiled before its files are open: each column exists, and is empty. */
export function anyColumns(): Columns {
  return {
    names: null,
    find: (names) => ({ name: names[0] ?? '', get: () => undefined, set: (cells) => cells }),
    ignore: () => undefined,
    rest: () => () => [],
    note: () => undefined,
    unused: () => [],
    closest: () => null,
    unseen: () => [],
  };
}

type JsonItem = Readonly<Record<string, Cell>>;
const MAX_KEYS = 1_000;

function firstFound<Found>(names: readonly string[], find: (name: string) => Found | null): Found | null {
  for (const name of names) {
    const found = find(name);
    if (found !== null) return found;
  }
  return null;
}

/** Upper and lower case and outer spaces are alike, if only one column is meant then. */
function looseIndex(names: readonly string[]): ReadonlyMap<string, number | null> {
  const indexes = new Map<string, number | null>();
  for (const [index, name] of names.entries()) {
    const loose = looseName(name);
    indexes.set(loose, indexes.has(loose) ? null : index);
  }
  return indexes;
}

function looseName(name: string): string {
  return tidyText(name).toLowerCase();
}

function closestColumn(name: string, names: readonly string[]): string | null {
  const constantCase = (text: string): string =>
    text
      .trim()
      .toUpperCase()
      .replaceAll(/[\s-]+/g, '_');
  const closest = closestMatch(name, names.map(constantCase));
  return names.find((one) => constantCase(one) === closest) ?? null;
}

/** A list on the way gives the values of all its items. A whole name with dots comes first. */
function valueAtKeys(item: Cell, name: string, keys: readonly string[]): Cell | undefined {
  if (isJsonObject(item) && Object.hasOwn(item, name)) return item[name];
  return keys.length === 1 ? undefined : descend(item, keys, 0);
}

function descend(value: Cell | undefined, keys: readonly string[], depth: number): Cell | undefined {
  const key = keys[depth];
  if (key === undefined) return value;
  if (Array.isArray(value)) {
    if (/^\d+$/.test(key)) return descend(value[Number(key)], keys, depth + 1);
    const found = value.flatMap((one) => descend(one, keys, depth) ?? []);
    return found.length === 0 ? undefined : found;
  }
  return value !== undefined && isJsonObject(value) && Object.hasOwn(value, key)
    ? descend(value[key], keys, depth + 1)
    : undefined;
}

function withValue(item: JsonItem, name: string, value: Cell): JsonItem {
  if (Object.hasOwn(item, name)) return { ...item, [name]: value };
  const [first = '', ...rest] = name.split('.');
  if (rest.length === 0) return { ...item, [first]: value };
  const inner = item[first] ?? {};
  return { ...item, [first]: isJsonObject(inner) ? (withValue(inner, rest.join('.'), value) as Cell) : inner };
}
