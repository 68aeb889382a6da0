import { useQuery } from '@tanstack/react-query';

import type { TypedDocument } from '../../client/client.ts';
import { useLastDefined } from '../hook/use-last-defined.ts';
import { resultQuery } from './query-options.ts';

/** While a request runs, or if it failed, `data` is the result for the previous variables; null if there was none. */
export type Answer<Result> = { readonly retry: () => void } & (
  | { readonly state: 'loading'; readonly data: Result | null; readonly error: null }
  | { readonly state: 'ready'; readonly data: Result; readonly error: null }
  | { readonly state: 'failed'; readonly data: Result | null; readonly error: unknown }
);

/**
 * The result of a saved query. New variables send a new request and cancel the previous one. Null variables send no
 * request, and the state is `loading`.
 */
export function useQuestion<Result extends object, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables | null,
): Answer<Result> {
  const query = useQuery(resultQuery(document, variables));
  const data = useLastDefined(query.data) ?? null;
  const retry = () => void query.refetch();
  if (query.isError && !query.isFetching) return { state: 'failed', data, error: query.error, retry };
  return query.data === undefined || query.isFetching
    ? { state: 'loading', data, error: null, retry }
    : { state: 'ready', data: query.data, error: null, retry };
}
