import { useMemo, useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';

import {
  type ConnectionsQuery,
  ConnectionsDocument,
  NeighbourhoodDocument,
  type NeighbourhoodQueryVariables,
} from '../../client/client.ts';
import { connectionsPath, type ConnectionsAddress, readConnections } from '../address/address.ts';
import { counted } from '../text/count.ts';
import { EntityPicker } from '../component/entity-picker.tsx';
import { Failure } from '../component/failure.tsx';
import { EntityChips } from '../graph/entity-chips.tsx';
import type { Pins } from '../graph/model/graph-model.ts';
import { GraphView } from '../graph/graph-view.tsx';
import type { FoundPath } from '../graph/model/paths-by-entities.ts';
import { PathList } from '../graph/path-list.tsx';
import type { Subgraph } from '../graph/model/subgraph.ts';
import { Page } from '../component/page.tsx';
import { useQuestion } from '../query/use-question.ts';
import { ViewBar } from '../component/view-bar.tsx';
import { CLAIM_KINDS, valuesOf } from '../claim/vocabulary.ts';

/** How two entities hang together: every shortest way from one to the other, each step a claim. */
export function ConnectionsView() {
  const search = useSearch();
  const address = useMemo(() => readConnections(new URLSearchParams(search)), [search]);
  const [, navigate] = useLocation();
  const { from, to, avoid, kinds } = address;
  const variables = useMemo(
    () =>
      from === null || to === null
        ? null
        : {
            from,
            to,
            ...(kinds.length > 0 ? { where: { kinds } } : {}),
            ...(avoid.length > 0 ? { avoid: avoid.filter((id) => id !== from && id !== to) } : {}),
          },
    [from, to, avoid, kinds],
  );
  const { state, data, error, retry } = useQuestion(ConnectionsDocument, variables);
  // while an answer comes, and where none did, what is shown is the one before
  const found = variables !== null && state !== 'failed' ? (data?.paths ?? null) : null;
  const go = (change: Partial<ConnectionsAddress>) => navigate(connectionsPath({ ...address, ...change }));
  const names = useEndNames(address, found);

  return (
    <Page title={from && to ? `${names(from)} and ${names(to)}` : 'Connections'}>
      {variables && <ViewBar question="connections" variables={variables} exports={[{ what: 'paths', variables }]} />}
      <div className="ends">
        <div data-focus="from">
          <EntityPicker
            key={`from ${from} ${from && names(from)}`}
            label="From"
            initialText={from ? names(from) : ''}
            onPick={({ id }) => go({ from: id })}
          />
        </div>
        <button type="button" onClick={() => go({ from: to, to: from })} aria-label="Swap the two ends" title="Swap">
          ⇄
        </button>
        <div data-focus="to">
          <EntityPicker
            key={`to ${to} ${to && names(to)}`}
            label="To"
            initialText={to ? names(to) : ''}
            onPick={({ id }) => go({ to: id })}
          />
        </div>
        <details className="ends-kinds" open={kinds.length > 0}>
          <summary>
            {kinds.length === 0 ? 'Through claims of all kinds' : `Through ${counted(kinds.length, 'kind')} of claims`}
          </summary>
          <fieldset>
            <legend className="unseen">Kinds of claims to go through</legend>
            {valuesOf(CLAIM_KINDS).map((kind) => (
              <label key={kind}>
                <input
                  type="checkbox"
                  checked={kinds.includes(kind)}
                  onChange={({ target }) =>
                    go({
                      kinds: valuesOf(CLAIM_KINDS).filter((one) =>
                        one === kind ? target.checked : kinds.includes(one),
                      ),
                    })
                  }
                />
                {CLAIM_KINDS[kind].many}
              </label>
            ))}
          </fieldset>
        </details>
      </div>
      <EntityChips
        label="Left out"
        entities={avoid.map((id) => ({ id, name: names(id) }))}
        verb="Let in"
        onRemove={(id) => go({ avoid: avoid.filter((one) => one !== id) })}
      />
      {variables === null && (
        <p>
          Choose two entities, such as{' '}
          <Link href={connectionsPath({ from: 'wirecard', to: 'tencent' })}>Wirecard and Tencent</Link> or{' '}
          <Link href={connectionsPath({ from: 'ant-financial', to: 'wirecard' })}>Ant Financial and Wirecard</Link>.
        </p>
      )}
      {state === 'failed' && <Failure error={error} retry={retry} />}
      {variables !== null && state === 'loading' && <p role="status">Looking for ways …</p>}
      {variables !== null && found && state === 'ready' && (
        <Ways
          address={address}
          found={found}
          names={names}
          onAvoid={(id) => go({ avoid: [...avoid, id] })}
          onLoosen={(change) => go(change)}
        />
      )}
    </Page>
  );
}

interface WaysProps {
  readonly address: ConnectionsAddress;
  readonly found: ConnectionsQuery['paths'];
  readonly names: (id: string) => string;
  readonly onAvoid: (id: string) => void;
  readonly onLoosen: (change: Partial<ConnectionsAddress>) => void;
}

function Ways({ address, found, names, onAvoid, onLoosen }: WaysProps) {
  const [claim, setClaim] = useState<string | null>(null);
  const { length, totalCount, truncated, exploredClaims, paths } = found;
  const variables = useMemo(() => variablesOfPaths(paths), [paths]);
  const { data } = useQuestion(NeighbourhoodDocument, variables);
  const whole = useMemo(() => (data ? onPaths(data.neighbourhood, paths) : null), [data, paths]);

  if (address.from === address.to) {
    return (
      <p role="status">Both ends are the same entity: no step lies between them. Choose another for one of the ends.</p>
    );
  }
  if (paths.length === 0)
    return <None address={address} truncated={truncated} explored={exploredClaims} onLoosen={onLoosen} />;
  const ends = [address.from ?? '', address.to ?? ''];
  return (
    <>
      <p className="ways" role="status">
        {totalCount === null ? `${counted(paths.length, 'way')} or more` : counted(totalCount, 'way')} of{' '}
        {counted(length ?? 0, 'claim')}, the shortest there {totalCount === 1 ? 'is' : 'are'}; the most trusted first.{' '}
        {counted(exploredClaims, 'claim')} {exploredClaims === 1 ? 'was' : 'were'} looked at.
        {truncated && ` Not all are here: ${paths.length} of them ${paths.length === 1 ? 'is' : 'are'}.`}
      </p>
      <PathList paths={paths} onClaim={setClaim} onAvoid={onAvoid} />
      <GraphView
        key={ends.join()}
        pins={between(ends, length ?? 1)}
        whole={whole}
        shown={whole}
        centres={ends}
        claim={claim}
        onClaim={setClaim}
        name={`fingraph-${ends.join('-')}`}
        title={`How ${names(ends[0] ?? '')} and ${names(ends[1] ?? '')} are connected`}
      />
    </>
  );
}

function None({
  address: { avoid, kinds },
  truncated,
  explored,
  onLoosen,
}: {
  readonly address: ConnectionsAddress;
  readonly truncated: boolean;
  readonly explored: number;
  readonly onLoosen: (change: Partial<ConnectionsAddress>) => void;
}) {
  return (
    <div className="ways-none" role="status">
      <p>
        {truncated
          ? `No way was found before the search stopped, after ${counted(explored, 'claim')}: there may be one.`
          : `There is no way between the two within ${MAX_STEPS} claims. ${counted(explored, 'claim')} ${explored === 1 ? 'was' : 'were'} looked at.`}
      </p>
      {avoid.length > 0 && (
        <button type="button" onClick={() => onLoosen({ avoid: [] })}>
          Let in again who was left out
        </button>
      )}
      {kinds.length > 0 && (
        <button type="button" onClick={() => onLoosen({ kinds: [] })}>
          Go through claims of all kinds
        </button>
      )}
      {avoid.length === 0 && kinds.length === 0 && (
        <p>Nothing narrows the search: the sources collected here tell of nothing that joins the two.</p>
      )}
    </div>
  );
}

/** The `maxLength` that the API takes where the question gives none. */
const MAX_STEPS = 6;

/** The claims of the paths with all who take part in them; null where there is no step to draw. */
function variablesOfPaths(paths: readonly FoundPath[]): NeighbourhoodQueryVariables | null {
  const hops = paths.flatMap((path) => path.hops);
  const [first] = hops;
  const last = paths[0]?.hops.at(-1);
  if (!first || !last) return null;
  const ids = [...new Set(hops.map(({ claim }) => claim.id))];
  return {
    of: [first.from.entity.id, last.to.entity.id],
    depth: Math.min(4, Math.max(...paths.map((path) => path.hops.length))),
    where: { ids },
    first: 1_000,
  };
}

/** One end on the left, the other on the right. */
function between([from = '', to = '']: readonly string[], length: number): Pins {
  const half = 60 * length;
  return { [from]: { x: -half, y: 0 }, [to]: { x: half, y: 0 } };
}

/** The claims as they join who stands on a path: others that take part in them are left out of the picture. */
function onPaths({ entities, claims, truncated }: Subgraph, paths: readonly FoundPath[]): Subgraph {
  const there = new Set(paths.flatMap(({ hops }) => hops.flatMap(({ from, to }) => [from.entity.id, to.entity.id])));
  return {
    truncated,
    entities: entities.filter(({ id }) => there.has(id)),
    claims: claims.map((claim) => ({
      ...claim,
      participants: claim.participants.filter(({ entity }) => there.has(entity.id)),
    })),
  };
}

/** Names of what the address names by id: those on the paths, and those that are looked up. */
function useEndNames({ from, to, avoid }: ConnectionsAddress, found: ConnectionsQuery['paths'] | null) {
  const ids = [...new Set([from, to, ...avoid].filter((id) => id !== null))];
  const known = new Map(
    found?.paths
      .flatMap(({ hops }) => hops.flatMap((hop) => [hop.from.entity, hop.to.entity]))
      .map(({ id, name }) => [id, name]),
  );
  const unknown = ids.filter((id) => !known.has(id));
  // no claim meets this condition: what is asked for is the entities in the middle, which are given all the same
  const { data } = useQuestion(
    NeighbourhoodDocument,
    unknown.length > 0 && (found !== null || from === null || to === null)
      ? { of: unknown, first: 1, where: { text: 'nothing-is-called-this' } }
      : null,
  );
  for (const { id, name } of data?.neighbourhood.entities ?? []) known.set(id, name);
  return (id: string) => known.get(id) ?? id;
}
