import { Link } from 'wouter';

import { entityPath } from '../address/address.ts';
import { useScope } from '../hook/use-scope.ts';
import { localCountryName } from './country-name.ts';

/** A link to the page of a country, with its name in the language of the page. */
export function CountryLink({ country }: { readonly country: { readonly id: string; readonly name: string } }) {
  return <Link href={entityPath(country.id, useScope())}>{localCountryName(country)}</Link>;
}
