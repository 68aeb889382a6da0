import { useMemo } from 'react';
import { Link, useLocation, useSearch } from 'wouter';

import { ConnectionsDocument, type PathMode } from '../../client/client.ts';
import { type ConnectionsAddress, connectionsPath, type PathChoice, readConnections } from '../address/address.ts';
import { scopeFilter } from '../address/scope.ts';
import { ScopeForm } from '../scope/scope-controls.tsx';
import { Failure } from '../component/failure.tsx';
import { Page } from '../component/page.tsx';
import { ViewBar } from '../component/view-bar.tsx';
import { PathEnds } from '../connections/path-ends.tsx';
import { PathOptions } from '../connections/path-options.tsx';
import { PathSearchResult } from '../connections/path-search-result.tsx';
import { useEntityNames } from '../connections/use-entity-names.ts';
import { EntityChips } from '../graph/entity-chips.tsx';
import { useQuestion } from '../query/use-question.ts';
import { useStartingPoints } from '../query/use-starting-points.ts';
import { useText } from '../text/catalogue.ts';
import { PATHS } from '../text/en/view/paths.ts';

/** Paths between two entities; each step is a claim. */
export function ConnectionsView() {
  const text = useText(PATHS);
  const search = useSearch();
  const address = useMemo(() => readConnections(new URLSearchParams(search)), [search]);
  const [, navigate] = useLocation();
  const { from, to, avoid } = address;
  const variables = useMemo(() => connectionsVariables(address), [address]);
  const { state, data, error, retry } = useQuestion(ConnectionsDocument, variables);
  // while a request runs, the result of the previous one; after an error none
  const result = variables !== null && state !== 'failed' ? (data?.paths ?? null) : null;
  const nameOf = useEntityNames(address, result);
  const example = useExamplePair();
  const go = (change: Partial<ConnectionsAddress>) => navigate(connectionsPath({ ...address, ...change }));

  return (
    <Page title={from && to ? text.titleOf(nameOf(from), nameOf(to)) : text.title}>
      {variables && <ViewBar question="connections" variables={variables} exports={[{ kind: 'paths', variables }]} />}
      <PathEnds address={address} nameOf={nameOf} onChange={go} />
      <PathOptions address={address} onChange={go} />
      <ScopeForm label={text.part} scope={address} onChange={go} />
      <EntityChips
        label={text.leftOut}
        entities={avoid.map((id) => ({ id, name: nameOf(id) }))}
        verb={text.include}
        onRemove={(id) => go({ avoid: avoid.filter((avoided) => avoided !== id) })}
      />
      {variables === null && (
        <p>
          {text.chooseTwo(
            example && (
              <Link href={connectionsPath({ from: example[0].id, to: example[1].id })}>
                {text.titleOf(example[0].name, example[1].name)}
              </Link>
            ),
          )}
        </p>
      )}
      {state === 'failed' && <Failure error={error} retry={retry} />}
      {variables !== null && state === 'loading' && <p role="status">{text.searching}</p>}
      {variables !== null && result && state === 'ready' && (
        <PathSearchResult address={address} result={result} nameOf={nameOf} onChange={go} />
      )}
    </Page>
  );
}

/** The two largest entities; null until they are known, or if there are none. */
function useExamplePair() {
  const [first, second] = useStartingPoints()?.largest ?? [];
  return first && second ? ([first, second] as const) : null;
}

/** Null until both ends are chosen. */
function connectionsVariables({ from, to, avoid, kinds, paths, maxDegree, ...scope }: ConnectionsAddress) {
  if (from === null || to === null) return null;
  const where = { ...(kinds.length > 0 ? { kinds } : {}), ...scopeFilter(scope) };
  return {
    from,
    to,
    ...(Object.keys(where).length > 0 ? { where } : {}),
    ...(avoid.length > 0 ? { avoid: avoid.filter((id) => id !== from && id !== to) } : {}),
    ...PATH_MODES[paths],
    ...(maxDegree === null ? {} : { maxDegree }),
  };
}

const PATH_MODES: Readonly<Record<PathChoice, { readonly mode?: PathMode; readonly slack?: number }>> = {
  shortest: {},
  longer1: { slack: 1 },
  longer2: { slack: 2 },
  trusted: { mode: 'MOST_TRUSTED' },
};
