import { type KeyboardEvent, type Ref, useRef, useState } from 'react';
import { useLocation } from 'wouter';

import { claimPath } from '../address/address.ts';
import { BASE } from '../address/base.ts';
import type { Scope } from '../address/scope.ts';
import { chartScale } from '../chart/scale.ts';
import { cssName } from '../claim/vocabulary.ts';
import { createTextMeasurer } from '../graph/label/text-width.ts';
import { truncateLabel } from '../graph/label/truncate-label.ts';
import type { TimelineRow } from './timeline-rows.ts';

export interface TimelineGroup {
  readonly name: string | null;
  readonly rows: readonly TimelineRow[];
}

interface TimelinePlaneProps {
  readonly label: string;
  readonly groups: readonly TimelineGroup[];
  readonly range: readonly [first: string, last: string];
  readonly width: number;
  readonly scope: Scope;
  /** A row in words, with its dates. */
  readonly inWords: (row: TimelineRow) => string;
  readonly svg: Ref<SVGSVGElement>;
}

/** The claims of one or more entities as bars and marks under one axis. The rows are links; up and down move between them. */
export function TimelinePlane({ label, groups, range, width, scope, inWords, svg }: TimelinePlaneProps) {
  const [, navigate] = useLocation();
  const [stop, setStop] = useState(0);
  const links = useRef<(HTMLOrSVGElement | null)[]>([]);
  const [measure] = useState(() => createTextMeasurer(document.createElement('canvas').getContext('2d')));
  const scale = chartScale(range, [0, 1], { left: 4, right: width - 4, top: 0, bottom: 0 });
  const x = (day: string) => Math.max(0, Math.min(width, scale.x(day)));
  const { placed, height } = placedRows(groups);
  const rows = placed.flatMap(({ row }) => row ?? []);
  const move = (event: KeyboardEvent, from: number) => {
    const to = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (to === undefined || !links.current[to]) return;
    event.preventDefault();
    links.current[to]?.focus();
  };
  return (
    <svg
      ref={svg}
      className="timeline-plane"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={label}
    >
      <g className="chart-axes" aria-hidden="true">
        {scale.xTicks.map(({ at, text }) => (
          <g key={text}>
            <line className="chart-grid" x1={at} x2={at} y1={AXIS - 6} y2={height} />
            <text x={Math.min(at, width - 16)} y={14} textAnchor="middle">
              {text}
            </text>
          </g>
        ))}
      </g>
      {placed.map(({ name, row, at }) => {
        if (row === null) {
          return (
            <text key={`${name} ${at}`} className="timeline-group" x={0} y={at + 20}>
              {name}
            </text>
          );
        }
        const index = rows.indexOf(row);
        const start = x(row.first);
        return (
          <g key={`${row.id} ${at}`}>
            {/* outside of the link, whose name has the whole summary */}
            <RowLabel row={row} start={start} width={width} y={at + 13} measure={measure} />
            <a
              ref={(element) => {
                links.current[index] = element;
              }}
              className={`timeline-row kind-${cssName(row.kind)}`}
              href={`${BASE}${claimPath(row.id, scope)}`}
              aria-label={inWords(row)}
              tabIndex={index === Math.min(stop, rows.length - 1) ? 0 : -1}
              onFocus={() => setStop(index)}
              onKeyDown={(event) => move(event, index)}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
                event.preventDefault();
                navigate(claimPath(row.id, scope));
              }}
            >
              <title>{inWords(row)}</title>
              <rect className="timeline-target" x={0} y={at} width={width} height={ROW} />
              <RowMarks row={row} x={x} y={at + 23} range={range} />
            </a>
          </g>
        );
      })}
    </svg>
  );
}

interface PlacedRow {
  /** The heading of a group, or a row. */
  readonly name: string | null;
  readonly row: TimelineRow | null;
  /** Its upper edge. */
  readonly at: number;
}

function placedRows(groups: readonly TimelineGroup[]): { readonly placed: PlacedRow[]; readonly height: number } {
  const placed: PlacedRow[] = [];
  let at = AXIS;
  for (const { name, rows } of groups) {
    if (name !== null) {
      placed.push({ name, row: null, at });
      at += HEADING;
    }
    for (const row of rows) {
      placed.push({ name: null, row, at });
      at += ROW;
    }
  }
  return { placed, height: at + 8 };
}

const AXIS = 26;
const ROW = 34;
const HEADING = 30;

interface RowLabelProps {
  readonly row: TimelineRow;
  readonly start: number;
  readonly width: number;
  readonly y: number;
  readonly measure: (text: string, font: string) => number;
}

/** The summary, from where the row begins, or to the left of it if there is more room. */
function RowLabel({ row: { summary }, start, width, y, measure }: RowLabelProps) {
  const isRight = start < width * 0.6;
  const room = isRight ? width - start - 6 : start + 40;
  const shown = truncateLabel({ text: summary, bold: false }, Math.max(60, room), (text) => measure(text, FONT)).text;
  return (
    <text
      className="timeline-label"
      aria-hidden="true"
      x={isRight ? Math.max(2, start) : Math.min(start + 40, width - 2)}
      y={y}
      textAnchor={isRight ? 'start' : 'end'}
    >
      {shown}
    </text>
  );
}

const FONT = '12px system-ui, sans-serif';

interface RowMarksProps {
  readonly row: TimelineRow;
  readonly x: (day: string) => number;
  readonly y: number;
  readonly range: readonly [first: string, last: string];
}

/** The certain part is solid. What a partial date may mean, and an open end, is soft. */
function RowMarks({ row: { start, end, dates, isOpen, status }, x, y, range }: RowMarksProps) {
  const [firstDay, lastDay] = range;
  const isShown = (day: string) => firstDay <= day && day <= lastDay;
  const from = start ? x(start.last) : null;
  const to = end ? x(end.first) : isOpen ? x(lastDay) : null;
  const single = dates.filter(
    (date) => date !== start && date !== end && date.first <= lastDay && date.last >= firstDay,
  );
  return (
    <g className={status === 'PLANNED' ? 'timeline-plan' : undefined}>
      {start && <Soft from={x(start.first)} to={x(start.last)} y={y} />}
      {end && <Soft from={x(end.first)} to={x(end.last)} y={y} />}
      {from !== null && to !== null && to > from && (
        <rect
          className={end ? 'timeline-bar' : 'timeline-bar timeline-open'}
          x={from}
          y={y - 4}
          width={to - from}
          height={8}
        />
      )}
      {start && isShown(start.last) && (
        <rect className="timeline-end" x={x(start.last) - 1.5} y={y - 6} width={3} height={12} />
      )}
      {end && isShown(end.first) && (
        <rect className="timeline-end" x={x(end.first) - 1.5} y={y - 6} width={3} height={12} />
      )}
      {single.map(({ kind, first, last }) => {
        const middle = (x(first) + x(last)) / 2;
        return (
          <g key={kind}>
            <Soft from={x(first)} to={x(last)} y={y} />
            <path
              className="timeline-mark"
              d={`M${middle},${y - 6}L${middle + 6},${y}L${middle},${y + 6}L${middle - 6},${y}Z`}
            />
          </g>
        );
      })}
    </g>
  );
}

function Soft({ from, to, y }: { readonly from: number; readonly to: number; readonly y: number }) {
  if (to - from < 1) return null;
  return <rect className="timeline-soft" x={from} y={y - 4} width={to - from} height={8} />;
}
