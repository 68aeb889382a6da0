import type { Point } from '../model/point.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Positions are in pixels of the container. */
export interface GestureEvents {
  /** @param adds to the selection */
  onClick(key: string, options: { readonly adds: boolean }): void;
  onDoubleClick(key: string): void;
  onDragStart(key: string, at: Point): void;
  onDragMove(at: Point): void;
  onDragEnd(): void;
  /** A box that is drawn over the graph; null once it is released. */
  onBox(box: Box | null): void;
  onBoxEnd(box: Box, options: { readonly adds: boolean }): void;
}

/**
 * Takes over the mouse on nodes, and everywhere while a box is drawn; all else is left to the content of the container,
 * which pans. Returns a function that ends this.
 *
 * @param nodeAt the node at a point
 * @param drawsBox a drag draws a box also without the Shift key
 */
export function watchMouse(
  container: HTMLElement,
  nodeAt: (at: Point) => string | null,
  drawsBox: () => boolean,
  events: GestureEvents,
): () => void {
  const controller = new AbortController();
  const { signal } = controller;

  function begin(event: PointerEvent): void {
    if (event.pointerType === 'touch' || event.button !== 0) return;
    const start = pointIn(container, event);
    const key = nodeAt(start);
    if (key === null && !event.shiftKey && !drawsBox()) return;
    event.stopPropagation(); // the content would pan
    follow(start, key, event.shiftKey || event.ctrlKey || event.metaKey);
  }

  function follow(start: Point, key: string | null, adds: boolean): void {
    const gesture = new AbortController();
    const options = { signal: AbortSignal.any([signal, gesture.signal]) };
    let moved = false;
    const move = (event: PointerEvent): void => {
      const at = pointIn(container, event);
      if (!moved && Math.hypot(at.x - start.x, at.y - start.y) < DRAG_PX) return;
      if (!moved && key !== null) events.onDragStart(key, start);
      moved = true;
      if (key === null) events.onBox(boxBetween(start, at));
      else events.onDragMove(at);
    };
    const end = (event: PointerEvent): void => {
      gesture.abort();
      if (!moved) {
        if (key !== null) events.onClick(key, { adds });
      } else if (key !== null) events.onDragEnd();
      else {
        events.onBox(null);
        events.onBoxEnd(boxBetween(start, pointIn(container, event)), { adds });
      }
    };
    document.addEventListener('pointermove', move, options);
    document.addEventListener('pointerup', end, options);
    document.addEventListener('pointercancel', end, options);
  }

  function open(event: MouseEvent): void {
    const key = nodeAt(pointIn(container, event));
    if (key === null) return;
    event.stopPropagation();
    events.onDoubleClick(key);
  }

  container.addEventListener('pointerdown', begin, { capture: true, signal });
  container.addEventListener('dblclick', open, { capture: true, signal });
  return () => controller.abort();
}

/** A smaller movement is a click. */
const DRAG_PX = 4;

function pointIn(container: HTMLElement, { clientX, clientY }: MouseEvent): Point {
  const { left, top } = container.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

function boxBetween(a: Point, b: Point): Box {
  return {
    left: Math.min(a.x, b.x),
    top: Math.min(a.y, b.y),
    right: Math.max(a.x, b.x),
    bottom: Math.max(a.y, b.y),
  };
}
