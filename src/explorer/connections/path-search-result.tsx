import { useMemo, useState } from 'react';

import { type ConnectionsQuery, NeighbourhoodDocument } from '../../client/client.ts';
import { DEFAULT_PATH_LENGTH } from '../../client/schema-facts.ts';
import type { ConnectionsAddress, PathChoice } from '../address/address.ts';
import { scopeInWords } from '../neighbourhood/conditions-in-words.ts';
import { GraphView } from '../graph/graph-view.tsx';
import { useHeldGraph } from '../graph/held/use-held-graph.ts';
import { withoutEntities } from '../graph/model/hide-kinds.ts';
import { PathList } from '../graph/path-list.tsx';
import { useQuestion } from '../query/use-question.ts';
import { pathsGraphVariables, pinnedEnds, subgraphOfPaths } from './paths-subgraph.ts';
import { textsOf, useText } from '../text/catalogue.ts';
import { COUNTS } from '../text/en/counts.ts';
import { PATHS } from '../text/en/view/paths.ts';

interface PathSearchResultProps {
  readonly address: ConnectionsAddress;
  readonly result: ConnectionsQuery['paths'];
  readonly nameOf: (id: string) => string;
  readonly onChange: (change: Partial<ConnectionsAddress>) => void;
}

/** The paths as a list and as a graph, or why there is none. */
export function PathSearchResult({ address, result, nameOf, onChange }: PathSearchResultProps) {
  const text = useText(PATHS);
  const [claim, setClaim] = useState<string | null>(null);
  const { paths } = result;
  const longest = Math.max(1, ...paths.map(({ hops }) => hops.length));
  const variables = useMemo(() => pathsGraphVariables(paths, address.recordedOn), [paths, address.recordedOn]);
  const { data } = useQuestion(NeighbourhoodDocument, variables);
  const subgraph = useMemo(() => (data ? subgraphOfPaths(data.neighbourhood, paths) : null), [data, paths]);
  const { from, to, avoid } = address;
  const heldGraph = useHeldGraph();
  const { without } = heldGraph.held;
  const shown = useMemo(
    () => subgraph && withoutEntities(subgraph, without, [from ?? '', to ?? '']),
    [subgraph, without, from, to],
  );

  if (from === null || to === null) return null;
  if (from === to) return <p role="status">{text.sameEnds}</p>;
  if (paths.length === 0) return <NoPath address={address} result={result} onChange={onChange} />;
  return (
    <>
      <p className="ways" role="status">
        {pathsInWords(result, address.paths)}
      </p>
      <PathList paths={paths} onClaim={setClaim} onAvoid={(id) => onChange({ avoid: [...avoid, id] })} />
      <GraphView
        key={`${from},${to},${address.recordedOn}`}
        ends={pinnedEnds(from, to, longest)}
        whole={subgraph}
        shown={shown}
        {...heldGraph}
        centres={[from, to]}
        claim={claim}
        onClaim={setClaim}
        name={`fingraph-${from}-${to}`}
        title={text.graphTitle(nameOf(from), nameOf(to))}
        conditions={scopeInWords(address)}
      />
    </>
  );
}

function pathsInWords(
  { length, totalCount, truncated, exploredClaims, paths }: ConnectionsQuery['paths'],
  choice: PathChoice,
): string {
  const text = textsOf(PATHS);
  const counts = textsOf(COUNTS);
  const count = totalCount === null ? text.orMore(counts.paths(paths.length)) : counts.paths(totalCount);
  return [
    orderInWords(count, length ?? 0, paths.length, choice),
    text.visited(exploredClaims),
    ...(truncated ? [text.listShows(paths.length)] : []),
  ].join(' ');
}

function orderInWords(paths: string, length: number, shown: number, choice: PathChoice): string {
  const text = textsOf(PATHS);
  if (choice === 'trusted') return text.trustedFirst(paths, shown);
  return choice === 'shortest' ? text.shortest(paths, length, shown) : text.longer(paths, length);
}

type NoPathProps = Pick<PathSearchResultProps, 'address' | 'result' | 'onChange'>;

function NoPath({ address, result: { truncated, exploredClaims }, onChange }: NoPathProps) {
  const text = useText(PATHS);
  const { avoid, kinds, maxDegree, datasets, recordedOn } = address;
  const isFiltered = avoid.length + kinds.length + datasets.length > 0 || maxDegree !== null;
  return (
    <div className="ways-none" role="status">
      <p>
        {truncated
          ? text.stopped(exploredClaims)
          : `${text.noPath(DEFAULT_PATH_LENGTH)} ${text.visited(exploredClaims)}`}
      </p>
      {avoid.length > 0 && (
        <button type="button" onClick={() => onChange({ avoid: [] })}>
          {text.includeAll}
        </button>
      )}
      {maxDegree !== null && (
        <button type="button" onClick={() => onChange({ maxDegree: null })}>
          {text.includeHubs}
        </button>
      )}
      {kinds.length > 0 && (
        <button type="button" onClick={() => onChange({ kinds: [] })}>
          {text.allKinds}
        </button>
      )}
      {datasets.length > 0 && (
        <button type="button" onClick={() => onChange({ datasets: [] })}>
          {text.allDatasets}
        </button>
      )}
      {!truncated && !isFiltered && recordedOn === null && <p>{text.unfiltered}</p>}
    </div>
  );
}
