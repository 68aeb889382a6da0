import type { ClaimFilter, ClaimKind } from '../../client/client.ts';
import { ROUTES } from '../../support/explorer-routes.ts';
import { CLAIM_KINDS } from '../claim/vocabulary.ts';
import type { Clock } from './address.ts';
import { lowerCase, queryString, readId, readValues } from './parameters.ts';
import { readScope, type Scope, scopeFilter, scopeParameters } from './scope.ts';

export const MAP_MEASURES = { partners: true, claims: true, figures: true };
export const MAP_VIEWS = { world: true, europe: true, asia: true, africa: true, americas: true, oceania: true };

export interface MapAddress extends Scope {
  /** What colours the countries. */
  readonly show: keyof typeof MAP_MEASURES;
  /** The entity; null: the whole graph. */
  readonly of: string | null;
  readonly kinds: readonly ClaimKind[];
  readonly measure: string | null;
  readonly clock: Clock;
  /** Null: any day. */
  readonly day: string | null;
  /** The part of the world that is shown. */
  readonly view: keyof typeof MAP_VIEWS;
  /** The code of the chosen country. */
  readonly market: string | null;
}

export function mapPath(address: Partial<MapAddress> = {}): string {
  const { show = 'partners', of = null, kinds = [], measure = null, clock = 'inForceOn', day = null } = address;
  const { view = 'world', market = null, datasets = [], recordedOn = null } = address;
  return `${ROUTES.map}${queryString({
    show: show === 'partners' ? null : show,
    of,
    kinds: lowerCase(kinds),
    measure: measure && measure.toLowerCase(),
    clock: day === null ? null : clock,
    day,
    view: view === 'world' ? null : view,
    market: market && market.toLowerCase(),
    ...scopeParameters({ datasets, recordedOn }),
  })}`;
}

export function readMap(search: URLSearchParams): MapAddress {
  const [show, view, day] = ['show', 'view', 'day'].map((name) => search.get(name) ?? '') as [string, string, string];
  const market = search.get('market')?.trim().toUpperCase() ?? '';
  return {
    show: Object.hasOwn(MAP_MEASURES, show) ? (show as MapAddress['show']) : 'partners',
    of: readId(search.get('of') ?? '') || null,
    kinds: readValues(search, 'kinds', CLAIM_KINDS),
    measure: search.get('measure')?.trim().toUpperCase() || null,
    clock: search.get('clock') === 'knownOn' ? 'knownOn' : 'inForceOn',
    day: /^\d{4}-\d\d-\d\d$/.test(day) ? day : null,
    view: Object.hasOwn(MAP_VIEWS, view) ? (view as MapAddress['view']) : 'world',
    market: /^[A-Z]{2}$/.test(market) ? market : null,
    ...readScope(search),
  };
}

/** The claims that the map counts. */
export function mapFilter(address: MapAddress): ClaimFilter {
  const { show, of, kinds, measure, clock, day } = address;
  return {
    ...(show === 'partners' && { kinds: ['PARTNERSHIP'] }),
    ...(show === 'claims' && kinds.length > 0 && { kinds }),
    ...(show === 'figures' && measure !== null && { measures: [measure] }),
    ...(of !== null && { involves: [{ entity: of }] }),
    // figures are in force on no day
    ...(day !== null && (show === 'figures' && clock === 'inForceOn' ? { date: { to: day } } : { [clock]: day })),
    ...scopeFilter(address),
  };
}
