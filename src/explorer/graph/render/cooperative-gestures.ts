import type { Point } from '../model/point.ts';

interface GestureEvents {
  /** A drag with one finger. */
  onDrag(): void;
  /** A tap with one finger, in pixels of the container. */
  onTap(at: Point): void;
}

/**
 * One finger scrolls the page; two fingers reach the content of the container, which pans and zooms. Returns a function
 * that ends this.
 */
export function enableCooperativeGestures(container: HTMLElement, { onDrag, onTap }: GestureEvents): () => void {
  let start: Touch | null = null;
  let dragged = false;

  const begin = (event: TouchEvent): void => {
    const [touch] = event.touches;
    start = event.touches.length === 1 ? (touch ?? null) : null;
    dragged = false;
    if (start) event.stopPropagation();
  };
  const move = (event: TouchEvent): void => {
    const [touch] = event.touches;
    dragged ||= start !== null && touch !== undefined && touchDistance(start, touch) > DRAG_PX;
    if (start && dragged) onDrag();
    // The browser scrolls already, so the content could not prevent it.
    if (!event.cancelable) event.stopPropagation();
  };
  const end = (event: TouchEvent): void => {
    if (start && !dragged && event.type === 'touchend') {
      const { left, top } = container.getBoundingClientRect();
      event.preventDefault(); // suppresses the emulated mouse click
      onTap({ x: start.clientX - left, y: start.clientY - top });
    }
    start = null;
  };

  const controller = new AbortController();
  const { signal } = controller;
  container.addEventListener('touchstart', begin, { capture: true, passive: true, signal });
  container.addEventListener('touchmove', move, { capture: true, passive: true, signal });
  container.addEventListener('touchend', end, { capture: true, signal });
  container.addEventListener('touchcancel', end, { capture: true, signal });
  return () => controller.abort();
}

function touchDistance(a: Touch, b: Touch): number {
  return Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
}

const DRAG_PX = 8;
