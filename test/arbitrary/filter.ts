import type fc from 'fast-check';
import { assertInputObjectType, coerceInputValue } from 'graphql';

import { schema } from '../../src/schema/schema.ts';
import type { ClaimCondition } from '../../src/graph/claim/claim-filter.ts';
import { ClientError } from '../../src/model/client-error.ts';
import { claimCondition } from '../../src/schema/filter/compile-claim-filter.ts';
import type { EntityFilter } from '../oracle/entity-filter.ts';
import type { ClaimFilter } from '../oracle/filter.ts';
import { inputObject } from './input.ts';

/* Filters with every condition that the schema has. */

export const claimFilter = inputOf<ClaimFilter>('ClaimFilter', 2);
export const entityFilter = inputOf<EntityFilter>('EntityFilter', 3);

/** The condition of a filter as a client sends it. Null if it is rejected, such as `not` of one that is always true. */
export function conditionOf(filter: object): ClaimCondition | null {
  const type = assertInputObjectType(schema.getType('ClaimFilter'));
  try {
    return claimCondition(coerceInputValue(filter, type) as Parameters<typeof claimCondition>[0]);
  } catch (error) {
    if (error instanceof ClientError) return null;
    throw error;
  }
}

function inputOf<T>(name: string, depth: number): fc.Arbitrary<T> {
  const type = assertInputObjectType(schema.getType(name));
  return inputObject(type, { depth, nulls: false, moments: false }) as fc.Arbitrary<unknown> as fc.Arbitrary<T>;
}
