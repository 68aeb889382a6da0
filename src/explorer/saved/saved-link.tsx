import { Link, useLocation } from 'wouter';

import { ROUTES } from '../../support/explorer-routes.ts';
import { useText } from '../text/catalogue.ts';
import { SHELL } from '../text/en/shell.ts';
import { number } from '../text/intl.ts';
import { useSaved } from './saved-store.ts';

/** A link to the saved work, with the number of claims and views in it. */
export function SavedLink() {
  const text = useText(SHELL);
  const { basket, views } = useSaved();
  const [path] = useLocation();
  const count = basket.length + views.length;
  return (
    <Link href={ROUTES.saved} aria-current={path === ROUTES.saved ? 'page' : undefined}>
      {text.saved}
      {count > 0 && <span className="count"> {number(count)}</span>}
    </Link>
  );
}
