import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';

import type { TypedDocument } from '../../client/client.ts';
import { useLastDefined } from '../hook/use-last-defined.ts';
import { pagesQuery } from './query-options.ts';

export interface Pages<Result> {
  /** `loading` also while a further page loads; `failed` also if only the last page failed. */
  readonly state: 'loading' | 'ready' | 'failed';
  /** All pages so far. Until the first page arrives, the pages of the previous variables. */
  readonly pages: readonly Result[];
  readonly error: unknown;
  /** Loads the next page. Does nothing while a page loads or after the last page. */
  readonly more: () => void;
  /** Repeats the request that failed. Starts with the first page if the data has changed since. */
  readonly retry: () => void;
}

/**
 * The result of a saved query, page by page. `next` returns the cursor of the page after this one, or null for the last
 * page. Null variables send no request. A request is cancelled when no view needs it any more.
 */
export function usePages<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables | null,
  next: (page: Result) => string | null,
): Pages<Result> {
  const client = useQueryClient();
  const options = pagesQuery(document, variables, next);
  const query = useInfiniteQuery(options);
  const pages = useLastDefined(query.data)?.pages ?? [];
  const failed = query.isError && !query.isFetching;

  return {
    state: failed ? 'failed' : query.isPending || query.isFetching ? 'loading' : 'ready',
    pages,
    error: failed ? query.error : null,
    more: () => {
      if (query.hasNextPage && !query.isFetching) void query.fetchNextPage({ cancelRefetch: false });
    },
    retry: () => {
      if (isStale(query.error)) void client.resetQueries({ queryKey: options.queryKey, exact: true });
      else if (query.isFetchNextPageError) void query.fetchNextPage();
      else void query.refetch();
    },
  };
}

/** The cursors of the loaded pages are no longer valid. */
function isStale(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'STALE_CURSOR';
}
