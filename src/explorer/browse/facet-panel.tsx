import { useId } from 'react';

import { TextFilter } from '../component/text-filter.tsx';
import { useDatasets } from '../query/use-datasets.ts';
import { RecordedOn } from '../scope/scope-controls.tsx';
import { useText } from '../text/catalogue.ts';
import { BROWSE } from '../text/en/browse.ts';
import { type BrowseAddress, withFacet } from './browse-address.ts';
import { isCounted } from './counts-query.ts';
import { FacetBox } from './facet-box.tsx';
import { facetLabel } from './facet-name.ts';
import { type Browsed, DATASETS, facetRules } from './facet.ts';

interface FacetPanelProps {
  readonly browsed: Browsed;
  readonly address: BrowseAddress;
  readonly labelOf: (facet: string, value: string, name?: string | null) => string;
  readonly onChange: (address: BrowseAddress) => void;
}

/** The filters beside a list. */
export function FacetPanel({ browsed, address, labelOf, onChange }: FacetPanelProps) {
  const text = useText(BROWSE);
  const { datasets } = useDatasets();
  const headingId = useId();
  const names = [
    ...Object.keys(facetRules(browsed)),
    ...(datasets.length > 1 || address.datasets.length > 0 ? [DATASETS] : []),
  ].filter((facet) => isCounted(browsed, facet, address));
  return (
    <form className="facets" aria-labelledby={headingId} onSubmit={(event) => event.preventDefault()}>
      <h2 id={headingId}>{text.filters}</h2>
      <TextFilter text={address.text} onText={(words) => onChange({ ...address, text: words })} />
      {names.map((facet, index) => (
        <FacetBox
          key={facet}
          browsed={browsed}
          facet={facet}
          label={facetLabel(text, browsed, facet)}
          address={address}
          labelOf={labelOf}
          startsOpen={index < OPEN}
          onChange={(chosen) => onChange(withFacet(address, facet, chosen))}
        />
      ))}
      <RecordedOn value={address.recordedOn} onChange={(recordedOn) => onChange({ ...address, recordedOn })} />
    </form>
  );
}

/** How many facets are open at first. */
const OPEN = 2;
