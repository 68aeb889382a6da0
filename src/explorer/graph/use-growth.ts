import { useCallback, useEffect, useRef, useState } from 'react';

import { counted } from '../../support/counted.ts';
import { type GraphAddress, MAX_CENTRES, MAX_CLAIM_LIMIT } from './model/graph-address.ts';
import { growAddress } from './model/grow-address.ts';
import { grownLimit } from './model/grown-limit.ts';
import type { Subgraph } from './model/subgraph.ts';

interface Growth {
  /** Adds an entity to the centres. Raises the limit if claims that are shown would disappear otherwise. */
  readonly grow: (id: string) => void;
  /** Why the last entity was not added; null if it was. */
  readonly refused: string | null;
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

  const grow = useCallback(async (id: string): Promise<void> => {
    if (growAddress(latest.current.address, id).of.length > MAX_CENTRES) {
      setRefused(`A graph has at most ${MAX_CENTRES} entities in the middle. Remove one of them first.`);
      return;
    }
    const before = latest.current.shown ?? { claims: [] };
    let limit: number | null = latest.current.address.first;
    try {
      for (const first of new Set([limit, MAX_CLAIM_LIMIT])) {
        const grown = await latest.current.load(growAddress(latest.current.address, id, first));
        limit = grownLimit(before, grown, latest.current.address.first);
        if (limit !== null && limit <= first) break;
      }
    } catch {
      limit = latest.current.address.first; // the view loads the same and shows the error
    }
    if (limit !== null) latest.current.go(growAddress(latest.current.address, id, limit));
    else {
      setRefused(
        `Adding this entity would remove claims that are shown now, because a graph holds at most ${counted(MAX_CLAIM_LIMIT, 'claim')}. Remove an entity or show fewer kinds of claims first.`,
      );
    }
  }, []);

  return { grow: useCallback((id) => void grow(id), [grow]), refused };
}
