import { useCallback, useEffect, useRef, useState } from 'react';

import { counted } from '../../support/counted.ts';
import { type GraphAddress, CLAIM_LIMITS, MAX_CENTRES } from './model/graph-address.ts';
import { grownLimit } from './model/grown-limit.ts';
import type { Subgraph } from './model/subgraph.ts';

interface Growth {
  /** Adds an entity to the middle, and raises the limit where claims that are shown would go otherwise. */
  readonly grow: (id: string) => void;
  /** Why the last entity was not added; null: it was. */
  readonly refused: string | null;
}

/** `ask` gives what another address shows; `go` goes there. */
export function useGrowth(
  address: GraphAddress,
  shown: Subgraph | null,
  ask: (address: GraphAddress) => Promise<Subgraph>,
  go: (address: GraphAddress) => void,
): Growth {
  const [refused, setRefused] = useState<string | null>(null);
  const now = useRef({ address, shown, ask, go });
  useEffect(() => {
    now.current = { address, shown, ask, go };
  });
  useEffect(() => setRefused(null), [address]);

  const grow = useCallback(async (id: string): Promise<void> => {
    const grownBy = (first: number): GraphAddress => {
      const { of, avoid, first: least, ...rest } = now.current.address;
      return {
        ...rest,
        of: of.includes(id) ? of : [...of, id],
        avoid: avoid.filter((one) => one !== id), // the API takes none that is in the middle
        first: Math.max(first, least),
      };
    };
    if (grownBy(0).of.length > MAX_CENTRES) {
      setRefused(`A picture has at most ${MAX_CENTRES} entities in the middle. Take one away first.`);
      return;
    }
    const before = now.current.shown ?? { claims: [] };
    let limit: number | null = now.current.address.first;
    try {
      for (const first of new Set([limit, LAST])) {
        limit = grownLimit(before, await now.current.ask(grownBy(first)), now.current.address.first);
        if (limit !== null && limit <= first) break;
      }
    } catch {
      limit = now.current.address.first; // the view itself says what is wrong
    }
    if (limit === null) {
      setRefused(
        `With this entity in the middle, claims that are shown now would have to go: a picture holds at most ${counted(LAST, 'claim')}. Take an entity away or show fewer kinds of claims first.`,
      );
    } else now.current.go(grownBy(limit));
  }, []);

  return { grow: useCallback((id) => void grow(id), [grow]), refused };
}

const LAST = CLAIM_LIMITS[3];
