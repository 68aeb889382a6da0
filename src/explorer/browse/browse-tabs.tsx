import { Link } from 'wouter';

import { useText } from '../text/catalogue.ts';
import { BROWSE } from '../text/en/browse.ts';
import { type BrowseAddress, browsePath } from './browse-address.ts';
import type { Browsed } from './facet.ts';

interface BrowseTabsProps {
  readonly browsed: Browsed;
  readonly address: BrowseAddress;
}

/** Links to the three lists, in the same scope. */
export function BrowseTabs({ browsed, address: { datasets, recordedOn } }: BrowseTabsProps) {
  const text = useText(BROWSE);
  return (
    <nav className="browse-tabs" aria-label={text.lists}>
      {(['claims', 'entities', 'sources'] as const).map((list) => (
        <Link
          key={list}
          href={browsePath(list, { datasets, recordedOn })}
          aria-current={list === browsed ? 'page' : undefined}
        >
          {text.titles[list]}
        </Link>
      ))}
    </nav>
  );
}
