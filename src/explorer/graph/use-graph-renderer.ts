import { type RefObject, useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';

import type { Pins } from './held/held-graph.ts';
import { createLayout, type Layout, type LayoutState } from './layout/layout.ts';
import type { GraphModel } from './model/graph-model.ts';
import { isLarge } from './render/large.ts';
import type { Box } from './render/mouse-gestures.ts';
import { createRenderer, type Marks, type Renderer, type RendererEvents } from './render/renderer.ts';
import { readPalette, watchPalette } from './style/palette.ts';

export interface GraphRendererOptions {
  readonly model: GraphModel;
  /** The nodes that may move; all if left out. Each new object starts a layout. */
  readonly layoutRequest: { readonly free?: ReadonlySet<string> };
  readonly marks: Marks;
  /** The entity or claim that has the keyboard focus. */
  readonly focused: string | null;
  /** Prefers places for labels below the nodes. */
  readonly below: boolean;
  /** A drag draws a box. */
  readonly drawsBox: boolean;
  readonly onClick: RendererEvents['onClick'];
  readonly onDoubleClick: (key: string) => void;
  readonly onDrop: (pins: Pins) => void;
  readonly onBoxEnd: RendererEvents['onBoxEnd'];
  readonly onSettled: () => void;
}

interface GraphRenderer {
  /** The element to draw in, and those that mark `focused` and the drawn box above it. */
  readonly container: RefObject<HTMLDivElement | null>;
  readonly ring: RefObject<HTMLDivElement | null>;
  readonly box: RefObject<HTMLDivElement | null>;
  readonly renderer: RefObject<Renderer | null>;
  readonly layout: RefObject<Layout | null>;
  readonly layoutState: LayoutState;
  /** Why the graph cannot be drawn. */
  readonly error: string | null;
  readonly hovered: string | null;
  /** The graph was dragged with one finger a moment ago. */
  readonly scrolled: boolean;
}

/** Draws the graph into `container` and lays it out. React renders only when the state changes, not in each frame. */
export function useGraphRenderer(options: GraphRendererOptions): GraphRenderer {
  const { model, layoutRequest, marks, focused, below } = options;
  const container = useRef<HTMLDivElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const renderer = useRef<Renderer | null>(null);
  const layout = useRef<Layout | null>(null);
  const [layoutState, setLayoutState] = useState<LayoutState>('running');
  const [error, setError] = useState<string | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const [scrolled, onScroll] = useMoment(SCROLL_HINT_MS);
  const large = isLarge(model.graph); // a graph that becomes large needs a new renderer
  const latest = useEffectEvent(() => options);
  const onFrame = useEffectEvent(() => moveRing(ring.current, renderer.current, focused));

  useEffect(() => {
    if (!container.current) return;
    try {
      renderer.current = createRenderer(
        container.current,
        model,
        { palette: readPalette(), below },
        {
          onClick: (key, how) => latest().onClick(key, how),
          onDoubleClick: (key) => latest().onDoubleClick(key),
          onHover: (key) => {
            renderer.current?.focus(key ?? latest().focused);
            setHovered(key);
          },
          onDrop: (pins) => latest().onDrop(pins),
          onBox: (drawn) => drawBox(box.current, drawn),
          onBoxEnd: (ids, how) => latest().onBoxEnd(ids, how),
          drawsBox: () => latest().drawsBox,
          onScroll,
          onFrame: () => onFrame(),
        },
      );
    } catch (thrown) {
      setError(thrown instanceof Error ? thrown.message : String(thrown));
      return;
    }
    const unwatch = watchPalette(() => renderer.current?.recolour(readPalette()));
    layout.current = createLayout(model.graph, (state) => {
      setLayoutState(state);
      if (state === 'settled') latest().onSettled();
    });
    return () => {
      unwatch();
      layout.current?.close();
      renderer.current?.close();
      renderer.current = null;
    };
  }, [model, large, below, onScroll]);

  useEffect(() => layout.current?.start(layoutRequest.free), [model, large, below, layoutRequest]);

  useEffect(() => renderer.current?.mark(marks), [model, large, below, marks]);

  useEffect(() => {
    renderer.current?.focus(focused);
    moveRing(ring.current, renderer.current, focused);
  }, [model, large, below, focused]);

  return { container, ring, box, renderer, layout, layoutState, error, hovered, scrolled };
}

const SCROLL_HINT_MS = 1_500;

/** True from the last call of the returned function until this time has passed. */
function useMoment(milliseconds: number): [active: boolean, start: () => void] {
  const [startedAt, setStartedAt] = useState(0);
  useEffect(() => {
    if (startedAt === 0) return;
    const timer = setTimeout(() => setStartedAt(0), milliseconds);
    return () => clearTimeout(timer);
  }, [startedAt, milliseconds]);
  return [startedAt > 0, useCallback(() => setStartedAt(Date.now()), [])];
}

/** Puts the ring around an entity or claim; hides it if there is none. */
function moveRing(ring: HTMLElement | null, renderer: Renderer | null, key: string | null): void {
  if (!ring) return;
  const position = key === null ? null : (renderer?.screenPosition(key) ?? null);
  ring.hidden = position === null;
  if (!position) return;
  const size = 2 * (position.radius + 5);
  ring.style.inlineSize = `${size}px`;
  ring.style.blockSize = `${size}px`;
  ring.style.transform = `translate(${position.x - size / 2}px, ${position.y - size / 2}px)`;
}

function drawBox(element: HTMLElement | null, box: Box | null): void {
  if (!element) return;
  element.hidden = box === null;
  if (!box) return;
  element.style.inlineSize = `${box.right - box.left}px`;
  element.style.blockSize = `${box.bottom - box.top}px`;
  element.style.transform = `translate(${box.left}px, ${box.top}px)`;
}
