import type { KeyboardEvent } from 'react';

/** Up, down, Home and End move the focus between items; right opens an entity, left closes it or leaves its claims. */
export function moveInList(event: KeyboardEvent<HTMLElement>): void {
  const { key, currentTarget, target } = event;
  if (!(target instanceof HTMLElement)) return;
  const items = [...currentTarget.querySelectorAll<HTMLElement>('[data-walk]')];
  const item = target.closest('.graph-row')?.querySelector<HTMLElement>('[data-walk]') ?? target;
  const index = items.indexOf(item);
  if (index === -1) return;
  const expanded = item.getAttribute('aria-expanded');
  if (key === 'ArrowDown') items[index + 1]?.focus();
  else if (key === 'ArrowUp') items[index - 1]?.focus();
  else if (key === 'Home') items[0]?.focus();
  else if (key === 'End') items.at(-1)?.focus();
  else if (key === 'ArrowRight' && expanded === 'false') item.click();
  else if (key === 'ArrowLeft' && expanded === 'true') item.click();
  else if (key === 'ArrowLeft' && expanded === null) {
    item.closest('li[data-entity]')?.querySelector<HTMLElement>('[data-walk]')?.focus();
  } else return;
  event.preventDefault();
}
