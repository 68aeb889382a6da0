import { ROUTES } from '../../support/explorer-routes.ts';
import { readScope, type Scope, scopeParameters } from '../address/scope.ts';
import { type Browsed, DATASETS, facetRules, SORTS } from './facet.ts';

/** The filter and the order of a list. */
export interface BrowseAddress extends Scope {
  /** The chosen values by facet, as the API has them. A facet without values is missing. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** Words to find; empty: none. */
  readonly text: string;
  readonly sort: string;
}

/** The address of a list. Values are as the API has them. */
export function browsePath(
  browsed: Browsed,
  { values = {}, text = '', sort, ...scope }: Partial<BrowseAddress> = {},
): string {
  const rules = facetRules(browsed);
  const search = new URLSearchParams();
  for (const [facet, rule] of Object.entries(rules)) {
    const chosen = values[facet] ?? [];
    if (chosen.length === 0) continue;
    // a text may contain a comma
    if (rule.form === 'text') for (const value of chosen) search.append(facet, value);
    else search.set(facet, chosen.join(',').toLowerCase());
  }
  if (text !== '') search.set('text', text);
  if (sort !== undefined && sort !== defaultSort(browsed) && sort in SORTS[browsed]) search.set('sort', sort);
  for (const [name, value] of Object.entries(scopeParameters(scope))) if (value !== null) search.set(name, value);
  const query = search.toString().replaceAll('%2C', ',');
  return query === '' ? ROUTES[browsed] : `${ROUTES[browsed]}?${query}`;
}

export function readBrowse(browsed: Browsed, search: URLSearchParams): BrowseAddress {
  const sort = search.get('sort') ?? '';
  return {
    values: Object.fromEntries(
      Object.keys(facetRules(browsed)).flatMap((facet) => {
        const values = facetValues(browsed, facet, search);
        return values.length === 0 ? [] : [[facet, values]];
      }),
    ),
    text: search.get('text') ?? '',
    sort: Object.hasOwn(SORTS[browsed], sort) ? sort : defaultSort(browsed),
    ...readScope(search),
  };
}

function defaultSort(browsed: Browsed): string {
  return Object.keys(SORTS[browsed])[0] ?? '';
}

/** The address with other values of a facet. */
export function withFacet(address: BrowseAddress, facet: string, chosen: readonly string[]): BrowseAddress {
  if (facet === DATASETS) return { ...address, datasets: chosen };
  const { [facet]: _, ...values } = address.values;
  return { ...address, values: chosen.length === 0 ? values : { ...values, [facet]: chosen } };
}

/** The chosen values of a facet. */
export function chosenIn(address: BrowseAddress, facet: string): readonly string[] {
  return facet === DATASETS ? address.datasets : (address.values[facet] ?? []);
}

function facetValues(browsed: Browsed, facet: string, search: URLSearchParams): string[] {
  const rule = facetRules(browsed)[facet];
  if (!rule) return [];
  const words = search
    .getAll(facet)
    .flatMap((value) => (rule.form === 'text' ? [value] : value.split(',')))
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map((word) => (rule.form === 'enum' ? word.toUpperCase() : rule.form === 'id' ? word.toLowerCase() : word));
  const known = [...new Set(words)].filter(
    (word) => (!rule.table || Object.hasOwn(rule.table, word)) && (!rule.pattern || rule.pattern.test(word)),
  );
  return rule.single ? known.slice(0, 1) : known;
}
