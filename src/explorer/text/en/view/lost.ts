import type { ReactNode } from 'react';
import { catalogue } from '../../catalogue.ts';
import { rich } from '../../rich.ts';

/** Addresses without a page, and identifiers without an entity. */
export const LOST = catalogue('lost', {
  title: 'No page has this address',
  text: (path: ReactNode) => rich`There is no page at ${path}. Search for a name at the top of the page, or go to:`,
  home: 'Start page',
  connections: 'Connections between two entities',
  neighbourhood: 'Neighbourhood of an entity',
  markets: 'Partners per market',
  conflicts: 'Claims that conflict',
  questions: 'Questions as links',
  loading: 'Loading …',
  noScheme: 'No such kind of identifier',
  noEntity: 'No entity has this identifier',
  noSchemeText: (scheme: ReactNode) => rich`Identifiers have no scheme ${scheme}.`,
  noEntityText: (scheme: string, value: ReactNode) => rich`This graph has no entity with the ${scheme} ${value}.`,
  invalid: (message: string) => `The address has no valid identifier: ${message}`,
  searchFor: (words: string) => `Search for “${words}”`,
});
