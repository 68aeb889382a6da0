import { useEffect, useState } from 'react';

import { useDelayed } from '../hook/use-delayed.ts';

interface WordsProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** A field that narrows a list to claims with these words, once one has stopped typing. */
export function Words({ text, onText }: WordsProps) {
  const [typed, setTyped] = useState(text);
  const [told, setTold] = useState(text);
  const wanted = useDelayed(typed, STOPPED_MS).trim();

  useEffect(() => {
    if (wanted === told || wanted !== typed.trim()) return;
    setTold(wanted);
    onText(wanted);
  }, [wanted, told, typed, onText]);

  if (text !== told && typed.trim() === told) {
    // the address has changed by other means, as by going back
    setTold(text);
    setTyped(text);
  }
  return (
    <label className="words">
      With the words{' '}
      <input type="search" value={typed} spellCheck={false} onChange={({ target }) => setTyped(target.value)} />
    </label>
  );
}

const STOPPED_MS = 350;
