import { Link } from 'wouter';

import {
  type ClaimFilter,
  ClaimsThatMeetDocument,
  EntityCountsDocument,
  WhatChangedDocument,
} from '../../client/client.ts';
import { neighbourhoodPath } from '../address/address.ts';
import { type OverTimeAddress, overTimeFilter, overTimePath } from '../address/over-time-address.ts';
import { browsePath, readBrowse } from '../browse/browse-address.ts';
import { browseFilter } from '../browse/browse-filter.ts';
import { CountLink } from '../browse/count-link.tsx';
import { ClaimList } from '../claim/claim-list.tsx';
import { ClaimsById } from '../claim/claims-by-id.tsx';
import { Failure } from '../component/failure.tsx';
import { LoadMoreButton } from '../component/load-more-button.tsx';
import { Loading } from '../component/loading.tsx';
import { usePages } from '../query/use-pages.ts';
import { useQuestion } from '../query/use-question.ts';
import { useText } from '../text/catalogue.ts';
import { COUNTS } from '../text/en/counts.ts';
import { TIME } from '../text/en/time.ts';
import { dayClaimsPath, dayEntitiesPath } from './day-lists.ts';
import { startOfStep } from './growth-series.ts';

interface DayClaimsProps {
  readonly address: OverTimeAddress;
  readonly day: string;
  readonly nameOf: (id: string) => string;
}

/** The claims behind a point: what changed in its step, and all that was in force on its day. */
export function DayClaims({ address, day, nameOf }: DayClaimsProps) {
  const text = useText(TIME);
  const counts = useText(COUNTS);
  const { show, of, kinds, datasets, recordedOn } = address;
  const where = filterOf(address);
  const changes = useQuestion(WhatChangedDocument, {
    from: startOfStep(day, address.by),
    to: day,
    kinds: ['BEGAN', 'ENDED'],
    where,
  });
  const answer = usePages(
    ClaimsThatMeetDocument,
    { where: { ...where, inForceOn: day }, orderBy: { field: 'DATE', direction: 'DESC' }, first: STEP },
    ({ claims: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  );
  const claims = answer.pages.flatMap((page) => page.claims.nodes);
  const total = answer.pages[0]?.claims.totalCount;
  const changed = [...new Set(changes.data?.changes.nodes.map(({ claim }) => claim.id))];
  return (
    <section className="day-claims" aria-labelledby="day-claims" aria-busy={answer.state === 'loading'}>
      <h2 id="day-claims">{text.onDay(day)}</h2>
      <p className="line">
        {of.length > 0 && (
          <Link href={neighbourhoodPath({ of, kinds, clock: 'inForceOn', day, datasets, recordedOn })}>
            {text.asGraph}
          </Link>
        )}{' '}
        <Link href={overTimePath({ ...address, at: null })}>{text.closeDay}</Link>
      </p>
      {changes.state === 'failed' && <Failure error={changes.error} retry={changes.retry} />}
      {changes.data && (
        <>
          <h3>
            {text.changed}{' '}
            {changed.length > 0 && (
              <CountLink
                count={changed.length}
                href={browsePath('claims', { datasets, recordedOn, values: { id: changed } })}
                label={counts.claims(changed.length)}
              />
            )}
          </h3>
          {changed.length === 0 ? <p className="soft">{text.noChange}</p> : <ClaimsById ids={changed} />}
        </>
      )}
      {total === undefined ? (
        <Loading>{text.loading}</Loading>
      ) : (
        <>
          <h3>
            {text.inForce} <CountLink count={total} href={dayClaimsPath(address, day)} label={counts.claims(total)} />
          </h3>
          {show === 'partners' && <DayEntities address={address} day={day} nameOf={nameOf} />}
          {total === 0 ? <p className="soft">{text.noneInForce}</p> : <ClaimList claims={claims} />}
          <LoadMoreButton pages={answer} shown={claims.length} total={total} step={STEP} of="claims" />
        </>
      )}
    </section>
  );
}

/** The number of partners of each entity on a day, or of all participants: the values of the chart. */
function DayEntities({ address, day, nameOf }: DayClaimsProps) {
  const owners = address.of.length === 0 ? [null] : address.of;
  return (
    <ul className="more-views">
      {owners.map((entity) => (
        <li key={entity}>
          <DayEntityCount list={dayEntitiesPath(address, entity, day)} name={entity === null ? null : nameOf(entity)} />
        </li>
      ))}
    </ul>
  );
}

function DayEntityCount({ list, name }: { readonly list: string; readonly name: string | null }) {
  const text = useText(TIME);
  const counts = useText(COUNTS);
  const where = browseFilter('entities', readBrowse('entities', new URLSearchParams(list.split('?')[1])));
  const { data } = useQuestion(EntityCountsDocument, { where, first: 0 });
  if (!data) return null;
  const { totalCount } = data.entities;
  return <Link href={list}>{name === null ? counts.entities(totalCount) : text.partnersOf(name, totalCount)}</Link>;
}

const STEP = 10;

/** The claims of all entities of the chart. */
function filterOf(address: OverTimeAddress): ClaimFilter {
  const [first = null, ...others] = address.of;
  if (others.length === 0) return overTimeFilter(address, first);
  const { recordedOn, ...where } = overTimeFilter(address, null);
  return {
    ...where,
    ...(recordedOn && { recordedOn }),
    any: address.of.map((entity) => ({ involves: [{ entity, ...(address.as.length > 0 && { roles: address.as }) }] })),
  };
}
