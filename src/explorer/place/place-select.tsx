import { BusiestMarketsDocument } from '../../client/client.ts';
import { useQuestion } from '../query/use-question.ts';
import { useText } from '../text/catalogue.ts';
import { MAP } from '../text/en/map.ts';
import { AREAS, isArea, placeName } from './area.ts';

interface PlaceSelectProps {
  readonly label: string;
  /** The text of the choice of all markets. */
  readonly anywhere: string;
  /** An area, or the code of a country. */
  readonly value: string | null;
  readonly onChange: (place: string | null) => void;
}

/** Chooses an area, or one of the countries that claims cover. */
export function PlaceSelect({ label, anywhere, value, onChange }: PlaceSelectProps) {
  const text = useText(MAP);
  const { data } = useQuestion(BusiestMarketsDocument, { first: 250 });
  const codes = (data?.graph.markets ?? []).map(({ market }) => market.id.toUpperCase());
  const countries = value === null || isArea(value) || codes.includes(value) ? codes : [...codes, value];
  return (
    <label className="sort">
      {label}{' '}
      <select value={value ?? ''} onChange={({ target }) => onChange(target.value || null)}>
        <option value="">{anywhere}</option>
        <optgroup label={text.areas}>
          {Object.keys(AREAS).map((area) => (
            <option key={area} value={area}>
              {placeName(area)}
            </option>
          ))}
        </optgroup>
        <optgroup label={text.countries}>
          {countries
            .map((code) => ({ code, name: placeName(code) }))
            .toSorted((a, b) => a.name.localeCompare(b.name))
            .map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
        </optgroup>
      </select>
    </label>
  );
}
