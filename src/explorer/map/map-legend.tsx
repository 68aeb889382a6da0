import { useText } from '../text/catalogue.ts';
import { MAP } from '../text/en/map.ts';
import { colourOf, type ValueClass } from './map-classes.ts';

interface MapLegendProps {
  readonly classes: readonly ValueClass[];
  readonly unit: string;
}

/** The colours of the map, from the smallest values to the largest. */
export function MapLegend({ classes, unit }: MapLegendProps) {
  const text = useText(MAP);
  return (
    <ul className="map-legend" aria-label={text.legend}>
      <li className="soft">{unit}</li>
      {classes.map((one) => (
        <li key={one.least}>
          <Swatch className={`map-${colourOf(one.least, classes)}`} /> {text.range(one.least, one.most)}
        </li>
      ))}
      <li>
        <Swatch className="map-none" /> {text.none}
      </li>
    </ul>
  );
}

function Swatch({ className }: { readonly className: string }) {
  return (
    <svg width="22" height="13" aria-hidden="true">
      <rect className={`map-place ${className}`} x="0.5" y="0.5" width="21" height="12" />
    </svg>
  );
}
