/** The sources of claims in the order of their first citation, and their numbers, from 1. */
export function numberedSources<Source extends { readonly id: string }>(
  claims: readonly { readonly id: string; readonly citations: readonly { readonly source: Source }[] }[],
): { readonly sources: readonly Source[]; readonly numbersOf: (claim: string) => readonly number[] } {
  const sources = new Map<string, Source>();
  for (const { citations } of claims) for (const { source } of citations) sources.set(source.id, source);
  const order = [...sources.keys()];
  const cited = new Map(
    claims.map(({ id, citations }) => [id, new Set(citations.map(({ source }) => order.indexOf(source.id) + 1))]),
  );
  return {
    sources: [...sources.values()],
    numbersOf: (claim) => [...(cited.get(claim) ?? [])].toSorted((a, b) => a - b),
  };
}
