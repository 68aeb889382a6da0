import { type ReactNode, useId, useRef, useState } from 'react';
import { Link } from 'wouter';

import { useText } from '../text/catalogue.ts';
import { TIME } from '../text/en/time.ts';
import { number } from '../text/intl.ts';
import { type ChartSeries, COLOURS, type PlacedPoint } from './chart.ts';
import { ChartPlane } from './chart-plane.tsx';
import { markPath } from './chart-shape.ts';
import { chartCsv, daysInWords, type Row } from './chart-text.ts';
import { PictureTools } from './picture-tools.tsx';
import { rangeOfDays } from './scale.ts';
import { useWidth } from './use-width.ts';
import './chart.css';

interface ChartFigureProps {
  /** The name of saved files, without extension. */
  readonly name: string;
  readonly title: string;
  /** What is counted, on which days. */
  readonly subtitle: string;
  /** The unit of the values, above the axis. */
  readonly unit: string;
  readonly series: readonly ChartSeries[];
  /** The axis of days; by default that of the points. */
  readonly range?: readonly [first: string, last: string] | null;
  /** How to read the chart, in words. */
  readonly notes: readonly string[];
  readonly children?: ReactNode;
}

/** A chart over time with its title, legend and notes, the table of its points, and its files. */
export function ChartFigure({ name, title, subtitle, unit, series, range, notes, children }: ChartFigureProps) {
  const text = useText(TIME);
  const heading = useId();
  const svg = useRef<SVGSVGElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const [near, setNear] = useState<PlacedPoint | null>(null);
  const days = range ?? rangeOfDays(series.flatMap(({ points }) => points.flatMap(({ day, days }) => days ?? [day])));
  if (days === null) return null;
  return (
    <figure className="chart" aria-labelledby={heading}>
      <figcaption>
        <h2 id={heading}>{title}</h2>
        <p className="soft">{subtitle}</p>
      </figcaption>
      <SeriesLegend series={series} />
      <div className="chart-box" ref={box}>
        <ChartPlane
          label={text.chartLabel(title)}
          unit={unit}
          series={series}
          range={days}
          width={width}
          height={width < NARROW ? 280 : 360}
          svg={svg}
          onPoint={setNear}
        />
      </div>
      <p className="chart-readout" aria-hidden="true">
        {near ? `${near.series.label}: ${near.point.label}` : text.readoutHint}
      </p>
      {notes.length > 0 && (
        <ul className="chart-notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <PictureTools
        svg={svg}
        name={name}
        title={title}
        subtitle={subtitle}
        legend={series.map(({ label, colour, isDashed }) => ({ label, colour, isDashed: isDashed ?? false }))}
        notes={notes}
        csv={() => chartCsv(csvHead(text, unit), rowsOf(series))}
      />
      {children}
      <details className="chart-table">
        <summary>{text.table(series.reduce((sum, { points }) => sum + points.length, 0))}</summary>
        <ChartTable title={title} unit={unit} series={series} />
      </details>
    </figure>
  );
}

/** Below this width, the chart is lower, too. */
const NARROW = 560;

function csvHead(text: (typeof TIME)['english'], unit: string): Row {
  return [text.series, text.firstDay, text.lastDay, unit, text.least, text.most];
}

function rowsOf(series: readonly ChartSeries[]): Row[] {
  return series.flatMap(({ label, points }) =>
    points.map(({ day, days, value, low, high }) => [
      label,
      days?.[0] ?? day,
      days?.[1] ?? day,
      value,
      low === undefined ? value : low,
      high === undefined ? value : high,
    ]),
  );
}

function SeriesLegend({ series }: { readonly series: readonly ChartSeries[] }) {
  if (series.length < 2) return null;
  return (
    <ul className="chart-legend">
      {series.map(({ id, label, colour, isDashed, form }) => (
        <li key={id} className={`chart-colour-${colour % COLOURS}`}>
          <svg width="30" height="14" viewBox="0 0 30 14" aria-hidden="true">
            {form !== 'points' && <path className={isDashed ? 'chart-line dashed' : 'chart-line'} d="M0,7H30" />}
            <path className="chart-sign" d={markPath(colour, 40)} transform="translate(15,7)" />
          </svg>{' '}
          {label}
        </li>
      ))}
    </ul>
  );
}

interface ChartTableProps {
  readonly title: string;
  readonly unit: string;
  readonly series: readonly ChartSeries[];
}

function ChartTable({ title, unit, series }: ChartTableProps) {
  const text = useText(TIME);
  return (
    <div className="table-scroll" role="region" tabIndex={0} aria-label={title}>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{text.series}</th>
            <th scope="col">{text.day}</th>
            <th scope="col" className="number">
              {unit}
            </th>
            <th scope="col" className="number">
              {text.least}
            </th>
            <th scope="col" className="number">
              {text.most}
            </th>
          </tr>
        </thead>
        <tbody>
          {series.flatMap(({ id, label, points }) =>
            points.map(({ day, days, value, low, high, href }, index) => (
              <tr key={`${id} ${index}`}>
                <th scope="row">{label}</th>
                <td>{daysInWords(days ?? [day, day])}</td>
                <td className="number">
                  <Link href={href}>{number(value)}</Link>
                </td>
                <td className="number">{bound(low, value, text.open)}</td>
                <td className="number">{bound(high, value, text.open)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}

function bound(limit: number | null | undefined, value: number, open: string): string {
  return limit === null ? open : number(limit ?? value);
}
