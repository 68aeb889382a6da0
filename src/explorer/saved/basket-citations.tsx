import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { Copy } from '../component/copy.tsx';
import { Failure } from '../component/failure.tsx';
import { Loading } from '../component/loading.tsx';
import { useText } from '../text/catalogue.ts';
import { SAVED } from '../text/en/saved.ts';
import { type BasketClaims, basketQuery } from './basket-query.ts';
import type { BasketClaim } from './saved-data.ts';
import { saveText } from '../chart/save-text.ts';

/** The claims of the basket with their sources and notes, and the citation of the data, as a text. */
export function BasketCitations({ basket }: { readonly basket: readonly BasketClaim[] }) {
  const text = useText(SAVED);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{text.citations}</summary>
      {isOpen && <CitationText basket={basket} />}
    </details>
  );
}

function CitationText({ basket }: { readonly basket: readonly BasketClaim[] }) {
  const text = useText(SAVED);
  const { data, isError, error, refetch } = useQuery(basketQuery(basket.map(({ id }) => id)));
  if (isError) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <Loading>{text.loading}</Loading>;
  const byId = new Map(data.claims.map((claim) => [claim.id, claim]));
  const lines = basket.map(({ id, title, note }) => {
    const claim = byId.get(id);
    const sources = claim?.citations.map(sourceInWords) ?? [];
    const cited = sources.length === 0 ? text.noSources : sources.join('; ');
    return [`${text.citedBy(claim?.summary ?? (title || id))} ${cited}`, note].filter(Boolean).join('\n  ');
  });
  const whole = [...lines, '', data.citation].join('\n');
  return (
    <>
      <pre className="citation-list" tabIndex={0} aria-label={text.citations}>
        {whole}
      </pre>
      <div className="copies">
        <Copy text={whole} label={text.copyCitations} />
        <button type="button" onClick={() => saveText(`${whole}\n`, 'fingraph-citations.txt', 'text/plain')}>
          {text.saveCitations}
        </button>
      </div>
    </>
  );
}

function sourceInWords({
  source: { title, publisher, date, url },
  page,
}: BasketClaims[number]['citations'][number]): string {
  return [publisher, `“${title}”`, date?.text, page, url].filter(Boolean).join(', ');
}
