import { Link, useLocation, useSearchParams } from 'wouter';

import { type ClaimKind, TimelineDocument } from '../../client/client.ts';
import { entityPath } from '../address/address.ts';
import { scopeFilter } from '../address/scope.ts';
import { readTimeline, type TimelineAddress, timelinePath } from '../address/timeline-address.ts';
import { CLAIM_KINDS, humanize, tableKeys } from '../claim/vocabulary.ts';
import { CheckboxGroup } from '../component/checkbox-group.tsx';
import { Failure } from '../component/failure.tsx';
import { Loading } from '../component/loading.tsx';
import { Page } from '../component/page.tsx';
import { ViewBar } from '../component/view-bar.tsx';
import { useNamesOf } from '../hook/use-names-of.ts';
import { YearFields } from '../overtime/year-fields.tsx';
import { usePages } from '../query/use-pages.ts';
import { ScopeControls } from '../scope/scope-controls.tsx';
import { useText } from '../text/catalogue.ts';
import { TIME } from '../text/en/time.ts';
import { TimelineFigure } from '../timeline/timeline-figure.tsx';
import { rowsOfYears } from '../timeline/timeline-rows.ts';

/** All dates of the claims about an entity, as spans and marks. */
export function TimelineView({ id }: { readonly id: string }) {
  const text = useText(TIME);
  const [search] = useSearchParams();
  const [, navigate] = useLocation();
  const address = readTimeline(search);
  const { kinds, from, to } = address;
  const name = useNamesOf([id]).get(id) ?? id;
  const where = { ...(kinds.length > 0 && { kinds }), ...scopeFilter(address) };
  const variables = { of: id, where: Object.keys(where).length > 0 ? where : null };
  const answer = usePages(TimelineDocument, { ...variables, first: PAGE }, ({ timeline: { pageInfo } }) =>
    pageInfo.hasNextPage ? pageInfo.endCursor : null,
  );
  const events = answer.pages.flatMap(({ timeline }) => timeline.nodes);
  const total = answer.pages[0]?.timeline.totalCount ?? 0;
  const { rows, range } = rowsOfYears(events, address);
  const go = (change: Partial<TimelineAddress>) => navigate(timelinePath(id, { ...address, ...change }));
  return (
    <Page
      title={text.timelineTitle(name)}
      kicker={text.timelineKicker}
      heading={name}
      bar={<ViewBar question="timeline" variables={{ ...variables, first: PAGE }} />}
    >
      <p className="lead">{text.timelineLead(name)}</p>
      <p className="line">
        <Link href={entityPath(id, { datasets: address.datasets, recordedOn: address.recordedOn })}>{name}</Link>
      </p>
      <form className="filters" aria-label={text.controls} onSubmit={(event) => event.preventDefault()}>
        <CheckboxGroup<ClaimKind>
          legend={text.kinds}
          chosen={kinds}
          choices={tableKeys(CLAIM_KINDS).map((kind) => ({
            value: kind,
            label: CLAIM_KINDS[kind]?.many ?? humanize(kind),
          }))}
          onChange={(chosen) => go({ kinds: chosen })}
        />
        <YearFields from={from} to={to} onChange={go} />
        <ScopeControls scope={address} onChange={go} />
      </form>
      {answer.state === 'failed' && <Failure error={answer.error} retry={answer.retry} />}
      {answer.pages.length === 0 && answer.state === 'loading' && <Loading>{text.loading}</Loading>}
      {answer.pages.length > 0 && (
        <p role="status" className="result-count">
          {range === null
            ? text.timelineNone
            : text.timelineCount(rows.length, rows.flatMap(({ dates }) => dates).length)}
        </p>
      )}
      {range !== null && (
        <TimelineFigure
          name={`fingraph-timeline-${id}`}
          title={text.timelineTitle(name)}
          groups={[{ name: null, rows }]}
          range={range}
          scope={address}
        />
      )}
      {events.length < total && (
        <p className="more">
          <button type="button" onClick={answer.more} aria-disabled={answer.state === 'loading'}>
            {text.loadMore}
          </button>{' '}
          <span role="status">{text.timelineMore(events.length, total)}</span>
        </p>
      )}
    </Page>
  );
}

/** The largest page. */
const PAGE = 200;
