import type { ReactNode } from 'react';

import { useText } from '../text/catalogue.ts';
import { SAVED } from '../text/en/saved.ts';

interface SavedItemProps {
  readonly name: string;
  readonly note: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Missing: the name cannot be changed. */
  readonly onRename?: (name: string) => void;
  readonly onNote: (note: string) => void;
  readonly onMove: (by: number) => void;
  readonly onRemove: () => void;
  /** The link to what was saved. */
  readonly children: ReactNode;
}

/** A saved claim or view with its note, which can be moved and removed. */
export function SavedItem({
  name,
  note,
  isFirst,
  isLast,
  onRename,
  onNote,
  onMove,
  onRemove,
  children,
}: SavedItemProps) {
  const text = useText(SAVED);
  return (
    <li>
      <div className="saved-item">
        <span>{children}</span>
        <button
          type="button"
          aria-label={text.moveUp(name)}
          title={text.up}
          disabled={isFirst}
          onClick={() => onMove(-1)}
        >
          ↑
        </button>
        <button
          type="button"
          aria-label={text.moveDown(name)}
          title={text.down}
          disabled={isLast}
          onClick={() => onMove(1)}
        >
          ↓
        </button>
        <button type="button" aria-label={text.removeNamed(name)} title={text.remove} onClick={onRemove}>
          ×
        </button>
      </div>
      {onRename && (
        <input
          type="text"
          aria-label={text.nameOf(name)}
          defaultValue={name}
          key={name}
          onBlur={({ target }) => {
            const words = target.value.trim();
            if (words !== '' && words !== name) onRename(words);
          }}
        />
      )}
      <textarea
        aria-label={text.noteOn(name)}
        placeholder={text.note}
        defaultValue={note}
        key={note}
        rows={1}
        onBlur={({ target }) => {
          if (target.value !== note) onNote(target.value);
        }}
      />
    </li>
  );
}
