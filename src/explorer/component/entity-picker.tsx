import { useCombobox } from 'downshift';
import { useEffect, useEffectEvent, useId, useState } from 'react';

import { type EntityKind, type FindQuery, FindDocument } from '../../client/client.ts';
import { counted } from '../../support/counted.ts';
import { hasWord } from '../text/has-word.ts';
import { useDelayed } from '../hook/use-delayed.ts';
import { type Answer, useQuestion } from '../query/use-question.ts';
import { ENTITY_KINDS, humanize } from '../claim/vocabulary.ts';

interface PickedEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
}

interface EntityPickerProps {
  readonly label: string;
  readonly onPick: (entity: PickedEntity) => void;
  /** The initial text of the field, such as the name of the current entity. */
  readonly initialText?: string;
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
  initialText = '',
  onText,
  clears = false,
  placeholder,
  hideLabel = false,
}: EntityPickerProps) {
  const [text, setText] = useState(initialText);
  const [typed, setTyped] = useState('');
  const searched = useDelayed(typed, TYPING_MS);
  const asks = hasWord(searched);
  const { data, state, error } = useQuestion(
    FindDocument,
    asks ? { text: searched, kinds: ['ENTITY'] as const, first: SHOWN } : null,
  );
  const settled = state === 'ready' && searched === typed && asks;
  // while a result for an earlier text is shown, only names that match the current one: Enter must not take another
  const matches =
    asks && typed !== '' && data
      ? exactFirst(
          foundEntities(data).filter(({ name }) => settled || nameIncludes(name, typed)),
          typed,
        )
      : [];
  const isUnmatched = settled && matches.length === 0;
  // how many claims and sources match, if Enter would search for them
  const hits = useQuestion(FindDocument, isUnmatched && onText ? { text: searched, first: 0 } : null);
  // the text for which Enter was pressed before the result arrived, or without a match
  const [entered, setEntered] = useState<string | null>(null);
  const noteId = useId();

  const combobox = useCombobox<PickedEntity>({
    items: matches,
    inputValue: text,
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
    setText(clears ? '' : entity.name);
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
            setText(value);
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
      <p id={noteId} className="picker-note" role="status">
        {isUnmatched && (isOpen || entered !== null) && noMatchInWords(searched, onText ? hitCount(hits) : 0)}
        {entered !== null && !hasWord(entered) && 'Type a name, then choose from the list.'}
        {isOpen && settled && matches.length > 0 && (
          <span className="unseen">
            {`${matches.length} found, arrow keys to choose, ${onText ? 'Enter to search for the words' : 'Enter to take the highlighted one'}.`}
          </span>
        )}
        {isOpen && state === 'failed' && `The search failed: ${error instanceof Error ? error.message : 'no response'}`}
      </p>
    </div>
  );
}

/** The pause after the last key before a request is sent. */
const TYPING_MS = 150;
const SHOWN = 8;

/** `hits`: how many claims and sources Enter would find; null if not counted yet. */
function noMatchInWords(text: string, hits: number | null): string {
  if (hits === 0) return `Nothing matches “${text}”.`;
  const what = hits === null ? 'claims and sources' : counted(hits, 'claim or source', 'claims and sources');
  return `No name matches “${text}”. Press Enter to see ${what} with these words.`;
}

function hitCount({ state, data }: Answer<FindQuery>): number | null {
  return state === 'ready' ? data.search.totalCount : null;
}

function nameIncludes(name: string, typed: string): boolean {
  return name.toLowerCase().includes(typed.toLowerCase());
}

function exactFirst(entities: readonly PickedEntity[], typed: string): PickedEntity[] {
  const isExact = ({ name }: PickedEntity) => Number(name.toLowerCase() === typed.toLowerCase());
  return entities.toSorted((a, b) => isExact(b) - isExact(a));
}

function foundEntities({ search }: FindQuery): PickedEntity[] {
  return search.edges.flatMap(({ node }) =>
    'name' in node ? [{ id: node.id, kind: node.kind, name: node.name }] : [],
  );
}
