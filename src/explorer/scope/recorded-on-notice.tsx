import { Link, useLocation, useSearch } from 'wouter';

import { Moment } from '../component/moment.tsx';
import { useScope } from '../hook/use-scope.ts';
import { useText } from '../text/catalogue.ts';
import { SCOPE } from '../text/en/view/scope.ts';

/** Says that the view shows an earlier state of the graph, with a link to the current one. */
export function RecordedOnNotice() {
  const text = useText(SCOPE);
  const { recordedOn } = useScope();
  const [path] = useLocation();
  const search = new URLSearchParams(useSearch());
  if (recordedOn === null) return null;
  search.delete('recordedOn');
  const rest = search.toString().replaceAll('%2C', ',');
  return (
    <p className="as-recorded" role="note">
      <strong>{text.asRecorded(<Moment text={recordedOn} />)}</strong> {text.leftOut}{' '}
      <Link href={rest === '' ? path : `${path}?${rest}`}>{text.showNow}</Link>
    </p>
  );
}
