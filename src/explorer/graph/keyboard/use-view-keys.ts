import { useEffect, useEffectEvent } from 'react';

import { graphCommand, type ViewCommand } from './graph-command.ts';

/** The keys that work wherever the focus is, except in fields, which have their own undo. */
export function useViewKeys(run: (command: ViewCommand) => boolean): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || (event.target instanceof Element && event.target.closest(FIELDS))) return;
    const command = graphCommand(event);
    if (command === null || !isViewCommand(command.type)) return;
    if (run(command.type)) event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}

const FIELDS = 'input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, select, [contenteditable]';

function isViewCommand(type: string): type is ViewCommand {
  return type === 'find' || type === 'undo' || type === 'redo';
}
