import type { ClaimsThatMeetQuery, ClaimsPerMarketQuery } from '../../client/client.ts';
import { metricValue } from '../claim/quantity.ts';
import type { MapAddress } from '../address/map-address.ts';

/** The number of one market, and how it is written. */
export interface MarketValue {
  readonly code: string;
  readonly value: number;
  readonly text: string;
  readonly claims: number;
  /** Other figures about the market, written out. */
  readonly others: readonly string[];
}

type Counts = ClaimsPerMarketQuery['claims']['counts'];
type Figure = ClaimsThatMeetQuery['claims']['nodes'][number];

/** Partners, entities or claims of each market, the most first. */
export function countedMarkets(
  counts: Counts,
  { show, of }: MapAddress,
  inWords: (count: number) => string,
): MarketValue[] {
  const valueOf = ({ claimCount, entityCount }: Counts[number]) =>
    show === 'claims' ? claimCount : Math.max(0, entityCount - Number(of !== null));
  return counts
    .filter(({ isUnknown }) => !isUnknown)
    .map((count) => {
      const value = valueOf(count);
      return { code: count.value, value, text: inWords(value), claims: count.claimCount, others: [] };
    })
    .filter(({ value }) => value > 0)
    .toSorted((a, b) => b.value - a.value || (a.code < b.code ? -1 : 1));
}

/** The latest figure of each market, with the others beside it. Claims come in the order of their dates, undated ones last. */
export function figuresOfMarkets(claims: readonly Figure[]): MarketValue[] {
  const byMarket = new Map<string, Figure[]>();
  for (const claim of claims) {
    for (const { code } of claim.markets) byMarket.set(code, [...(byMarket.get(code) ?? []), claim]);
  }
  return [...byMarket]
    .flatMap(([code, figures]): MarketValue[] => {
      const latest = figures.findLast(({ date, metric }) => date !== null && metric !== null) ?? figures.at(-1);
      if (!latest?.metric) return [];
      const others = figures.flatMap((claim) => (claim === latest || !claim.metric ? [] : [datedFigure(claim)]));
      return [{ code, value: latest.metric.value, text: datedFigure(latest), claims: figures.length, others }];
    })
    .toSorted((a, b) => b.value - a.value || (a.code < b.code ? -1 : 1));
}

function datedFigure({ metric, date }: Figure): string {
  if (!metric) return '';
  return metricValue(metric.from || metric.to || !date ? metric : { ...metric, from: date, to: date });
}
