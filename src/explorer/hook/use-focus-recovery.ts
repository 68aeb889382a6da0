import { type RefObject, useEffect } from 'react';

/**
 * Moves the focus when the focused element is removed or disabled: to the part with the same `data-focus`, else to a
 * part around it, else to the heading of the view. A browser would start again at the top of the page.
 */
export function useFocusRecovery(view: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = view.current;
    if (!root) return;
    let last: { readonly element: HTMLElement; readonly parts: readonly string[] } | null = null;

    const onFocusIn = ({ target }: FocusEvent): void => {
      last =
        target instanceof HTMLElement && root.contains(target) ? { element: target, parts: focusParts(target) } : null;
    };
    // a press on something that cannot be focused takes the focus away on purpose
    const onPointerDown = ({ target }: Event): void => {
      if (!(target instanceof Node && last?.element.contains(target))) last = null;
    };
    const observer = new MutationObserver(() => {
      if (!last || (document.activeElement !== document.body && document.activeElement !== null)) return;
      const next = last.element.isConnected && isFocusable(last.element) ? last.element : focusTarget(root, last.parts);
      next?.focus({ preventScroll: true });
    });

    document.addEventListener('focusin', onFocusIn);
    document.addEventListener('pointerdown', onPointerDown);
    observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
    return () => {
      document.removeEventListener('focusin', onFocusIn);
      document.removeEventListener('pointerdown', onPointerDown);
      observer.disconnect();
    };
  }, [view]);
}

/** The `data-focus` of the parts around an element, from the innermost outwards. */
function focusParts(element: Element): string[] {
  const part = element.closest<HTMLElement>('[data-focus]');
  if (!part) return [];
  return [part.dataset['focus'] ?? '', ...(part.parentElement ? focusParts(part.parentElement) : [])];
}

function focusTarget(root: HTMLElement, parts: readonly string[]): HTMLElement | null {
  for (const part of parts) {
    const place = root.querySelector<HTMLElement>(`[data-focus="${CSS.escape(part)}"]`);
    const inside = place ? [...place.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(isFocusable) : [];
    const next = inside.find(({ tabIndex }) => tabIndex >= 0) ?? inside[0];
    if (next) return next;
  }
  return root.querySelector('h1') ?? root;
}

const FOCUSABLE = 'input, button, select, a[href], summary';

function isFocusable(element: HTMLElement): boolean {
  return !element.matches(':disabled') && element.checkVisibility();
}
