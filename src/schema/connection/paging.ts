import { ClientError } from '../../model/client-error.ts';
import type { PageRange } from '../../graph/page.ts';
import { SORT_KEYS, readCursor, requireCurrent } from './cursor.ts';

export const DEFAULT_PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 200;

export interface PagingArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/**
 * Returns the range of a list that the paging arguments select.
 *
 * @throws {ClientError} INVALID_PAGE, PAGE_TOO_LARGE, INVALID_CURSOR, FOREIGN_CURSOR, STALE_CURSOR
 */
export function pagingOf(args: PagingArguments, list: string): PageRange {
  const { first, last } = args;
  if (typeof first === 'number' && typeof last === 'number') {
    throw new ClientError(
      'INVALID_PAGE',
      `Expected first or last, got both (first: ${first}, last: ${last}). Leave one out.`,
    );
  }
  const fromEnd = typeof last === 'number';
  const size = pageSize(fromEnd ? 'last' : 'first', fromEnd ? last : first);
  return { after: keyOf(args.after, list, 'after'), before: keyOf(args.before, list, 'before'), size, fromEnd };
}

/** @throws {ClientError} INVALID_PAGE, PAGE_TOO_LARGE */
export function pageSize(argument: 'first' | 'last', size: number | null | undefined): number {
  if (size === null || size === undefined) return DEFAULT_PAGE_SIZE;
  if (size < 0) {
    throw new ClientError('INVALID_PAGE', `${argument}: expected 0 to ${MAX_PAGE_SIZE}, got ${size}.`);
  }
  if (size > MAX_PAGE_SIZE) {
    const next = argument === 'first' ? 'pageInfo.endCursor as after' : 'pageInfo.startCursor as before';
    throw new ClientError(
      'PAGE_TOO_LARGE',
      `${argument}: expected at most ${MAX_PAGE_SIZE}, got ${size}. Request ${MAX_PAGE_SIZE} and pass ${next} for the next page.`,
    );
  }
  return size;
}

function keyOf(cursor: string | null | undefined, list: string, argument: 'after' | 'before'): string | null {
  if (typeof cursor !== 'string') return null;
  const { key, version } = readCursor(cursor, list, argument);
  requireCurrent(version, SORT_KEYS, `${argument}: this cursor comes from another version of the server.`);
  return key;
}
