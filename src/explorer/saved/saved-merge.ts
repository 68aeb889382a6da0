import type { SavedData } from './saved-data.ts';

/* Changes of the saved work that only its page makes. */

/** Adds what is new. Loses nothing: notes on one thing are joined. */
export function mergeSaved(own: SavedData, other: SavedData): SavedData {
  return {
    basket: mergeItems(own.basket, other.basket, ({ id }) => id),
    // the same view has another id in another browser
    views: mergeItems(own.views, other.views, ({ path, name }) => `${path} ${name}`),
    report: {
      title: own.report.title || other.report.title,
      text: mergeNotes(own.report.text, other.report.text),
    },
  };
}

function mergeItems<Item extends { readonly note: string }>(
  own: readonly Item[],
  others: readonly Item[],
  keyOf: (item: Item) => string,
): Item[] {
  const byKey = new Map(others.map((item) => [keyOf(item), item]));
  const known = new Set(own.map(keyOf));
  return [
    ...own.map((item) => {
      const other = byKey.get(keyOf(item));
      return other ? { ...item, note: mergeNotes(item.note, other.note) } : item;
    }),
    ...others.filter((item) => !known.has(keyOf(item))),
  ];
}

function mergeNotes(own: string, other: string): string {
  if (other === '' || own.includes(other)) return own;
  return own === '' ? other : `${own}\n${other}`;
}

/** Moves an item by some places; at an end it stays. */
export function moved<Item>(items: readonly Item[], from: number, by: number): readonly Item[] {
  const to = from + by;
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return items;
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
}
