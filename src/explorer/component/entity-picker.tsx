import { useCombobox } from 'downshift';
import { useEffect, useEffectEvent, useId, useState } from 'react';

import { ENTITY_KINDS, humanize } from '../claim/vocabulary.ts';
import { type PickedEntity, useEntityMatches } from '../hook/use-entity-matches.ts';
import { hasWord } from '../text/has-word.ts';
import { PickerNote } from './picker-note.tsx';

interface EntityPickerProps {
  readonly label: string;
  readonly onPick: (entity: PickedEntity) => void;
  /** The text of the field until the user types, such as the name of the current entity. It may load later. */
  readonly currentText?: string;
  /** Called on Enter without a chosen entity. Without it, Enter takes the best match. */
  readonly onText?: (text: string) => void;
  /** Empties the field after a choice, to pick several entities. */
  readonly clears?: boolean;
  readonly placeholder?: string;
  readonly hideLabel?: boolean;
}

/** A combobox that finds entities by the first letters of their names. */
export function EntityPicker({
  label,
  onPick,
  currentText = '',
  onText,
  clears = false,
  placeholder,
  hideLabel = false,
}: EntityPickerProps) {
  /** What the user typed or picked; null before. */
  const [draft, setDraft] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const result = useEntityMatches(typed, onText !== undefined);
  const { matches, settled } = result;
  // the text for which Enter was pressed before the result arrived, or without a match
  const [entered, setEntered] = useState<string | null>(null);
  const noteId = useId();

  const combobox = useCombobox<PickedEntity>({
    items: [...matches],
    inputValue: draft ?? currentText,
    itemToString: (entity) => entity?.name ?? '',
    selectedItem: null,
    // shows which entity Enter takes
    ...(onText ? {} : { defaultHighlightedIndex: 0 }),
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) pick(selectedItem);
    },
    stateReducer: (_, { changes, type }) =>
      // leaving the field does not choose the highlighted entity
      type === useCombobox.stateChangeTypes.InputBlur ? { ...changes, selectedItem: null } : changes,
  });
  const { isOpen, highlightedIndex, getLabelProps, getInputProps, getMenuProps, getItemProps } = combobox;
  const isMenuOpen = isOpen && matches.length > 0;

  function pick(entity: PickedEntity) {
    setDraft(clears ? '' : entity.name);
    setTyped('');
    setEntered(null);
    onPick(entity);
  }

  const [best] = matches;
  const waiting = settled && entered !== null && entered === typed ? (best ?? null) : null;
  const take = useEffectEvent((entity: PickedEntity) => {
    combobox.closeMenu();
    pick(entity);
  });
  useEffect(() => {
    if (waiting) take(waiting);
  }, [waiting]);

  return (
    <div className="picker">
      <label {...getLabelProps()} className={hideLabel ? 'unseen' : 'picker-label'}>
        {label}
      </label>
      <input
        {...getInputProps({
          'aria-describedby': noteId,
          // synchronously: the change event of the combobox comes too late for fast typing
          onChange: ({ currentTarget: { value } }) => {
            setDraft(value);
            setTyped(value.trim());
            setEntered(null);
          },
          onKeyDown: (event) => {
            if (event.key !== 'Enter') return;
            const words = event.currentTarget.value.trim();
            if (onText) {
              if (highlightedIndex !== -1 || !hasWord(words)) return;
              event.preventDefault();
              combobox.closeMenu();
              onText(words);
              return;
            }
            if (settled && isMenuOpen) return; // the combobox takes the highlighted entity
            event.preventDefault();
            Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
            setTyped(words);
            setEntered(words);
          },
        })}
        type="search"
        spellCheck={false}
        autoComplete="off"
        placeholder={placeholder}
      />
      <ul {...getMenuProps()} className="picker-menu" hidden={!isMenuOpen}>
        {isMenuOpen &&
          matches.map((entity, index) => (
            <li
              key={entity.id}
              {...getItemProps({ item: entity, index })}
              className={index === highlightedIndex ? 'picked' : undefined}
            >
              <span>{entity.name}</span>{' '}
              <span className="picker-kind">{ENTITY_KINDS[entity.kind] ?? humanize(entity.kind)}</span>
            </li>
          ))}
      </ul>
      <PickerNote id={noteId} result={result} isOpen={isOpen} entered={entered} entersText={onText !== undefined} />
    </div>
  );
}
