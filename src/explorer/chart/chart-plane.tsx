import { type KeyboardEvent, type PointerEvent, type Ref, useRef, useState } from 'react';
import { useLocation } from 'wouter';

import { BASE } from '../address/base.ts';
import { number } from '../text/intl.ts';
import { type ChartSeries, COLOURS, type PlacedPoint } from './chart.ts';
import { bandPath, linePath, markPath, nearestPoint, placedPoints, pointAfterKey } from './chart-shape.ts';
import { type ChartScale, chartScale, type Plane } from './scale.ts';

interface ChartPlaneProps {
  readonly label: string;
  readonly unit: string;
  readonly series: readonly ChartSeries[];
  readonly range: readonly [first: string, last: string];
  readonly width: number;
  readonly height: number;
  readonly svg: Ref<SVGSVGElement>;
  readonly onPoint: (point: PlacedPoint | null) => void;
}

/** The axes, lines and marks of a chart. The marks are links; the arrow keys move between them. */
export function ChartPlane({ label, unit, series, range, width, height, svg, onPoint }: ChartPlaneProps) {
  const [, navigate] = useLocation();
  const [stop, setStop] = useState<string | null>(null);
  const marks = useRef(new Map<string, HTMLOrSVGElement>());
  const plane = { left: LEFT, right: width - RIGHT, top: TOP, bottom: height - BOTTOM };
  const scale = chartScale(range, valueRange(series), plane);
  const points = placedPoints(series, scale);
  const stopKey = points.some((placed) => markKey(placed) === stop) ? stop : points[0] && markKey(points[0]);

  const near = ({ currentTarget, clientX, clientY }: PointerEvent<SVGSVGElement>) => {
    const { left, top } = currentTarget.getBoundingClientRect();
    return nearestPoint(points, clientX - left, clientY - top);
  };
  const move = (event: KeyboardEvent, from: PlacedPoint) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = pointAfterKey(points, from, event.key);
    if (next === null) return;
    event.preventDefault();
    marks.current.get(markKey(next))?.focus();
  };
  return (
    <svg
      ref={svg}
      className="chart-plane"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={label}
      onPointerMove={(event) => onPoint(near(event))}
      onPointerLeave={() => onPoint(null)}
    >
      <Axes scale={scale} plane={plane} unit={unit} />
      {series.map((one) => (
        <g key={one.id} className={`chart-colour-${one.colour % COLOURS}`} aria-hidden="true">
          <path className="chart-band" d={bandPath(one, scale, range[1]) ?? undefined} />
          <path
            className={one.isDashed ? 'chart-line dashed' : 'chart-line'}
            d={linePath(one, scale, range[1]) ?? undefined}
          />
          {!one.hasBand && <Ranges series={one} scale={scale} plane={plane} />}
        </g>
      ))}
      {points.map((placed) => {
        const key = markKey(placed);
        const { point, x, y } = placed;
        return (
          <a
            key={key}
            ref={(element) => {
              if (element) marks.current.set(key, element);
              else marks.current.delete(key);
            }}
            className={`chart-mark chart-colour-${placed.series.colour % COLOURS}`}
            href={`${BASE}${point.href}`}
            aria-label={`${placed.series.label}: ${point.label}`}
            tabIndex={key === stopKey ? 0 : -1}
            onFocus={() => {
              setStop(key);
              onPoint(placed);
            }}
            onBlur={() => onPoint(null)}
            onKeyDown={(event) => move(event, placed)}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
              event.preventDefault();
              navigate(point.href);
            }}
          >
            <circle className="chart-target" cx={x} cy={y} r={TARGET} />
            <path
              d={markPath(placed.series.colour, placed.series.form === 'step' ? 22 : 56)}
              transform={`translate(${x},${y})`}
            />
          </a>
        );
      })}
    </svg>
  );
}

const LEFT = 52;
const RIGHT = 14;
const TOP = 26;
const BOTTOM = 30;
/** Half of the smallest size that a finger hits. */
const TARGET = 12;

function markKey({ series, point }: PlacedPoint): string {
  return `${series.id} ${series.points.indexOf(point)}`;
}

function valueRange(series: readonly ChartSeries[]): [low: number, high: number] {
  const values = series.flatMap(({ points }) =>
    points.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]),
  );
  return values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [0, 0]);
}

interface AxesProps {
  readonly scale: ChartScale;
  readonly plane: Plane;
  readonly unit: string;
}

function Axes({ scale, plane, unit }: AxesProps) {
  return (
    <g className="chart-axes" aria-hidden="true">
      <text className="chart-unit" x={0} y={12}>
        {unit}
      </text>
      {scale.yTicks.map(({ at, value }) => (
        <g key={value}>
          <line className="chart-grid" x1={plane.left} x2={plane.right} y1={at} y2={at} />
          <text x={plane.left - 8} y={at + 4} textAnchor="end">
            {number(value, { notation: Math.abs(value) >= 10_000 ? 'compact' : 'standard' })}
          </text>
        </g>
      ))}
      {scale.xTicks.map(({ at, text }) => (
        <g key={text}>
          <line className="chart-tick" x1={at} x2={at} y1={plane.bottom} y2={plane.bottom + 5} />
          <text x={at} y={plane.bottom + 20} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
      <line className="chart-base" x1={plane.left} x2={plane.right} y1={scale.y(0)} y2={scale.y(0)} />
    </g>
  );
}

interface RangesProps {
  readonly series: ChartSeries;
  readonly scale: ChartScale;
  readonly plane: Plane;
}

/** The days and the values that each point may mean. An open bound goes on to the edge, and ends in an arrow. */
function Ranges({ series, scale: { x, y }, plane }: RangesProps) {
  return series.points.map(({ day, days, value, low, high }, index) => {
    const [at, from, to] = [x(day), y(low === undefined ? value : (low ?? 0)), y(high ?? value)];
    const top = high === null ? Math.max(plane.top, to - OPEN) : to;
    return (
      <g key={index} className="chart-range">
        {days && days[0] !== days[1] && (
          <line
            x1={Math.max(plane.left, x(days[0]))}
            x2={Math.min(plane.right, x(days[1]))}
            y1={y(value)}
            y2={y(value)}
          />
        )}
        {(low !== undefined || high !== undefined) && <line x1={at} x2={at} y1={from} y2={top} />}
        {high === null && <path d={`M${at - 4},${top + 5}L${at},${top}L${at + 4},${top + 5}`} />}
        {low === null && <path d={`M${at - 4},${from - 5}L${at},${from}L${at + 4},${from - 5}`} />}
      </g>
    );
  });
}

/** The length of an open range, in pixels. */
const OPEN = 40;
