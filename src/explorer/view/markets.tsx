import { useEffect, useRef, useState } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';

import {
  type ClaimStatus,
  type ParticipantRole,
  type PartnersPerMarketQuery,
  FactsAboutDocument,
  PartnersPerMarketDocument,
} from '../../client/client.ts';
import { entityPath, type MarketsAddress, marketsPath, readMarkets } from '../address/address.ts';
import { mapPath } from '../address/map-address.ts';
import { overTimePath } from '../address/over-time-address.ts';
import type { Scope } from '../address/scope.ts';
import { browsePath } from '../browse/browse-address.ts';
import { CountLink } from '../browse/count-link.tsx';
import { NO_MARKET as NO_MARKET_FACET } from '../browse/facet.ts';
import { partnersList } from '../browse/facts-list.ts';
import { ScopeControls } from '../scope/scope-controls.tsx';
import { CheckboxGroup } from '../component/checkbox-group.tsx';
import { ClaimsById } from '../claim/claims-by-id.tsx';
import { EntityLink } from '../component/entity-link.tsx';
import { EntityPicker } from '../component/entity-picker.tsx';
import { Failure } from '../component/failure.tsx';
import { Loading } from '../component/loading.tsx';
import { MarketGrid } from '../claim/market-grid.tsx';
import { marketsVariables, partnershipsFilter } from '../claim/markets-query.ts';
import { Page } from '../component/page.tsx';
import { IdNotFound } from '../component/id-not-found.tsx';
import { useQuestion } from '../query/use-question.ts';
import { ViewBar } from '../component/view-bar.tsx';
import { CLAIM_STATUSES, humanize, PARTICIPANT_ROLES, tableKeys } from '../claim/vocabulary.ts';
import { localCountryName } from '../place/country-name.ts';
import { useText } from '../text/catalogue.ts';
import { COUNTS } from '../text/en/counts.ts';
import { MAP } from '../text/en/map.ts';
import { MARKETS } from '../text/en/view/markets.ts';

interface MarketsProps {
  /** Null until an entity is chosen. */
  readonly id: string | null;
}

/** The partners of an entity by market and role. */
export function MarketsView({ id }: MarketsProps) {
  const text = useText(MARKETS);
  const map = useText(MAP);
  const [search] = useSearchParams();
  const [, navigate] = useLocation();
  const address = readMarkets(search);
  const { datasets, recordedOn } = address;
  const variables = id === null ? null : marketsVariables(id, address);
  const { state, data, error, retry } = useQuestion(PartnersPerMarketDocument, variables);
  if (id === null || !variables) {
    return (
      <Page title={text.title}>
        <p className="lead">{text.choose}</p>
        <EntityPicker
          label={text.picker}
          onPick={(entity) => navigate(marketsPath(entity.id, { as: [], datasets, recordedOn }))}
        />
        <p className="soft">{text.allRolesNote}</p>
        <p>
          <Link href={mapPath({ datasets, recordedOn })}>{map.mapLink}</Link>
        </p>
      </Page>
    );
  }
  if (data && !data.entity) return <IdNotFound kind="entity" id={id} />;
  const entity = data?.entity;
  const name = entity?.name ?? id;
  return (
    <Page
      title={text.titleOf(name)}
      kicker={text.title}
      heading={name}
      bar={
        <ViewBar
          question="partners-per-market"
          variables={variables}
          exports={[{ kind: 'partners', variables: partnersExportVariables(id, address) }]}
        />
      }
    >
      <p className="lead">{text.lead(<Link href={entityPath(id, { datasets, recordedOn })}>{name}</Link>)}</p>
      <ul className="more-views">
        <li>
          <Link href={mapPath({ of: id, datasets, recordedOn })}>{map.onMap}</Link>
        </li>
        <li>
          <Link href={overTimePath({ of: [id], datasets, recordedOn })}>{map.overTime}</Link>
        </li>
      </ul>
      <MarketControls id={id} address={address} />
      {state === 'failed' && <Failure error={error} retry={retry} />}
      {!entity && state === 'loading' && <Loading>{text.loading}</Loading>}
      {entity && <Grid id={id} address={address} entity={entity} busy={state === 'loading'} />}
    </Page>
  );
}

/** The same for the export, which has no default for `as`. */
function partnersExportVariables(id: string, address: MarketsAddress) {
  const { as } = address;
  const where = partnershipsFilter(address);
  return { of: id, ...(as.length > 0 ? { as } : {}), ...(where ? { where } : {}) };
}

function MarketControls({ id, address }: { readonly id: string; readonly address: MarketsAddress }) {
  const text = useText(MARKETS);
  const [, navigate] = useLocation();
  const { as, status, datasets, recordedOn } = address;
  const scope = { datasets, recordedOn };
  return (
    <form className="filters" aria-label={text.filter} onSubmit={(event) => event.preventDefault()}>
      <CheckboxGroup<ClaimStatus>
        legend={text.status}
        chosen={status}
        choices={tableKeys(CLAIM_STATUSES).map((value) => ({ value, label: CLAIM_STATUSES[value].label }))}
        onChange={(chosen) => navigate(marketsPath(id, { ...scope, as, status: chosen }))}
      />
      <CheckboxGroup<ParticipantRole>
        legend={text.as}
        chosen={as}
        choices={AS.map((value) => ({ value, label: PARTICIPANT_ROLES[value] }))}
        onChange={(chosen) => navigate(marketsPath(id, { ...scope, as: chosen, status }))}
      />
      <ScopeControls
        scope={scope}
        onChange={(change) => navigate(marketsPath(id, { as, status, ...scope, ...change }))}
      />
    </form>
  );
}

/** The roles of the entity to choose from. */
const AS: readonly ParticipantRole[] = [
  'PLATFORM',
  'WALLET',
  'ACQUIRER',
  'PAYMENT_SERVICE_PROVIDER',
  'TERMINAL_PROVIDER',
  'ISSUING_BANK',
  'CARD_SCHEME',
  'PROCESSOR',
  'GATEWAY',
  'BAAS_PROVIDER',
];

interface GridProps {
  readonly id: string;
  readonly address: MarketsAddress;
  readonly entity: NonNullable<PartnersPerMarketQuery['entity']>;
  readonly busy: boolean;
}

function Grid({ id, address, entity, busy }: GridProps) {
  const text = useText(MARKETS);
  const counts = useText(COUNTS);
  const [, navigate] = useLocation();
  const markets = entity.partnersPerMarket;
  const open = markets.find(({ market }) => (market?.code ?? NO_MARKET) === address.market);
  if (markets.length === 0) {
    return <NoPartners id={id} address={address} />;
  }
  return (
    <div aria-busy={busy}>
      <p role="status" className="result-count">
        {text.summary(
          counts.markets(markets.filter(({ market }) => market).length),
          markets.some(({ market }) => !market),
        )}
      </p>
      <MarketGrid
        markets={markets}
        open={{ market: address.market, role: address.role }}
        onOpen={(market, role) => {
          const isOpen = market === address.market && role === address.role;
          navigate(marketsPath(id, { ...address, market: isOpen ? null : market, role: isOpen ? null : role }));
        }}
      >
        {open && <Cell id={id} address={address} market={open} role={address.role} />}
      </MarketGrid>
    </div>
  );
}

/** Links to the grid without a filter, or else to the page of the entity. */
function NoPartners({ id, address }: Pick<GridProps, 'id' | 'address'>) {
  const text = useText(MARKETS);
  const { datasets, recordedOn } = address;
  const scope = { datasets, recordedOn };
  const where = partnershipsFilter({ ...address, status: [] }) ?? undefined;
  const { data } = useQuestion(FactsAboutDocument, { entity: id, where, first: 0 });
  if (!data?.entity) return null;
  const { name, claims } = data.entity;
  const partnerships = claims.counts.find(({ value }) => value === 'PARTNERSHIP')?.claimCount ?? 0;
  return (
    <p role="status">
      {partnerships > 0 ? (
        <>
          {text.noMatch(name)}{' '}
          <Link href={marketsPath(id, { as: [], status: [], ...scope })}>{text.showAll(partnerships)}</Link>
        </>
      ) : (
        <>
          {text.none(name)} <Link href={entityPath(id, scope)}>{text.allClaims(name)}</Link>
        </>
      )}
    </p>
  );
}

/** The parameter for partnerships without a market. */
const NO_MARKET = 'none';

type Market = NonNullable<PartnersPerMarketQuery['entity']>['partnersPerMarket'][number];

interface CellProps extends Pick<GridProps, 'id' | 'address'> {
  readonly market: Market;
  readonly role: ParticipantRole | null;
}

function Cell({ id, address, market, role }: CellProps) {
  const text = useText(MARKETS);
  const counts = useText(COUNTS);
  const section = useRef<HTMLElement>(null);
  const partners = market.partners.edges.filter(({ roles }) => role === null || roles.includes(role));
  const total =
    role === null
      ? market.partnerCount
      : (market.roles.find((count) => count.role === role)?.partnerCount ?? partners.length);
  const where = market.market ? localCountryName({ id: market.market.code, name: market.market.name }) : text.noMarket;
  const who = role === null ? text.allRolesOf : (PARTICIPANT_ROLES[role] ?? humanize(role));

  useEffect(() => {
    section.current?.scrollIntoView({ block: 'nearest' });
  }, [market, role]);

  return (
    <section className="cell-open" aria-labelledby="cell" ref={section}>
      <h2 id="cell">
        {text.cell(where, who)}{' '}
        <CountLink
          count={total}
          href={partnersList(id, market.market?.code ?? NO_MARKET_FACET, role, address)}
          label={counts.partners(total)}
        />
      </h2>
      {partners.length < total && (
        <p className="truncated">{text.truncated(partners.length, counts.partners(total))}</p>
      )}
      <ul className="partners">
        {partners.map(({ node, roles, claims }) => (
          <li key={node.id}>
            <Partner
              name={node.name}
              id={node.id}
              roles={roles}
              ids={claims.nodes.map((claim) => claim.id)}
              isOpen={partners.length === 1}
              scope={{ datasets: address.datasets, recordedOn: address.recordedOn }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface PartnerProps {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly ParticipantRole[];
  /** The ids of the claims that make it a partner. */
  readonly ids: readonly string[];
  readonly isOpen: boolean;
  readonly scope: Scope;
}

/** Loads the claims when it is opened: a market may have hundreds of partners. */
function Partner({ id, name, roles, ids, isOpen, scope }: PartnerProps) {
  const text = useText(MARKETS);
  const counts = useText(COUNTS);
  const [open, setOpen] = useState(isOpen);
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span className="partner-name">{name}</span>{' '}
        <span className="soft">
          {roles.map((role) => PARTICIPANT_ROLES[role] ?? humanize(role)).join(', ')} · {counts.claims(ids.length)}
        </span>
      </summary>
      <p className="line">
        {text.claimsAbout(<EntityLink entity={{ id, name }} />)}{' '}
        <Link href={browsePath('claims', { ...scope, values: { id: ids } })}>
          {text.listed(counts.claims(ids.length))}
        </Link>
      </p>
      {open && <ClaimsById ids={ids} />}
    </details>
  );
}
