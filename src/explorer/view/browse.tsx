import { useSearchParams } from 'wouter';

import { ClaimsThatMeetDocument, EntitiesThatMeetDocument, SourcesThatMeetDocument } from '../../client/client.ts';
import { readBrowse } from '../browse/browse-address.ts';
import { browseFilter, browseOrder } from '../browse/browse-filter.ts';
import { BrowseList, type Selected, STEP } from '../browse/browse-list.tsx';
import { ClaimRow, EntityRow, SourceRow } from '../browse/browse-rows.tsx';
import type { Browsed } from '../browse/facet.ts';
import { usePages } from '../query/use-pages.ts';
import { changeSaved } from '../saved/saved-store.ts';
import { useText } from '../text/catalogue.ts';
import { SAVED } from '../text/en/saved.ts';

/** A list of all claims, entities or sources with its facets. */
export function BrowseView({ browsed }: { readonly browsed: Browsed }) {
  switch (browsed) {
    case 'claims':
      return <ClaimsList />;
    case 'entities':
      return <EntitiesList />;
    case 'sources':
      return <SourcesList />;
  }
}

function ClaimsList() {
  const [search] = useSearchParams();
  const text = useText(SAVED);
  const address = readBrowse('claims', search);
  const pages = usePages(
    ClaimsThatMeetDocument,
    { where: browseFilter('claims', address), orderBy: browseOrder('claims', address), first: STEP },
    ({ claims: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  );
  const claims = pages.pages.flatMap((page) => page.claims.nodes);
  const addToBasket = (selected: readonly Selected[]) =>
    changeSaved((saved) => {
      const known = new Set(saved.basket.map(({ id }) => id));
      const added = selected.filter(({ id }) => !known.has(id));
      return { ...saved, basket: [...saved.basket, ...added.map(({ id, name }) => ({ id, title: name, note: '' }))] };
    });
  return (
    <BrowseList
      browsed="claims"
      address={address}
      question="claims-that-meet"
      pages={pages}
      total={pages.pages[0]?.claims.totalCount}
      rows={claims.map((claim) => ({ id: claim.id, name: claim.summary, row: <ClaimRow claim={claim} /> }))}
      action={{ label: text.addSelected, run: addToBasket }}
    />
  );
}

function EntitiesList() {
  const [search] = useSearchParams();
  const address = readBrowse('entities', search);
  const pages = usePages(
    EntitiesThatMeetDocument,
    { where: browseFilter('entities', address), orderBy: browseOrder('entities', address), first: STEP },
    ({ entities: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  );
  const entities = pages.pages.flatMap((page) => page.entities.nodes);
  return (
    <BrowseList
      browsed="entities"
      address={address}
      question="entities-that-meet"
      pages={pages}
      total={pages.pages[0]?.entities.totalCount}
      rows={entities.map((entity) => ({ id: entity.id, name: entity.name, row: <EntityRow entity={entity} /> }))}
    />
  );
}

function SourcesList() {
  const [search] = useSearchParams();
  const address = readBrowse('sources', search);
  const pages = usePages(
    SourcesThatMeetDocument,
    { where: browseFilter('sources', address), orderBy: browseOrder('sources', address), first: STEP },
    ({ sources: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  );
  const sources = pages.pages.flatMap((page) => page.sources.nodes);
  return (
    <BrowseList
      browsed="sources"
      address={address}
      question="sources-that-meet"
      pages={pages}
      total={pages.pages[0]?.sources.totalCount}
      rows={sources.map((source) => ({ id: source.id, name: source.title, row: <SourceRow source={source} /> }))}
    />
  );
}
