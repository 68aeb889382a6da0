import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';

import { graphiqlUrl, questionUrl } from '../address/download.ts';
import { scopeFilter } from '../address/scope.ts';
import { Cite } from '../claim/cite.tsx';
import { LoadMoreButton } from '../component/load-more-button.tsx';
import { Page } from '../component/page.tsx';
import type { Pages } from '../query/use-pages.ts';
import { Share } from '../share/share.tsx';
import { SaveView } from '../saved/save-view.tsx';
import { useText } from '../text/catalogue.ts';
import { BROWSE } from '../text/en/browse.ts';
import { type BrowseAddress, browsePath } from './browse-address.ts';
import { browseFilter, browseOrder } from './browse-filter.ts';
import { BrowseTabs } from './browse-tabs.tsx';
import { DownloadList, MAX_SELECTED } from './download-list.tsx';
import { EmptyList } from './empty-list.tsx';
import { FacetPanel } from './facet-panel.tsx';
import { type Browsed, SORTS } from './facet.ts';
import { FilterChips, useActiveFilters } from './filter-chips.tsx';
import { useFacetLabel } from './use-facet-label.ts';
import './browse.css';

/** The page size. */
export const STEP = 30;

/** A selected row. It stays selected if the list changes. */
export interface Selected {
  readonly id: string;
  readonly name: string;
}

interface BrowseListProps {
  readonly browsed: Browsed;
  readonly address: BrowseAddress;
  /** The saved query of the list. */
  readonly question: string;
  readonly pages: Pages<unknown>;
  /** Undefined until it is known. */
  readonly total: number | undefined;
  readonly rows: readonly { readonly id: string; readonly name: string; readonly row: ReactNode }[];
  /** What can be done with the selected rows. */
  readonly action?: {
    readonly label: (count: number) => string;
    readonly run: (selected: readonly Selected[]) => void;
  };
}

/** A list beside its filters, with its order, its length, and what can be done with it. */
export function BrowseList({ browsed, address, question, pages, total, rows, action }: BrowseListProps) {
  const text = useText(BROWSE);
  const [, navigate] = useLocation();
  const [selected, setSelected] = useState<readonly Selected[]>([]);
  // on a phone, the list comes first
  const [showsFilters, setShowsFilters] = useState(false);
  const labelOf = useFacetLabel(browsed, address);
  const filters = useActiveFilters(browsed, address, labelOf);
  const go = (next: BrowseAddress) => navigate(browsePath(browsed, next));
  const where = browseFilter(browsed, address);
  const orderBy = browseOrder(browsed, address);
  const variables = { where, orderBy, first: 200 };
  const ids = new Set(selected.map(({ id }) => id));
  const shown = rows.filter(({ id }) => ids.has(id)).length;
  const hidden = selected.length - shown;
  const selectShown = () => {
    const added = rows.flatMap(({ id, name }) => (ids.has(id) ? [] : [{ id, name }]));
    setSelected([...selected, ...added].slice(0, MAX_SELECTED));
  };
  const deselectShown = () => setSelected(selected.filter(({ id }) => !rows.some((row) => row.id === id)));
  const isLoading = pages.state === 'loading';
  return (
    <Page
      title={text.titles[browsed]}
      bar={
        <div className="view-bar" role="group" aria-label={text.titles[browsed]}>
          <a href={graphiqlUrl(question, variables)}>{text.openQuery}</a>
          <DownloadList
            browsed={browsed}
            where={where}
            scope={scopeFilter({ datasets: [], recordedOn: address.recordedOn })}
            orderBy={orderBy}
            total={total ?? 0}
            selected={selected.map(({ id }) => id)}
          />
          <SaveView />
          <Share address={location.href} table={questionUrl(question, '', variables)} />
          <Cite address={location.href} />
        </div>
      }
    >
      <BrowseTabs browsed={browsed} address={address} />
      <button
        type="button"
        className="filters-toggle"
        aria-expanded={showsFilters}
        onClick={() => setShowsFilters(!showsFilters)}
      >
        {text.filters} {filters.length > 0 && <span className="facet-chosen">{text.chosen(filters.length)}</span>}
      </button>
      <div className={showsFilters ? 'browse' : 'browse filters-closed'}>
        <FacetPanel browsed={browsed} address={address} labelOf={labelOf} onChange={go} />
        <section className="browse-list" aria-busy={isLoading} aria-label={text.titles[browsed]}>
          <FilterChips filters={filters} onChange={go} />
          <div className="browse-head">
            <p className="result-count" role="status">
              {total === undefined ? (isLoading ? text.loading : '') : text.found[browsed](total)}
            </p>
            <label className="sort">
              {text.order}{' '}
              <select value={address.sort} onChange={({ target }) => go({ ...address, sort: target.value })}>
                {Object.keys(SORTS[browsed]).map((sort) => (
                  <option key={sort} value={sort}>
                    {text.sorts[sort as keyof typeof text.sorts]}
                  </option>
                ))}
              </select>
            </label>
          </div>
          {rows.length + selected.length > 0 && (
            <div className="browse-selection" data-focus="selection">
              <label className="choice">
                <input
                  type="checkbox"
                  checked={shown === rows.length || selected.length === MAX_SELECTED}
                  onChange={({ target }) => (target.checked ? selectShown() : deselectShown())}
                />
                <span>{text.selectAll}</span>
              </label>
              {selected.length > 0 && (
                <span role="status">
                  {text.selected(selected.length)} {hidden > 0 && text.selectedElsewhere(hidden)}{' '}
                  {selected.length === MAX_SELECTED && text.tooManySelected(MAX_SELECTED)}
                </span>
              )}
              {selected.length > 0 && action && (
                <button type="button" onClick={() => action.run(selected)}>
                  {action.label(selected.length)}
                </button>
              )}
              {hidden > 0 && (
                <button type="button" className="link-button" onClick={() => setSelected([])}>
                  {text.selectNone}
                </button>
              )}
            </div>
          )}
          {total === 0 && pages.state === 'ready' && <EmptyList browsed={browsed} filters={filters} onChange={go} />}
          <ol className="rows" data-focus="rows">
            {rows.map(({ id, name, row }) => (
              <li key={id}>
                <input
                  type="checkbox"
                  aria-label={text.select(name)}
                  checked={ids.has(id)}
                  disabled={!ids.has(id) && selected.length >= MAX_SELECTED}
                  onChange={({ target }) =>
                    setSelected(
                      target.checked ? [...selected, { id, name }] : selected.filter((other) => other.id !== id),
                    )
                  }
                />
                <div>{row}</div>
              </li>
            ))}
          </ol>
          <LoadMoreButton pages={pages} shown={rows.length} total={total ?? 0} step={STEP} of={browsed} />
        </section>
      </div>
    </Page>
  );
}
