import { QueryClient } from '@tanstack/react-query';

/** How long a result stays in the cache after the last view that showed it, so that going back shows it at once. */
const UNUSED_MS = 30 * 60_000;
/** A graph changes only by a load. An older result is shown at once, and loaded again when a view opens. */
const FRESH_MS = 5 * 60_000;
/** The cache has no limit of its own, and playing the time slider loads hundreds of graphs. */
const MAX_UNUSED = 100;

/** The cache of the page. */
export const queryClient = createQueryClient();

export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        refetchOnWindowFocus: false, // an open view stays as it is
        gcTime: UNUSED_MS,
        retry: false, // the view shows the error with a button to try again
        networkMode: 'always', // the server may be on this machine, which needs no network
        structuralSharing: false,
      },
    },
  });
  const cache = client.getQueryCache();
  cache.subscribe(({ type }) => {
    if (type !== 'added') return;
    const unused = cache
      .findAll({ type: 'inactive', predicate: ({ state }) => state.data !== undefined })
      .toSorted((a, b) => a.state.dataUpdatedAt - b.state.dataUpdatedAt);
    for (const query of unused.slice(0, Math.max(0, unused.length - MAX_UNUSED))) cache.remove(query);
  });
  return client;
}
