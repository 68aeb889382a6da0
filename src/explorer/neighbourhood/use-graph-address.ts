import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';

import { heldState } from '../graph/held/held-address.ts';
import { type GraphAddress, graphPath, readGraphAddress } from '../graph/model/graph-address.ts';

export interface GraphNavigation {
  readonly address: GraphAddress;
  readonly goTo: (address: GraphAddress, replace?: boolean) => void;
}

/** The address of the graph, and what of it is in the history entry because it is too long for an address. */
export function useGraphAddress(): GraphNavigation {
  const search = useSearch();
  const state = useHistoryState<unknown>();
  const [, navigate] = useLocation();
  return {
    address: useMemo(() => readGraphAddress(new URLSearchParams(search), state), [search, state]),
    goTo: useCallback(
      (address, replace = false) => navigate(graphPath(address), { replace, state: heldState(address) }),
      [navigate],
    ),
  };
}
