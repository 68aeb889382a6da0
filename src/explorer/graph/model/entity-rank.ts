/** Orders the labels: centres first, then connectors by the number of centres, then the others by their claims. */
export function entityRank(
  id: string,
  claims: number,
  centres: ReadonlySet<string>,
  connectors: ReadonlyMap<string, number>,
): number {
  const fraction = claims / 10_000;
  if (centres.has(id)) return 500 + fraction;
  const adjacentCentres = connectors.get(id);
  return adjacentCentres === undefined ? fraction : 100 + adjacentCentres + fraction;
}
