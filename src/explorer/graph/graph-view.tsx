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

import { counted } from '../../support/counted.ts';
import { howToCite, retrievedNow } from '../claim/how-to-cite.ts';
import { CLAIM_KINDS, CLAIM_STATUSES, ENTITY_KINDS, humanize } from '../claim/vocabulary.ts';
import { connectorsOf } from './render/connector.ts';
import { countsOf, createDrawing, type Drawn, type Pins } from './model/graph-model.ts';
import { GraphList } from './graph-list.tsx';
import { OpenClaim } from './open-claim.tsx';
import { NOTHING, type Subgraph } from './model/subgraph.ts';
import './graph.css';

// the library that draws is the largest part of the page: the list is there before it
const GraphCanvas = lazy(async () => ({ default: (await import('./canvas.tsx')).GraphCanvas }));

interface GraphViewProps {
  /** All that may come to be shown: it has its places before, so that nothing jumps. Null: not known yet. */
  readonly whole: Subgraph | null;
  /** What of it is shown, or more; null: not known yet. */
  readonly shown: Subgraph | null;
  readonly centres: readonly string[];
  readonly claim: string | null;
  readonly onClaim: (id: string | null) => void;
  readonly onGrow?: (id: string) => void;
  /** Names the file of a saved picture. */
  readonly name: string;
  /** Above a saved picture. */
  readonly title: string;
  /** Of what day and under what conditions it is; empty: none. */
  readonly conditions?: string;
  /** Where some entities have to be; taken as it is at first. */
  readonly pins?: Pins;
  /** Above the canvas. */
  readonly children?: ReactNode;
  /** Below the canvas. */
  readonly foot?: ReactNode;
}

/** A part of the graph as a picture and as a list, side by side, and the card of a claim that is chosen in either. */
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
  const [drawing] = useState(() => createDrawing(pins));
  const [run, setRun] = useState<{ free?: ReadonlySet<string> } | null>(null);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [arranged, setArranged] = useState(0);
  const listed = useDeferredValue(shown); // the picture first
  const side = useRef<HTMLDivElement>(null);
  const once = useRef(arranged);
  const moving = useRef<Moving>(new Set());

  useEffect(() => {
    if (!whole) return;
    if (once.current !== arranged) drawing.clear();
    once.current = arranged;
    drawing.keep(whole);
    const before = drawing.graph.order;
    const fresh = drawing.add(whole);
    // what is there stays where it is, and what is new finds its place around it
    if (before === 0) moving.current = 'all';
    if (before === 0 || fresh.length > 0) setRun(runOf(moving, fresh));
  }, [drawing, whole, arranged]);

  useEffect(() => {
    if (!whole || !shown) return;
    const fresh = drawing.add(shown);
    setDrawn(drawing.show(shown));
    if (fresh.length > 0) setRun(runOf(moving, fresh));
  }, [drawing, whole, shown, arranged]);

  const connectors = useMemo(() => connectorsOf(shown ?? NOTHING, centres), [shown, centres]);
  const describe = useMemo(
    () => (shown ? describer(shown, centres, onGrow !== undefined) : () => null),
    [shown, centres, onGrow],
  );
  const isClaim = useCallback((key: string) => shown?.claims.some(({ id }) => id === key) ?? false, [shown]);
  const text = drawn ? textOf(shown, centres, drawn) : 'The graph is being loaded.';

  return (
    <div className="graph-view">
      <button
        type="button"
        className="graph-skip"
        onClick={() => side.current?.querySelector<HTMLElement>('[data-walk][tabindex="0"]')?.focus()}
      >
        Skip to the list of the graph
      </button>
      <div className="graph-main" data-focus="graph main">
        {children}
        <div
          className={pins ? 'graph-place flat' : 'graph-place'}
          data-entities={drawn?.entities}
          data-claims={drawn?.claims}
          data-nodes={drawn?.nodes}
        >
          <Suspense fallback={<p role="status">Loading what draws the graph …</p>}>
            {run && (
              <GraphCanvas
                drawing={drawing}
                run={run}
                centres={centres}
                connectors={connectors}
                selected={claim}
                pointed={pointed}
                text={`${text} The list on this page holds the same.`}
                name={name}
                caption={async () => ({
                  head: [
                    { text: title, size: 20, bold: true },
                    { text: `${text} ${conditions}`, size: 13, soft: true },
                  ],
                  foot: [{ text: `${await howToCite()} ${retrievedNow()}`, size: 11, soft: true }],
                })}
                onClick={(key) => {
                  if (isClaim(key)) onClaim(key);
                  else if (!centres.includes(key)) onGrow?.(key);
                }}
                describe={describe}
                onSettled={() => {
                  moving.current = new Set();
                }}
                onArrange={() => setArranged((count) => count + 1)}
              />
            )}
          </Suspense>
        </div>
        {foot}
      </div>
      <div className="graph-side" ref={side} data-focus="graph side">
        <p className="graph-summary" role="status">
          {text}
        </p>
        {claim && <OpenClaim id={claim} onClose={() => onClaim(null)} />}
        {listed && (
          <GraphList
            subgraph={listed}
            centres={centres}
            selected={claim}
            onPoint={setPointed}
            onClaim={onClaim}
            {...(onGrow ? { onGrow } : {})}
          />
        )}
      </div>
    </div>
  );
}

/** What has not come to rest: more may join it before it has. */
type Moving = 'all' | ReadonlySet<string>;

function runOf(moving: { current: Moving }, fresh: readonly string[]): { free?: ReadonlySet<string> } {
  if (moving.current === 'all') return {};
  moving.current = new Set([...moving.current, ...fresh]);
  return { free: moving.current };
}

function textOf(shown: Subgraph | null, centres: readonly string[], { entities, claims }: Drawn): string {
  const names = shown?.entities.filter(({ id }) => centres.includes(id)).map(({ name }) => name) ?? [];
  const around = names.length === 0 ? '' : ` around ${new Intl.ListFormat('en').format(names)}`;
  return `${counted(entities, 'entity', 'entities')} and ${counted(claims, 'claim')}${around}.`;
}

/** One line about an entity or a claim. */
function describer(shown: Subgraph, centres: readonly string[], grows: boolean): (key: string) => string | null {
  const entities = new Map(shown.entities.map((entity) => [entity.id, entity]));
  const claims = new Map(shown.claims.map((claim) => [claim.id, claim]));
  const counts = countsOf(shown);
  return (key) => {
    const entity = entities.get(key);
    if (entity) {
      const what = `${entity.name}: ${(ENTITY_KINDS[entity.kind] ?? humanize(entity.kind)).toLowerCase()}, ${counted(counts.get(key) ?? 0, 'claim')} here`;
      if (!grows) return what;
      return centres.includes(key) ? `${what}; in the middle` : `${what}; click to add what lies around it`;
    }
    const claim = claims.get(key);
    if (!claim) return null;
    const when = (claim.date ?? claim.since ?? claim.until)?.text;
    return [
      claim.summary,
      CLAIM_KINDS[claim.kind]?.one ?? humanize(claim.kind),
      CLAIM_STATUSES[claim.status]?.label ?? humanize(claim.status),
      when,
      `confidence ${claim.confidence.toFixed(2)}`,
    ]
      .filter(Boolean)
      .join(' · ');
  };
}
