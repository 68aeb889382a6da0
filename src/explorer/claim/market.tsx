import { lazy, Suspense } from 'react';
import { Link } from 'wouter';

import {
  type ClaimFilter,
  type ClaimKind,
  ClaimsThatMeetDocument,
  MarketOverviewDocument,
  type MarketOverviewQuery,
  type ParticipantRole,
  ParticipantsInMarketDocument,
} from '../../client/client.ts';
import { type FactsAddress, marketsPath } from '../address/address.ts';
import { scopeFilter } from '../address/scope.ts';
import { ClaimList } from './claim-list.tsx';
import { CountLink } from '../browse/count-link.tsx';
import { browsePath } from '../browse/browse-address.ts';
import { factsList } from '../browse/facts-list.ts';
import { EntityLink } from '../component/entity-link.tsx';
import { FactsControls, factsFilter, kindsIn, factsOrder } from './facts-controls.tsx';
import { FactsOfKind, STEP } from './facts-of-kind.tsx';
import { Failure } from '../component/failure.tsx';
import { Loading } from '../component/loading.tsx';
import { LoadMoreButton } from '../component/load-more-button.tsx';
import { type Pages, usePages } from '../query/use-pages.ts';
import { cssName, ENTITY_KINDS, humanize, PARTICIPANT_ROLES } from './vocabulary.ts';
import { localCountryName } from '../place/country-name.ts';
import { useText } from '../text/catalogue.ts';
import { COUNTS } from '../text/en/counts.ts';
import { FACTS } from '../text/en/view/facts.ts';

// with charts, which other pages do not need
const CountrySections = lazy(async () => ({ default: (await import('../map/country-sections.tsx')).CountrySections }));

/** The page size of lists of names. */
const NAMES = 50;

interface MarketProps {
  readonly id: string;
  readonly name: string;
  readonly address: FactsAddress;
  /** The number of claims that have the country itself as a participant. */
  readonly ownCount: number;
}

/** A country as a market: participants of partnerships by role, claims that cover it, entities based there. */
export function Market({ id, name, address, ownCount }: MarketProps) {
  const text = useText(FACTS);
  const status = factsFilter({ ...address, kinds: [] });
  const answer = usePages(MarketOverviewDocument, { market: id, where: status, first: NAMES }, ({ entity }) => {
    const pageInfo = marketCountry(entity)?.entities.pageInfo;
    return pageInfo?.hasNextPage ? pageInfo.endCursor : null;
  });
  const market = marketCountry(answer.pages[0]?.entity);
  if (!market && answer.state === 'failed') return <Failure error={answer.error} retry={answer.retry} />;
  if (!market) return <Loading>{text.loadingMarket}</Loading>;
  const counts = new Map(market.marketClaims.counts.map(({ value, claimCount }) => [value as ClaimKind, claimCount]));
  const shown = kindsIn(counts).filter((kind) => address.kinds.length === 0 || address.kinds.includes(kind));
  const isFiltered = address.kinds.length + address.status.length > 0;
  const covered = shown.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0);
  return (
    <>
      <FactsControls id={id} address={address} counts={counts} />
      <p role="status" className="result-count">
        <Link href={factsList(address, { market: [market.code] })}>
          {text.covered(covered, isFiltered, address.datasets.length)}
        </Link>
      </p>
      <MarketRoles market={market} address={address} />
      {!isFiltered && (
        <Suspense fallback={null}>
          <CountrySections code={market.code} scope={address} part="overview" />
        </Suspense>
      )}
      {shown.map((kind) => (
        <ClaimsOfMarket key={kind} code={market.code} kind={kind} count={counts.get(kind) ?? 0} address={address} />
      ))}
      {ownCount > 0 && <OtherClaims id={id} name={name} code={market.code} address={address} />}
      <EntitiesBased answer={answer} id={id} name={name} address={address} />
      {!isFiltered && (
        <Suspense fallback={null}>
          <CountrySections code={market.code} scope={address} part="plans" />
        </Suspense>
      )}
    </>
  );
}

type Country = Extract<NonNullable<MarketOverviewQuery['entity']>, { code: string }>;

function marketCountry(entity: MarketOverviewQuery['entity'] | undefined): Country | null {
  return entity && 'code' in entity ? entity : null;
}

interface MarketRolesProps {
  readonly market: Country;
  readonly address: FactsAddress;
}

function MarketRoles({ market: { code, name: graphName, partnerships }, address }: MarketRolesProps) {
  const name = localCountryName({ id: code, name: graphName });
  const text = useText(FACTS);
  const counts = useText(COUNTS);
  if (partnerships.totalCount === 0) return null;
  return (
    <section className="roles" aria-labelledby="roles">
      <h2 id="roles">
        {text.partnershipsIn(name)}{' '}
        <CountLink
          count={partnerships.totalCount}
          href={factsList({ ...address, kinds: ['PARTNERSHIP'] }, { market: [code] })}
          label={counts.partnerships(partnerships.totalCount)}
        />
      </h2>
      <p className="soft">{text.byRole}</p>
      {partnerships.counts.map(({ value }) => (
        <MarketRole key={value} code={code} market={name} role={value as ParticipantRole} address={address} />
      ))}
    </section>
  );
}

interface MarketRoleProps {
  readonly code: string;
  readonly market: string;
  readonly role: ParticipantRole;
  readonly address: FactsAddress;
}

function MarketRole({ code, market, role, address }: MarketRoleProps) {
  const text = useText(FACTS);
  const countsOf = useText(COUNTS);
  const { partnerships } = countsOf;
  const { status, datasets, recordedOn } = address;
  const answer = usePages(
    ParticipantsInMarketDocument,
    { market: code, roles: [role], status: status.length > 0 ? status : null, ...scopeFilter(address), first: NAMES },
    ({ entities: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  );
  const entities = answer.pages.flatMap((page) => page.entities.nodes);
  const total = answer.pages[0]?.entities.totalCount ?? 0;
  const headingId = `role-${cssName(role)}`;
  return (
    <section aria-labelledby={headingId} aria-busy={answer.state === 'loading'}>
      <h3 id={headingId}>
        {PARTICIPANT_ROLES[role] ?? humanize(role)}{' '}
        <CountLink
          count={total}
          href={browsePath('entities', {
            datasets,
            recordedOn,
            values: { market: [code], role: [role], claim: ['PARTNERSHIP'], status },
          })}
          label={countsOf.entities(total)}
        />
      </h3>
      <ul className="names">
        {entities.map((entity) => (
          <li key={entity.id}>
            <EntityLink entity={entity} />{' '}
            <Link
              className="small"
              href={marketsPath(entity.id, { as: [role], status, market: code, datasets, recordedOn })}
              aria-label={text.partnersIn(entity.name, market, partnerships(entity.claims.totalCount))}
            >
              {partnerships(entity.claims.totalCount)}
            </Link>
          </li>
        ))}
      </ul>
      <LoadMoreButton pages={answer} shown={entities.length} total={total} step={NAMES} of="participants" />
    </section>
  );
}

interface ClaimsOfMarketProps {
  readonly code: string;
  readonly kind: ClaimKind;
  readonly count: number;
  readonly address: FactsAddress;
}

function ClaimsOfMarket({ code, kind, count, address }: ClaimsOfMarketProps) {
  const where = { ...factsFilter({ ...address, kinds: [kind] }), markets: [code] };
  const answer = useClaims(where, address);
  const list = factsList({ ...address, kinds: [kind] }, { market: [code] });
  return <FactsOfKind kind={kind} count={count} list={list} claims={loadedClaims(answer)} pages={answer} />;
}

interface OtherClaimsProps {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly address: FactsAddress;
}

/** Claims with the country as a participant that do not cover it as a market, so that no claim is listed twice. */
function OtherClaims({ id, name, code, address }: OtherClaimsProps) {
  const text = useText(FACTS);
  const counts = useText(COUNTS);
  const where = { ...factsFilter(address), involves: [{ entity: id }], not: { markets: [code] } };
  const answer = useClaims(where, address);
  const claims = loadedClaims(answer);
  const total = answer.pages[0]?.claims.totalCount ?? 0;
  if (total === 0) return null;
  return (
    <section aria-labelledby="other-claims">
      <h2 id="other-claims">
        {text.otherClaims(name)}{' '}
        <CountLink
          count={total}
          href={factsList(address, { entity: [id], outside: [code] })}
          label={counts.claims(total)}
        />
      </h2>
      <ClaimList claims={claims} />
      <LoadMoreButton pages={answer} shown={claims.length} total={total} step={STEP} of="claims" />
    </section>
  );
}

function useClaims(where: ClaimFilter, { sort }: FactsAddress) {
  return usePages(
    ClaimsThatMeetDocument,
    { where, orderBy: factsOrder(sort), first: STEP },
    ({ claims: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  );
}

function loadedClaims({ pages }: ReturnType<typeof useClaims>) {
  return pages.flatMap((page) => page.claims.nodes);
}

interface EntitiesBasedProps {
  readonly answer: Pages<MarketOverviewQuery>;
  readonly id: string;
  readonly name: string;
  readonly address: FactsAddress;
}

/** Leaves out the country itself, which the API includes. */
function EntitiesBased({ answer, id, name, address }: EntitiesBasedProps) {
  const text = useText(FACTS);
  const counts = useText(COUNTS);
  const loaded = answer.pages.flatMap(({ entity }) => marketCountry(entity)?.entities.nodes ?? []);
  const entities = loaded.filter((entity) => entity.id !== id);
  const total = (marketCountry(answer.pages[0]?.entity)?.entities.totalCount ?? 1) - 1;
  if (total === 0) return null;
  return (
    <section aria-labelledby="based">
      <h2 id="based">
        {text.based(name)}{' '}
        <CountLink
          count={total}
          href={browsePath('entities', {
            datasets: address.datasets,
            recordedOn: address.recordedOn,
            values: { country: [id.toUpperCase()], except: ['COUNTRY'] },
          })}
          label={counts.entities(total)}
        />
      </h2>
      <ul className="names">
        {entities.map((entity) => (
          <li key={entity.id}>
            <EntityLink entity={entity} />{' '}
            <span className="result-kind">{ENTITY_KINDS[entity.kind] ?? humanize(entity.kind)}</span>
          </li>
        ))}
      </ul>
      <LoadMoreButton pages={answer} shown={entities.length} total={total} step={NAMES} of="entities" />
    </section>
  );
}
