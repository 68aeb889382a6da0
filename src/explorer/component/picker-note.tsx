import type { EntityMatches } from '../hook/use-entity-matches.ts';
import { hasWord } from '../text/has-word.ts';
import { useText } from '../text/catalogue.ts';
import { PARTS } from '../text/en/parts.ts';

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
  const text = useText(PARTS).picker;
  const { searched, settled, matches, isUnmatched, hits, error } = result;
  return (
    <p id={id} className="picker-note" role="status">
      {isUnmatched && (isOpen || entered !== null) && noMatchInWords(searched, hits, text)}
      {entered !== null && !hasWord(entered) && text.typeName}
      {isOpen && settled && matches.length > 0 && (
        <span className="unseen">{text.found(matches.length, entersText)}</span>
      )}
      {isOpen && error !== null && text.failed(error instanceof Error ? error.message : text.noResponse)}
    </p>
  );
}

/** `hits`: how many claims and sources Enter would find; null if not counted yet. */
function noMatchInWords(words: string, hits: number | null, text: typeof PARTS.english.picker): string {
  return hits === 0 ? text.nothing(words) : text.noName(words, text.hits(hits));
}
