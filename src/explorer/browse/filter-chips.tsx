import { useText } from '../text/catalogue.ts';
import { BROWSE } from '../text/en/browse.ts';
import { number } from '../text/intl.ts';
import { momentInWords } from '../text/moment-in-words.ts';
import { type BrowseAddress, chosenIn, withFacet } from './browse-address.ts';
import { facetLabel } from './facet-name.ts';
import { type Browsed, DATASETS, facetRules } from './facet.ts';

/** An active filter, and the address without it. */
export interface ActiveFilter {
  readonly key: string;
  readonly label: string;
  readonly without: BrowseAddress;
}

/** The active filters of a list, one for each chosen value. */
export function useActiveFilters(
  browsed: Browsed,
  address: BrowseAddress,
  labelOf: (facet: string, value: string) => string,
): ActiveFilter[] {
  const text = useText(BROWSE);
  const rules = facetRules(browsed);
  const filters = [...Object.keys(rules), DATASETS].flatMap((facet) => {
    const chosen = chosenIn(address, facet);
    if (rules[facet]?.asOne && chosen.length > 0) {
      const label = text.chip(facetLabel(text, browsed, facet), number(chosen.length));
      return [{ key: facet, label, without: withFacet(address, facet, []) }];
    }
    return chosen.map((value) => ({
      key: `${facet} ${value}`,
      label: text.chip(facetLabel(text, browsed, facet), labelOf(facet, value)),
      without: withFacet(
        address,
        facet,
        chosen.filter((other) => other !== value),
      ),
    }));
  });
  if (address.text !== '') {
    filters.push({ key: 'text', label: text.wordsChip(address.text), without: { ...address, text: '' } });
  }
  if (address.recordedOn !== null) {
    const moment = momentInWords(address.recordedOn);
    filters.push({ key: 'moment', label: text.asRecorded(moment), without: { ...address, recordedOn: null } });
  }
  return filters;
}

interface FilterChipsProps {
  readonly filters: readonly ActiveFilter[];
  readonly onChange: (address: BrowseAddress) => void;
}

/** The active filters, each of which can be removed. */
export function FilterChips({ filters, onChange }: FilterChipsProps) {
  const text = useText(BROWSE);
  const [last] = filters;
  if (!last) return null;
  return (
    <div className="filter-chips" role="group" aria-label={text.active} data-focus="filter-chips">
      <ul>
        {filters.map(({ key, label, without }) => (
          <li key={key}>
            <button type="button" aria-label={text.remove(label)} onClick={() => onChange(without)}>
              {label} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      {filters.length > 1 && (
        <button
          type="button"
          className="link-button"
          onClick={() => onChange({ ...last.without, values: {}, text: '', datasets: [], recordedOn: null })}
        >
          {text.removeAll}
        </button>
      )}
    </div>
  );
}
