import { ClaimsThatMeetDocument } from '../../client/client.ts';
import { type OverTimeAddress, overTimeFilter } from '../address/over-time-address.ts';
import { ChartFigure } from '../chart/chart-figure.tsx';
import { metricValue } from '../claim/quantity.ts';
import { humanize } from '../claim/vocabulary.ts';
import { Failure } from '../component/failure.tsx';
import { Loading } from '../component/loading.tsx';
import { useMeasureLabel } from '../query/use-measure-label.ts';
import { useQuestion } from '../query/use-question.ts';
import { useText } from '../text/catalogue.ts';
import { TIME } from '../text/en/time.ts';
import { figureSeries } from './figure-series.ts';
import { placesOf } from './growth-chart.tsx';

interface FiguresChartProps {
  readonly address: OverTimeAddress;
  readonly nameOf: (id: string) => string;
}

/** The figures of one measure, each as its source gives it. */
export function FiguresChart({ address, nameOf }: FiguresChartProps) {
  const text = useText(TIME);
  const labelOf = useMeasureLabel();
  const { of, measure, from, to } = address;
  const where = overTimeFilter(address, null);
  const { state, data, error, retry } = useQuestion(
    ClaimsThatMeetDocument,
    measure === null ? null : { where: { ...where, ...(of.length > 0 && { entities: of }) }, first: MOST },
  );
  if (measure === null) return <p className="soft">{text.chooseMeasure}.</p>;
  if (state === 'failed') return <Failure error={error} retry={retry} />;
  if (!data) return <Loading>{text.loading}</Loading>;
  const { nodes, totalCount } = data.claims;
  const figures = figureSeries(
    nodes,
    address,
    {
      planned: text.plannedFigure,
      point: text.figurePoint,
      value: ({ value, unit, qualifier }) => metricValue({ value, unit, qualifier }),
    },
    of,
  );
  if (figures.drawn === 0) return <p role="status">{text.nothing}</p>;
  const { series, unit, sources, drawn, definitions, otherUnits, undated } = figures;
  const name = of.length > 0 ? text.join(of.map(nameOf)) : text.wholeGraph;
  const range = from === null || to === null ? null : ([`${from}-01-01`, `${to}-12-31`] as const);
  return (
    <ChartFigure
      name={['fingraph', measure.toLowerCase(), ...of].join('-')}
      title={text.figuresTitle(labelOf(measure), name, placesOf(address, text.join))}
      subtitle={text.figuresSubtitle(drawn, sources)}
      unit={unit === 'COUNT' ? labelOf(measure) : unit === 'PERCENT' ? text.stakesUnit : humanize(unit)}
      series={series}
      range={range}
      notes={[
        text.figuresNote,
        text.rangeNote,
        ...(definitions > 1 ? [text.definitions(definitions)] : []),
        ...(otherUnits > 0 ? [text.otherUnits(otherUnits, humanize(unit))] : []),
        ...(undated > 0 ? [text.undated(undated)] : []),
        ...(nodes.length < totalCount ? [text.truncated(nodes.length, totalCount)] : []),
      ]}
    />
  );
}

/** The largest page. */
const MOST = 200;
