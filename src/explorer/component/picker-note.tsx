import { counted } from '../../support/counted.ts';
import type { EntityMatches } from '../hook/use-entity-matches.ts';
import { hasWord } from '../text/has-word.ts';

interface PickerNoteProps {
  readonly id: string;
  readonly result: EntityMatches;
  readonly isOpen: boolean;
  /** The text for which Enter was pressed; null if it was not. */
  readonly entered: string | null;
  /** Enter searches for the words; it does not take an entity. */
  readonly entersText: boolean;
}

/** What a picker found, for everybody or for screen readers only. */
export function PickerNote({ id, result, isOpen, entered, entersText }: PickerNoteProps) {
  const { searched, settled, matches, isUnmatched, hits, error } = result;
  return (
    <p id={id} className="picker-note" role="status">
      {isUnmatched && (isOpen || entered !== null) && noMatchInWords(searched, hits)}
      {entered !== null && !hasWord(entered) && 'Type a name, then choose from the list.'}
      {isOpen && settled && matches.length > 0 && (
        <span className="unseen">
          {matches.length} found, arrow keys to choose,{' '}
          {entersText ? 'Enter to search for the words' : 'Enter to take the highlighted one'}.
        </span>
      )}
      {isOpen && error !== null && `The search failed: ${error instanceof Error ? error.message : 'no response'}`}
    </p>
  );
}

/** `hits`: how many claims and sources Enter would find; null if not counted yet. */
function noMatchInWords(text: string, hits: number | null): string {
  if (hits === 0) return `Nothing matches “${text}”.`;
  const what = hits === null ? 'claims and sources' : counted(hits, 'claim or source', 'claims and sources');
  return `No name matches “${text}”. Press Enter to see ${what} with these words.`;
}
