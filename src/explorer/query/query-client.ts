import { QueryClient } from '@tanstack/react-query';

/** How long a result stays in the cache after the last view that showed it, so that going back shows it at once. */
const KEPT_MS = 30 * 60_000;

/** The cache of the page. A graph changes only when its server loads another data set, so no result becomes stale. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Infinity,
      gcTime: KEPT_MS,
      retry: false, // the view shows the error with a button to try again
      networkMode: 'always', // the server may be on this machine, which needs no network
      structuralSharing: false,
    },
  },
});
