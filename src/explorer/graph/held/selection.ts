/** The selection after a click: of one entity alone, or with `adds` of one more or one less. Null: of nothing. */
export function clickSelection(
  selection: ReadonlySet<string>,
  id: string | null,
  { adds }: { readonly adds: boolean },
): ReadonlySet<string> {
  if (id === null) return adds ? selection : new Set();
  if (!adds) return new Set([id]);
  const next = new Set(selection);
  if (!next.delete(id)) next.add(id);
  return next;
}
