import type { MouseEvent } from 'react';

interface SaveLinkProps {
  readonly address: string;
  readonly onSave: (address: string) => void;
  readonly children: string | undefined;
}

/** A link to a file. A plain click saves the file; the browser handles other clicks, such as into a new tab. */
export function SaveLink({ address, onSave, children }: SaveLinkProps) {
  const save = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onSave(address);
  };
  return (
    <a href={address} onClick={save}>
      {children}
    </a>
  );
}
