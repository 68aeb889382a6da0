import type { Alternative, Condition, Signed } from '../condition.ts';
import { LIST_PROPERTIES } from './claim-property.ts';

/*
 * Unites what differs in one list of values only: `any: [{ sources: ["a"] }, { sources: ["b"] }]` becomes
 * `sources: ["a", "b"]`. Sixty alternatives on entities then cost as much as one.
 */

/** Criteria that hold if one of their values does. */
const UNITABLE: ReadonlySet<string> = new Set([
  ...Object.keys(LIST_PROPERTIES),
  // of entities
  'countries',
  'identifiers',
]);

/** The same in one participant of a claim. */
const UNITABLE_OF_PARTICIPANT: ReadonlySet<string> = new Set(['entities', 'kinds', 'countries', 'roles']);

const united = new WeakMap<Condition<object>, Condition<object>>();

/** An equal condition with fewer alternatives, if there is one. Computed once for each condition. */
export function unite<Criteria extends object>(condition: Condition<Criteria>): Condition<Criteria> {
  const known = united.get(condition);
  if (known !== undefined) return known as Condition<Criteria>;
  const alternatives = condition.map((alternative) => uniteExcluded(alternative as Alternative<object>));
  const result = alternatives.some(({ length }) => length === 0) ? [[]] : uniteAll(alternatives, listsOfAlternative);
  united.set(condition, result);
  united.set(result, result);
  return result as Condition<Criteria>;
}

/** No set of `{a}` and none of `{b}` holds if none of `{a, b}` does. */
function uniteExcluded(alternative: Alternative<object>): Alternative<object> {
  const excluded = alternative.filter((set) => set.excluded);
  if (excluded.length < 2) return alternative;
  return [...alternative.filter((set) => !set.excluded), ...uniteAll(excluded, listsOfSet)];
}

/** A list of values within an item: the rest of the item as text, and the item with other values. */
interface ListOf<Item> {
  readonly path: string;
  readonly values: readonly string[];
  readonly rest: string;
  replaced(values: readonly string[]): Item;
}

function uniteAll<Item>(items: readonly Item[], listsOf: (item: Item) => readonly ListOf<Item>[]): readonly Item[] {
  let current = [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
  if (current.length < 2) return current;
  const paths = new Set(current.flatMap((item) => listsOf(item).map(({ path }) => path)));
  for (const path of paths) {
    const groups = new Map<string, ListOf<Item>[]>();
    const others: Item[] = [];
    for (const item of current) {
      const list = listsOf(item).find((candidate) => candidate.path === path);
      if (!list) others.push(item);
      else groups.set(list.rest, [...(groups.get(list.rest) ?? []), list]);
    }
    // an item may be a list, which flatMap would flatten
    for (const lists of groups.values()) {
      const [first] = lists;
      if (first) others.push(first.replaced([...new Set(lists.flatMap(({ values }) => values))]));
    }
    current = others;
  }
  return current;
}

function listsOfAlternative(alternative: Alternative<object>): ListOf<Alternative<object>>[] {
  return alternative.flatMap((set, index) =>
    set.excluded
      ? []
      : listsOfSet(set).map((list) => ({
          ...list,
          path: `${index} ${list.path}`,
          rest: JSON.stringify([list.rest, alternative.toSpliced(index, 1)]),
          replaced: (values) => alternative.with(index, list.replaced(values)),
        })),
  );
}

function listsOfSet(set: Signed<object>): ListOf<Signed<object>>[] {
  return Object.entries(set).flatMap(([name, value]: [string, unknown]) => {
    if (name === 'involves') return listsOfInvolvements(set, value as readonly object[]);
    if (!UNITABLE.has(name)) return [];
    return [listIn(set, name, value as readonly string[])];
  });
}

function listsOfInvolvements(set: Signed<object>, involves: readonly object[]): ListOf<Signed<object>>[] {
  return involves.flatMap((participant, index) =>
    Object.entries(participant)
      .filter(([name]) => UNITABLE_OF_PARTICIPANT.has(name))
      .map(([name, values]: [string, readonly string[]]) => {
        const list = listIn(participant, name, values);
        return {
          ...list,
          path: `involves ${index} ${name}`,
          rest: JSON.stringify([list.rest, { ...set, involves: involves.toSpliced(index, 1) }]),
          replaced: (replacement: readonly string[]) => ({
            ...set,
            involves: involves.with(index, list.replaced(replacement)),
          }),
        };
      }),
  );
}

function listIn<Item extends object>(item: Item, name: string, values: readonly string[]): ListOf<Item> {
  return {
    path: name,
    values,
    rest: JSON.stringify({ ...item, [name]: null }),
    replaced: (replacement) => ({ ...item, [name]: replacement }),
  };
}
