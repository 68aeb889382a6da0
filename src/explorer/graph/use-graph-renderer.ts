import { type RefObject, useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';

import { createLayout, type Layout, type LayoutState } from './layout/layout.ts';
import type { GraphModel } from './model/graph-model.ts';
import { isLarge } from './render/large.ts';
import { readPalette, watchPalette } from './style/palette.ts';
import { createRenderer, type Renderer } from './render/renderer.ts';

export interface GraphRendererOptions {
  readonly model: GraphModel;
  /** The nodes that may move; all if left out. Each new object starts a layout. */
  readonly layoutRequest: { readonly free?: ReadonlySet<string> };
  readonly centres: readonly string[];
  /** Entities that connect several centres, with the number of centres of each. */
  readonly connectors: ReadonlyMap<string, number>;
  /** The claim whose card is open. */
  readonly selected: string | null;
  /** The entity or claim that has the keyboard focus in the list. */
  readonly focused: string | null;
  readonly onClick: (key: string) => void;
  readonly onSettled: () => void;
}

interface GraphRenderer {
  /** The element to draw in, and the one that marks `focused` above it. */
  readonly container: RefObject<HTMLDivElement | null>;
  readonly ring: RefObject<HTMLDivElement | null>;
  readonly renderer: RefObject<Renderer | null>;
  readonly layout: RefObject<Layout | null>;
  readonly layoutState: LayoutState;
  /** Why the graph cannot be drawn. */
  readonly error: string | null;
  readonly hovered: string | null;
  /** The graph was dragged with one finger a moment ago. */
  readonly dragged: boolean;
}

/** Draws the graph into `container` and lays it out. React renders only when the state changes, not in each frame. */
export function useGraphRenderer(options: GraphRendererOptions): GraphRenderer {
  const { model, layoutRequest, centres, connectors, selected, focused } = options;
  const container = useRef<HTMLDivElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  const renderer = useRef<Renderer | null>(null);
  const layout = useRef<Layout | null>(null);
  const [layoutState, setLayoutState] = useState<LayoutState>('running');
  const [error, setError] = useState<string | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const [dragged, onDrag] = useMoment(DRAG_HINT_MS);
  const large = isLarge(model.graph); // a graph that becomes large needs a new renderer
  const onClick = useEffectEvent(options.onClick);
  const onSettled = useEffectEvent(options.onSettled);
  const onFrame = useEffectEvent(() => moveRing(ring.current, renderer.current, focused));

  useEffect(() => {
    if (!container.current) return;
    try {
      renderer.current = createRenderer(container.current, model, readPalette(), {
        onClick: (key) => onClick(key),
        onHover: (key) => {
          renderer.current?.focus(key);
          setHovered(key);
        },
        onDrag,
        onFrame: () => onFrame(),
      });
    } catch (thrown) {
      setError(thrown instanceof Error ? thrown.message : String(thrown));
      return;
    }
    const unwatch = watchPalette(() => renderer.current?.recolour(readPalette()));
    layout.current = createLayout(model.graph, (state) => {
      setLayoutState(state);
      if (state === 'settled') onSettled();
    });
    return () => {
      unwatch();
      layout.current?.close();
      renderer.current?.close();
      renderer.current = null;
    };
  }, [model, large, onDrag]);

  useEffect(() => layout.current?.start(layoutRequest.free), [model, large, layoutRequest]);

  useEffect(
    () => renderer.current?.mark(new Set(centres), connectors, selected),
    [model, large, centres, connectors, selected],
  );

  useEffect(() => {
    renderer.current?.focus(focused);
    moveRing(ring.current, renderer.current, focused);
  }, [model, focused]);

  return { container, ring, renderer, layout, layoutState, error, hovered, dragged };
}

const DRAG_HINT_MS = 1_500;

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
