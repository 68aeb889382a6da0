import { infiniteQueryOptions, queryOptions, skipToken } from '@tanstack/react-query';

import type { TypedDocument } from '../../client/client.ts';
import { fetchResult } from './client.ts';

/** The whole result of a saved query. Null variables send no request. */
export function resultQuery<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables | null,
) {
  return queryOptions({
    queryKey: ['result', String(document), variables] as const,
    queryFn: variables === null ? skipToken : ({ signal }) => fetchResult(document, variables, signal),
  });
}

/**
 * The result page by page. `next` returns the cursor of the page after this one, or null for the last page. Null
 * variables send no request.
 */
export function pagesQuery<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables | null,
  next: (page: Result) => string | null,
) {
  return infiniteQueryOptions({
    queryKey: ['pages', String(document), variables] as const,
    queryFn:
      variables === null
        ? skipToken
        : ({ signal, pageParam }) =>
            fetchResult(document, pageParam === null ? variables : { ...variables, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: next,
  });
}
