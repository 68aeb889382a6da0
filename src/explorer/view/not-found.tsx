import { Link } from 'wouter';

import { conflictsPath, connectionsPath, marketsPath, neighbourhoodPath } from '../address/address.ts';
import { ROUTES } from '../../support/explorer-routes.ts';
import { BASE } from '../address/base.ts';
import { Page } from '../component/page.tsx';

const PLACES: readonly { readonly path: string; readonly name: string }[] = [
  { path: ROUTES.home, name: 'Start page' },
  { path: connectionsPath(), name: 'Connections between two entities' },
  { path: neighbourhoodPath(), name: 'Neighbourhood of an entity' },
  { path: marketsPath(null), name: 'Partners per market' },
  { path: conflictsPath(), name: 'Claims that conflict' },
];

/** For an address that no view has. */
export function NotFoundView() {
  return (
    <Page title="No page has this address">
      <p>
        There is no page at <code>{location.pathname}</code>. Search for a name at the top of the page, or go to:
      </p>
      <ul className="names">
        {PLACES.map(({ path, name }) => (
          <li key={path}>
            <Link href={path}>{name}</Link>
          </li>
        ))}
        <li>
          <a href={`${BASE}/questions`}>Questions as links</a>
        </li>
        <li>
          <a href={`${BASE}/graphql`}>GraphiQL</a>
        </li>
      </ul>
    </Page>
  );
}
