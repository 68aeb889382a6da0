import { useQueries } from '@tanstack/react-query';

import { Link } from 'wouter';

import { GrowthDocument } from '../../client/client.ts';
import { growthVariables, type OverTimeAddress } from '../address/over-time-address.ts';
import { areaPath } from '../address/area-address.ts';
import { ChartFigure } from '../chart/chart-figure.tsx';
import { rangeOfDays } from '../chart/scale.ts';
import { Failure } from '../component/failure.tsx';
import { Loading } from '../component/loading.tsx';
import { placeName } from '../place/area.ts';
import { resultQuery } from '../query/query-options.ts';
import { useLastSourceDay } from './use-last-source-day.ts';
import { useText } from '../text/catalogue.ts';
import { TIME } from '../text/en/time.ts';
import { growthSeries } from './growth-series.ts';

interface GrowthChartProps {
  readonly address: OverTimeAddress;
  readonly nameOf: (id: string) => string;
}

/** How many partners, markets or claims in force there were, day by day. */
export function GrowthChart({ address, nameOf }: GrowthChartProps) {
  const text = useText(TIME);
  const { show, of, from, to } = address;
  const owners = of.length > 0 ? of : [null];
  const results = useQueries({
    queries: owners.map((entity) => resultQuery(GrowthDocument, growthVariables(address, entity))),
  });
  const lastSource = useLastSourceDay();
  const failed = results.find(({ isError }) => isError);
  if (failed) return <Failure error={failed.error} retry={() => void failed.refetch()} />;
  if (results.some(({ data }) => !data)) return <Loading>{text.loading}</Loading>;
  const growths = owners.map((id, index) => ({
    id,
    name: id === null ? text.wholeGraph : nameOf(id),
    points: results[index]?.data?.claims.growth ?? [],
  }));
  const days = growths.flatMap(({ points }) => points.map(({ day }) => day));
  if (days.length === 0) return <p role="status">{text.nothing}</p>;
  const unit = unitOf(show, of.length > 0, text);
  const series = growthSeries(growths, address, {
    plans: text.plans,
    point: (day, value, most) => text.point(day, value, most, unit),
  });
  const name = text.join(growths.map((growth) => growth.name));
  const what = show === 'partners' && of.length === 0 ? 'entities' : (show as 'partners' | 'markets' | 'claims');
  const end = to === null ? lastSource : `${to}-12-31`;
  return (
    <ChartFigure
      name={['fingraph', show, ...of].join('-')}
      title={text.growthTitle(text.shown[show], name, placesOf(address, text.join))}
      subtitle={[text.growthSubtitle[what], lastSource ? text.until(lastSource) : ''].join(' ')}
      unit={unit}
      series={series}
      range={rangeOfDays([...days, ...(end === null ? [] : [end]), ...(from === null ? [] : [`${from}-01-01`])])}
      notes={[
        text.solidNote,
        ...(series.some(({ points }) => points.some(({ high }) => high !== undefined)) ? [text.bandNote] : []),
        ...(series.some(({ isDashed }) => isDashed) ? [text.dashedNote] : []),
        text.undatedNote,
      ]}
    >
      {address.areas.map((area) => (
        <p key={area} className="line">
          <Link href={areaPath(area, address)}>{placeName(area)}</Link>
        </p>
      ))}
    </ChartFigure>
  );
}

function unitOf(show: OverTimeAddress['show'], isOfEntity: boolean, text: (typeof TIME)['english']): string {
  if (show === 'markets') return text.unitMarkets;
  if (show === 'claims') return text.unitClaims;
  return isOfEntity ? text.unitPartners : text.unitEntities;
}

/** The markets and areas of the chart in words; null for all. */
export function placesOf(
  { areas, markets }: OverTimeAddress,
  join: (items: readonly string[]) => string,
): string | null {
  const places = [...areas, ...markets].map(placeName);
  return places.length === 0 ? null : join(places);
}
