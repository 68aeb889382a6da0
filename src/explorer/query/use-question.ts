import type { TypedDocument } from '../../client/client.ts';
import { usePages } from './use-pages.ts';

/** `data` of a question that is loading, or failed, is the answer to the one before; null where there was none. */
export type Answer<Result> = { readonly retry: () => void } & (
  | { readonly state: 'loading'; readonly data: Result | null; readonly error: null }
  | { readonly state: 'ready'; readonly data: Result; readonly error: null }
  | { readonly state: 'failed'; readonly data: Result | null; readonly error: unknown }
);

/**
 * The answer to a question of the library, anew whenever its variables change; one that is superseded is given up. With
 * null for variables nothing is asked, and the state stays `loading`.
 */
export function useQuestion<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables | null,
): Answer<Result> {
  const { state, pages, error, retry } = usePages(document, variables, () => null);
  const data = pages[0] ?? null;
  if (state === 'failed') return { state, data, error, retry };
  return state === 'ready' && data !== null
    ? { state, data, error: null, retry }
    : { state: 'loading', data, error: null, retry };
}
