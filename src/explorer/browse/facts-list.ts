import type { FactsAddress } from '../address/address.ts';
import { browsePath } from './browse-address.ts';

/** The address of the list behind a number on the page of an entity or a market, under the filter of the page. */
export function factsList(
  { kinds, status, datasets, recordedOn }: FactsAddress,
  values: Readonly<Record<string, readonly string[]>>,
): string {
  return browsePath('claims', { datasets, recordedOn, values: { ...values, kind: kinds, status } });
}
