import { OwnersAndHoldingsDocument } from '../../client/client.ts';
import type { OverTimeAddress } from '../address/over-time-address.ts';
import { recordedMoment } from '../address/scope.ts';
import { ChartFigure } from '../chart/chart-figure.tsx';
import { Failure } from '../component/failure.tsx';
import { Loading } from '../component/loading.tsx';
import { useQuestion } from '../query/use-question.ts';
import { useText } from '../text/catalogue.ts';
import { TIME } from '../text/en/time.ts';
import { percent } from '../text/intl.ts';
import { stakeSeries } from './stake-series.ts';

/** The stakes in an entity, and those that it holds. */
export function StakesChart({ address }: { readonly address: OverTimeAddress }) {
  const text = useText(TIME);
  const { of, datasets, recordedOn, from, to } = address;
  const [entity] = of;
  const { state, data, error, retry } = useQuestion(
    OwnersAndHoldingsDocument,
    entity === undefined
      ? null
      : {
          entity,
          datasets: datasets.length > 0 ? datasets : null,
          recordedOn: recordedOn === null ? null : recordedMoment(recordedOn),
        },
  );
  if (entity === undefined) return <p className="soft">{text.chooseEntity}</p>;
  if (state === 'failed') return <Failure error={error} retry={retry} />;
  if (!data) return <Loading>{text.loading}</Loading>;
  const series = data.entity
    ? stakeSeries(data.entity, address, { stake: text.stake, point: text.figurePoint, value: percent })
    : [];
  if (!data.entity || series.length === 0) return <p role="status">{text.nothing}</p>;
  return (
    <ChartFigure
      name={`fingraph-stakes-${entity}`}
      title={text.stakesTitle(data.entity.name)}
      subtitle={text.stakesSubtitle}
      unit={text.stakesUnit}
      series={series}
      range={from === null || to === null ? null : [`${from}-01-01`, `${to}-12-31`]}
      notes={[text.stakesNote, text.rangeNote]}
    />
  );
}
