import { type GraphSize, claimsOf } from '../../graph/graph-size.ts';
import { ClientError } from '../../model/client-error.ts';
import type { ClaimFilterInput } from '../filter/claim-filter.ts';
import { claimCondition } from '../filter/compile-claim-filter.ts';
import { workOf } from '../filter/filter-work.ts';
import type { ScannedField } from './scan.ts';

/* What several scans have in common. */

/** For each record that is counted. */
export const COUNTED = 0.5;

/** Of the conditions on each claim. What is wrong is refused by the field, and costs nothing. */
export function claimWork(args: ScannedField['args']): number {
  return workOf(validOrNull(() => claimCondition(whereOf(args))) ?? [[]]);
}

export function whereOf(args: ScannedField['args']): ClaimFilterInput | null | undefined {
  return args['where'] as ClaimFilterInput | null | undefined;
}

export function claimsOfAll(size: GraphSize, ids: unknown): number {
  const distinct = [...new Set(Array.isArray(ids) ? ids.map(String) : [])];
  return distinct.reduce((sum, id) => sum + claimsOf(size, 'entity', id), 0);
}

/** Null for a wrong argument: the field itself rejects it. */
export function validOrNull<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof ClientError) return null;
    throw error;
  }
}
