import type {
  Area,
  ClaimFilter,
  ClaimKind,
  GrowthQueryVariables,
  GrowthStep,
  ParticipantRole,
} from '../../client/client.ts';
import { ROUTES } from '../../support/explorer-routes.ts';
import { AREAS } from '../place/area.ts';
import { CLAIM_KINDS, PARTICIPANT_ROLES } from '../claim/vocabulary.ts';
import { lowerCase, queryString, readIds, readValues } from './parameters.ts';
import { readScope, type Scope, scopeFilter, scopeParameters } from './scope.ts';

/** What a chart over time shows. */
export type Shown = keyof typeof SHOWN;

export const SHOWN = { partners: true, markets: true, claims: true, figures: true, stakes: true };

export interface OverTimeAddress extends Scope {
  readonly show: Shown;
  /** The entities; empty: the whole graph. */
  readonly of: readonly string[];
  /** The roles of the entities in partnerships; empty: any. */
  readonly as: readonly ParticipantRole[];
  /** The kinds of claims that are counted; empty: any. */
  readonly kinds: readonly ClaimKind[];
  /** Only claims about these markets and areas; empty: any. */
  readonly areas: readonly Area[];
  readonly markets: readonly string[];
  readonly by: GrowthStep;
  readonly measure: string | null;
  /** The first and the last year of the axis; null: all. */
  readonly from: number | null;
  readonly to: number | null;
  /** The chosen day, whose claims are listed. */
  readonly at: string | null;
}

export function overTimePath(address: Partial<OverTimeAddress> = {}): string {
  const { show = 'partners', of = [], as = [], kinds = [], areas = [], markets = [], by = 'CHANGE' } = address;
  const { measure = null, from = null, to = null, at = null, datasets = [], recordedOn = null } = address;
  return `${ROUTES.overTime}${queryString({
    show: show === 'partners' ? null : show,
    of: of.join(',') || null,
    as: lowerCase(as),
    kinds: lowerCase(kinds),
    areas: lowerCase(areas),
    markets: lowerCase(markets),
    by: by === 'CHANGE' ? null : by.toLowerCase(),
    measure: measure && measure.toLowerCase(),
    from: from === null ? null : String(from),
    to: to === null ? null : String(to),
    at,
    ...scopeParameters({ datasets, recordedOn }),
  })}`;
}

export function readOverTime(search: URLSearchParams): OverTimeAddress {
  const show = search.get('show') ?? '';
  const [by = 'CHANGE'] = readValues(search, 'by', STEPS);
  const at = search.get('at') ?? '';
  return {
    show: Object.hasOwn(SHOWN, show) ? (show as Shown) : 'partners',
    of: readIds(search, 'of').slice(0, MAX_ENTITIES),
    as: readValues(search, 'as', PARTICIPANT_ROLES),
    kinds: readValues(search, 'kinds', CLAIM_KINDS),
    areas: readValues(search, 'areas', AREAS),
    markets: readIds(search, 'markets').map((code) => code.toUpperCase()),
    by,
    measure: search.get('measure')?.trim().toUpperCase() || null,
    from: readYear(search, 'from'),
    to: readYear(search, 'to'),
    at: /^\d{4}-\d\d-\d\d$/.test(at) ? at : null,
    ...readScope(search),
  };
}

/** How many entities a chart or a comparison can show. */
export const MAX_ENTITIES = 5;

export const STEPS: Readonly<Record<GrowthStep, true>> = { CHANGE: true, MONTH: true, QUARTER: true, YEAR: true };

/** A year as a parameter; null if it is none. */
export function readYear(search: URLSearchParams, name: string): number | null {
  const year = search.get(name) ?? '';
  return /^\d{4}$/.test(year) && Number(year) > 0 ? Number(year) : null;
}

/** The claims that a chart shows: those of one entity, or of the whole graph. */
export function overTimeFilter(address: OverTimeAddress, entity: string | null): ClaimFilter {
  const { show, as, kinds, areas, markets, measure } = address;
  return {
    ...kindsShown(show, kinds),
    ...(entity === null ? {} : { involves: [{ entity, ...(as.length > 0 && { roles: as }) }] }),
    ...(areas.length > 0 && { areas }),
    ...(markets.length > 0 && { markets }),
    ...(show === 'figures' && measure !== null && { measures: [measure] }),
    ...scopeFilter(address),
  };
}

/** The variables of the growth of the claims that a chart shows. */
export function growthVariables(address: OverTimeAddress, entity: string | null): GrowthQueryVariables {
  const { by, from, to } = address;
  return {
    where: overTimeFilter(address, entity),
    by,
    from: from === null ? null : `${from}-01-01`,
    to: to === null ? null : `${to}-12-31`,
  };
}

/** The kinds of claims that a chart shows; all kinds if there is no condition. */
export function kindsShown(show: Shown, kinds: readonly ClaimKind[]): Pick<ClaimFilter, 'kinds'> {
  if (show === 'partners') return { kinds: ['PARTNERSHIP'] };
  if (show === 'stakes') return { kinds: ['OWNERSHIP'] };
  if (show === 'markets') return { kinds: kinds.length > 0 ? kinds : ['PARTNERSHIP', 'MARKET_PRESENCE'] };
  return show === 'claims' && kinds.length > 0 ? { kinds } : {};
}
