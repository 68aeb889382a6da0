import type { RefObject } from 'react';

import { useText } from '../../text/catalogue.ts';
import { GRAPH } from '../../text/en/graph.ts';

export interface FindInGraphProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly text: string;
  /** The ids of the matches, and the index of the one that is focused. */
  readonly matches: readonly string[];
  readonly at: number;
  readonly onText: (text: string) => void;
  /** Goes on by this many matches. */
  readonly onMove: (by: 1 | -1) => void;
  readonly onSelectAll: () => void;
}

/** A field that jumps to the entities whose name contains its text. */
export function FindInGraph({ field, text: value, matches, at, onText, onMove, onSelectAll }: FindInGraphProps) {
  const text = useText(GRAPH);
  const isEmpty = value.trim() === '';
  return (
    <span className="graph-find" role="search" aria-label={text.find}>
      <input
        ref={field}
        type="search"
        aria-label={text.find}
        placeholder={text.findHint}
        aria-keyshortcuts="/"
        value={value}
        onChange={({ target }) => onText(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onMove(event.shiftKey ? -1 : 1);
          else if (event.key === 'Escape') onText('');
          else return;
          event.preventDefault();
        }}
      />
      <span role="status" className="graph-found">
        {isEmpty ? '' : matches.length === 0 ? text.foundNone : text.found(at + 1, matches.length)}
      </span>
      {!isEmpty && matches.length > 1 && (
        <>
          <button type="button" onClick={() => onMove(1)}>
            {text.findNext}
          </button>
          <button type="button" onClick={onSelectAll}>
            {text.selectFound}
          </button>
        </>
      )}
    </span>
  );
}
