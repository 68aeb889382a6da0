import { useLocation } from 'wouter';

import { PartnersPerMarketDocument } from '../../client/client.ts';
import { type MarketsAddress, marketsPath } from '../address/address.ts';
import { MarketGrid } from '../claim/market-grid.tsx';
import { marketsVariables } from '../claim/markets-query.ts';
import { Failure } from '../component/failure.tsx';
import { IdNotFound } from '../component/id-not-found.tsx';
import { Loading } from '../component/loading.tsx';
import { useQuestion } from '../query/use-question.ts';
import { useText } from '../text/catalogue.ts';
import { MARKETS } from '../text/en/view/markets.ts';

/** The partners of an entity by market and role. A cell leads to its partners. */
export function ReportMarkets({ id, address }: { readonly id: string; readonly address: MarketsAddress }) {
  const text = useText(MARKETS);
  const [, navigate] = useLocation();
  const { state, data, error, retry } = useQuestion(PartnersPerMarketDocument, marketsVariables(id, address));
  if (state === 'failed') return <Failure error={error} retry={retry} />;
  if (!data) return <Loading>{text.loading}</Loading>;
  if (!data.entity) return <IdNotFound kind="entity" id={id} />;
  const { name, partnersPerMarket } = data.entity;
  if (partnersPerMarket.length === 0) return <p className="soft">{text.none(name)}</p>;
  return (
    <MarketGrid
      markets={partnersPerMarket}
      open={NOTHING}
      onOpen={(market, role) => navigate(marketsPath(id, { ...address, market, role }))}
    >
      {null}
    </MarketGrid>
  );
}

const NOTHING = { market: null, role: null } as const;
