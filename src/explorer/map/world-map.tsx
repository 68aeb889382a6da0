import { type KeyboardEvent, type Ref, useRef, useState } from 'react';
import { useLocation } from 'wouter';

import { BASE } from '../address/base.ts';
import { placeName } from '../place/area.ts';
import { type Box, CHOICES, type MapPlace, PLACES, placeAfterKey } from './map-places.ts';

interface WorldMapProps {
  readonly label: string;
  readonly box: Box;
  /** The colour of a country and its value in words. */
  readonly valueOf: (code: string) => { readonly colour: number | null; readonly text: string };
  readonly hrefOf: (code: string) => string;
  readonly chosen: string | null;
  /** The country at which the keyboard begins. */
  readonly start: string | null;
  readonly svg: Ref<SVGSVGElement>;
  readonly onNear: (code: string | null) => void;
}

/** A map of the world whose countries are links. One of them is a tab stop; arrow keys move to the nearest one. */
export function WorldMap({ label, box, valueOf, hrefOf, chosen, start, svg, onNear }: WorldMapProps) {
  const [, navigate] = useLocation();
  const [focused, setFocused] = useState<string | null>(null);
  const links = useRef(new Map<string, HTMLOrSVGElement>());
  const stop = focused ?? chosen ?? start ?? CHOICES[0]?.code;
  const [left, top, width, height] = box;
  const radius = width / 220;

  const move = (event: KeyboardEvent, from: MapPlace) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = placeAfterKey(from, event.key);
    if (next === null) return;
    event.preventDefault();
    links.current.get(next.code)?.focus();
  };
  const isChoice = new Set(CHOICES);
  return (
    <svg
      ref={svg}
      className="world-map"
      viewBox={`${left} ${top} ${width} ${height}`}
      role="group"
      aria-label={label}
      onPointerLeave={() => onNear(null)}
    >
      <rect className="map-sea" x={left} y={top} width={width} height={height} />
      {PLACES.map((place, index) => {
        const { code, path, x, y } = place;
        const { colour, text } = code === null ? { colour: null, text: '' } : valueOf(code);
        const className = `map-place ${colour === null ? 'map-none' : `map-${colour}`}${code !== null && code === chosen ? ' map-chosen' : ''}`;
        const shape =
          path === null ? (
            <circle className={className} cx={x} cy={y} r={colour === null ? radius * 0.55 : radius} />
          ) : (
            <path className={className} d={path} />
          );
        // a territory without a code, or a country that is a point, too
        if (code === null || !isChoice.has(place as never)) return <g key={index}>{shape}</g>;
        return (
          <a
            key={index}
            ref={(element) => {
              if (element) links.current.set(code, element);
              else links.current.delete(code);
            }}
            className="map-link"
            href={`${BASE}${hrefOf(code)}`}
            aria-label={`${placeName(code)}: ${text}`}
            aria-current={code === chosen || undefined}
            tabIndex={code === stop ? 0 : -1}
            onPointerEnter={() => onNear(code)}
            onFocus={() => {
              setFocused(code);
              onNear(code);
            }}
            onBlur={() => onNear(null)}
            onKeyDown={(event) => move(event, place)}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
              event.preventDefault();
              navigate(hrefOf(code));
            }}
          >
            {path === null && <circle className="map-target" cx={x} cy={y} r={radius * 2.4} />}
            {shape}
          </a>
        );
      })}
    </svg>
  );
}
