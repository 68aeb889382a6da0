import type { FactsAddress, MarketsAddress } from '../address/address.ts';
import { browsePath } from './browse-address.ts';

/** The address of the list behind a number on the page of an entity or a market, under the filter of the page. */
export function factsList(
  { kinds, status, datasets, recordedOn }: FactsAddress,
  values: Readonly<Record<string, readonly string[]>>,
): string {
  return browsePath('claims', { datasets, recordedOn, values: { ...values, kind: kinds, status } });
}

/** The partners of an entity in a market (`NONE`: without one), in one role or in all roles. */
export function partnersList(
  id: string,
  market: string,
  role: string | null,
  { as, status, datasets, recordedOn }: MarketsAddress,
): string {
  return browsePath('entities', {
    datasets,
    recordedOn,
    values: {
      claim: ['PARTNERSHIP'],
      market: [market],
      status,
      role: role === null ? [] : [role],
      with: [id],
      withAs: as,
    },
  });
}
