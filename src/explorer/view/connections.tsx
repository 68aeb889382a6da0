import { useMemo } from 'react';
import { Link, useLocation, useSearch } from 'wouter';

import { ConnectionsDocument } from '../../client/client.ts';
import { type ConnectionsAddress, connectionsPath, readConnections } from '../address/address.ts';
import { Failure } from '../component/failure.tsx';
import { Page } from '../component/page.tsx';
import { ViewBar } from '../component/view-bar.tsx';
import { PathEnds } from '../connections/path-ends.tsx';
import { PathSearchResult } from '../connections/path-search-result.tsx';
import { useEntityNames } from '../connections/use-entity-names.ts';
import { EntityChips } from '../graph/entity-chips.tsx';
import { useQuestion } from '../query/use-question.ts';

/** The shortest paths between two entities; each step is a claim. */
export function ConnectionsView() {
  const search = useSearch();
  const address = useMemo(() => readConnections(new URLSearchParams(search)), [search]);
  const [, navigate] = useLocation();
  const { from, to, avoid } = address;
  const variables = useMemo(() => connectionsVariables(address), [address]);
  const { state, data, error, retry } = useQuestion(ConnectionsDocument, variables);
  // while a request runs, the result of the previous one; after an error none
  const result = variables !== null && state !== 'failed' ? (data?.paths ?? null) : null;
  const nameOf = useEntityNames(address, result);
  const go = (change: Partial<ConnectionsAddress>) => navigate(connectionsPath({ ...address, ...change }));

  return (
    <Page title={from && to ? `${nameOf(from)} and ${nameOf(to)}` : 'Connections'}>
      {variables && <ViewBar question="connections" variables={variables} exports={[{ kind: 'paths', variables }]} />}
      <PathEnds address={address} nameOf={nameOf} onChange={go} />
      <EntityChips
        label="Left out"
        entities={avoid.map((id) => ({ id, name: nameOf(id) }))}
        verb="Include"
        onRemove={(id) => go({ avoid: avoid.filter((avoided) => avoided !== id) })}
      />
      {variables === null && (
        <p>
          Choose two entities, such as{' '}
          <Link href={connectionsPath({ from: 'wirecard', to: 'tencent' })}>Wirecard and Tencent</Link> or{' '}
          <Link href={connectionsPath({ from: 'ant-financial', to: 'wirecard' })}>Ant Financial and Wirecard</Link>.
        </p>
      )}
      {state === 'failed' && <Failure error={error} retry={retry} />}
      {variables !== null && state === 'loading' && <p role="status">Searching for paths …</p>}
      {variables !== null && result && state === 'ready' && (
        <PathSearchResult address={address} result={result} nameOf={nameOf} onChange={go} />
      )}
    </Page>
  );
}

/** Null until both ends are chosen. */
function connectionsVariables({ from, to, avoid, kinds }: ConnectionsAddress) {
  if (from === null || to === null) return null;
  return {
    from,
    to,
    ...(kinds.length > 0 ? { where: { kinds } } : {}),
    ...(avoid.length > 0 ? { avoid: avoid.filter((id) => id !== from && id !== to) } : {}),
  };
}
