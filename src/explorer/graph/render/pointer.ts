import type { Point } from '../model/point.ts';
import { enableCooperativeGestures } from './cooperative-gestures.ts';

interface PointerEvents {
  onClick(key: string): void;
  onHover(key: string | null): void;
  onDrag(): void;
}

interface Viewer {
  getMouseCaptor(): {
    removeAllListeners(): unknown;
    on(event: 'click' | 'mousemove' | 'mouseleave', listener: (at: Point) => void): unknown;
  };
  getTouchCaptor(): { removeAllListeners(): unknown };
  getGraphState(): { readonly isPanning: boolean };
}

/**
 * Reports clicks, taps and hovers on what `keyAt` finds, and returns a function that ends this. Replaces sigma's own
 * picking, which redraws the graph and reads pixels back, and so delays frames.
 */
export function watchPointer(
  container: HTMLElement,
  sigma: Viewer,
  keyAt: (at: Point) => string | null,
  { onClick, onHover, onDrag }: PointerEvents,
): () => void {
  /** The last position of the pointer that waits for the next frame. */
  let pending: Point | null = null;

  function click(at: Point): void {
    const key = keyAt(at);
    if (key !== null) onClick(key);
  }

  function move({ x, y }: Point): void {
    const scheduled = pending !== null;
    pending = { x, y };
    if (scheduled) return;
    requestAnimationFrame(() => {
      if (pending && !sigma.getGraphState().isPanning) hover(keyAt(pending));
      pending = null;
    });
  }

  function leave(): void {
    pending = null;
    hover(null);
  }

  function hover(key: string | null): void {
    container.classList.toggle('pointing', key !== null);
    onHover(key);
  }

  const mouse = sigma.getMouseCaptor();
  mouse.removeAllListeners();
  sigma.getTouchCaptor().removeAllListeners();
  mouse.on('click', click);
  mouse.on('mousemove', move);
  mouse.on('mouseleave', leave);
  return enableCooperativeGestures(container, { onTap: click, onDrag });
}
