import type { ClaimKind } from '../../client/client.ts';
import { ROUTES } from '../../support/explorer-routes.ts';
import { CLAIM_KINDS } from '../claim/vocabulary.ts';
import { readYear } from './over-time-address.ts';
import { lowerCase, queryString, readValues } from './parameters.ts';
import { readScope, type Scope, scopeParameters } from './scope.ts';

export interface TimelineAddress extends Scope {
  /** The kinds of claims; empty: all. */
  readonly kinds: readonly ClaimKind[];
  /** The first and the last year of the axis; null: all. */
  readonly from: number | null;
  readonly to: number | null;
}

export function timelinePath(id: string, address: Partial<TimelineAddress> = {}): string {
  const { kinds = [], from = null, to = null, datasets = [], recordedOn = null } = address;
  return `${ROUTES.timeline.replace(':id', encodeURIComponent(id))}${queryString({
    kinds: lowerCase(kinds),
    from: from === null ? null : String(from),
    to: to === null ? null : String(to),
    ...scopeParameters({ datasets, recordedOn }),
  })}`;
}

export function readTimeline(search: URLSearchParams): TimelineAddress {
  return {
    kinds: readValues(search, 'kinds', CLAIM_KINDS),
    from: readYear(search, 'from'),
    to: readYear(search, 'to'),
    ...readScope(search),
  };
}
