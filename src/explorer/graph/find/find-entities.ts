import type { SubgraphEntity } from '../model/subgraph.ts';

/** The ids of the entities whose name contains the text, in their order; case and accents are ignored. */
export function findEntities(entities: readonly SubgraphEntity[], text: string): string[] {
  const wanted = plainText(text).trim();
  if (wanted === '') return [];
  const found = entities.filter(({ id, name }) => plainText(name).includes(wanted) || id === wanted);
  // Names that begin with the text come first.
  return found
    .toSorted((a, b) => Number(plainText(b.name).startsWith(wanted)) - Number(plainText(a.name).startsWith(wanted)))
    .map(({ id }) => id);
}

function plainText(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
