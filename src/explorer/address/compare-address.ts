import { ROUTES } from '../../support/explorer-routes.ts';
import { MAX_ENTITIES } from './over-time-address.ts';
import { queryString, readIds } from './parameters.ts';
import { readScope, type Scope, scopeParameters } from './scope.ts';

export interface CompareAddress extends Scope {
  readonly of: readonly string[];
  /** The measure of the chart; null: the first that can be compared. */
  readonly measure: string | null;
}

export function comparePath(address: Partial<CompareAddress> = {}): string {
  const { of = [], measure = null, datasets = [], recordedOn = null } = address;
  return `${ROUTES.compare}${queryString({
    of: of.join(',') || null,
    measure: measure && measure.toLowerCase(),
    ...scopeParameters({ datasets, recordedOn }),
  })}`;
}

export function readCompare(search: URLSearchParams): CompareAddress {
  return {
    of: readIds(search, 'of').slice(0, MAX_ENTITIES),
    measure: search.get('measure')?.trim().toUpperCase() || null,
    ...readScope(search),
  };
}
