import { CLAIM_KINDS, CLAIM_STATUSES, ENTITY_KINDS, humanize, PARTICIPANT_ROLES } from '../claim/vocabulary.ts';
import { useNamesOf } from '../hook/use-names-of.ts';
import { localCountryName } from '../place/country-name.ts';
import { useDatasets } from '../query/use-datasets.ts';
import { useMeasureLabel } from '../query/use-measure-label.ts';
import { useText } from '../text/catalogue.ts';
import { BROWSE } from '../text/en/browse.ts';
import { TERMS } from '../text/en/terms.ts';
import { dateInWords } from '../text/date-in-words.ts';
import { number } from '../text/intl.ts';
import type { BrowseAddress } from './browse-address.ts';
import { type Browsed, DATASETS, NO_MARKET } from './facet.ts';

/** Returns the label of a value of a facet. `name` is the name that came with its count, if any. */
export function useFacetLabel(
  browsed: Browsed,
  address: BrowseAddress,
): (facet: string, value: string, name?: string | null) => string {
  const text = useText(BROWSE);
  const { sourceKinds } = useText(TERMS);
  const names = useNamesOf(entityIds(address));
  const { datasets } = useDatasets();
  const measureLabel = useMeasureLabel();
  return (facet, value, name = null) => {
    const isPlace = facet === 'market' || facet === 'country' || facet === 'outside';
    if (name !== null && !isPlace) return name;
    switch (facet) {
      case 'kind':
      case 'claim':
      case 'except':
        if (browsed === 'claims' || facet === 'claim')
          return CLAIM_KINDS[value as keyof typeof CLAIM_KINDS]?.many ?? humanize(value);
        if (browsed === 'sources') return sourceKinds[value as keyof typeof sourceKinds] ?? humanize(value);
        return ENTITY_KINDS[value as keyof typeof ENTITY_KINDS] ?? humanize(value);
      case 'status':
        return CLAIM_STATUSES[value as keyof typeof CLAIM_STATUSES]?.label ?? humanize(value);
      case 'role':
      case 'as':
      case 'withAs':
        return PARTICIPANT_ROLES[value as keyof typeof PARTICIPANT_ROLES] ?? humanize(value);
      case 'area':
        return (text.areas as Readonly<Record<string, string>>)[value] ?? humanize(value);
      case 'confidence':
        return text.atLeast(number(Number(value)));
      case 'measure':
        return measureLabel(value);
      case DATASETS:
        return datasets.find(({ id }) => id === value)?.title ?? value;
      case 'outcome':
        return text.outcomes[value as keyof typeof text.outcomes] ?? humanize(value);
      case 'inForceOn':
      case 'knownOn':
      case 'datedBy':
        return dateInWords(value);
      case 'market':
      case 'country':
      case 'outside':
        if (value === NO_MARKET) return text.noMarket;
        return localCountryName({ id: value, name: name ?? names.get(value.toLowerCase()) ?? value });
      case 'entity':
      case 'with':
        return names.get(value) ?? value;
      default:
        return value;
    }
  };
}

/** The entities and countries whose names the chips need. */
function entityIds({ values }: BrowseAddress): string[] {
  const countries = ['market', 'country', 'outside'].flatMap((facet) => values[facet] ?? []);
  const entities = ['entity', 'with'].flatMap((facet) => values[facet] ?? []);
  return [...new Set([...entities, ...countries.map((code) => code.toLowerCase())])].slice(0, MAX_NAMES);
}

/** Of one request. */
const MAX_NAMES = 50;
