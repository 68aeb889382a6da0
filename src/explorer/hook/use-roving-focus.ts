import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';

interface RovingFocus {
  readonly ref: RefObject<HTMLTableElement | null>;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * One tab stop for all buttons of a table with `data-roving`; arrow keys, Home and End move between them. Empty cells are
 * stepped over.
 */
export function useRovingFocus(): RovingFocus {
  const ref = useRef<HTMLTableElement>(null);
  const last = useRef<HTMLElement | null>(null);

  // after each render: buttons may have come or gone
  useEffect(() => {
    const buttons = rovingButtons(ref.current);
    const kept = last.current !== null && buttons.includes(last.current) ? last.current : null;
    const stop = kept ?? buttons.find((one) => one.getAttribute('aria-expanded') === 'true') ?? buttons[0];
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

/** Where a key leads; undefined: nowhere from here; null: the key is none of ours. */
function focusAfterKey(buttons: readonly HTMLElement[], from: HTMLElement, key: string, ctrl: boolean) {
  const row = rowIndex(from);
  const inRow = buttons.filter((one) => rowIndex(one) === row);
  const inColumn = buttons.filter((one) => columnIndex(one) === columnIndex(from));
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
