import { useCombobox } from 'downshift';
import { useEffect, useEffectEvent, useId, useState } from 'react';

import { type EntityKind, type FindQuery, FindDocument } from '../../client/client.ts';
import { counted } from '../../support/counted.ts';
import { hasWord } from '../text/has-word.ts';
import { useDelayed } from '../hook/use-delayed.ts';
import { type Answer, useQuestion } from '../query/use-question.ts';
import { ENTITY_KINDS, humanize } from '../claim/vocabulary.ts';

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
  /** Enter without a choice; left out: Enter takes the best match. */
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
    asks && typed !== '' && data
      ? exactFirst(
          foundEntities(data).filter(({ name }) => settled || holds(name, typed)),
          typed,
        )
      : [];
  const isNobody = settled && found.length === 0;
  // how much the words find that is no entity: counted only where Enter would search for it
  const hits = useQuestion(FindDocument, isNobody && onText ? { text: wanted, first: 0 } : null);
  // Enter came before the answer, or found nothing to take
  const [entered, setEntered] = useState<string | null>(null);
  const noteId = useId();

  const combobox = useCombobox<PickedEntity>({
    items: found,
    inputValue: text,
    itemToString: (entity) => entity?.name ?? '',
    selectedItem: null,
    // so that one sees what Enter takes
    ...(onText ? {} : { defaultHighlightedIndex: 0 }),
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) pick(selectedItem);
    },
    stateReducer: (_, { changes, type }) =>
      // leaving the field chooses nothing
      type === useCombobox.stateChangeTypes.InputBlur ? { ...changes, selectedItem: null } : changes,
  });
  const { isOpen, highlightedIndex, getLabelProps, getInputProps, getMenuProps, getItemProps } = combobox;
  const shows = isOpen && found.length > 0;

  function pick(entity: PickedEntity) {
    setText(clears ? '' : entity.name);
    setTyped('');
    setEntered(null);
    onPick(entity);
  }

  const [best] = found;
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
          // at once: what the combobox tells of a change comes too late for who types fast
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
            if (settled && shows) return; // the combobox takes what is highlighted
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
      <ul {...getMenuProps()} className="picker-menu" hidden={!shows}>
        {shows &&
          found.map((entity, index) => (
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
        {isNobody && (isOpen || entered !== null) && nobodyInWords(wanted, onText ? hitCount(hits) : 0)}
        {entered !== null && !hasWord(entered) && 'Type a name, then choose from the list.'}
        {isOpen && settled && found.length > 0 && (
          <span className="unseen">
            {`${found.length} found, arrow keys to choose, ${onText ? 'Enter to search for the words' : 'Enter to take the one marked'}.`}
          </span>
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

/** `hits`: how many claims and sources Enter would find; null: not counted yet. */
function nobodyInWords(text: string, hits: number | null): string {
  if (hits === 0) return `Nobody and nothing is called “${text}”.`;
  const what = hits === null ? 'claims and sources' : counted(hits, 'claim or source', 'claims and sources');
  return `No name matches “${text}”. Press Enter to see ${what} with these words.`;
}

function hitCount({ state, data }: Answer<FindQuery>): number | null {
  return state === 'ready' ? data.search.totalCount : null;
}

function holds(name: string, typed: string): boolean {
  return name.toLowerCase().includes(typed.toLowerCase());
}

function exactFirst(entities: readonly PickedEntity[], typed: string): PickedEntity[] {
  const isExact = ({ name }: PickedEntity) => Number(name.toLowerCase() === typed.toLowerCase());
  return entities.toSorted((one, other) => isExact(other) - isExact(one));
}

function foundEntities({ search }: FindQuery): PickedEntity[] {
  return search.edges.flatMap(({ node }) =>
    'name' in node ? [{ id: node.id, kind: node.kind, name: node.name }] : [],
  );
}
