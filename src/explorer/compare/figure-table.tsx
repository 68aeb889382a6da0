import { Link } from 'wouter';

import { ClaimsThatMeetDocument } from '../../client/client.ts';
import { claimPath } from '../address/address.ts';
import type { CompareAddress } from '../address/compare-address.ts';
import { readOverTime } from '../address/over-time-address.ts';
import { scopeFilter } from '../address/scope.ts';
import { metricValue } from '../claim/quantity.ts';
import { Failure } from '../component/failure.tsx';
import { Loading } from '../component/loading.tsx';
import { FiguresChart } from '../overtime/figures-chart.tsx';
import { useMeasureLabel } from '../query/use-measure-label.ts';
import { useQuestion } from '../query/use-question.ts';
import { useText } from '../text/catalogue.ts';
import { COMPARE } from '../text/en/compare.ts';
import { type ComparedMeasure, comparedMeasures } from './comparison.ts';
import type { ComparedEntity } from './facts-table.tsx';

interface FigureTableProps {
  readonly entities: readonly ComparedEntity[];
  readonly address: CompareAddress;
  readonly onMeasure: (measure: string) => void;
}

/** The figures of measures that several of the entities have, with all rival values, and a chart of one measure. */
export function FigureTable({ entities, address, onMeasure }: FigureTableProps) {
  const text = useText(COMPARE);
  const labelOf = useMeasureLabel();
  const of = entities.map(({ id }) => id);
  const { datasets, recordedOn } = address;
  const { state, data, error, retry } = useQuestion(ClaimsThatMeetDocument, {
    where: { kinds: ['METRIC', 'MARKET_PRESENCE'], entities: of, ...scopeFilter(address) },
    first: 200,
  });
  if (state === 'failed') return <Failure error={error} retry={retry} />;
  if (!data) return <Loading>{text.loading}</Loading>;
  const measures = comparedMeasures(data.claims.nodes, of);
  const shared = measures.filter((measure) => measure.entities > 1);
  const own = measures.filter((measure) => measure.entities === 1);
  const measure = shared.find((one) => one.measure === address.measure)?.measure ?? shared[0]?.measure;
  const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name ?? id;
  return (
    <section aria-labelledby="compare-figures">
      <h2 id="compare-figures">{text.figures}</h2>
      <p className="soft">{shared.length === 0 ? text.noFigures : text.figuresNote}</p>
      {shared.length > 0 && <Measures measures={shared} entities={entities} address={address} />}
      {own.length > 0 && (
        <details>
          <summary>{text.otherMeasures(own.length)}</summary>
          <Measures measures={own} entities={entities} address={address} />
        </details>
      )}
      {measure !== undefined && (
        <>
          <label className="sort">
            {text.measure}{' '}
            <select value={measure} onChange={({ target }) => onMeasure(target.value)}>
              {shared.map((one) => (
                <option key={one.measure} value={one.measure}>
                  {labelOf(one.measure)}
                </option>
              ))}
            </select>
          </label>
          <FiguresChart
            address={{ ...readOverTime(new URLSearchParams()), show: 'figures', of, measure, datasets, recordedOn }}
            nameOf={nameOf}
          />
        </>
      )}
    </section>
  );
}

type Figure = Parameters<typeof metricValue>[0];

interface MeasuresProps {
  readonly measures: readonly ComparedMeasure<{
    readonly id: string;
    readonly metric: Figure | null;
    readonly date: { readonly text: string } | null;
    readonly summary: string;
  }>[];
  readonly entities: readonly ComparedEntity[];
  readonly address: CompareAddress;
}

function Measures({ measures, entities, address }: MeasuresProps) {
  const text = useText(COMPARE);
  const labelOf = useMeasureLabel();
  return (
    <div className="table-scroll compare-scroll" role="region" tabIndex={0} aria-label={text.figures}>
      <table className="figures compare">
        <thead>
          <tr>
            <th scope="col">{text.measure}</th>
            {entities.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {measures.map(({ measure, figures }) => (
            <tr key={measure}>
              <th scope="row">{labelOf(measure)}</th>
              {figures.map((claims, index) => (
                <td key={entities[index]?.id}>
                  {claims.length === 0 && text.none}
                  <ul className="plain">
                    {claims.map(({ id, metric, date, summary }) => (
                      <li key={id}>
                        <Link href={claimPath(id, address)} title={summary}>
                          {metric &&
                            metricValue(
                              metric.from || metric.to || !date ? metric : { ...metric, from: date, to: date },
                            )}
                        </Link>
                      </li>
                    ))}
                  </ul>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
