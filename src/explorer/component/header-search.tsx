import { useLocation, useSearch } from 'wouter';

import { entityPath, readSearch, searchPath } from '../address/address.ts';
import { EntityPicker } from './entity-picker.tsx';

/** Goes to an entity that is picked, or searches everything for what was typed. */
export function HeaderSearch() {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const text = path === '/search' ? readSearch(new URLSearchParams(search)).text : '';
  return (
    <search className="header-search">
      <EntityPicker
        key={`${path} ${text}`}
        label="Search"
        hideLabel
        placeholder="Search names, claims, sources"
        initialText={text}
        onPick={({ id }) => navigate(entityPath(id))}
        onText={(words) => navigate(searchPath(words))}
      />
    </search>
  );
}
