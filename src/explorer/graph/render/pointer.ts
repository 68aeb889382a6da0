import type { Point } from '../model/point.ts';
import { enableCooperativeGestures } from './cooperative-gestures.ts';
import { type GestureEvents, watchMouse } from './mouse-gestures.ts';

export interface PointerEvents extends Omit<GestureEvents, 'onClick'> {
  /** Null: on nothing. */
  onClick(key: string | null, options: { readonly adds: boolean }): void;
  onHover(key: string | null): void;
  /** A drag with one finger, which scrolls the page. */
  onScroll(): void;
}

interface Viewer {
  getMouseCaptor(): {
    removeAllListeners(): unknown;
    on(event: 'click' | 'mousemove' | 'mouseleave', listener: (at: Point) => void): unknown;
  };
  getTouchCaptor(): { removeAllListeners(): unknown };
  getGraphState(): { readonly isPanning: boolean };
}

interface Hits {
  readonly nodeAt: (at: Point) => string | null;
  /** Of a node, or else of an edge. */
  readonly keyAt: (at: Point) => string | null;
  readonly drawsBox: () => boolean;
}

/**
 * Reports clicks, taps, drags and hovers, and returns a function that ends this. Replaces sigma's own picking, which
 * redraws the graph and reads pixels back, and so delays frames.
 */
export function watchPointer(
  container: HTMLElement,
  sigma: Viewer,
  { nodeAt, keyAt, drawsBox }: Hits,
  events: PointerEvents,
): () => void {
  /** The last position of the pointer that waits for the next frame. */
  let pending: Point | null = null;
  let dragging = false;

  function move({ x, y }: Point): void {
    const scheduled = pending !== null;
    pending = { x, y };
    if (scheduled) return;
    requestAnimationFrame(() => {
      if (pending && !dragging && !sigma.getGraphState().isPanning) hover(keyAt(pending));
      pending = null;
    });
  }

  function leave(): void {
    pending = null;
    if (!dragging) hover(null);
  }

  function hover(key: string | null): void {
    container.classList.toggle('pointing', key !== null);
    events.onHover(key);
  }

  function startDrag(key: string, at: Point): void {
    dragging = true;
    hover(null); // nothing is dimmed while somebody drags
    events.onDragStart(key, at);
  }

  function endDrag(): void {
    dragging = false;
    events.onDragEnd();
  }

  const mouse = sigma.getMouseCaptor();
  mouse.removeAllListeners();
  sigma.getTouchCaptor().removeAllListeners();
  mouse.on('click', (at) => events.onClick(keyAt(at), { adds: false })); // on nodes `watchMouse` comes first
  mouse.on('mousemove', move);
  mouse.on('mouseleave', leave);
  const unwatchMouse = watchMouse(container, nodeAt, drawsBox, {
    ...events,
    onDragStart: startDrag,
    onDragEnd: endDrag,
  });
  const unwatchTouch = enableCooperativeGestures(container, {
    onTap: (at) => events.onClick(keyAt(at), { adds: false }),
    onScroll: () => events.onScroll(),
    onPress(at) {
      const key = nodeAt(at);
      if (key === null) return false;
      events.onClick(key, { adds: true });
      startDrag(key, at);
      return true;
    },
    onPressMove: (at) => events.onDragMove(at),
    onPressEnd: endDrag,
  });
  return () => {
    unwatchMouse();
    unwatchTouch();
  };
}
