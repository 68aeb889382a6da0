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
  const inOrderOfTies = field === 'DATE' ? claims.toSorted(coarserFirst) : claims.toSorted(byId);
  return ordered(inOrderOfTies, CLAIM_VALUES[field], direction);
}

export function orderEntities(records: Records, entities: readonly Entity[], order: EntityOrder = {}): Entity[] {
  const values = {
    NAME: ({ name }: Entity) => folded(name),
    CLAIM_COUNT: ({ id }: Entity) => claimCount(records, id),
    ID: ({ id }: Entity) => id,
  };
  const { field = 'NAME', direction } = order;
  const byIdUp = entities.toSorted(byId);
  const inOrderOfTies = field === 'NAME' && direction === 'DESC' ? byIdUp.toReversed() : byIdUp;
  return ordered(inOrderOfTies, values[field], direction);
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

/** By value, unknown ones last whatever the direction; equal ones stay in the order they come in. */
function ordered<T>(items: readonly T[], valueOf: (item: T) => Value, direction: OrderDirection = 'ASC'): T[] {
  return items.toSorted((one, other) => {
    const [a, b] = [valueOf(one), valueOf(other)];
    if (a === b) return 0;
    if (a === null) return 1;
    if (b === null) return -1;
    return a < b === (direction === 'ASC') ? -1 : 1;
  });
}

/** A year before a month before a day; then by id. */
function coarserFirst(one: Claim, other: Claim): number {
  const length = (claim: Claim): number => eventDate(claim)?.length ?? 0;
  return length(one) - length(other) || byId(one, other);
}

const byId = by<{ readonly id: string }>(({ id }) => id);

function claimCount({ claims }: Records, id: string): number {
  return claims.filter(({ participants }) => participants.some(({ entity }) => entity === id)).length;
}
