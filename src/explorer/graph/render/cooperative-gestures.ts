import type { Point } from '../layout/initial-layout.ts';

interface TouchEvents {
  /** One finger is drawn across the container. */
  onDrag(): void;
  /** One finger touched it for a moment, here in its pixels. */
  onTap(at: Point): void;
}

/**
 * One finger scrolls the page; two are left to what is in the container, which moves and zooms by them. Gives a function
 * that ends this.
 */
export function enableCooperativeGestures(container: HTMLElement, { onDrag, onTap }: TouchEvents): () => void {
  let start: Touch | null = null;
  let dragged = false;

  const begin = (event: TouchEvent): void => {
    const [first] = event.touches;
    start = event.touches.length === 1 ? (first ?? null) : null;
    dragged = false;
    if (start) event.stopPropagation();
  };
  const move = (event: TouchEvent): void => {
    const [now] = event.touches;
    dragged ||= start !== null && now !== undefined && apart(start, now) > DRAG_PX;
    if (start && dragged) onDrag();
    // the browser scrolls already, and takes no objection
    if (!event.cancelable) event.stopPropagation();
  };
  const end = (event: TouchEvent): void => {
    if (start && !dragged && event.type === 'touchend') {
      const { left, top } = container.getBoundingClientRect();
      event.preventDefault(); // no click of a mouse follows
      onTap({ x: start.clientX - left, y: start.clientY - top });
    }
    start = null;
  };

  const ending = new AbortController();
  const { signal } = ending;
  container.addEventListener('touchstart', begin, { capture: true, passive: true, signal });
  container.addEventListener('touchmove', move, { capture: true, passive: true, signal });
  container.addEventListener('touchend', end, { capture: true, signal });
  container.addEventListener('touchcancel', end, { capture: true, signal });
  return () => ending.abort();
}

function apart(one: Touch, other: Touch): number {
  return Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
}

const DRAG_PX = 8;
