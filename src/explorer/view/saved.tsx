import { useState } from 'react';
import { Link } from 'wouter';

import { ROUTES } from '../../support/explorer-routes.ts';
import { Page } from '../component/page.tsx';
import { BasketActions } from '../saved/basket-actions.tsx';
import { BasketCitations } from '../saved/basket-citations.tsx';
import { BasketFromLink } from '../saved/basket-from-link.tsx';
import type { SavedData } from '../saved/saved-data.ts';
import { moved } from '../saved/saved-merge.ts';
import { SavedFile } from '../saved/saved-file.tsx';
import { SavedItem } from '../saved/saved-item.tsx';
import { changeSaved, useSaved } from '../saved/saved-store.ts';
import { claimPath } from '../address/address.ts';
import { useText } from '../text/catalogue.ts';
import { SAVED } from '../text/en/saved.ts';
import '../saved/saved.css';

interface Undo {
  readonly words: string;
  readonly restore: (saved: SavedData) => SavedData;
}

/** The basket of claims and the saved views of this browser. */
export function SavedView() {
  const text = useText(SAVED);
  const { basket, views } = useSaved();
  const [undo, setUndo] = useState<Undo | null>(null);
  const [failed, setFailed] = useState(false);
  const change = (by: (saved: SavedData) => SavedData) => setFailed(!changeSaved(by));
  const removeFrom = (list: 'basket' | 'views', id: string, name: string) => {
    const items: readonly { readonly id: string }[] = { basket, views }[list];
    const place = items.findIndex((item) => item.id === id);
    const item = items[place];
    change((saved) => ({ ...saved, [list]: saved[list].filter((other) => other.id !== id) }));
    setUndo({
      words: text.removed(name),
      // into the list as it then is: another tab may have changed it
      restore: (saved) => ({
        ...saved,
        [list]: saved[list].some((other) => other.id === id)
          ? saved[list]
          : (saved[list] as readonly unknown[]).toSpliced(place, 0, item),
      }),
    });
  };
  const emptyBasket = () => {
    const removed = basket;
    change((saved) => ({ ...saved, basket: [] }));
    setUndo({
      words: text.basketEmptied(removed.length),
      restore: (saved) => ({
        ...saved,
        basket: [...removed, ...saved.basket.filter(({ id }) => !removed.some((one) => one.id === id))],
      }),
    });
  };
  return (
    <Page title={text.title}>
      <p className="lead">{text.lead}</p>
      {failed && (
        <p className="failure" role="alert">
          {text.notStored}
        </p>
      )}
      <BasketFromLink />
      <SavedFile />
      {basket.length + views.length > 0 && (
        <p>
          <Link href={ROUTES.report}>{text.toReport}</Link>
        </p>
      )}
      <section aria-labelledby="basket" data-focus="basket">
        <h2 id="basket">
          {text.basket} <span className="count">{basket.length}</span>
        </h2>
        {basket.length === 0 ? <p>{text.emptyBasket}</p> : <BasketActions basket={basket} onEmpty={emptyBasket} />}
        <ol className="saved-items">
          {basket.map(({ id, title, note }, index) => (
            <SavedItem
              key={id}
              name={title || id}
              note={note}
              isFirst={index === 0}
              isLast={index === basket.length - 1}
              onNote={(words) =>
                change((saved) => ({
                  ...saved,
                  basket: saved.basket.map((one) => (one.id === id ? { ...one, note: words } : one)),
                }))
              }
              onMove={(by) =>
                change((saved) => ({ ...saved, basket: moved(saved.basket, placeOfId(saved.basket, id), by) }))
              }
              onRemove={() => removeFrom('basket', id, title || id)}
            >
              <Link href={claimPath(id)}>{title || id}</Link>
            </SavedItem>
          ))}
        </ol>
        {basket.length > 0 && <BasketCitations basket={basket} />}
      </section>
      <section aria-labelledby="saved-views" data-focus="saved-views">
        <h2 id="saved-views">
          {text.views} <span className="count">{views.length}</span>
        </h2>
        {views.length === 0 && <p>{text.emptyViews}</p>}
        <ol className="saved-items">
          {views.map(({ id, name, path, note }, index) => (
            <SavedItem
              key={id}
              name={name}
              note={note}
              isFirst={index === 0}
              isLast={index === views.length - 1}
              onRename={(words) =>
                change((saved) => ({
                  ...saved,
                  views: saved.views.map((one) => (one.id === id ? { ...one, name: words } : one)),
                }))
              }
              onNote={(words) =>
                change((saved) => ({
                  ...saved,
                  views: saved.views.map((one) => (one.id === id ? { ...one, note: words } : one)),
                }))
              }
              onMove={(by) =>
                change((saved) => ({ ...saved, views: moved(saved.views, placeOfId(saved.views, id), by) }))
              }
              onRemove={() => removeFrom('views', id, name)}
            >
              <Link href={path}>{name}</Link>
            </SavedItem>
          ))}
        </ol>
      </section>
      {undo && (
        <div className="saved-undo" role="status">
          {undo.words}{' '}
          <button
            type="button"
            onClick={() => {
              change(undo.restore);
              setUndo(null);
            }}
          >
            {text.undo}
          </button>
        </div>
      )}
    </Page>
  );
}

function placeOfId(items: readonly { readonly id: string }[], id: string): number {
  return items.findIndex((item) => item.id === id);
}
