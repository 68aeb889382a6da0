import { useLocation, useSearch } from 'wouter';

import { ROUTES } from '../../support/explorer-routes.ts';
import { entityPath, readSearch, searchPath } from '../address/address.ts';
import { useScope } from '../hook/use-scope.ts';
import { useText } from '../text/catalogue.ts';
import { SHELL } from '../text/en/shell.ts';
import { EntityPicker } from './entity-picker.tsx';

/** Opens the chosen entity, or searches everything for the typed words. */
export function HeaderSearch() {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const scope = useScope();
  const words = useText(SHELL);
  const text = path === ROUTES.search ? readSearch(new URLSearchParams(search)).text : '';
  return (
    <search className="header-search">
      <EntityPicker
        key={`${path} ${text}`}
        label={words.search}
        hideLabel
        placeholder={words.searchPlaceholder}
        currentText={text}
        onPick={({ id }) => navigate(entityPath(id, scope))}
        onText={(typed) => navigate(searchPath(typed, scope))}
      />
    </search>
  );
}
