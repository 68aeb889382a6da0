import { firstDay } from '../support/day.ts';
import type { Claim, Entity, Records, Source } from '../support/record.ts';
import { by } from './collection.ts';
import { folded } from './text.ts';
import { eventDate, firstKnown } from './time.ts';

export type OrderDirection = 'ASC' | 'DESC';

export interface ClaimOrder {
  readonly field?: 'DATE' | 'CONFIDENCE' | 'METRIC_VALUE' | 'AMOUNT' | 'SOURCE_DATE' | 'ID';
  readonly direction?: OrderDirection;
}

export interface PartnerOrder {
  readonly field?: 'NAME' | 'CLAIM_COUNT';
  readonly direction?: OrderDirection;
}

export interface SourceOrder {
  readonly field?: 'DATE' | 'TITLE';
  readonly direction?: OrderDirection;
}

export interface EntityOrder {
  readonly field?: 'NAME' | 'CLAIM_COUNT' | 'ID';
  readonly direction?: OrderDirection;
}

export function orderClaims(records: Records, claims: readonly Claim[], order: ClaimOrder = {}): Claim[] {
  const { field = 'DATE', direction } = order;
  const tieOrder = field === 'DATE' ? claims.toSorted(coarserFirst) : claims.toSorted(byId);
  return ordered(tieOrder, (claim) => CLAIM_VALUES[field](claim, records), direction);
}

export function orderEntities(records: Records, entities: readonly Entity[], order: EntityOrder = {}): Entity[] {
  const values = {
    NAME: ({ name }: Entity) => folded(name),
    CLAIM_COUNT: ({ id }: Entity) => claimCount(records, id),
    ID: ({ id }: Entity) => id,
  };
  const { field = 'NAME', direction } = order;
  return ordered(entities.toSorted(byId), values[field], direction);
}

type Value = string | number | null;

const CLAIM_VALUES: Readonly<Record<NonNullable<ClaimOrder['field']>, (claim: Claim, records: Records) => Value>> = {
  DATE: (claim) => {
    const date = eventDate(claim);
    return date === null ? null : firstDay(date);
  },
  CONFIDENCE: ({ confidence }) => confidence,
  METRIC_VALUE: ({ metric }) => metric?.value ?? null,
  AMOUNT: ({ amounts = [] }) => [...amounts.filter(({ currency }) => currency === 'USD'), ...amounts][0]?.value ?? null,
  SOURCE_DATE: (claim, records) => firstKnown(records, claim),
  ID: ({ id }) => id,
};

export function orderSources(sources: readonly Source[], { field = 'DATE', direction }: SourceOrder = {}): Source[] {
  const length = ({ date }: Source): number => date?.length ?? 0;
  if (field === 'TITLE') return ordered(sources.toSorted(byId), ({ title }) => folded(title), direction);
  return ordered(
    sources.toSorted((a, b) => length(a) - length(b) || byId(a, b)),
    ({ date }) => (date === null ? null : firstDay(date)),
    direction,
  );
}

/**
 * Sorts by value, with unknown values last in both directions. Equal values keep the order of `ties`, which is reversed in
 * a descending list.
 */
export function ordered<T>(ties: readonly T[], valueOf: (item: T) => Value, direction: OrderDirection = 'ASC'): T[] {
  const items = direction === 'DESC' ? ties.toReversed() : ties;
  return items.toSorted((a, b) => {
    const [valueA, valueB] = [valueOf(a), valueOf(b)];
    if (valueA === valueB) return 0;
    if (valueA === null) return 1;
    if (valueB === null) return -1;
    return valueA < valueB === (direction === 'ASC') ? -1 : 1;
  });
}

/** Years before months before days; then by id. */
function coarserFirst(a: Claim, b: Claim): number {
  const length = (claim: Claim): number => eventDate(claim)?.length ?? 0;
  return length(a) - length(b) || byId(a, b);
}

const byId = by<{ readonly id: string }>(({ id }) => id);

function claimCount({ claims }: Records, id: string): number {
  return claims.filter(({ participants }) => participants.some(({ entity }) => entity === id)).length;
}
