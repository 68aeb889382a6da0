/** The items that only one of two lists has, and whether the lists differ in nothing but their order. */
export function listChange(
  before: readonly unknown[],
  after: readonly unknown[],
): { readonly removed: unknown[]; readonly added: unknown[]; readonly reordered: boolean } {
  const removed = without(before, after);
  const added = without(after, before);
  return { removed, added, reordered: removed.length + added.length === 0 };
}

/** An item that occurs twice in one list and once in the other remains once. */
function without(items: readonly unknown[], others: readonly unknown[]): unknown[] {
  const left = others.map((other) => JSON.stringify(other));
  return items.filter((item) => {
    const index = left.indexOf(JSON.stringify(item));
    if (index === -1) return true;
    left.splice(index, 1);
    return false;
  });
}
