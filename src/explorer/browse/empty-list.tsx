import { useQuery } from '@tanstack/react-query';

import { useText } from '../text/catalogue.ts';
import { BROWSE } from '../text/en/browse.ts';
import type { BrowseAddress } from './browse-address.ts';
import { totalsQuery } from './counts-query.ts';
import type { Browsed } from './facet.ts';
import type { ActiveFilter } from './filter-chips.tsx';

interface EmptyListProps {
  readonly browsed: Browsed;
  readonly filters: readonly ActiveFilter[];
  readonly onChange: (address: BrowseAddress) => void;
}

/** Says which filter to remove, and how many records there are without it. */
export function EmptyList({ browsed, filters, onChange }: EmptyListProps) {
  const text = useText(BROWSE);
  const tried = filters.slice(0, MAX_TRIED);
  const { data: totals, isPending } = useQuery(
    totalsQuery(
      browsed,
      tried.map(({ without }) => without),
    ),
  );
  if (filters.length === 0) return <p className="empty-list">{text.emptyGraph}</p>;
  const found = tried.flatMap((filter, index) => {
    const total = totals?.[index] ?? 0;
    return total === 0 ? [] : [{ ...filter, total }];
  });
  if (isPending) return <p className="loading">{text.loading}</p>;
  if (found.length === 0) return <p className="empty-list">{text.loosenNone}</p>;
  return (
    <div className="empty-list">
      <p>{text.empty}</p>
      <ul>
        {found
          .toSorted((a, b) => b.total - a.total)
          .map(({ key, label, without, total }) => (
            <li key={key}>
              <button type="button" className="link-button" onClick={() => onChange(without)}>
                {text.loosen(label, text.found[browsed](total))}
              </button>
            </li>
          ))}
      </ul>
    </div>
  );
}

/** One request for each filter. */
const MAX_TRIED = 8;
