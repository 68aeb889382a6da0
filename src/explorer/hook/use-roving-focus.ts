import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';

interface RovingFocus {
  readonly ref: RefObject<HTMLTableElement | null>;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * A roving tabindex: the buttons with `data-roving` in a table are one tab stop. Arrow keys, Home and End move between
 * them and skip empty cells.
 */
export function useRovingFocus(): RovingFocus {
  const ref = useRef<HTMLTableElement>(null);
  const last = useRef<HTMLElement | null>(null);

  // after each render, which may add or remove buttons
  useEffect(() => {
    const buttons = rovingButtons(ref.current);
    const kept = last.current !== null && buttons.includes(last.current) ? last.current : null;
    const stop = kept ?? buttons.find((button) => button.getAttribute('aria-expanded') === 'true') ?? buttons[0];
    for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
  });

  return {
    ref,
    onFocus: ({ target }) => {
      if (!(target instanceof HTMLElement) || !target.hasAttribute(MARK)) return;
      last.current = target;
      for (const button of rovingButtons(ref.current)) button.tabIndex = button === target ? 0 : -1;
    },
    onKeyDown: (event) => {
      const { target, key, ctrlKey, altKey, metaKey, shiftKey } = event;
      if (altKey || metaKey || shiftKey || !(target instanceof HTMLElement) || !target.hasAttribute(MARK)) return;
      const next = focusAfterKey(rovingButtons(ref.current), target, key, ctrlKey);
      if (next === null) return;
      event.preventDefault();
      next?.focus();
    },
  };
}

const MARK = 'data-roving';

function rovingButtons(table: HTMLElement | null): HTMLElement[] {
  return [...(table?.querySelectorAll<HTMLElement>(`[${MARK}]`) ?? [])];
}

/** The button that a key leads to; undefined at an edge; null for any other key. */
function focusAfterKey(buttons: readonly HTMLElement[], from: HTMLElement, key: string, ctrl: boolean) {
  const row = rowIndex(from);
  const inRow = buttons.filter((button) => rowIndex(button) === row);
  const inColumn = buttons.filter((button) => columnIndex(button) === columnIndex(from));
  switch (key) {
    case 'ArrowRight':
      return inRow[inRow.indexOf(from) + 1];
    case 'ArrowLeft':
      return inRow[inRow.indexOf(from) - 1];
    case 'ArrowDown':
      return inColumn[inColumn.indexOf(from) + 1];
    case 'ArrowUp':
      return inColumn[inColumn.indexOf(from) - 1];
    case 'Home':
      return (ctrl ? buttons : inRow)[0];
    case 'End':
      return (ctrl ? buttons : inRow).at(-1);
    default:
      return null;
  }
}

function rowIndex(button: HTMLElement): number {
  return button.closest('tr')?.rowIndex ?? -1;
}

function columnIndex(button: HTMLElement): number {
  return button.closest('td')?.cellIndex ?? -1;
}
