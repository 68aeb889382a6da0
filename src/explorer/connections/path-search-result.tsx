import { useMemo, useState } from 'react';

import { type ConnectionsQuery, NeighbourhoodDocument } from '../../client/client.ts';
import { DEFAULT_PATH_LENGTH } from '../../client/schema-facts.ts';
import { counted } from '../../support/counted.ts';
import type { ConnectionsAddress, PathChoice } from '../address/address.ts';
import { scopeInWords } from '../neighbourhood/conditions-in-words.ts';
import { GraphView } from '../graph/graph-view.tsx';
import { PathList } from '../graph/path-list.tsx';
import { useQuestion } from '../query/use-question.ts';
import { pathsGraphVariables, pinnedEnds, subgraphOfPaths } from './paths-subgraph.ts';

interface PathSearchResultProps {
  readonly address: ConnectionsAddress;
  readonly result: ConnectionsQuery['paths'];
  readonly nameOf: (id: string) => string;
  readonly onChange: (change: Partial<ConnectionsAddress>) => void;
}

/** The paths as a list and as a graph, or why there is none. */
export function PathSearchResult({ address, result, nameOf, onChange }: PathSearchResultProps) {
  const [claim, setClaim] = useState<string | null>(null);
  const { paths } = result;
  const longest = Math.max(1, ...paths.map(({ hops }) => hops.length));
  const variables = useMemo(() => pathsGraphVariables(paths, address.recordedOn), [paths, address.recordedOn]);
  const { data } = useQuestion(NeighbourhoodDocument, variables);
  const subgraph = useMemo(() => (data ? subgraphOfPaths(data.neighbourhood, paths) : null), [data, paths]);
  const { from, to, avoid } = address;

  if (from === null || to === null) return null;
  if (from === to) return <p role="status">Both ends are the same entity. Choose another entity for one of them.</p>;
  if (paths.length === 0) return <NoPath address={address} result={result} onChange={onChange} />;
  return (
    <>
      <p className="ways" role="status">
        {pathsInWords(result, address.paths)}
      </p>
      <PathList paths={paths} onClaim={setClaim} onAvoid={(id) => onChange({ avoid: [...avoid, id] })} />
      <GraphView
        key={`${from},${to},${address.recordedOn}`}
        pins={pinnedEnds(from, to, longest)}
        whole={subgraph}
        shown={subgraph}
        centres={[from, to]}
        claim={claim}
        onClaim={setClaim}
        name={`fingraph-${from}-${to}`}
        title={`How ${nameOf(from)} and ${nameOf(to)} are connected`}
        conditions={scopeInWords(address)}
      />
    </>
  );
}

function pathsInWords(
  { length, totalCount, truncated, exploredClaims, paths }: ConnectionsQuery['paths'],
  choice: PathChoice,
): string {
  const count = totalCount === null ? `${counted(paths.length, 'path')} or more` : counted(totalCount, 'path');
  return [
    `${count}${orderInWords(length ?? 0, paths.length, choice)}.`,
    searchedInWords(exploredClaims),
    ...(truncated ? [`The list shows ${paths.length} of them.`] : []),
  ].join(' ');
}

function orderInWords(length: number, shown: number, choice: PathChoice): string {
  if (choice === 'trusted') return shown === 1 ? '' : ', the most trusted first';
  if (choice !== 'shortest') return ` of ${counted(length, 'claim')} or a little more: the shortest first`;
  return ` of ${counted(length, 'claim')}: the shortest${shown === 1 ? '' : ', most trusted first'}`;
}

function searchedInWords(claims: number): string {
  return `The search visited ${counted(claims, 'claim')}.`;
}

type NoPathProps = Pick<PathSearchResultProps, 'address' | 'result' | 'onChange'>;

function NoPath({ address, result: { truncated, exploredClaims }, onChange }: NoPathProps) {
  const { avoid, kinds, maxDegree, datasets, recordedOn } = address;
  const isFiltered = avoid.length + kinds.length + datasets.length > 0 || maxDegree !== null;
  return (
    <div className="ways-none" role="status">
      <p>
        {truncated
          ? `The search stopped after ${counted(exploredClaims, 'claim')} without a path. There may be one.`
          : `There is no path within ${DEFAULT_PATH_LENGTH} claims. ${searchedInWords(exploredClaims)}`}
      </p>
      {avoid.length > 0 && (
        <button type="button" onClick={() => onChange({ avoid: [] })}>
          Include all entities
        </button>
      )}
      {maxDegree !== null && (
        <button type="button" onClick={() => onChange({ maxDegree: null })}>
          Include entities with many claims
        </button>
      )}
      {kinds.length > 0 && (
        <button type="button" onClick={() => onChange({ kinds: [] })}>
          Go through claims of all kinds
        </button>
      )}
      {datasets.length > 0 && (
        <button type="button" onClick={() => onChange({ datasets: [] })}>
          Search in all data sets
        </button>
      )}
      {!truncated && !isFiltered && recordedOn === null && (
        <p>The search had no filter, so no source of this graph connects the two within that length.</p>
      )}
    </div>
  );
}
