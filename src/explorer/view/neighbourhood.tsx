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
import { MAX_EXPANSIONS } from '../graph/held/expansion.ts';
import { type GraphAddress, graphPath } from '../graph/model/graph-address.ts';
import { withoutEntities, withoutKinds } from '../graph/model/hide-kinds.ts';
import { useGrowth } from '../graph/use-growth.ts';
import { conditionsInWords } from '../neighbourhood/conditions-in-words.ts';
import { HeldNotes } from '../neighbourhood/held-notes.tsx';
import { NeighbourhoodControls } from '../neighbourhood/neighbourhood-controls.tsx';
import { NeighbourhoodNotes } from '../neighbourhood/neighbourhood-notes.tsx';
import {
  fetchNeighbourhood,
  neighbourhoodVariables,
  prefetchNeighbourhood,
  useNeighbourhood,
} from '../neighbourhood/use-neighbourhood.ts';
import { type GraphNavigation, useGraphAddress } from '../neighbourhood/use-graph-address.ts';
import { useHeldAddress } from '../neighbourhood/use-held-address.ts';
import { useStartingPoints } from '../query/use-starting-points.ts';
import { ScopeForm } from '../scope/scope-controls.tsx';
import { useText } from '../text/catalogue.ts';
import { GRAPH } from '../text/en/graph.ts';
import { TimeSlider } from '../time/time-slider.tsx';
import { AROUND } from '../text/en/view/around.ts';

/** The claims around some entities as a graph, which a click extends and a time slider replays. */
export function NeighbourhoodView() {
  const search = useSearch();
  const navigation = useGraphAddress();
  const { address } = navigation;
  const renamed = renameParameters(search);
  if (renamed !== null) return <Redirect to={`${ROUTES.neighbourhood}?${renamed}`} replace />;
  return address.of.length === 0 ? <NeighbourhoodStart address={address} /> : <NeighbourhoodGraph {...navigation} />;
}

interface NeighbourhoodProps {
  readonly address: GraphAddress;
}

function NeighbourhoodStart({ address }: NeighbourhoodProps) {
  const text = useText(AROUND);
  const [, navigate] = useLocation();
  const [first, second] = useStartingPoints()?.largest ?? [];
  return (
    <Page title={text.title}>
      <p className="lead">{text.lead}</p>
      <div data-focus="picker">
        <EntityPicker label={text.middle} onPick={({ id }) => navigate(graphPath({ ...address, of: [id] }))} />
      </div>
      {first && second && (
        <p>
          {text.examples(
            <Link href={neighbourhoodPath({ of: [first.id] })}>{first.name}</Link>,
            <Link href={neighbourhoodPath({ of: [first.id, second.id] })}>{text.both(first.name, second.name)}</Link>,
          )}
        </p>
      )}
    </Page>
  );
}

function NeighbourhoodGraph({ address, goTo }: GraphNavigation) {
  const text = useText(AROUND);
  const graphText = useText(GRAPH);
  const go = useCallback(
    (change: Partial<GraphAddress>, replace = false) => goTo({ ...address, ...change }, replace),
    [goTo, address],
  );
  const selectClaim = useCallback((claim: string | null) => go({ claim }, true), [go]);
  const { ofDay, ofAnyDay, expansions, truncated, state, failure, years, lastSourceDay, entitiesById } =
    useNeighbourhood(address);
  const { grow, refused, refuse } = useGrowth(address, ofAnyDay, fetchNeighbourhood, goTo);
  const actions = useHeldAddress({
    address,
    goTo,
    onStart: grow,
    onTooMany: () => refuse(graphText.tooManyExpansions(MAX_EXPANSIONS)),
  });
  const { of, hide, without } = address;
  const ofKinds = useMemo(() => ofDay && withoutKinds(ofDay, hide, of), [ofDay, hide, of]);
  const shown = useMemo(() => {
    const kept = [...of, ...address.expand.map(({ id }) => id)];
    return ofKinds && withoutEntities(ofKinds, without, kept);
  }, [ofKinds, without, of, address.expand]);
  const variables = neighbourhoodVariables(address);
  const names = entitiesById(of.slice(0, 4)).map(({ name }) => name);
  const title = text.titleOf(names, of.length > 4);
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
        held={address}
        lineLabels={address.lineLabels}
        actions={actions}
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
          onAdd={(id) => grow([id])}
          onChange={go}
        />
        <ScopeForm label={text.part} scope={address} onChange={go} />
        <NeighbourhoodNotes
          address={address}
          failure={failure}
          refused={refused}
          truncated={truncated}
          neighbourhood={ofDay}
          shown={ofKinds}
          onLimit={(first) => go({ first })}
        />
        <HeldNotes address={address} expansions={expansions} actions={actions} entitiesById={entitiesById} />
      </GraphView>
    </Page>
  );
}
