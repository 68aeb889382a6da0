import { kindsShown, type OverTimeAddress } from '../address/over-time-address.ts';
import { browsePath } from '../browse/browse-address.ts';

/* The lists behind a point of a chart over time. */

/** The claims of all entities of the chart that were in force on a day. */
export function dayClaimsPath(address: OverTimeAddress, day: string): string {
  const { of, as, areas, markets, datasets, recordedOn } = address;
  return browsePath('claims', {
    datasets,
    recordedOn,
    values: {
      kind: kindsShown(address.show, address.kinds).kinds ?? [],
      area: areas,
      market: markets,
      entity: of,
      as: of.length > 0 ? as : [],
      inForceOn: [day],
    },
  });
}

/** Those who took part in the partnerships of the chart on a day: the partners of an entity, or all participants. */
export function dayEntitiesPath(address: OverTimeAddress, entity: string | null, day: string): string {
  const { as, areas, markets, datasets, recordedOn } = address;
  return browsePath('entities', {
    datasets,
    recordedOn,
    values: {
      claim: ['PARTNERSHIP'],
      area: areas,
      market: markets,
      with: entity === null ? [] : [entity],
      withAs: entity === null ? [] : as,
      inForceOn: [day],
    },
  });
}
