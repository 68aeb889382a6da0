import { type ClaimKind, type GrowthStep, MeasuresDocument } from '../../client/client.ts';
import { MAX_ENTITIES, type OverTimeAddress, SHOWN, type Shown, STEPS } from '../address/over-time-address.ts';
import { CLAIM_KINDS, tableKeys } from '../claim/vocabulary.ts';
import { isArea } from '../place/area.ts';
import { PlaceSelect } from '../place/place-select.tsx';
import { useMeasureLabel } from '../query/use-measure-label.ts';
import { useQuestion } from '../query/use-question.ts';
import { ScopeControls } from '../scope/scope-controls.tsx';
import { useText } from '../text/catalogue.ts';
import { TIME } from '../text/en/time.ts';
import { EntityChoice } from './entity-choice.tsx';
import { YearFields } from './year-fields.tsx';

interface OverTimeControlsProps {
  readonly address: OverTimeAddress;
  readonly nameOf: (id: string) => string;
  readonly onChange: (change: Partial<OverTimeAddress>) => void;
}

/** What the chart shows, of which entities, where and when. */
export function OverTimeControls({ address, nameOf, onChange }: OverTimeControlsProps) {
  const text = useText(TIME);
  const { show, of, kinds, by, measure, from, to, areas, markets } = address;
  const isGrowth = show === 'partners' || show === 'markets' || show === 'claims';
  return (
    <form className="filters" aria-label={text.controls} onSubmit={(event) => event.preventDefault()}>
      <label className="sort">
        {text.show}{' '}
        <select value={show} onChange={({ target }) => onChange({ show: target.value as Shown })}>
          {tableKeys(SHOWN).map((value) => (
            <option key={value} value={value}>
              {text.shown[value]}
            </option>
          ))}
        </select>
      </label>
      {show === 'figures' && <MeasureSelect value={measure} onChange={(chosen) => onChange({ measure: chosen })} />}
      {show === 'claims' && (
        <label className="sort">
          {text.kind}{' '}
          <select
            value={kinds[0] ?? ''}
            onChange={({ target }) => onChange({ kinds: target.value === '' ? [] : [target.value as ClaimKind] })}
          >
            <option value="">{text.anyKind}</option>
            {LIFE_CYCLE_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {CLAIM_KINDS[kind].many}
              </option>
            ))}
          </select>
        </label>
      )}
      {show !== 'stakes' && (
        <PlaceSelect
          label={text.place}
          anywhere={text.anywhere}
          value={areas[0] ?? markets[0] ?? null}
          onChange={(place) =>
            onChange({
              areas: place !== null && isArea(place) ? [place] : [],
              markets: place !== null && !isArea(place) ? [place] : [],
            })
          }
        />
      )}
      {isGrowth && (
        <label className="sort">
          {text.step}{' '}
          <select value={by} onChange={({ target }) => onChange({ by: target.value as GrowthStep })}>
            {tableKeys(STEPS).map((step) => (
              <option key={step} value={step}>
                {text.steps[step]}
              </option>
            ))}
          </select>
        </label>
      )}
      <YearFields from={from} to={to} onChange={onChange} />
      <EntityChoice
        label={text.of}
        of={of}
        most={show === 'stakes' ? 1 : MAX_ENTITIES}
        nameOf={nameOf}
        none={show === 'stakes' ? null : text.wholeGraph}
        onChange={(ids) => onChange({ of: ids })}
      />
      <ScopeControls scope={address} onChange={onChange} />
    </form>
  );
}

/** The kinds of claims that are in force on days. */
const LIFE_CYCLE_KINDS = ['PARTNERSHIP', 'OWNERSHIP', 'ROLE', 'MARKET_PRESENCE'] as const;

interface MeasureSelectProps {
  readonly value: string | null;
  readonly onChange: (measure: string | null) => void;
}

/** The measures of which the graph has figures. */
export function MeasureSelect({ value, onChange }: MeasureSelectProps) {
  const text = useText(TIME);
  const labelOf = useMeasureLabel();
  const { data } = useQuestion(MeasuresDocument, {});
  const measures = data?.graph.measures ?? [];
  const known = measures.some(({ id }) => id === value);
  return (
    <label className="sort">
      {text.measure}{' '}
      <select value={value ?? ''} onChange={({ target }) => onChange(target.value || null)}>
        <option value="">{text.chooseMeasure}</option>
        {value !== null && !known && <option value={value}>{labelOf(value)}</option>}
        {measures.map(({ id }) => (
          <option key={id} value={id}>
            {labelOf(id)}
          </option>
        ))}
      </select>
    </label>
  );
}
