import { TimelineDocument } from '../../client/client.ts';
import { scopeFilter } from '../address/scope.ts';
import type { TimelineAddress } from '../address/timeline-address.ts';
import { Failure } from '../component/failure.tsx';
import { Loading } from '../component/loading.tsx';
import { useNamesOf } from '../hook/use-names-of.ts';
import { useQuestion } from '../query/use-question.ts';
import { useText } from '../text/catalogue.ts';
import { TIME } from '../text/en/time.ts';
import { TimelineFigure } from '../timeline/timeline-figure.tsx';
import { rowsOfYears } from '../timeline/timeline-rows.ts';

/** The first dates of the claims about an entity, as spans and marks. */
export function ReportTimeline({ id, address }: { readonly id: string; readonly address: TimelineAddress }) {
  const text = useText(TIME);
  const name = useNamesOf([id]).get(id) ?? id;
  const { kinds } = address;
  const where = { ...(kinds.length > 0 && { kinds }), ...scopeFilter(address) };
  const { state, data, error, retry } = useQuestion(TimelineDocument, {
    of: id,
    where: Object.keys(where).length > 0 ? where : null,
    first: DATES,
  });
  if (state === 'failed') return <Failure error={error} retry={retry} />;
  if (!data) return <Loading>{text.loading}</Loading>;
  const { nodes, totalCount } = data.timeline;
  const { rows, range } = rowsOfYears(nodes, address);
  if (range === null) return <p className="soft">{text.timelineNone}</p>;
  return (
    <>
      <TimelineFigure
        name={`fingraph-timeline-${id}`}
        title={text.timelineTitle(name)}
        groups={[{ name: null, rows }]}
        range={range}
        scope={address}
      />
      {nodes.length < totalCount && <p className="soft">{text.timelineMore(nodes.length, totalCount)}</p>}
    </>
  );
}

const DATES = 200;
