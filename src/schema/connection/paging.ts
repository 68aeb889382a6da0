import { ClientError } from '../../model/client-error.ts';
import { stampOf } from '../../graph/graph-state.ts';
import type { PageRange } from '../../graph/page.ts';
import type { Context } from '../context.ts';
import { readCursor, requireCurrent } from './cursor.ts';

export const DEFAULT_PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 200;

export interface PagingArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/**
 * Returns the range of a list that the paging arguments select. Throws for invalid arguments. `range` rejects with
 * STALE_CURSOR, since it has to read the current version of the data first.
 *
 * @throws {ClientError} INVALID_PAGE, PAGE_TOO_LARGE, INVALID_CURSOR, FOREIGN_CURSOR
 */
export function pagingOf(
  args: PagingArguments,
  list: string,
  context: Context,
): { range(): PageRange | Promise<PageRange> } {
  const { first, last } = args;
  if (typeof first === 'number' && typeof last === 'number') {
    throw new ClientError(
      'INVALID_PAGE',
      `Expected first or last, got both (first: ${first}, last: ${last}). Leave one out.`,
    );
  }
  const fromEnd = typeof last === 'number';
  const size = pageSize(fromEnd ? 'last' : 'first', fromEnd ? last : first);
  const after = readOptionalCursor(args.after, list, 'after');
  const before = readOptionalCursor(args.before, list, 'before');
  const range: PageRange = { after: after?.key ?? null, before: before?.key ?? null, size, fromEnd };
  const versions = [after, before].flatMap((cursor) => cursor?.version ?? []);
  return {
    range: () => {
      if (versions.length === 0) return range;
      return context.graphState().then((state) => {
        for (const stamped of versions) requireCurrent(stamped, stampOf(state));
        return range;
      });
    },
  };
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

function readOptionalCursor(
  cursor: string | null | undefined,
  list: string,
  argument: 'after' | 'before',
): { key: string; version: string } | null {
  return typeof cursor === 'string' ? readCursor(cursor, list, argument) : null;
}
