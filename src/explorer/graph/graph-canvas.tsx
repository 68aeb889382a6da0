import { useMemo, useRef, useState } from 'react';

import { useText } from '../text/catalogue.ts';
import { GRAPH } from '../text/en/graph.ts';
import { useFind } from './find/use-find.ts';
import { wholeExpansion } from './held/expansion.ts';
import type { GraphActions } from './held/graph-actions.ts';
import type { HeldGraph, Pins } from './held/held-graph.ts';
import { clickSelection } from './held/selection.ts';
import { useCanvasKeys } from './keyboard/use-canvas-keys.ts';
import { useViewKeys } from './keyboard/use-view-keys.ts';
import type { GraphModel } from './model/graph-model.ts';
import type { SubgraphEntity } from './model/subgraph.ts';
import type { Marks } from './render/renderer.ts';
import { SelectionBar } from './selection/selection-bar.tsx';
import { type Caption, useSvgExport } from './svg/use-svg-export.ts';
import { GraphToolbar } from './tool/graph-toolbar.tsx';
import type { FullScreen } from './use-full-screen.ts';
import { useGraphRenderer } from './use-graph-renderer.ts';

export interface GraphCanvasProps {
  readonly model: GraphModel;
  readonly layoutRequest: { readonly free?: ReadonlySet<string> };
  /** The visible entities. */
  readonly entities: readonly SubgraphEntity[];
  readonly centres: readonly string[];
  readonly connectors: ReadonlyMap<string, number>;
  /** The claim whose card is open. */
  readonly claim: string | null;
  readonly selection: ReadonlySet<string>;
  readonly onSelect: (selection: ReadonlySet<string>) => void;
  /** The entity or claim that has the keyboard focus, here or in the list. */
  readonly focused: string | null;
  readonly onFocusKey: (key: string | null) => void;
  readonly onClaim: (id: string) => void;
  readonly held: HeldGraph;
  readonly lineLabels: boolean;
  readonly actions: GraphActions;
  readonly below: boolean;
  /** Describes the graph to screen readers. */
  readonly text: string;
  /** The name of a saved image, without its extension. */
  readonly name: string;
  readonly caption: () => Caption;
  /** Describes an entity or claim. */
  readonly describe: (key: string) => string | null;
  readonly fullScreen: FullScreen | null;
  readonly onSettled: () => void;
  readonly onArrange: () => void;
}

/** The graph on a canvas, with its toolbar, what can be done with the selection, and a line about what is under the pointer. */
export function GraphCanvas(props: GraphCanvasProps) {
  const { model, entities, centres, connectors, claim, selection, onSelect, focused, onFocusKey, held, actions } =
    props;
  const text = useText(GRAPH);
  const [drawsBox, setDrawsBox] = useState(false);
  const ids = useMemo(() => new Set(entities.map(({ id }) => id)), [entities]);
  const reveal = (key: string | null): void => {
    onFocusKey(key);
    if (key !== null) renderer.current?.reveal(key);
  };
  const find = useFind({ entities, onFound: reveal, onSelect: (found) => onSelect(new Set(found)) });
  const { matches } = find;
  const marks = useMemo(
    (): Marks => ({
      centres: new Set(centres),
      connectors,
      selected: claim,
      selection,
      named: new Set([...held.expand.map(({ id }) => id), ...matches.slice(0, MAX_NAMED)]),
      lineLabels: props.lineLabels,
    }),
    [centres, connectors, claim, selection, held.expand, matches, props.lineLabels],
  );

  const click = (key: string | null, how: { readonly adds: boolean }): void => {
    if (key !== null && !ids.has(key)) return props.onClaim(key);
    onSelect(clickSelection(selection, key, how));
  };
  const open = (key: string): void => {
    if (!ids.has(key)) props.onClaim(key);
    else if (actions.growth) actions.growth.expand([wholeExpansion(key)]);
    else onSelect(new Set([key]));
  };
  const positionsOf = (keys: readonly string[]): Pins =>
    Object.fromEntries(
      keys.filter((key) => model.graph.hasNode(key)).map((key) => [key, model.graph.getNodeAttributes(key)]),
    );
  const pin = (keys: readonly string[]): void => actions.pin(positionsOf(keys));

  const { container, ring, box, renderer, layout, layoutState, error, hovered, scrolled } = useGraphRenderer({
    model,
    layoutRequest: props.layoutRequest,
    marks,
    focused,
    below: props.below,
    drawsBox,
    onClick: click,
    onDoubleClick: open,
    onDrop: actions.pin,
    onBoxEnd: (found, { adds }) => onSelect(new Set(adds ? [...selection, ...found] : found)),
    onSettled: props.onSettled,
  });
  const isPinned = (id: string): boolean => held.pins[id] !== undefined;
  const keys = useCanvasKeys({
    renderer,
    focused,
    start: centres.find((id) => ids.has(id)) ?? entities[0]?.id ?? null,
    onFocus: reveal,
    onOpen: open,
    onSelect: (key) => click(key, { adds: ids.has(key) }),
    onSelectAll: () => onSelect(ids),
    onHide: (key) => ids.has(key) && actions.hide(selection.has(key) ? [...selection] : [key]),
    onPin: (key) => ids.has(key) && (isPinned(key) ? actions.unpin([key]) : pin([key])),
    onClear: () => onSelect(new Set()),
  });
  useViewKeys((command) => {
    if (command === 'find') find.field.current?.focus();
    else actions[command]?.();
    return command === 'find' || actions[command] !== null;
  });

  const printed = useRef<HTMLDivElement>(null);
  const bendOf = (edge: string): number => renderer.current?.bendOf(edge) ?? 0;
  const image = useSvgExport(printed, { ...props, bendOf });

  if (error !== null) {
    return (
      <p className="graph-trouble" role="note">
        {text.noWebgl(error)}
      </p>
    );
  }
  const selected = entities.filter(({ id }) => selection.has(id));
  return (
    <div className="graph-frame">
      <GraphToolbar
        layout={held.layout}
        layoutState={layoutState}
        lineLabels={props.lineLabels}
        actions={actions}
        find={find}
        fullScreen={props.fullScreen}
        drawsBox={drawsBox}
        onDrawsBox={setDrawsBox}
        onZoom={(factor) => renderer.current?.zoom(factor)}
        onFit={() => renderer.current?.fit()}
        onPause={() => layout.current?.pause()}
        onResume={() => layout.current?.resume()}
        onArrange={props.onArrange}
        onSave={image.save}
        saveError={image.error}
      />
      <div className="graph-stage">
        <div
          ref={container}
          className={drawsBox ? 'graph-canvas boxing' : 'graph-canvas'}
          role="application"
          aria-label={props.text}
          aria-describedby="graph-keys"
          data-layout={layoutState}
          data-focus="graph canvas"
          tabIndex={0}
          {...keys}
        />
        <p id="graph-keys" className="unseen">
          {text.keys}
        </p>
        <p className="unseen" role="status">
          {focused !== null && keys.active
            ? text.inFocus(props.describe(focused) ?? '', [
                ...(selection.has(focused) ? [text.isSelected] : []),
                ...(isPinned(focused) ? [text.isPinned] : []),
                ...(held.expand.some(({ id }) => id === focused) ? [text.isExpanded] : []),
              ])
            : null}
        </p>
        <div ref={ring} className="graph-ring" hidden />
        <div ref={box} className="graph-box" hidden />
        <div ref={printed} className="graph-print on-paper" aria-hidden="true" />
        <p className="graph-hint" aria-hidden="true">
          {scrolled ? text.twoFingers : describeHint(hovered ?? (keys.active ? focused : null), props.describe)}
        </p>
      </div>
      <SelectionBar
        selected={selected}
        centres={centres}
        held={held}
        actions={actions}
        onPin={() => pin([...selection])}
        onHideOthers={() => actions.hideOthers([...ids], selection)}
        onClear={() => onSelect(new Set())}
      />
    </div>
  );
}

/** More matches would cover the graph with labels. */
const MAX_NAMED = 30;

function describeHint(key: string | null, describe: (key: string) => string | null): string | null {
  return key === null ? null : describe(key);
}
