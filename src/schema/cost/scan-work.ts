import { ClientError } from '../../model/client-error.ts';
import type { ClaimFilterInput } from '../filter/claim-filter.ts';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../connection/paging.ts';
import { claimCondition } from '../filter/compile-claim-filter.ts';
import { conditionWork } from '../../graph/access/filter-work.ts';
import { unite } from '../../graph/access/unite.ts';
import { ALWAYS } from '../../graph/condition.ts';
import type { ScannedField } from './scan.ts';

/* Shared by the scans of several fields. */

/** Work to count one record. */
export const COUNTED = 0.5;

/** Work of the `where` argument for each claim. */
export function claimWork(args: ScannedField['args']): number {
  return conditionWork(unite(validOrNull(() => claimCondition(whereOf(args))) ?? ALWAYS));
}

export function whereOf(args: ScannedField['args']): ClaimFilterInput | null | undefined {
  return args['where'] as ClaimFilterInput | null | undefined;
}

/** Null for an invalid argument: the field rejects it when it is executed. */
export function validOrNull<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof ClientError) return null;
    throw error;
  }
}

/** How many rows a page reads: one more than it shows. */
export function rowsOfPage({ first, last }: ScannedField['args']): number {
  const size = typeof last === 'number' ? last : typeof first === 'number' ? first : DEFAULT_PAGE_SIZE;
  return Math.min(Math.max(size, 0), MAX_PAGE_SIZE) + 1;
}
