import type { Direction } from './nearest-in-direction.ts';

export type GraphCommand =
  | { readonly type: 'move'; readonly direction: Direction }
  | {
      readonly type: 'open' | 'select' | 'selectAll' | 'hide' | 'pin' | 'clear' | 'zoomIn' | 'zoomOut' | 'fit';
    }
  | { readonly type: ViewCommand };

/** Commands that work in the whole view, except in fields. */
export type ViewCommand = 'find' | 'undo' | 'redo';

type PressedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** What a key does in the graph; null for all other keys, which the browser handles. */
export function graphCommand({ key, ctrlKey, metaKey, shiftKey, altKey }: PressedKey): GraphCommand | null {
  const letter = key.toLowerCase();
  if (altKey) return null;
  if (ctrlKey || metaKey) {
    if (letter === 'z') return { type: shiftKey ? 'redo' : 'undo' };
    if (letter === 'y') return { type: 'redo' };
    return letter === 'a' ? { type: 'selectAll' } : null;
  }
  switch (key) {
    case 'ArrowUp':
    case 'ArrowDown':
    case 'ArrowLeft':
    case 'ArrowRight':
      return { type: 'move', direction: key };
    case 'Enter':
      return { type: 'open' };
    case ' ':
      return { type: 'select' };
    case 'Delete':
    case 'Backspace':
      return { type: 'hide' };
    case 'Escape':
      return { type: 'clear' };
    case '+':
    case '=':
      return { type: 'zoomIn' };
    case '-':
      return { type: 'zoomOut' };
    case '0':
      return { type: 'fit' };
    case '/':
      return { type: 'find' };
    default:
      return letter === 'p' ? { type: 'pin' } : null;
  }
}
