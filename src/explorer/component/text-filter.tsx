import { useEffect, useEffectEvent, useState } from 'react';
import { useText } from '../text/catalogue.ts';
import { PARTS } from '../text/en/parts.ts';

interface TextFilterProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** A search field that filters a list of claims by words, once the user pauses typing. */
export function TextFilter({ text, onText }: TextFilterProps) {
  const { withWords } = useText(PARTS);
  const [typed, setTyped] = useState(text);
  const [applied, setApplied] = useState(text);
  const words = typed.trim();

  const apply = useEffectEvent(() => {
    setApplied(words);
    onText(words);
  });
  useEffect(() => {
    if (words === applied) return;
    const timer = setTimeout(apply, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words, applied]);

  if (text !== applied && words === applied) {
    // the address changed by other means, such as the back button
    setApplied(text);
    setTyped(text);
  }
  return (
    <label className="text-filter">
      {withWords}{' '}
      <input type="search" value={typed} spellCheck={false} onChange={({ target }) => setTyped(target.value)} />
    </label>
  );
}

const PAUSE_MS = 350;
