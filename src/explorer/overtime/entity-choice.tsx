import { EntityPicker } from '../component/entity-picker.tsx';
import { useText } from '../text/catalogue.ts';
import { TIME } from '../text/en/time.ts';

interface EntityChoiceProps {
  readonly label: string;
  readonly of: readonly string[];
  readonly most: number;
  readonly nameOf: (id: string) => string;
  /** What is shown without an entity; null if one is needed. */
  readonly none: string | null;
  readonly onChange: (ids: readonly string[]) => void;
}

/** The chosen entities, each with a button to remove it, and a field to add one. */
export function EntityChoice({ label, of, most, nameOf, none, onChange }: EntityChoiceProps) {
  const text = useText(TIME);
  return (
    <fieldset className="choices entity-choice">
      <legend>{label}</legend>
      {of.length === 0 && none !== null && <span className="soft">{none}</span>}
      {of.length > 0 && (
        <ul className="chips">
          {of.map((id) => (
            <li key={id} className="chip">
              {nameOf(id)}{' '}
              <button
                type="button"
                aria-label={text.remove(nameOf(id))}
                onClick={() => onChange(of.filter((other) => other !== id))}
              >
                {REMOVE}
              </button>
            </li>
          ))}
        </ul>
      )}
      {(of.length < most || most === 1) && (
        <EntityPicker
          label={text.addEntity}
          placeholder={text.addEntity}
          hideLabel
          clears
          onPick={({ id }) => onChange(most === 1 ? [id] : [...new Set([...of, id])])}
        />
      )}
    </fieldset>
  );
}

const REMOVE = '×';
