import { useEffect, useRef } from 'react';
import { Link } from 'wouter';

import { ClaimsThatMeetDocument } from '../../client/client.ts';
import { countryPath } from '../address/area-address.ts';
import { type MapAddress, mapFilter, mapPath } from '../address/map-address.ts';
import { overTimePath } from '../address/over-time-address.ts';
import { CountLink } from '../browse/count-link.tsx';
import { ClaimList } from '../claim/claim-list.tsx';
import { Failure } from '../component/failure.tsx';
import { LoadMoreButton } from '../component/load-more-button.tsx';
import { placeName } from '../place/area.ts';
import { mapClaimsPath } from './map-lists.ts';
import { usePages } from '../query/use-pages.ts';
import { useText } from '../text/catalogue.ts';
import { COUNTS } from '../text/en/counts.ts';
import { MAP } from '../text/en/map.ts';

interface MarketClaimsProps {
  readonly address: MapAddress;
  readonly market: string;
}

/** The claims behind the number of a country, with links to its pages. */
export function MarketClaims({ address, market }: MarketClaimsProps) {
  const text = useText(MAP);
  const counts = useText(COUNTS);
  const section = useRef<HTMLElement>(null);
  const { of, datasets, recordedOn } = address;
  const answer = usePages(
    ClaimsThatMeetDocument,
    { where: { ...mapFilter(address), markets: [market] }, first: STEP },
    ({ claims: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  );
  const claims = answer.pages.flatMap((page) => page.claims.nodes);
  const total = answer.pages[0]?.claims.totalCount ?? 0;
  useEffect(() => {
    section.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section aria-labelledby="market-claims" aria-busy={answer.state === 'loading'} ref={section}>
      <h2 id="market-claims">
        {text.chosen(placeName(market))}{' '}
        <CountLink count={total} href={mapClaimsPath(address, market)} label={counts.claims(total)} />
      </h2>
      <ul className="more-views">
        <li>
          <Link href={countryPath(market, { datasets, recordedOn })}>{text.marketPage}</Link>
        </li>
        <li>
          <Link href={overTimePath({ of: of === null ? [] : [of], markets: [market], datasets, recordedOn })}>
            {text.overTime}
          </Link>
        </li>
        <li>
          <Link href={mapPath({ ...address, market: null })}>{text.close}</Link>
        </li>
      </ul>
      {answer.state === 'failed' && <Failure error={answer.error} retry={answer.retry} />}
      <ClaimList claims={claims} />
      <LoadMoreButton pages={answer} shown={claims.length} total={total} step={STEP} of="claims" />
    </section>
  );
}

const STEP = 10;
