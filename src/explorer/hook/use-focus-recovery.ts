import { type RefObject, useEffect } from 'react';

/**
 * Keeps the keyboard where it was when what had it goes away: with the part of the same `data-focus`, the nearest one
 * around it, or the heading of the view. A browser would start over at the top of the page.
 */
export function useFocusRecovery(view: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = view.current;
    if (!root) return;
    let last: { readonly element: HTMLElement; readonly parts: readonly string[] } | null = null;

    const took = ({ target }: FocusEvent): void => {
      last =
        target instanceof HTMLElement && root.contains(target) ? { element: target, parts: focusParts(target) } : null;
    };
    // who presses on something that takes no focus means it to be nowhere
    const pressed = ({ target }: Event): void => {
      if (!(target instanceof Node && last?.element.contains(target))) last = null;
    };
    const observer = new MutationObserver(() => {
      if (!last || (document.activeElement !== document.body && document.activeElement !== null)) return;
      const next = last.element.isConnected && takes(last.element) ? last.element : focusTarget(root, last.parts);
      next?.focus({ preventScroll: true });
    });

    document.addEventListener('focusin', took);
    document.addEventListener('pointerdown', pressed);
    observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
    return () => {
      document.removeEventListener('focusin', took);
      document.removeEventListener('pointerdown', pressed);
      observer.disconnect();
    };
  }, [view]);
}

/** The parts of the page that an element is in, the innermost first. */
function focusParts(element: Element): string[] {
  const part = element.closest<HTMLElement>('[data-focus]');
  if (!part) return [];
  return [part.dataset['focus'] ?? '', ...(part.parentElement ? focusParts(part.parentElement) : [])];
}

function focusTarget(root: HTMLElement, parts: readonly string[]): HTMLElement | null {
  for (const part of parts) {
    const place = root.querySelector<HTMLElement>(`[data-focus="${CSS.escape(part)}"]`);
    const inside = place ? [...place.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(takes) : [];
    const next = inside.find(({ tabIndex }) => tabIndex >= 0) ?? inside[0];
    if (next) return next;
  }
  return root.querySelector('h1') ?? root;
}

const FOCUSABLE = 'input, button, select, a[href], summary';

function takes(element: HTMLElement): boolean {
  return !element.matches(':disabled') && element.checkVisibility();
}
