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
  return ordered(claims, CLAIM_VALUES[order.field ?? 'DATE'], order.direction);
}

export function orderEntities(records: Records, entities: readonly Entity[], order: EntityOrder = {}): Entity[] {
  const values = {
    NAME: ({ name }: Entity) => folded(name),
    CLAIM_COUNT: ({ id }: Entity) => claimCount(records, id),
    ID: ({ id }: Entity) => id,
  };
  return ordered(entities, values[order.field ?? 'NAME'], order.direction);
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

/** By value; equal ones by id ascending and unknown ones last, whatever the direction. */
function ordered<T extends { readonly id: string }>(
  items: readonly T[],
  valueOf: (item: T) => Value,
  direction: OrderDirection = 'ASC',
): T[] {
  return items.toSorted((one, other) => {
    const [a, b] = [valueOf(one), valueOf(other)];
    if (a === b) return byId(one, other);
    if (a === null) return 1;
    if (b === null) return -1;
    return a < b === (direction === 'ASC') ? -1 : 1;
  });
}

const byId = by<{ readonly id: string }>(({ id }) => id);

function claimCount({ claims }: Records, id: string): number {
  return claims.filter(({ participants }) => participants.some(({ entity }) => entity === id)).length;
}
