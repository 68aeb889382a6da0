import type { Area } from '../../client/client.ts';
import { ROUTES } from '../../support/explorer-routes.ts';
import { entityPath } from './address.ts';
import { queryString } from './parameters.ts';
import { type Scope, scopeParameters } from './scope.ts';

/** The page of a country as a market. */
export function countryPath(code: string, { datasets = [], recordedOn = null }: Partial<Scope> = {}): string {
  return entityPath(code.toLowerCase(), { datasets, recordedOn });
}

/** The page of an area, such as `EUROPE`. */
export function areaPath(area: Area, scope: Partial<Scope> = {}): string {
  return `${ROUTES.area.replace(':id', area.toLowerCase())}${queryString(scopeParameters(scope))}`;
}
