import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';

import { EntityPicker } from '../component/entity-picker.tsx';
import { scriptLanguage } from '../text/script-language.ts';
import { useText } from '../text/catalogue.ts';
import { BROWSE } from '../text/en/browse.ts';
import { number } from '../text/intl.ts';
import { type BrowseAddress, chosenIn } from './browse-address.ts';
import { type FacetValue, facetQuery } from './counts-query.ts';
import { type Browsed, facetRules } from './facet.ts';

interface FacetBoxProps {
  readonly browsed: Browsed;
  readonly facet: string;
  readonly label: string;
  readonly address: BrowseAddress;
  readonly labelOf: (facet: string, value: string, name?: string | null) => string;
  readonly onChange: (chosen: readonly string[]) => void;
  readonly startsOpen: boolean;
}

/** The most frequent values of a facet with their counts, to choose from. They are counted while the box is open. */
export function FacetBox({ browsed, facet, label, address, labelOf, onChange, startsOpen }: FacetBoxProps) {
  const text = useText(BROWSE);
  const chosen = chosenIn(address, facet);
  const [isOpen, setIsOpen] = useState(startsOpen || chosen.length > 0);
  const [showsMany, setShowsMany] = useState(false);
  const first = showsMany ? MANY : FEW;
  const { data, isError, isFetching } = useQuery({
    ...facetQuery(browsed, facet, address, first + 1),
    enabled: isOpen,
    placeholderData: keepPreviousData,
  });
  const counted = data ?? [];
  const shown = withChosen(counted.slice(0, first), chosen);
  return (
    <details
      className="facet"
      open={isOpen}
      data-focus={`facet-${facet}`}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>
        {label} {chosen.length > 0 && <span className="facet-chosen">{text.chosen(chosen.length)}</span>}
      </summary>
      {isOpen && (
        <div aria-busy={isFetching}>
          {isError && <p className="soft small">{text.notCounted}</p>}
          <ul aria-label={label}>
            {shown.map((value) => (
              <Choice
                key={value.value}
                value={value}
                label={value.isUnknown ? text.unknown : labelOf(facet, value.value, value.name)}
                isChosen={chosen.includes(value.value)}
                onChange={(isChosen) => onChange(chosenAfter(browsed, facet, chosen, value.value, isChosen))}
              />
            ))}
          </ul>
          {(counted.length > first || showsMany) && (
            <button type="button" className="link-button" onClick={() => setShowsMany(!showsMany)}>
              {showsMany ? text.fewerValues : text.moreValues}
            </button>
          )}
          {facet === 'entity' && (
            <EntityPicker
              label={text.findEntity}
              hideLabel
              placeholder={text.findEntity}
              clears
              onPick={({ id }) => onChange([...new Set([...chosen, id])])}
            />
          )}
        </div>
      )}
    </details>
  );
}

const FEW = 7;
const MANY = 200;

interface ChoiceProps {
  readonly value: FacetValue;
  readonly label: string;
  readonly isChosen: boolean;
  readonly onChange: (isChosen: boolean) => void;
}

/** Records without a value are counted, but no filter finds them. */
function Choice({ value: { count, isUnknown }, label, isChosen, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <li className={isUnknown ? 'facet-value unknown' : 'facet-value'}>
      <input
        type="checkbox"
        id={id}
        checked={isChosen}
        disabled={isUnknown}
        onChange={({ target }) => onChange(target.checked)}
      />
      <label htmlFor={id} lang={scriptLanguage(label)}>
        {label}
      </label>
      {count !== null && <span className="count">{number(count)}</span>}
    </li>
  );
}

/** Chosen values are always shown, even if the list has none of them. */
function withChosen(counted: readonly FacetValue[], chosen: readonly string[]): FacetValue[] {
  const missing = chosen.filter((value) => !counted.some((one) => one.value === value));
  return [...missing.map((value) => ({ value, count: null, isUnknown: false, name: null })), ...counted];
}

function chosenAfter(
  browsed: Browsed,
  facet: string,
  chosen: readonly string[],
  value: string,
  isChosen: boolean,
): readonly string[] {
  if (!isChosen) return chosen.filter((one) => one !== value);
  return facetRules(browsed)[facet]?.single ? [value] : [...chosen, value];
}
