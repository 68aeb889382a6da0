import { firstDay } from '../support/day.ts';
import type { Claim, Entity, Records } from '../support/record.ts';
import { by } from './collection.ts';
import { folded } from './text.ts';
import { eventDate } from './time.ts';

export type OrderDirection = 'ASC' | 'DESC';

export interface ClaimOrder {
  readonly field?: 'DATE' | 'CONFIDENCE' | 'METRIC_VALUE' | 'ID';
  readonly direction?: OrderDirection;
}

export interface EntityOrder {
  readonly field?: 'NAME' | 'CLAIM_COUNT' | 'ID';
  readonly direction?: OrderDirection;
}

export function orderClaims(claims: readonly Claim[], order: ClaimOrder = {}): Claim[] {
  const { field = 'DATE', direction } = order;
  const tieOrder = field === 'DATE' ? claims.toSorted(coarserFirst) : claims.toSorted(byId);
  return ordered(tieOrder, CLAIM_VALUES[field], direction);
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

const CLAIM_VALUES: Readonly<Record<NonNullable<ClaimOrder['field']>, (claim: Claim) => Value>> = {
  DATE: (claim) => {
    const date = eventDate(claim);
    return date === null ? null : firstDay(date);
  },
  CONFIDENCE: ({ confidence }) => confidence,
  METRIC_VALUE: ({ metric }) => metric?.value ?? null,
  ID: ({ id }) => id,
};

/**
 * Sorts by value, with unknown values last in both directions. Equal values keep the order of `ties`, which is reversed in
 * a descending list.
 */
function ordered<T>(ties: readonly T[], valueOf: (item: T) => Value, direction: OrderDirection = 'ASC'): T[] {
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
