import { useMemo } from 'react';

import {
  LatestSourceDocument,
  NeighbourhoodDocument,
  type NeighbourhoodQuery,
  type NeighbourhoodQueryVariables,
} from '../../client/client.ts';
import { mergeSubgraphs } from '../graph/held/merge-subgraphs.ts';
import { claimFilterOf, type GraphAddress } from '../graph/model/graph-address.ts';
import type { Subgraph } from '../graph/model/subgraph.ts';
import { queryClient } from '../query/query-client.ts';
import { resultQuery } from '../query/query-options.ts';
import { type Answer, useQuestion } from '../query/use-question.ts';
import { useLastDefined } from '../hook/use-last-defined.ts';
import { useSameItems } from '../hook/use-same-items.ts';
import { yearsOf } from '../time/time-step.ts';
import { expansionVariables, type LoadedExpansion, useExpansions } from './use-expansions.ts';

interface Neighbourhood {
  /** On the day of the address; null until it is loaded. */
  readonly ofDay: Subgraph | null;
  /** Without regard to the day: the graph lays out all of it, so that nothing moves as time passes. */
  readonly ofAnyDay: Subgraph | null;
  /** The expansions on the day of the address. */
  readonly expansions: readonly LoadedExpansion[];
  /** The neighbourhood of the starts on the day has more claims than were loaded. */
  readonly truncated: boolean;
  /** Of the requests for the day. */
  readonly state: Answer<unknown>['state'];
  /** The first request that failed. */
  readonly failure: { readonly error: unknown; readonly retry: () => void } | null;
  /** The first and the last year of the claims' dates; null if no claim has a date. */
  readonly years: readonly [first: number, last: number] | null;
  /** The day of the latest source; null if unknown. */
  readonly lastSourceDay: string | null;
  /** The entities with their names; an unknown name is the id. */
  readonly entitiesById: (ids: readonly string[]) => { readonly id: string; readonly name: string }[];
}

/** Loads the neighbourhood that the address describes. */
export function useNeighbourhood(address: GraphAddress): Neighbourhood {
  const whole = useQuestion(NeighbourhoodDocument, neighbourhoodVariables({ ...address, day: null }));
  const dated = useQuestion(NeighbourhoodDocument, address.day === null ? null : neighbourhoodVariables(address));
  const latestSource = useQuestion(LatestSourceDocument, {});
  const current = address.day === null ? whole : dated;
  const expansionsOfAnyDay = useExpansions(useWithoutDay(address));
  const expansions = useExpansions(address);
  const ofAnyDay = useMerged(whole, expansionsOfAnyDay);
  const ofDay = useMerged(current, expansions);
  const names = useMemo(() => new Map(ofAnyDay?.entities.map(({ id, name }) => [id, name])), [ofAnyDay]);
  return {
    ofDay,
    ofAnyDay,
    expansions,
    truncated: current.data?.neighbourhood.truncated ?? false,
    state: expansions.every(({ result, failed }) => result !== null || failed) ? current.state : 'loading',
    failure: [whole, current].find(({ state }) => state === 'failed') ?? null,
    years: useMemo(() => yearsOf(claimDates(ofAnyDay)), [ofAnyDay]),
    lastSourceDay: latestSource.data?.sources.nodes[0]?.date?.latest ?? null,
    entitiesById: (ids) => ids.map((id) => ({ id, name: names.get(id) ?? id })),
  };
}

/** The neighbourhood of the starts with all expansions. While some of it loads, what was shown last, if anything was. */
function useMerged(answer: Answer<NeighbourhoodQuery>, expansions: readonly LoadedExpansion[]): Subgraph | null {
  const base = answer.data?.neighbourhood ?? null;
  const parts = useSameItems(expansions.flatMap(({ result }) => result?.subgraph ?? []));
  const merged = useMemo(() => (base ? mergeSubgraphs([base, ...parts]) : null), [base, parts]);
  const isComplete = answer.state !== 'loading' && expansions.every(({ result, failed }) => result !== null || failed);
  const last = useLastDefined(isComplete ? (merged ?? undefined) : undefined);
  return last ?? merged;
}

function useWithoutDay(address: GraphAddress): GraphAddress {
  return useMemo(() => ({ ...address, day: null }), [address]);
}

/** The whole neighbourhood of an address that is not shown yet. */
export async function fetchNeighbourhood(address: GraphAddress): Promise<Subgraph> {
  const variables = neighbourhoodVariables({ ...address, day: null });
  return (await queryClient.fetchQuery(resultQuery(NeighbourhoodDocument, variables))).neighbourhood;
}

/** Loads a neighbourhood into the cache. An error is not reported: the view sends the request again and shows it. */
export function prefetchNeighbourhood(address: GraphAddress): void {
  const expansions = address.expand.map((expansion) => expansionVariables(address, expansion));
  for (const variables of [neighbourhoodVariables(address), ...expansions]) {
    if (variables !== null) void queryClient.prefetchQuery(resultQuery(NeighbourhoodDocument, variables));
  }
}

export function neighbourhoodVariables(address: GraphAddress): NeighbourhoodQueryVariables {
  const { of, depth, avoid, first, clock, day } = address;
  const filter = day === null ? claimFilterOf(address) : { ...claimFilterOf(address), [clock]: day };
  return {
    of,
    depth,
    first,
    ...(filter ? { where: filter } : {}),
    ...(avoid.length > 0 ? { avoid } : {}),
  };
}

function claimDates(subgraph: Subgraph | null): string[] {
  return (subgraph?.claims ?? []).flatMap(({ date, since, until }) =>
    [date, since, until].flatMap((partialDate) => (partialDate ? [partialDate.text] : [])),
  );
}
