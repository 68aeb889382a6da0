import type { Point } from '../model/point.ts';

/** Positions are in pixels of the container. */
interface TouchEvents {
  /** A drag with one finger. */
  onScroll(): void;
  /** A tap with one finger. */
  onTap(at: Point): void;
  /** One finger stays for half a second. Returns whether what is there can be dragged. */
  onPress(at: Point): boolean;
  onPressMove(at: Point): void;
  onPressEnd(): void;
}

/**
 * One finger scrolls the page; two fingers reach the content of the container, which pans and zooms. One finger that
 * stays for a moment selects and drags. Returns a function that ends this.
 */
export function enableCooperativeGestures(
  container: HTMLElement,
  { onScroll, onTap, onPress, onPressMove, onPressEnd }: TouchEvents,
): () => void {
  let start: Touch | null = null;
  let state: 'tap' | 'scroll' | 'pressed' | 'drag' = 'tap';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const begin = (event: TouchEvent): void => {
    const [touch] = event.touches;
    clearTimeout(timer);
    if (state === 'drag') onPressEnd();
    start = event.touches.length === 1 ? (touch ?? null) : null;
    state = 'tap';
    if (!start) return;
    event.stopPropagation();
    const at = pointOf(start);
    timer = setTimeout(() => {
      if (state === 'tap') state = onPress(at) ? 'drag' : 'pressed';
    }, PRESS_MS);
  };
  const move = (event: TouchEvent): void => {
    const [touch] = event.touches;
    if (start && touch && state === 'drag') {
      event.preventDefault(); // the page would scroll
      event.stopPropagation();
      onPressMove(pointOf(touch));
      return;
    }
    if (start && touch && touchDistance(start, touch) > DRAG_PX) {
      state = 'scroll';
      clearTimeout(timer);
      onScroll();
    }
    // The browser scrolls already, so the content could not prevent it.
    if (!event.cancelable) event.stopPropagation();
  };
  const end = (event: TouchEvent): void => {
    clearTimeout(timer);
    if (start && state !== 'scroll' && event.type === 'touchend') {
      event.preventDefault(); // suppresses the emulated mouse click
      if (state === 'tap') onTap(pointOf(start));
    }
    if (state === 'drag') onPressEnd();
    start = null;
    state = 'tap';
  };
  const pointOf = ({ clientX, clientY }: Touch): Point => {
    const { left, top } = container.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };

  const controller = new AbortController();
  const { signal } = controller;
  container.addEventListener('touchstart', begin, { capture: true, passive: true, signal });
  container.addEventListener('touchmove', move, { capture: true, passive: false, signal });
  container.addEventListener('touchend', end, { capture: true, signal });
  container.addEventListener('touchcancel', end, { capture: true, signal });
  return () => {
    clearTimeout(timer);
    controller.abort();
  };
}

function touchDistance(a: Touch, b: Touch): number {
  return Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
}

const DRAG_PX = 8;
const PRESS_MS = 500;
