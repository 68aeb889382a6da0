import { Link, useLocation, useSearch } from 'wouter';

import { Moment } from '../component/moment.tsx';
import { useScope } from '../hook/use-scope.ts';

/** Says that the view shows an earlier state of the graph, with a link to the current one. */
export function RecordedOnNotice() {
  const { recordedOn } = useScope();
  const [path] = useLocation();
  const search = new URLSearchParams(useSearch());
  if (recordedOn === null) return null;
  search.delete('recordedOn');
  const rest = search.toString().replaceAll('%2C', ',');
  return (
    <p className="as-recorded" role="note">
      <strong>
        As recorded on <Moment text={recordedOn} />.
      </strong>{' '}
      Later additions, corrections and retractions are left out.{' '}
      <Link href={rest === '' ? path : `${path}?${rest}`}>Show the graph as of now</Link>
    </p>
  );
}
