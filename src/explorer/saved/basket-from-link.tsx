import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import { ClaimsThatMeetDocument } from '../../client/client.ts';
import { fetchResult } from '../query/client.ts';
import { useText } from '../text/catalogue.ts';
import { SAVED } from '../text/en/saved.ts';
import { basketInFragment } from './basket-link.ts';
import { type BasketClaim, NOTHING_SAVED } from './saved-data.ts';
import { mergeSaved } from './saved-merge.ts';
import { changeSaved } from './saved-store.ts';

/** The basket that the address carries, to add it to the own one. */
export function BasketFromLink() {
  const text = useText(SAVED);
  const [fragment, setFragment] = useState(location.hash);

  useEffect(() => {
    const changed = () => setFragment(location.hash);
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  const { data: carried } = useQuery({
    queryKey: ['basket in link', fragment] as const,
    queryFn: () => basketInFragment(fragment),
    enabled: fragment !== '',
  });

  const dismiss = () => {
    history.replaceState(history.state, '', location.pathname + location.search);
    setFragment('');
  };
  const add = async () => {
    const basket = await withTitles(carried ?? []);
    changeSaved((saved) => mergeSaved(saved, { ...NOTHING_SAVED, basket }));
    dismiss();
  };
  if (fragment === '' || carried === undefined) return null;
  if (carried === null) {
    return (
      <p className="failure" role="alert">
        {text.brokenLink}
      </p>
    );
  }
  return (
    <div className="notice saved-actions" role="group" aria-label={text.inLink(carried.length)}>
      <span>{text.inLink(carried.length)}.</span>
      <button type="button" onClick={() => void add()}>
        {text.addFromLink}
      </button>
      <button type="button" onClick={dismiss}>
        {text.dismiss}
      </button>
    </div>
  );
}

/** A link carries ids only. Claims that this graph does not have keep theirs. */
async function withTitles(basket: readonly BasketClaim[]): Promise<readonly BasketClaim[]> {
  const where = { ids: basket.slice(0, MAX_TITLES).map(({ id }) => id) };
  try {
    const { claims } = await fetchResult(
      ClaimsThatMeetDocument,
      { where, first: MAX_TITLES },
      AbortSignal.timeout(10_000),
    );
    const summaries = new Map(claims.nodes.map(({ id, summary }) => [id, summary]));
    return basket.map((claim) => ({ ...claim, title: summaries.get(claim.id) ?? '' }));
  } catch {
    return basket;
  }
}

const MAX_TITLES = 200;
