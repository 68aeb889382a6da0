import { useCallback, useEffect, useRef, useState } from 'react';

import { type GraphAddress, MAX_CENTRES, MAX_CLAIM_LIMIT } from './model/graph-address.ts';
import { growAddress } from './model/grow-address.ts';
import { grownLimit } from './model/grown-limit.ts';
import type { Subgraph } from './model/subgraph.ts';
import { textsOf } from '../text/catalogue.ts';
import { AROUND } from '../text/en/view/around.ts';
import { COUNTS } from '../text/en/counts.ts';

interface Growth {
  /** Adds entities to the centres. Raises the limit if claims that are shown would disappear otherwise. */
  readonly grow: (ids: readonly string[]) => void;
  /** Why the last entity was not added; null if it was. */
  readonly refused: string | null;
  /** Tells why something was not added, until the address changes. */
  readonly refuse: (reason: string) => void;
}

/**
 * @param load loads the graph of another address
 * @param go navigates to an address
 */
export function useGrowth(
  address: GraphAddress,
  shown: Subgraph | null,
  load: (address: GraphAddress) => Promise<Subgraph>,
  go: (address: GraphAddress) => void,
): Growth {
  const [refused, setRefused] = useState<string | null>(null);
  // `grow` keeps its identity, since the items of the list are memoized.
  const latest = useRef({ address, shown, load, go });
  useEffect(() => {
    latest.current = { address, shown, load, go };
  });
  useEffect(() => setRefused(null), [address]);

  const grow = useCallback(async (ids: readonly string[]): Promise<void> => {
    if (growAddress(latest.current.address, ids).of.length > MAX_CENTRES) {
      setRefused(textsOf(AROUND).maxCentres(MAX_CENTRES));
      return;
    }
    const before = latest.current.shown ?? { claims: [] };
    let limit: number | null = latest.current.address.first;
    try {
      for (const first of new Set([limit, MAX_CLAIM_LIMIT])) {
        const grown = await latest.current.load(growAddress(latest.current.address, ids, first));
        limit = grownLimit(before, grown, latest.current.address.first);
        if (limit !== null && limit <= first) break;
      }
    } catch {
      limit = latest.current.address.first; // the view loads the same and shows the error
    }
    if (limit !== null) latest.current.go(growAddress(latest.current.address, ids, limit));
    else {
      setRefused(textsOf(AROUND).wouldRemove(textsOf(COUNTS).claims(MAX_CLAIM_LIMIT)));
    }
  }, []);

  return { grow: useCallback((ids) => void grow(ids), [grow]), refused, refuse: setRefused };
}
