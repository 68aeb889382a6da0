import type { MapAddress } from '../address/map-address.ts';
import { browsePath } from '../browse/browse-address.ts';

/* The lists behind the numbers of a map, under its conditions. */

/** The claims about a market, or without one (`NONE`), that the map counts. */
export function mapClaimsPath(address: MapAddress, market: string): string {
  const { show, of, kinds, measure, clock, day, datasets, recordedOn } = address;
  return browsePath('claims', {
    datasets,
    recordedOn,
    values: {
      kind: show === 'partners' ? ['PARTNERSHIP'] : show === 'claims' ? kinds : [],
      market: [market],
      entity: orNone(of),
      measure: show === 'figures' ? orNone(measure) : [],
      // figures are in force on no day
      [show === 'figures' && clock === 'inForceOn' ? 'datedBy' : clock]: orNone(day),
    },
  });
}

/** The entities of a market that the map counts: the partners of its entity, or all participants of partnerships. */
export function mapEntitiesPath({ of, clock, day, datasets, recordedOn }: MapAddress, market: string): string {
  return browsePath('entities', {
    datasets,
    recordedOn,
    values: { market: [market], claim: ['PARTNERSHIP'], with: orNone(of), [clock]: orNone(day) },
  });
}

function orNone(value: string | null): readonly string[] {
  return value === null ? [] : [value];
}
