import { useState } from 'react';
import { Link } from 'wouter';

import { ROUTES } from '../../support/explorer-routes.ts';
import { BASE } from '../address/base.ts';
import { useText } from '../text/catalogue.ts';
import { SAVED } from '../text/en/saved.ts';
import { changeSaved, useSaved } from './saved-store.ts';

/** Saves the address of this view under the title of the page. A second press removes it. */
export function SaveView() {
  const text = useText(SAVED);
  const { views } = useSaved();
  const [failed, setFailed] = useState(false);
  const path = currentPath();
  const isSaved = views.some((view) => view.path === path);
  const toggle = () => {
    const isStored = changeSaved((saved) => {
      const others = saved.views.filter((view) => view.path !== path);
      if (isSaved) return { ...saved, views: others };
      const name = document.title.replace(/ · FinGraph$/, '');
      return { ...saved, views: [...others, { id: crypto.randomUUID?.() ?? path, name, path, note: '' }] };
    });
    setFailed(!isStored);
  };
  return (
    <>
      <button type="button" aria-pressed={isSaved} onClick={toggle}>
        {isSaved ? text.viewSaved : text.saveView}
      </button>
      <span className="unseen" role="status">
        {isSaved && text.viewSaved}
      </span>
      {failed && (
        <p className="save-note failure" role="alert">
          {text.notStored} <Link href={ROUTES.saved}>{text.title}</Link>
        </p>
      )}
    </>
  );
}

function currentPath(): string {
  const { pathname, search } = location;
  return `${pathname.slice(BASE.length) || '/'}${search}`;
}
