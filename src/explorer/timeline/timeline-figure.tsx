import { useId, useRef } from 'react';
import { Link } from 'wouter';

import { claimPath } from '../address/address.ts';
import type { Scope } from '../address/scope.ts';
import { chartCsv } from '../chart/chart-text.ts';
import { PictureTools } from '../chart/picture-tools.tsx';
import { useWidth } from '../chart/use-width.ts';
import { CLAIM_KINDS } from '../claim/vocabulary.ts';
import { useText } from '../text/catalogue.ts';
import { TIME } from '../text/en/time.ts';
import { dateInWords } from '../text/date-in-words.ts';
import { type TimelineGroup, TimelinePlane } from './timeline-plane.tsx';
import type { TimelineRow } from './timeline-rows.ts';
import '../chart/chart.css';
import './timeline.css';

interface TimelineFigureProps {
  readonly name: string;
  readonly title: string;
  readonly groups: readonly TimelineGroup[];
  readonly range: readonly [first: string, last: string];
  readonly scope: Scope;
}

/** A timeline with its title, files and table. */
export function TimelineFigure({ name, title, groups, range, scope }: TimelineFigureProps) {
  const text = useText(TIME);
  const heading = useId();
  const svg = useRef<SVGSVGElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const datesOf = (row: TimelineRow) => datesInWords(row, text);
  return (
    <figure className="chart" aria-labelledby={heading}>
      <figcaption>
        <h2 id={heading}>{title}</h2>
        <p className="soft">{text.timelineSubtitle}</p>
      </figcaption>
      <div className="timeline-scroll" ref={box}>
        <TimelinePlane
          label={text.timelineLabel(title)}
          groups={groups}
          range={range}
          width={width}
          scope={scope}
          inWords={(row) => `${row.summary} ${datesOf(row)}`}
          svg={svg}
        />
      </div>
      <PictureTools
        svg={svg}
        name={name}
        title={title}
        subtitle={text.timelineSubtitle}
        legend={[]}
        notes={[]}
        csv={() =>
          chartCsv(
            [text.of, text.kind, text.claim, text.dates],
            groups.flatMap((group) =>
              group.rows.map((row) => [group.name, CLAIM_KINDS[row.kind]?.one ?? row.kind, row.summary, datesOf(row)]),
            ),
          )
        }
      />
      <details className="chart-table">
        <summary>{text.table(groups.reduce((sum, { rows }) => sum + rows.length, 0))}</summary>
        <div className="table-scroll" role="region" tabIndex={0} aria-label={title}>
          <table className="figures">
            <thead>
              <tr>
                <th scope="col">{text.dates}</th>
                <th scope="col">{text.kind}</th>
                <th scope="col">{text.claim}</th>
              </tr>
            </thead>
            <tbody>
              {groups.flatMap((group) =>
                group.rows.map((row) => (
                  <tr key={`${group.name} ${row.id}`}>
                    <td>{datesOf(row)}</td>
                    <td>{CLAIM_KINDS[row.kind]?.one ?? row.kind}</td>
                    <td>
                      <Link href={claimPath(row.id, scope)}>{row.summary}</Link>
                    </td>
                  </tr>
                )),
              )}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

/** `start June 2018, no end known`. */
function datesInWords({ dates, isOpen }: TimelineRow, text: (typeof TIME)['english']): string {
  const words = dates.map((date) => `${text.event[date.kind]} ${dateInWords(date.text)}`);
  return [...words, ...(isOpen ? [text.openEnd] : [])].join(', ');
}
