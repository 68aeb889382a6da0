import { useCallback, useMemo } from 'react';
import { Link, Redirect, useLocation, useSearch } from 'wouter';

import { ROUTES } from '../../support/explorer-routes.ts';
import { type Clock, neighbourhoodPath } from '../address/address.ts';
import { renameParameters } from '../address/renamed-parameters.ts';
import { EntityPicker } from '../component/entity-picker.tsx';
import { Page } from '../component/page.tsx';
import { ViewBar } from '../component/view-bar.tsx';
import { GraphView } from '../graph/graph-view.tsx';
import { Legend } from '../graph/legend/legend.tsx';
import { type GraphAddress, graphPath, readGraphAddress } from '../graph/model/graph-address.ts';
import { withoutKinds } from '../graph/model/hide-kinds.ts';
import { useGrowth } from '../graph/use-growth.ts';
import { conditionsInWords } from '../neighbourhood/conditions-in-words.ts';
import { NeighbourhoodControls } from '../neighbourhood/neighbourhood-controls.tsx';
import { NeighbourhoodNotes } from '../neighbourhood/neighbourhood-notes.tsx';
import {
  fetchNeighbourhood,
  neighbourhoodVariables,
  prefetchNeighbourhood,
  useNeighbourhood,
} from '../neighbourhood/use-neighbourhood.ts';
import { useStartingPoints } from '../query/use-starting-points.ts';
import { ScopeForm } from '../scope/scope-controls.tsx';
import { TimeSlider } from '../time/time-slider.tsx';

/** The claims around some entities as a graph, which a click extends and a time slider replays. */
export function NeighbourhoodView() {
  const search = useSearch();
  const address = useMemo(() => readGraphAddress(new URLSearchParams(search)), [search]);
  const renamed = renameParameters(search);
  if (renamed !== null) return <Redirect to={`${ROUTES.neighbourhood}?${renamed}`} replace />;
  return address.of.length === 0 ? <NeighbourhoodStart address={address} /> : <NeighbourhoodGraph address={address} />;
}

interface NeighbourhoodProps {
  readonly address: GraphAddress;
}

function NeighbourhoodStart({ address }: NeighbourhoodProps) {
  const [, navigate] = useLocation();
  const [first, second] = useStartingPoints()?.largest ?? [];
  return (
    <Page title="Neighbourhood">
      <p className="lead">
        See which entities are linked to an entity, and by which claims. Choose an entity to start with.
      </p>
      <div data-focus="picker">
        <EntityPicker label="In the middle" onPick={({ id }) => navigate(graphPath({ ...address, of: [id] }))} />
      </div>
      {first && second && (
        <p>
          Examples: <Link href={neighbourhoodPath({ of: [first.id] })}>{first.name}</Link>, or{' '}
          <Link href={neighbourhoodPath({ of: [first.id, second.id] })}>
            {first.name} and {second.name}
          </Link>
          .
        </p>
      )}
    </Page>
  );
}

function NeighbourhoodGraph({ address }: NeighbourhoodProps) {
  const [, navigate] = useLocation();
  const go = useCallback(
    (change: Partial<GraphAddress>, replace = false) => navigate(graphPath({ ...address, ...change }), { replace }),
    [navigate, address],
  );
  const selectClaim = useCallback((claim: string | null) => go({ claim }, true), [go]);
  const { ofDay, ofAnyDay, state, failure, years, lastSourceDay, entitiesById } = useNeighbourhood(address);
  const { grow, refused } = useGrowth(address, ofAnyDay, fetchNeighbourhood, (next) => navigate(graphPath(next)));
  const { of, hide } = address;
  const shown = useMemo(() => ofDay && withoutKinds(ofDay, hide, of), [ofDay, hide, of]);
  const variables = neighbourhoodVariables(address);
  const names = entitiesById(of.slice(0, 4)).map(({ name }) => name);
  const title = `Around ${new Intl.ListFormat('en').format(names)}${of.length > 4 ? ' …' : ''}`;
  return (
    <Page title={title}>
      <ViewBar question="neighbourhood" variables={variables} exports={[{ kind: 'neighbourhood', variables }]} />
      <GraphView
        key={address.recordedOn} // another state of the graph has other claims under the same ids
        whole={ofAnyDay}
        shown={shown}
        centres={of}
        claim={address.claim}
        onClaim={selectClaim}
        onGrow={grow}
        name={`fingraph-${of.slice(0, 3).join('-')}`}
        title={title}
        conditions={conditionsInWords(address)}
        foot={
          <>
            <TimeSlider
              clock={address.clock}
              day={address.day}
              years={years}
              lastSourceDay={lastSourceDay}
              ready={state === 'ready'}
              onChange={(clock: Clock, day) => {
                const isStep = address.day !== null && day !== null && clock === address.clock;
                go({ clock, day }, isStep); // one history entry for a walk through time
              }}
              onNextDay={(day) => prefetchNeighbourhood({ ...address, day })}
            />
            <Legend
              kinds={address.kinds}
              status={address.status}
              minConfidence={address.minConfidence}
              hide={hide}
              onKinds={(kinds) => go({ kinds })}
              onStatus={(status) => go({ status })}
              onMinConfidence={(minConfidence) => go({ minConfidence })}
              onHide={(kinds) => go({ hide: kinds })}
            />
          </>
        }
      >
        <NeighbourhoodControls
          address={address}
          neighbourhood={ofDay}
          entitiesById={entitiesById}
          onAdd={grow}
          onChange={go}
        />
        <ScopeForm label="Part of the graph" scope={address} onChange={go} />
        <NeighbourhoodNotes
          address={address}
          failure={failure}
          refused={refused}
          neighbourhood={ofDay}
          shown={shown}
          onLimit={(first) => go({ first })}
        />
      </GraphView>
    </Page>
  );
}
