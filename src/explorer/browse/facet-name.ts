import type { TextsOf } from '../text/catalogue.ts';
import type { BROWSE } from '../text/en/browse.ts';
import type { Browsed } from './facet.ts';

/** The name of a facet: some mean other things in the list of entities. */
export function facetLabel(text: TextsOf<typeof BROWSE>, browsed: Browsed, facet: string): string {
  const own: Readonly<Record<string, string>> = browsed === 'entities' ? text.facetsOfEntities : {};
  return own[facet] ?? (text.facets as Readonly<Record<string, string>>)[facet] ?? facet;
}
