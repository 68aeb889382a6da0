import { useCombobox } from 'downshift';
import { useId, useState } from 'react';

import { type EntityKind, type FindQuery, FindDocument } from '../client/client.ts';
import { hasWord } from './has-word.ts';
import { useDelayed } from './use-delayed.ts';
import { useQuestion } from './use-question.ts';
import { ENTITY_KINDS, inWords } from './vocabulary.ts';

export interface PickedEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
}

interface EntityPickerProps {
  readonly label: string;
  readonly onPick: (entity: PickedEntity) => void;
  /** What stands in the field at first, such as the name of who was picked before. */
  readonly initialText?: string;
  /** Enter without a choice; left out: nothing happens. */
  readonly onText?: (text: string) => void;
  /** Empties the field after a choice, for those who pick several. */
  readonly clears?: boolean;
  readonly placeholder?: string;
  readonly hideLabel?: boolean;
}

/** A field that finds entities by the beginnings of their names as one types: by mouse, by keyboard, aloud. */
export function EntityPicker({
  label,
  onPick,
  initialText = '',
  onText,
  clears = false,
  placeholder,
  hideLabel = false,
}: EntityPickerProps) {
  const [text, setText] = useState(initialText);
  const [typed, setTyped] = useState('');
  const wanted = useDelayed(typed, TYPING_MS);
  const asks = hasWord(wanted);
  const { data, state, error } = useQuestion(
    FindDocument,
    asks ? { text: wanted, kinds: ['ENTITY'] as const, first: SHOWN } : null,
  );
  const settled = state === 'ready' && wanted === typed && asks;
  // of an answer to less than is typed by now only what fits: Enter must not choose another
  const found =
    asks && typed !== '' && data ? entitiesOf(data).filter(({ name }) => settled || holds(name, typed)) : [];
  const noteId = useId();

  const combobox = useCombobox<PickedEntity>({
    items: found,
    inputValue: text,
    itemToString: (entity) => entity?.name ?? '',
    selectedItem: null,
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      setText(clears ? '' : selectedItem.name);
      setTyped('');
      onPick(selectedItem);
    },
    stateReducer: (_, { changes, type }) =>
      // leaving the field chooses nothing
      type === useCombobox.stateChangeTypes.InputBlur ? { ...changes, selectedItem: null } : changes,
  });
  const { isOpen, highlightedIndex, getLabelProps, getInputProps, getMenuProps, getItemProps } = combobox;
  const shows = isOpen && found.length > 0;

  return (
    <div className="picker">
      <label {...getLabelProps()} className={hideLabel ? 'unseen' : 'picker-label'}>
        {label}
      </label>
      <input
        {...getInputProps({
          'aria-describedby': noteId,
          // at once: what the combobox tells of a change comes too late for who types fast
          onChange: ({ currentTarget: { value } }) => {
            setText(value);
            setTyped(value.trim());
          },
          onKeyDown: (event) => {
            const words = event.currentTarget.value.trim();
            if (event.key !== 'Enter' || highlightedIndex !== -1 || !onText || !hasWord(words)) return;
            event.preventDefault();
            combobox.closeMenu();
            onText(words);
          },
        })}
        type="search"
        spellCheck={false}
        autoComplete="off"
        placeholder={placeholder}
      />
      <ul {...getMenuProps()} className="picker-menu" hidden={!shows}>
        {shows &&
          found.map((entity, index) => (
            <li
              key={entity.id}
              {...getItemProps({ item: entity, index })}
              className={index === highlightedIndex ? 'picked' : undefined}
            >
              <span>{entity.name}</span>{' '}
              <span className="picker-kind">{ENTITY_KINDS[entity.kind] ?? inWords(entity.kind)}</span>
            </li>
          ))}
      </ul>
      <p id={noteId} className="picker-note" role="status">
        {isOpen && settled && found.length === 0 && `Nobody and nothing is called “${wanted}”.`}
        {isOpen && settled && found.length > 0 && (
          <span className="unseen">{`${found.length} found, arrow keys to choose.`}</span>
        )}
        {isOpen &&
          state === 'failed' &&
          `The search has failed: ${error instanceof Error ? error.message : 'no answer'}`}
      </p>
    </div>
  );
}

/** From the last key until the server is asked. */
const TYPING_MS = 150;
const SHOWN = 8;

function holds(name: string, typed: string): boolean {
  return name.toLowerCase().includes(typed.toLowerCase());
}

function entitiesOf({ search }: FindQuery): PickedEntity[] {
  return search.edges.flatMap(({ node }) =>
    'name' in node ? [{ id: node.id, kind: node.kind, name: node.name }] : [],
  );
}
