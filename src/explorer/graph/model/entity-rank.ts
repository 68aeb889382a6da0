/** How much an entity matters to the picture: starts come first, then what links most of them, then by claims. */
export function entityRank(
  id: string,
  claims: number,
  centres: ReadonlySet<string>,
  connectors: ReadonlyMap<string, number>,
): number {
  const part = claims / 10_000;
  if (centres.has(id)) return 500 + part;
  const links = connectors.get(id);
  return links === undefined ? part : 100 + links + part;
}
