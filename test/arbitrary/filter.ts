import type fc from 'fast-check';
import { assertInputObjectType } from 'graphql';

import { schema } from '../../src/schema/schema.ts';
import type { EntityFilter } from '../oracle/entity-filter.ts';
import type { ClaimFilter } from '../oracle/filter.ts';
import { inputObject } from './input.ts';

/* Filters with every condition that the schema has. */

export const claimFilter = inputOf<ClaimFilter>('ClaimFilter', 2);
export const entityFilter = inputOf<EntityFilter>('EntityFilter', 3);

function inputOf<T>(name: string, depth: number): fc.Arbitrary<T> {
  const type = assertInputObjectType(schema.getType(name));
  return inputObject(type, { depth, nulls: false, moments: false }) as fc.Arbitrary<unknown> as fc.Arbitrary<T>;
}
