import { useState } from 'react';

/** The same list as long as it has the same items. */
export function useSameItems<Item>(items: readonly Item[]): readonly Item[] {
  const [kept, setKept] = useState(items);
  const isSame = kept === items || (kept.length === items.length && kept.every((item, index) => item === items[index]));
  if (isSame) return kept;
  setKept(items);
  return items;
}
