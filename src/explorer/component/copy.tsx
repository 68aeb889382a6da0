import { useState } from 'react';
import { useText } from '../text/catalogue.ts';
import { PARTS } from '../text/en/parts.ts';

interface CopyProps {
  readonly text: string;
  /** The text of the button. */
  readonly label: string;
  /** A longer name for screen readers, which starts with the label. */
  readonly name?: string;
}

/** A button that copies a text, and says whether it did. */
export function Copy({ text, label, name }: CopyProps) {
  const words = useText(PARTS);
  const [done, setDone] = useState<boolean | null>(null);
  return (
    <span className="copy">
      <button
        type="button"
        aria-label={name}
        onClick={() => {
          // browsers have no clipboard on a page without TLS from another machine
          const copied = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
          copied.then(
            () => setDone(true),
            () => setDone(false),
          );
        }}
      >
        {label}
      </button>{' '}
      <span role="status">
        {done === true && words.copied}
        {done === false && words.notCopied}
      </span>
    </span>
  );
}
