import { useMemo, useState } from 'react';

import { type ConnectionsQuery, NeighbourhoodDocument } from '../../client/client.ts';
import { DEFAULT_PATH_LENGTH } from '../../client/schema-facts.ts';
import { counted } from '../../support/counted.ts';
import type { ConnectionsAddress } from '../address/address.ts';
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
  const { length, paths } = result;
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
        {pathsInWords(result)}
      </p>
      <PathList paths={paths} onClaim={setClaim} onAvoid={(id) => onChange({ avoid: [...avoid, id] })} />
      <GraphView
        key={`${from},${to},${address.recordedOn}`}
        pins={pinnedEnds(from, to, length ?? 1)}
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

function pathsInWords({ length, totalCount, truncated, exploredClaims, paths }: ConnectionsQuery['paths']): string {
  const count = totalCount === null ? `${counted(paths.length, 'path')} or more` : counted(totalCount, 'path');
  const order = paths.length === 1 ? 'the shortest' : 'the shortest, most trusted first';
  return [
    `${count} of ${counted(length ?? 0, 'claim')}: ${order}.`,
    searchedInWords(exploredClaims),
    ...(truncated ? [`The list shows ${paths.length} of them.`] : []),
  ].join(' ');
}

function searchedInWords(claims: number): string {
  return `The search visited ${counted(claims, 'claim')}.`;
}

type NoPathProps = Pick<PathSearchResultProps, 'address' | 'result' | 'onChange'>;

function NoPath({ address, result: { truncated, exploredClaims }, onChange }: NoPathProps) {
  const { avoid, kinds, datasets, recordedOn } = address;
  const isFiltered = avoid.length + kinds.length + datasets.length > 0;
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
