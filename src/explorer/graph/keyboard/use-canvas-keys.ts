import { type FocusEvent, type KeyboardEvent, type RefObject, useState } from 'react';

import type { Renderer } from '../render/renderer.ts';
import { graphCommand } from './graph-command.ts';
import { nearestInDirection } from './nearest-in-direction.ts';

interface CanvasKeysOptions {
  readonly renderer: RefObject<Renderer | null>;
  readonly focused: string | null;
  /** Where the arrow keys start. */
  readonly start: string | null;
  readonly onFocus: (key: string | null) => void;
  readonly onOpen: (key: string) => void;
  readonly onSelect: (key: string) => void;
  readonly onSelectAll: () => void;
  readonly onHide: (key: string) => void;
  readonly onPin: (key: string) => void;
  readonly onClear: () => void;
}

interface CanvasKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
}

/** A roving focus over the nodes of the canvas, which is one tab stop. */
export function useCanvasKeys(options: CanvasKeysOptions): CanvasKeys & { readonly active: boolean } {
  const { renderer, focused, start } = options;
  const [active, setActive] = useState(false);

  function onKeyDown(event: KeyboardEvent): void {
    const command = graphCommand(event);
    if (command === null) return;
    const current = focused ?? start;
    switch (command.type) {
      case 'move':
        options.onFocus(focused === null ? start : (nextNode(renderer.current, focused, command.direction) ?? focused));
        break;
      case 'open':
        if (current !== null) options.onOpen(current);
        break;
      case 'select':
        if (current !== null) options.onSelect(current);
        break;
      case 'hide':
        if (current === null) break;
        options.onHide(current);
        options.onFocus(null);
        break;
      case 'pin':
        if (current !== null) options.onPin(current);
        break;
      case 'selectAll':
        options.onSelectAll();
        break;
      case 'clear':
        options.onClear();
        break;
      case 'zoomIn':
        renderer.current?.zoom(ZOOM_STEP);
        break;
      case 'zoomOut':
        renderer.current?.zoom(1 / ZOOM_STEP);
        break;
      case 'fit':
        renderer.current?.fit();
        break;
      default:
        return; // the view handles them
    }
    event.preventDefault();
  }

  return {
    active,
    onKeyDown,
    onFocus({ target }) {
      setActive(true);
      // a click has its own node
      if (focused === null && target.matches(':focus-visible')) options.onFocus(start);
    },
    onBlur() {
      setActive(false);
      options.onFocus(null);
    },
  };
}

const ZOOM_STEP = 1.5;

function nextNode(
  renderer: Renderer | null,
  from: string,
  direction: Parameters<typeof nearestInDirection>[2],
): string | null {
  const place = renderer?.screenPosition(from);
  if (!renderer || !place) return null;
  return nearestInDirection(
    renderer.nodesOnScreen().filter(({ key }) => key !== from),
    place,
    direction,
  );
}
