import {
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';

import { useText } from '../text/catalogue.ts';
import { GRAPH } from '../text/en/graph.ts';
import { useEqual } from '../hook/use-equal.ts';
import { createDescriber } from './describe-graph.ts';
import type { GraphActions } from './held/graph-actions.ts';
import type { HeldGraph, Pins } from './held/held-graph.ts';
import { GraphList } from './list/graph-list.tsx';
import { findConnectors } from './model/connector.ts';
import { EMPTY_SUBGRAPH, type Subgraph } from './model/subgraph.ts';
import { wholeExpansion } from './held/expansion.ts';
import { OpenClaim } from './open-claim.tsx';
import { HiddenEntities } from './selection/hidden-entities.tsx';
import { SelectionDetails } from './selection/selection-details.tsx';
import { graphCaption } from './svg/graph-caption.ts';
import { useFullScreen } from './use-full-screen.ts';
import { useGraphModel } from './use-graph-model.ts';
import './graph.css';
import './tool/graph-tools.css';

// The renderer is the largest part of the page. The list is shown before it has loaded.
const GraphCanvas = lazy(async () => ({ default: (await import('./graph-canvas.tsx')).GraphCanvas }));

interface GraphViewProps {
  /** Everything that may be shown. It is laid out in advance, so that nothing moves later. Null while it loads. */
  readonly whole: Subgraph | null;
  /** The visible part of `whole`; it may also hold more. Null while it loads. */
  readonly shown: Subgraph | null;
  readonly centres: readonly string[];
  readonly claim: string | null;
  readonly onClaim: (id: string | null) => void;
  readonly held: HeldGraph;
  /** Each line is labelled with the kind of its claim. */
  readonly lineLabels: boolean;
  readonly actions: GraphActions;
  /** The name of a saved image, without its extension. */
  readonly name: string;
  /** The heading of a saved image. */
  readonly title: string;
  /** The filters of the graph in words, for a saved image. */
  readonly conditions?: string;
  /** Positions in the force layout that nobody has to choose, such as the ends of paths. The graph is then flat. */
  readonly ends?: Pins;
  /** Above the canvas. */
  readonly children?: ReactNode;
  /** Below the canvas. */
  readonly foot?: ReactNode;
}

/** A part of the graph as a canvas and as a list, side by side, with the claims of what is selected in either. */
export function GraphView(props: GraphViewProps) {
  const { whole, shown, claim, onClaim, lineLabels, actions, name, title, conditions = '', ends } = props;
  const text = useText(GRAPH);
  const centres = useEqual(props.centres);
  const { expand, without, pins: ownPins, layout } = props.held;
  const held = useEqual<HeldGraph>({ expand, without, pins: ownPins, layout });
  const pins = useEqual(held.layout === 'force' ? { ...ends, ...held.pins } : held.pins);
  const { model, layoutRequest, counts, arrange, settle } = useGraphModel({
    whole,
    shown,
    pins,
    layout: held.layout,
    centres,
  });
  const [focused, setFocused] = useState<string | null>(null);
  const [selection, setSelection] = useState<ReadonlySet<string>>(NONE);
  const view = useRef<HTMLDivElement>(null);
  const side = useRef<HTMLDivElement>(null);
  const fullScreen = useFullScreen(view);
  const listed = useDeferredValue(shown); // the canvas first
  const { entities } = shown ?? EMPTY_SUBGRAPH;
  const visible = useMemo(() => visiblePart(selection, entities), [selection, entities]);
  const connectors = useMemo(() => {
    const anchors = [...new Set([...centres, ...held.expand.map(({ id }) => id)])];
    return findConnectors(shown ?? EMPTY_SUBGRAPH, anchors);
  }, [shown, centres, held.expand]);
  const describe = useMemo(() => (shown ? createDescriber(shown) : () => null), [shown]);
  const centreNames = entities.filter(({ id }) => centres.includes(id)).map((entity) => entity.name);
  const summary = counts ? text.summary(counts.entities, counts.claims, centreNames) : text.loading;
  const expandOne = useExpandOne(actions);

  return (
    <div className="graph-view" ref={view}>
      <button
        type="button"
        className="graph-skip"
        onClick={() => side.current?.querySelector<HTMLElement>('[data-walk][tabindex="0"]')?.focus()}
      >
        {text.skipToList}
      </button>
      <div className="graph-main" data-focus="graph main">
        {props.children}
        <HiddenEntities entities={hiddenEntities(held.without, whole)} onShow={actions.show} />
        <div
          className={ends ? 'graph-place flat' : 'graph-place'}
          data-entities={counts?.entities}
          data-claims={counts?.claims}
          data-nodes={counts?.nodes}
        >
          <Suspense fallback={<p role="status">{text.loading}</p>}>
            {layoutRequest && (
              <GraphCanvas
                model={model}
                layoutRequest={layoutRequest}
                entities={entities}
                centres={centres}
                connectors={connectors}
                claim={claim}
                selection={visible}
                onSelect={setSelection}
                focused={focused}
                onFocusKey={setFocused}
                onClaim={onClaim}
                held={held}
                lineLabels={lineLabels}
                actions={actions}
                below={ends !== undefined}
                text={`${summary} ${text.sameAsList}`}
                name={name}
                caption={() => graphCaption(title, `${summary} ${conditions}`, shown)}
                describe={describe}
                fullScreen={fullScreen}
                onSettled={settle}
                onArrange={arrange}
              />
            )}
          </Suspense>
        </div>
        {props.foot}
      </div>
      <div className="graph-side" ref={side} data-focus="graph side">
        <p className="graph-summary" role="status">
          {summary}
        </p>
        {claim && <OpenClaim id={claim} onClose={() => onClaim(null)} />}
        {shown && (
          <SelectionDetails
            subgraph={shown}
            selected={entities.filter(({ id }) => visible.has(id))}
            claim={claim}
            onClaim={onClaim}
            onDeselect={(id) => setSelection(new Set([...visible].filter((other) => other !== id)))}
          />
        )}
        {listed && (
          <GraphList
            subgraph={listed}
            centres={centres}
            selected={claim}
            selection={visible}
            onSelect={setSelection}
            onFocusKey={setFocused}
            onClaim={onClaim}
            {...(expandOne ? { onExpand: expandOne } : {})}
          />
        )}
      </div>
    </div>
  );
}

const NONE: ReadonlySet<string> = new Set();

/** Expands an entity; null in a graph that does not grow. Keeps its identity, since the items of the list are memoized. */
function useExpandOne({ growth }: GraphActions): ((id: string) => void) | null {
  const latest = useRef(growth);
  useEffect(() => {
    latest.current = growth;
  });
  const expand = useCallback((id: string) => latest.current?.expand([wholeExpansion(id)]), []);
  return growth ? expand : null;
}

/** The hidden entities with their names; an unknown name is the id. */
function hiddenEntities(without: readonly string[], whole: Subgraph | null) {
  return without.map((id) => ({ id, name: whole?.entities.find((entity) => entity.id === id)?.name ?? id }));
}

/** Hidden entities stay selected until something else is, but nothing is done with them. */
function visiblePart(selection: ReadonlySet<string>, entities: Subgraph['entities']): ReadonlySet<string> {
  if (selection.size === 0) return NONE;
  return new Set(entities.filter(({ id }) => selection.has(id)).map(({ id }) => id));
}
