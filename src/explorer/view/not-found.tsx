import { Link } from 'wouter';

import { conflictsPath, connectionsPath, marketsPath, neighbourhoodPath } from '../address/address.ts';
import { ROUTES } from '../../support/explorer-routes.ts';
import { BASE } from '../address/base.ts';
import { Page } from '../component/page.tsx';
import { useText } from '../text/catalogue.ts';
import { LOST } from '../text/en/view/lost.ts';

const PLACES: readonly {
  readonly path: string;
  readonly name: 'home' | 'connections' | 'neighbourhood' | 'markets' | 'conflicts';
}[] = [
  { path: ROUTES.home, name: 'home' },
  { path: connectionsPath(), name: 'connections' },
  { path: neighbourhoodPath(), name: 'neighbourhood' },
  { path: marketsPath(null), name: 'markets' },
  { path: conflictsPath(), name: 'conflicts' },
];

/** For an address that no view has. */
export function NotFoundView() {
  const text = useText(LOST);
  return (
    <Page title={text.title}>
      <p>{text.text(<code>{location.pathname}</code>)}</p>
      <ul className="names">
        {PLACES.map(({ path, name }) => (
          <li key={path}>
            <Link href={path}>{text[name]}</Link>
          </li>
        ))}
        <li>
          <a href={`${BASE}/questions`}>{text.questions}</a>
        </li>
        <li>
          <a href={`${BASE}/graphql`} translate="no">
            GraphiQL
          </a>
        </li>
      </ul>
    </Page>
  );
}
