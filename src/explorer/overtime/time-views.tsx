import { Link } from 'wouter';

import { comparePath } from '../address/compare-address.ts';
import { mapPath } from '../address/map-address.ts';
import { overTimePath } from '../address/over-time-address.ts';
import type { Scope } from '../address/scope.ts';
import { timelinePath } from '../address/timeline-address.ts';
import { useText } from '../text/catalogue.ts';
import { SHELL } from '../text/en/shell.ts';

interface TimeViewsProps {
  readonly id: string;
  readonly hasPartners: boolean;
  readonly scope: Scope;
}

/** Links to the views of an entity in time and space, as items of a list. */
export function TimeViews({ id, hasPartners, scope }: TimeViewsProps) {
  const text = useText(SHELL).timeViews;
  return (
    <>
      {hasPartners && (
        <>
          <li>
            <Link href={overTimePath({ of: [id], ...scope })}>{text.overTime}</Link>
          </li>
          <li>
            <Link href={mapPath({ of: id, ...scope })}>{text.map}</Link>
          </li>
        </>
      )}
      <li>
        <Link href={timelinePath(id, scope)}>{text.timeline}</Link>
      </li>
      <li>
        <Link href={comparePath({ of: [id], ...scope })}>{text.compare}</Link>
      </li>
    </>
  );
}
