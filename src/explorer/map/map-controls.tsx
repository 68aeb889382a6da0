import type { ClaimKind } from '../../client/client.ts';
import { MAP_MEASURES, MAP_VIEWS, type MapAddress } from '../address/map-address.ts';
import { CLAIM_KINDS, tableKeys } from '../claim/vocabulary.ts';
import { EntityChoice } from '../overtime/entity-choice.tsx';
import { MeasureSelect } from '../overtime/over-time-controls.tsx';
import { ScopeControls } from '../scope/scope-controls.tsx';
import { useText } from '../text/catalogue.ts';
import { MAP } from '../text/en/map.ts';

interface MapControlsProps {
  readonly address: MapAddress;
  readonly name: string;
  readonly onChange: (change: Partial<MapAddress>) => void;
}

/** What colours the map, of which entity, and which part of the world it shows. */
export function MapControls({ address, name, onChange }: MapControlsProps) {
  const text = useText(MAP);
  const { show, of, kinds, measure, view } = address;
  return (
    <form className="filters" aria-label={text.controls} onSubmit={(event) => event.preventDefault()}>
      <label className="sort">
        {text.colour}{' '}
        <select value={show} onChange={({ target }) => onChange({ show: target.value as MapAddress['show'] })}>
          {tableKeys(MAP_MEASURES).map((value) => (
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
            {tableKeys(CLAIM_KINDS).map((kind) => (
              <option key={kind} value={kind}>
                {CLAIM_KINDS[kind].many}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="sort">
        {text.view}{' '}
        <select value={view} onChange={({ target }) => onChange({ view: target.value as MapAddress['view'] })}>
          {tableKeys(MAP_VIEWS).map((value) => (
            <option key={value} value={value}>
              {text.views[value]}
            </option>
          ))}
        </select>
      </label>
      <EntityChoice
        label={text.of}
        of={of === null ? [] : [of]}
        most={1}
        nameOf={() => name}
        none={text.wholeGraph}
        onChange={([id = null]) => onChange({ of: id })}
      />
      <ScopeControls scope={address} onChange={onChange} />
    </form>
  );
}
