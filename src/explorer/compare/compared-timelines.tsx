import { useQueries } from '@tanstack/react-query';

import { TimelineDocument } from '../../client/client.ts';
import type { CompareAddress } from '../address/compare-address.ts';
import { scopeFilter } from '../address/scope.ts';
import { Failure } from '../component/failure.tsx';
import { Loading } from '../component/loading.tsx';
import { resultQuery } from '../query/query-options.ts';
import { useText } from '../text/catalogue.ts';
import { COMPARE } from '../text/en/compare.ts';
import { TimelineFigure } from '../timeline/timeline-figure.tsx';
import { daysOfRows, timelineRows } from '../timeline/timeline-rows.ts';
import type { ComparedEntity } from './facts-table.tsx';

interface ComparedTimelinesProps {
  readonly entities: readonly ComparedEntity[];
  readonly address: CompareAddress;
}

/** The timelines of the entities, one below the other, under one axis. */
export function ComparedTimelines({ entities, address }: ComparedTimelinesProps) {
  const text = useText(COMPARE);
  const where = scopeFilter(address);
  const results = useQueries({
    queries: entities.map(({ id }) =>
      resultQuery(TimelineDocument, {
        of: id,
        where: Object.keys(where).length > 0 ? where : null,
        first: DATES,
      }),
    ),
  });
  const failed = results.find(({ isError }) => isError);
  if (failed) return <Failure error={failed.error} retry={() => void failed.refetch()} />;
  if (results.some(({ data }) => !data)) return <Loading>{text.loading}</Loading>;
  const groups = entities.map(({ name }, index) => ({
    name,
    rows: timelineRows(results[index]?.data?.timeline.nodes ?? []),
  }));
  const range = daysOfRows(groups.flatMap(({ rows }) => rows));
  if (range === null) return null;
  const isPart = results.some(({ data }) => (data?.timeline.totalCount ?? 0) > DATES);
  return (
    <section aria-label={text.timelines}>
      <TimelineFigure
        name={`fingraph-timelines-${entities.map(({ id }) => id).join('-')}`}
        title={text.timelines}
        groups={groups}
        range={range}
        scope={address}
      />
      <p className="soft">
        {text.timelinesNote} {isPart && text.firstDates(DATES)}
      </p>
    </section>
  );
}

const DATES = 200;
