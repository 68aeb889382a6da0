import type { TextStore } from '../../support/text-store.ts';
import type { Column } from './column.ts';
import type { KeyOrder } from './key-order.ts';
import type { ListColumn, Postings } from './list-column.ts';
import type { Words } from './words.ts';

/** Properties with one text for each claim, or none. */
export const TEXT_PROPERTIES = [
  'dataset',
  'kind',
  'status',
  'stage',
  'tier',
  'region',
  'measure',
  'series',
  'roundType',
  'licenceType',
  'year',
  'dateFirst',
  'dateLast',
  'untilFirst',
  'untilLast',
  'inForceFrom',
  'inForceUntil',
  'knownFrom',
  'normalizedTitle',
] as const;
export type TextProperty = (typeof TEXT_PROPERTIES)[number];

/** Properties with a list of texts. Those of the participants are parallel: one item for each. */
export const LIST_PROPERTIES = [
  'tags',
  'markets',
  'sources',
  'related',
  'amountKeys',
  'participants',
  'participantRoles',
  'participantKinds',
  'participantCountries',
] as const;
export type ListProperty = (typeof LIST_PROPERTIES)[number];

/** The properties that filters and lists compare, by column. Claims are numbered from 0 in the order of their ids. */
export interface ClaimColumns {
  readonly size: number;
  readonly ids: TextStore;
  readonly text: Readonly<Record<TextProperty, Column>>;
  readonly list: Readonly<Record<ListProperty, ListColumn>>;
  /** NaN if unknown. */
  readonly confidence: Float64Array;
  readonly words: Words;
  /** The claims of each entity, market and source. */
  readonly postings: Readonly<Record<'participants' | 'markets' | 'sources', Postings>>;
  /** By the name of the property. */
  readonly orders: ReadonlyMap<string, KeyOrder>;
  /** Estimated size in memory. */
  readonly bytes: number;
}

/** The number of a claim; -1 if there is no claim with this id. */
export function claimNumber({ ids }: ClaimColumns, id: string): number {
  let low = 0;
  let high = ids.size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ids.get(middle) < id) low = middle + 1;
    else high = middle;
  }
  return low < ids.size && ids.equals(low, id) ? low : -1;
}
