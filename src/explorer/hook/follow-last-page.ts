/**
 * Moves the focus to the first new item when the last page of a list has come and its button has gone with the focus. The
 * list stands before the paragraph of the button.
 */
export function followLastPage(button: HTMLElement): void {
  const list = button.closest('.more')?.previousElementSibling;
  if (!list) return;
  const before = list.children.length;
  const observer = new MutationObserver(() => {
    if (list.children.length <= before) return;
    observer.disconnect();
    // after the recovery of the focus, which knows no place near the button
    requestAnimationFrame(() => {
      if (!button.isConnected) list.children[before]?.querySelector<HTMLElement>('a[href], button, input')?.focus();
    });
  });
  observer.observe(list, { childList: true });
}
