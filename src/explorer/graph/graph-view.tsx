import { lazy, type ReactNode, Suspense, useDeferredValue, useMemo, useRef, useState } from 'react';

import { howToCite, retrievedNow } from '../claim/how-to-cite.ts';
import { createDescriber, graphSummary } from './describe-graph.ts';
import { GraphList } from './list/graph-list.tsx';
import { findConnectors } from './model/connector.ts';
import type { Pins } from './model/graph-model.ts';
import { EMPTY_SUBGRAPH, type Subgraph } from './model/subgraph.ts';
import { OpenClaim } from './open-claim.tsx';
import type { Caption } from './svg/use-svg-export.ts';
import { useGraphModel } from './use-graph-model.ts';
import './graph.css';

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
  readonly onGrow?: (id: string) => void;
  /** The name of a saved image, without its extension. */
  readonly name: string;
  /** The heading of a saved image. */
  readonly title: string;
  /** The filters of the graph in words, for a saved image. */
  readonly conditions?: string;
  /** Fixed positions of entities; changes are ignored. */
  readonly pins?: Pins;
  /** Above the canvas. */
  readonly children?: ReactNode;
  /** Below the canvas. */
  readonly foot?: ReactNode;
}

/** A part of the graph as a canvas and as a list, side by side, with the card of the claim that is selected in either. */
export function GraphView({
  whole,
  shown,
  centres,
  claim,
  onClaim,
  onGrow,
  name,
  title,
  conditions = '',
  pins,
  children,
  foot,
}: GraphViewProps) {
  const { model, layoutRequest, counts, arrange, settle } = useGraphModel(whole, shown, pins);
  const [focused, setFocused] = useState<string | null>(null);
  const listed = useDeferredValue(shown); // the canvas first
  const side = useRef<HTMLDivElement>(null);
  const connectors = useMemo(() => findConnectors(shown ?? EMPTY_SUBGRAPH, centres), [shown, centres]);
  const grows = onGrow !== undefined;
  const describe = useMemo(
    () => (shown ? createDescriber(shown, centres, grows) : () => null),
    [shown, centres, grows],
  );
  const summary = counts ? graphSummary(shown, centres, counts) : 'Loading the graph …';
  const click = (key: string): void => {
    if (shown?.claims.some(({ id }) => id === key)) onClaim(key);
    else if (!centres.includes(key)) onGrow?.(key);
  };

  return (
    <div className="graph-view">
      <SkipToList onSkip={() => side.current?.querySelector<HTMLElement>('[data-walk][tabindex="0"]')?.focus()} />
      <div className="graph-main" data-focus="graph main">
        {children}
        <div
          className={pins ? 'graph-place flat' : 'graph-place'}
          data-entities={counts?.entities}
          data-claims={counts?.claims}
          data-nodes={counts?.nodes}
        >
          <Suspense fallback={<p role="status">Loading the graph …</p>}>
            {layoutRequest && (
              <GraphCanvas
                model={model}
                layoutRequest={layoutRequest}
                centres={centres}
                connectors={connectors}
                selected={claim}
                focused={focused}
                text={`${summary} The list on this page has the same content.`}
                name={name}
                caption={() => captionOf(title, `${summary} ${conditions}`, datasetsOf(shown))}
                onClick={click}
                describe={describe}
                onSettled={settle}
                onArrange={arrange}
              />
            )}
          </Suspense>
        </div>
        {foot}
      </div>
      <div className="graph-side" ref={side} data-focus="graph side">
        <p className="graph-summary" role="status">
          {summary}
        </p>
        {claim && <OpenClaim id={claim} onClose={() => onClaim(null)} />}
        {listed && (
          <GraphList
            subgraph={listed}
            centres={centres}
            selected={claim}
            onFocusKey={setFocused}
            onClaim={onClaim}
            {...(onGrow ? { onGrow } : {})}
          />
        )}
      </div>
    </div>
  );
}

function SkipToList({ onSkip }: { readonly onSkip: () => void }) {
  return (
    <button type="button" className="graph-skip" onClick={onSkip}>
      Skip to the list
    </button>
  );
}

/** The ids of the data sets that the claims come from. */
function datasetsOf(shown: Subgraph | null): string[] {
  return [...new Set(shown?.claims.map(({ dataset }) => dataset.id))];
}

async function captionOf(title: string, description: string, datasets: readonly string[]): Promise<Caption> {
  return {
    head: [
      { text: title, size: 20, bold: true },
      { text: description, size: 13, soft: true },
    ],
    foot: [{ text: `${await howToCite(datasets)} ${retrievedNow()}`, size: 11, soft: true }],
  };
}
