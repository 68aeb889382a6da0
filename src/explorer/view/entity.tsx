import { Link, Redirect, useSearchParams } from 'wouter';

import {
  type ClaimKind,
  EntityInFullDocument,
  type FactsAboutQuery,
  FactsAboutDocument,
  RivalAccountsDocument,
} from '../../client/client.ts';
import {
  conflictsPath,
  connectionsPath,
  entityPath,
  type FactsAddress,
  marketsPath,
  neighbourhoodPath,
  readFacts,
} from '../address/address.ts';
import { scopeFilter } from '../address/scope.ts';
import { orUndefined } from '../conflicts/conflicts-filter.ts';
import { EntityFacts } from '../claim/entity-facts.tsx';
import { factsList } from '../browse/facts-list.ts';
import { FactsControls, factsFilter, kindsIn, factsOrder } from '../claim/facts-controls.tsx';
import { FactsOfKind, STEP } from '../claim/facts-of-kind.tsx';
import { Failure } from '../component/failure.tsx';
import { Loading } from '../component/loading.tsx';
import { Market } from '../claim/market.tsx';
import { TimeViews } from '../overtime/time-views.tsx';
import { Page } from '../component/page.tsx';
import { scriptLanguage } from '../text/script-language.ts';
import { IdNotFound } from '../component/id-not-found.tsx';
import { localCountryName } from '../place/country-name.ts';
import { usePages } from '../query/use-pages.ts';
import { useQuestion } from '../query/use-question.ts';
import { ViewBar } from '../component/view-bar.tsx';
import { ENTITY_KINDS, humanize } from '../claim/vocabulary.ts';
import '../record.css';
import { textsOf, useText } from '../text/catalogue.ts';
import { COUNTS } from '../text/en/counts.ts';
import { FACTS } from '../text/en/view/facts.ts';

/** An entity with its claims by kind; for a country, the claims about its market. */
export function EntityView({ id }: { readonly id: string }) {
  const text = useText(FACTS);
  const [search] = useSearchParams();
  const address = readFacts(search);
  // without the filter of kinds, to count the claims of all kinds
  const where = factsFilter({ ...address, kinds: [] });
  const { state, data, error, retry } = useQuestion(FactsAboutDocument, { entity: id, where, first: 0 });
  const entity = data?.entity;
  // an entity that was merged into another one
  if (entity && entity.id !== id) return <Redirect to={entityPath(entity.id, address)} replace />;
  if (data && !entity) return <IdNotFound kind="entity" id={id} />;
  const name = entity && shownName(entity);
  return (
    <Page
      title={name ?? id}
      heading={name && <span lang={scriptLanguage(name)}>{name}</span>}
      bar={entity && <Bar entity={entity} address={address} />}
      kicker={entity ? (ENTITY_KINDS[entity.kind] ?? humanize(entity.kind)) : text.entity}
    >
      {state === 'failed' && <Failure error={error} retry={retry} />}
      {!entity && state === 'loading' && <Loading>{text.loading}</Loading>}
      {entity && <Entity entity={entity} address={address} />}
    </Page>
  );
}

type EntityOfFacts = NonNullable<FactsAboutQuery['entity']>;

interface EntityProps {
  readonly entity: EntityOfFacts;
  readonly address: FactsAddress;
}

/** The claims of the page as a query and as files; for a country, the claims that cover it as a market. */
function Bar({ entity, address }: EntityProps) {
  const market = marketOf(entity);
  const orderBy = factsOrder(address.sort);
  if (market === null) {
    const where = factsFilter(address);
    return (
      <ViewBar
        question="facts-about"
        variables={{ entity: entity.id, where, orderBy, first: 200 }}
        exports={[{ kind: 'claims', variables: { where: { ...where, involves: [{ entity: entity.id }] } } }]}
      />
    );
  }
  const where = { ...factsFilter(address), markets: [market] };
  return (
    <ViewBar
      question="claims-that-meet"
      variables={{ where, orderBy, first: 200 }}
      exports={[{ kind: 'claims', variables: { where } }]}
    />
  );
}

/** Countries have their name in the language of the page. */
function shownName(entity: EntityOfFacts): string {
  return marketOf(entity) === null ? entity.name : localCountryName(entity);
}

/** The code of a country; null for other entities. */
function marketOf({ kind, country }: EntityOfFacts): string | null {
  return kind === 'COUNTRY' ? (country?.code ?? null) : null;
}

function Entity({ entity, address }: EntityProps) {
  const { id, description, claims } = entity;
  const name = shownName(entity);
  return (
    <>
      {description && (
        <p className="lead" lang="en">
          {description}
        </p>
      )}
      <EntityRecord id={id} />
      <MoreViews id={id} name={name} address={address} />
      {marketOf(entity) === null ? (
        <Facts entity={entity} address={address} />
      ) : (
        <Market id={id} name={name} address={address} ownCount={claims.totalCount} />
      )}
    </>
  );
}

function EntityRecord({ id }: { readonly id: string }) {
  const { loading } = useText(FACTS);
  const { state, data, error, retry } = useQuestion(EntityInFullDocument, { entity: id });
  if (state === 'failed') return <Failure error={error} retry={retry} />;
  return data?.entity ? <EntityFacts entity={data.entity} /> : <Loading>{loading}</Loading>;
}

/** Links to other views of the entity, if they have something to show. */
function MoreViews({
  id,
  name,
  address,
}: {
  readonly id: string;
  readonly name: string;
  readonly address: FactsAddress;
}) {
  const text = useText(FACTS);
  const { datasets, recordedOn } = address;
  const scope = { datasets, recordedOn };
  const where = factsFilter({ kinds: [], status: [], ...scope });
  const { data } = useQuestion(FactsAboutDocument, { entity: id, where, first: 0 });
  const rivals = useQuestion(RivalAccountsDocument, { of: [id], where: orUndefined(scopeFilter(scope)), first: 1 });
  const claims = data?.entity?.claims;
  if (!claims || claims.totalCount === 0) return null;
  const hasPartners = claims.counts.some(({ value }) => value === 'PARTNERSHIP');
  return (
    <ul className="more-views" aria-label={text.moreViews(name)}>
      <li>
        <Link href={neighbourhoodPath({ of: [id], ...scope })}>{text.neighbourhood}</Link>
      </li>
      <li>
        <Link href={connectionsPath({ from: id, ...scope })}>{text.connections}</Link>
      </li>
      {rivals.data && rivals.data.rivalAccounts.nodes.length > 0 && (
        <li>
          <Link href={conflictsPath({ groups: true, of: [id], ...scope })}>{text.rivals}</Link>
        </li>
      )}
      {hasPartners && (
        <li>
          <Link href={marketsPath(id, { as: [], status: [], ...scope })}>{text.partners}</Link>
        </li>
      )}
      <TimeViews id={id} hasPartners={hasPartners} scope={scope} />
    </ul>
  );
}

function Facts({ entity: { id, claims }, address }: EntityProps) {
  const counts = new Map(claims.counts.map(({ value, claimCount }) => [value as ClaimKind, claimCount]));
  const shown = kindsIn(counts).filter((kind) => address.kinds.length === 0 || address.kinds.includes(kind));
  return (
    <>
      <FactsControls id={id} address={address} counts={counts} />
      <p role="status" className="result-count">
        <Link href={factsList(address, { entity: [id] })}>
          {factCountInWords(
            shown.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0),
            address,
          )}
        </Link>
      </p>
      {shown.map((kind) => (
        <FactsOfEntity key={kind} id={id} kind={kind} count={counts.get(kind) ?? 0} address={address} />
      ))}
    </>
  );
}

function factCountInWords(count: number, { kinds, status, datasets }: FactsAddress): string {
  const narrowed = kinds.length + status.length > 0;
  const text = textsOf(FACTS);
  if (count === 0) return narrowed || datasets.length > 0 ? text.noMatch : text.noClaims;
  return text.count(textsOf(COUNTS).claims(count), narrowed, datasets.length);
}

interface FactsOfEntityProps {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly count: number;
  readonly address: FactsAddress;
}

function FactsOfEntity({ id, kind, count, address }: FactsOfEntityProps) {
  const answer = usePages(
    FactsAboutDocument,
    { entity: id, where: factsFilter({ ...address, kinds: [kind] }), orderBy: factsOrder(address.sort), first: STEP },
    ({ entity }) => (entity?.claims.pageInfo.hasNextPage ? entity.claims.pageInfo.endCursor : null),
  );
  const claims = answer.pages.flatMap(({ entity }) => entity?.claims.nodes ?? []);
  const list = factsList({ ...address, kinds: [kind] }, { entity: [id] });
  return <FactsOfKind kind={kind} count={count} list={list} claims={claims} pages={answer} />;
}
