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
import { counted } from '../../support/counted.ts';
import { EntityLink } from '../component/entity-link.tsx';
import { FactsControls, factsFilter, kindsIn, factsOrder } from './facts-controls.tsx';
import { FactsOfKind, STEP } from './facts-of-kind.tsx';
import { Failure } from '../component/failure.tsx';
import { Loading } from '../component/loading.tsx';
import { LoadMoreButton } from '../component/load-more-button.tsx';
import { type Pages, usePages } from '../query/use-pages.ts';
import { cssName, ENTITY_KINDS, humanize, PARTICIPANT_ROLES } from './vocabulary.ts';

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
  const status = factsFilter({ ...address, kinds: [] });
  const answer = usePages(MarketOverviewDocument, { market: id, where: status, first: NAMES }, ({ entity }) => {
    const pageInfo = marketCountry(entity)?.entities.pageInfo;
    return pageInfo?.hasNextPage ? pageInfo.endCursor : null;
  });
  const market = marketCountry(answer.pages[0]?.entity);
  if (!market && answer.state === 'failed') return <Failure error={answer.error} retry={answer.retry} />;
  if (!market) return <Loading>Loading the market …</Loading>;
  const counts = new Map(market.marketClaims.counts.map(({ value, claimCount }) => [value as ClaimKind, claimCount]));
  const shown = kindsIn(counts).filter((kind) => address.kinds.length === 0 || address.kinds.includes(kind));
  const covered = shown.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0);
  return (
    <>
      <FactsControls id={id} address={address} counts={counts} />
      <p role="status" className="result-count">
        {coverageInWords(covered, address)}
      </p>
      <MarketRoles market={market} address={address} />
      {shown.map((kind) => (
        <ClaimsOfMarket key={kind} code={market.code} kind={kind} count={counts.get(kind) ?? 0} address={address} />
      ))}
      {ownCount > 0 && <OtherClaims id={id} name={name} code={market.code} address={address} />}
      <EntitiesBased answer={answer} id={id} name={name} />
    </>
  );
}

function coverageInWords(count: number, { kinds, status, datasets }: FactsAddress): string {
  const conditions =
    kinds.length + status.length > 0
      ? ' with these kinds and statuses'
      : datasets.length > 0
        ? ' of these data sets'
        : '';
  if (count === 0) return `No claim${conditions} covers this market.`;
  return `${counted(count, 'claim')}${conditions} ${count === 1 ? 'covers' : 'cover'} this market.`;
}

type Country = Extract<NonNullable<MarketOverviewQuery['entity']>, { code: string }>;

function marketCountry(entity: MarketOverviewQuery['entity'] | undefined): Country | null {
  return entity && 'code' in entity ? entity : null;
}

interface MarketRolesProps {
  readonly market: Country;
  readonly address: FactsAddress;
}

function MarketRoles({ market: { code, name, partnerships }, address }: MarketRolesProps) {
  if (partnerships.totalCount === 0) return null;
  return (
    <section className="roles" aria-labelledby="roles">
      <h2 id="roles">
        Partnerships in {name} <span className="count">{partnerships.totalCount}</span>
      </h2>
      <p className="soft">Participants by role. An entity with several roles is listed under each.</p>
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
        {PARTICIPANT_ROLES[role] ?? humanize(role)} <span className="count">{total}</span>
      </h3>
      <ul className="names">
        {entities.map((entity) => (
          <li key={entity.id}>
            <EntityLink entity={entity} />{' '}
            <Link
              className="small"
              href={marketsPath(entity.id, { as: [role], status, market: code, datasets, recordedOn })}
              aria-label={`Partners of ${entity.name} in ${market}: ${counted(entity.claims.totalCount, 'partnership')}`}
            >
              {counted(entity.claims.totalCount, 'partnership')}
            </Link>
          </li>
        ))}
      </ul>
      <LoadMoreButton pages={answer} shown={entities.length} total={total} step={NAMES} of="participant" />
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
  return <FactsOfKind kind={kind} count={count} claims={loadedClaims(answer)} pages={answer} />;
}

interface OtherClaimsProps {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly address: FactsAddress;
}

/** Claims with the country as a participant that do not cover it as a market, so that no claim is listed twice. */
function OtherClaims({ id, name, code, address }: OtherClaimsProps) {
  const where = { ...factsFilter(address), involves: [{ entity: id }], not: { markets: [code] } };
  const answer = useClaims(where, address);
  const claims = loadedClaims(answer);
  const total = answer.pages[0]?.claims.totalCount ?? 0;
  if (total === 0) return null;
  return (
    <section aria-labelledby="other-claims">
      <h2 id="other-claims">
        Other claims about {name} <span className="count">{total}</span>
      </h2>
      <ClaimList claims={claims} />
      <LoadMoreButton pages={answer} shown={claims.length} total={total} step={STEP} of="claim" />
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
}

/** Leaves out the country itself, which the API includes. */
function EntitiesBased({ answer, id, name }: EntitiesBasedProps) {
  const loaded = answer.pages.flatMap(({ entity }) => marketCountry(entity)?.entities.nodes ?? []);
  const entities = loaded.filter((entity) => entity.id !== id);
  const total = (marketCountry(answer.pages[0]?.entity)?.entities.totalCount ?? 1) - 1;
  if (total === 0) return null;
  return (
    <section aria-labelledby="based">
      <h2 id="based">
        Entities based in {name} <span className="count">{total}</span>
      </h2>
      <ul className="names">
        {entities.map((entity) => (
          <li key={entity.id}>
            <EntityLink entity={entity} />{' '}
            <span className="result-kind">{ENTITY_KINDS[entity.kind] ?? humanize(entity.kind)}</span>
          </li>
        ))}
      </ul>
      <LoadMoreButton pages={answer} shown={entities.length} total={total} step={NAMES} of="entity" many="entities" />
    </section>
  );
}
