import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';

import { NeighbourhoodDocument, type NeighbourhoodQueryVariables } from '../../client/client.ts';
import type { Expansion } from '../graph/held/expansion.ts';
import { applyExpansion, type ExpansionResult } from '../graph/held/top-neighbours.ts';
import { claimFilterOf, type GraphAddress } from '../graph/model/graph-address.ts';
import { EMPTY_SUBGRAPH } from '../graph/model/subgraph.ts';
import { useEqual } from '../hook/use-equal.ts';
import { useSameItems } from '../hook/use-same-items.ts';
import { resultQuery } from '../query/query-options.ts';

export interface LoadedExpansion {
  readonly expansion: Expansion;
  /** Null while it loads, and if it failed. */
  readonly result: ExpansionResult | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** The neighbours that were added to the graph, each expansion by a request of its own. */
export function useExpansions(address: GraphAddress): readonly LoadedExpansion[] {
  const expand = useEqual(address.expand);
  const variables = expand.map((expansion) => expansionVariables(address, expansion));
  const answers = useQueries({ queries: variables.map((each) => resultQuery(NeighbourhoodDocument, each)) });
  // The answers are new objects in each rendering, but their data are not.
  const loaded = useSameItems(
    answers.map(({ data }, index) => (variables[index] === null ? EMPTY_SUBGRAPH : data?.neighbourhood)),
  );
  const results = useMemo(
    () => expand.map((expansion, index) => (loaded[index] ? applyExpansion(expansion, loaded[index]) : null)),
    [expand, loaded],
  );
  return expand.map((expansion, index) => ({
    expansion,
    result: results[index] ?? null,
    failed: answers[index]?.isError === true && !answers[index].isFetching,
    retry: () => void answers[index]?.refetch(),
  }));
}

/** Null if no claim can meet both the filter of the graph and the kinds of the expansion. */
export function expansionVariables(
  address: GraphAddress,
  { id, kinds, first }: Expansion,
): NeighbourhoodQueryVariables | null {
  const { clock, day } = address;
  const both = kinds.length > 0 && address.kinds.length > 0;
  const meeting = both ? kinds.filter((kind) => address.kinds.includes(kind)) : [...kinds, ...address.kinds];
  if (both && meeting.length === 0) return null;
  const filter = claimFilterOf({ ...address, kinds: meeting });
  const where = day === null ? filter : { ...filter, [clock]: day };
  return { of: [id], depth: 1, first, ...(where ? { where } : {}) };
}
