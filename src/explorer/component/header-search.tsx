import { useLocation, useSearch } from 'wouter';

import { ROUTES } from '../../support/explorer-routes.ts';
import { entityPath, readSearch, searchPath } from '../address/address.ts';
import { useScope } from '../hook/use-scope.ts';
import { EntityPicker } from './entity-picker.tsx';

/** Opens the chosen entity, or searches everything for the typed words. */
export function HeaderSearch() {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const scope = useScope();
  const text = path === ROUTES.search ? readSearch(new URLSearchParams(search)).text : '';
  return (
    <search className="header-search">
      <EntityPicker
        key={`${path} ${text}`}
        label="Search"
        hideLabel
        placeholder="Search names, claims, sources"
        currentText={text}
        onPick={({ id }) => navigate(entityPath(id, scope))}
        onText={(words) => navigate(searchPath(words, scope))}
      />
    </search>
  );
}
