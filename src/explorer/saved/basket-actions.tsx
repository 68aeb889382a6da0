import { useState } from 'react';

import { ROUTES } from '../../support/explorer-routes.ts';
import { exportUrl } from '../address/download.ts';
import { BASE } from '../address/base.ts';
import { SaveLink } from '../component/save-link.tsx';
import { SaveNote } from '../component/save-note.tsx';
import { useSave } from '../hook/use-save.ts';
import { useText } from '../text/catalogue.ts';
import { SAVED } from '../text/en/saved.ts';
import { basketFragment, MAX_LINK } from './basket-link.ts';
import type { BasketClaim } from './saved-data.ts';

interface BasketActionsProps {
  readonly basket: readonly BasketClaim[];
  readonly onEmpty: () => void;
}

/** The claims of the basket as files and as a link. */
export function BasketActions({ basket, onEmpty }: BasketActionsProps) {
  const text = useText(SAVED);
  const { save, start } = useSave();
  const [message, setMessage] = useState<{ readonly words: string; readonly link: string | null } | null>(null);
  const copyLink = async () => {
    const link = `${location.origin}${BASE}${ROUTES.saved}${await basketFragment(basket)}`;
    if (link.length > MAX_LINK) return setMessage({ words: text.linkTooLong(link.length, MAX_LINK), link: null });
    try {
      await navigator.clipboard.writeText(link);
      setMessage({ words: text.linkCopied, link: null });
    } catch {
      setMessage({ words: text.linkNotCopied, link }); // without a secure origin
    }
  };
  const parts = partsOfBasket(basket);
  return (
    <div className="saved-actions">
      <span>{text.download}:</span>
      {parts.flatMap(({ ids, from }) =>
        ['csv', 'xlsx'].map((format) => (
          <SaveLink key={`${format} ${from}`} address={exportUrl('claims', format, { where: { ids } })} onSave={start}>
            {parts.length === 1 ? format.toUpperCase() : text.part(format.toUpperCase(), from + 1, from + ids.length)}
          </SaveLink>
        )),
      )}
      <button type="button" onClick={() => void copyLink()}>
        {text.copyLink}
      </button>
      <button type="button" onClick={onEmpty}>
        {text.emptyBasketAction}
      </button>
      <SaveNote save={save} onSave={start} page="" whole={null} />
      {message && (
        <p role="status" className="saved-message">
          {message.words} {message.link !== null && <span className="saved-link-text">{message.link}</span>}
        </p>
      )}
    </div>
  );
}

/** Ids of one address, which servers limit to some kilobytes. */
const PART = 200;

function partsOfBasket(basket: readonly BasketClaim[]): { readonly from: number; readonly ids: readonly string[] }[] {
  return Array.from({ length: Math.ceil(basket.length / PART) }, (_, index) => ({
    from: index * PART,
    ids: basket.slice(index * PART, (index + 1) * PART).map(({ id }) => id),
  }));
}
