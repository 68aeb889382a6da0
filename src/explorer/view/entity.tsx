import { Link, useLocation, useSearchParams } from 'wouter';

import {
  type ClaimFilter,
  type ClaimKind,
  type ClaimOrder,
  type FactsAboutQuery,
  FactsAboutDocument,
} from '../../client/client.ts';
import {
  connectionsPath,
  entityPath,
  type FactsAddress,
  type FactsSort,
  marketsPath,
  neighbourhoodPath,
  readFacts,
} from '../address.ts';
import { Choices } from '../choices.tsx';
import { ClaimList } from '../claim-list.tsx';
import { counted } from '../count.ts';
import { EntityLink } from '../entity-link.tsx';
import { Failure } from '../failure.tsx';
import { Loading } from '../loading.tsx';
import { More } from '../more.tsx';
import { Page } from '../page.tsx';
import { Unknown } from '../unknown.tsx';
import { usePages } from '../use-pages.ts';
import { useQuestion } from '../use-question.ts';
import { ViewBar } from '../view-bar.tsx';
import { CLAIM_KINDS, CLAIM_STATUSES, cssName, ENTITY_KINDS, inWords, valuesOf } from '../vocabulary.ts';

/** An entity with all that is on record about it, kind by kind. */
export function EntityView({ id }: { readonly id: string }) {
  const [search] = useSearchParams();
  const address = readFacts(search);
  // not narrowed to kinds: it also counts those that are not ticked
  const answer = useQuestion(FactsAboutDocument, { entity: id, where: whereOf({ ...address, kinds: [] }), first: 0 });
  const { state, data, error, retry } = answer;
  const entity = data?.entity;
  if (data && !entity) return <Unknown kind="entity" id={id} />;
  return (
    <Page
      title={entity?.name ?? id}
      bar={
        entity && (
          <ViewBar
            question="facts-about"
            variables={{ entity: id, where: whereOf(address), orderBy: orderOf(address.sort), first: 200 }}
            exports={[{ what: 'claims', variables: { where: { ...whereOf(address), involves: [{ entity: id }] } } }]}
          />
        )
      }
      kicker={entity ? (ENTITY_KINDS[entity.kind] ?? inWords(entity.kind)) : 'Entity'}
    >
      {state === 'failed' && <Failure error={error} retry={retry} />}
      {!entity && state === 'loading' && <Loading>Looking it up …</Loading>}
      {entity && <Entity entity={entity} address={address} />}
    </Page>
  );
}

type EntityOfFacts = NonNullable<FactsAboutQuery['entity']>;

function Entity({ entity, address }: { readonly entity: EntityOfFacts; readonly address: FactsAddress }) {
  const { id, name, description, aliases, country, claims } = entity;
  const counts = new Map(claims.counts.map(({ value, claimCount }) => [value, claimCount]));
  const present = valuesOf(CLAIM_KINDS).filter((kind) => counts.has(kind));
  const shown = present.filter((kind) => address.kinds.length === 0 || address.kinds.includes(kind));
  return (
    <>
      {description && <p className="lead">{description}</p>}
      <dl className="facts">
        {aliases.length > 0 && (
          <>
            <dt>Also called</dt>
            <dd>
              {aliases.map((alias, index) => (
                <span key={alias.name}>
                  {index > 0 && ' · '}
                  {alias.name}
                  {alias.note && <span className="soft"> ({alias.note})</span>}
                </span>
              ))}
            </dd>
          </>
        )}
        {entity.kind !== 'PERSON' && entity.kind !== 'COUNTRY' && (
          <>
            <dt>Seat</dt>
            <dd>{country ? <EntityLink entity={country} /> : <span className="unknown">unknown</span>}</dd>
          </>
        )}
        <dt>Id</dt>
        <dd>
          <code>{id}</code>
        </dd>
      </dl>
      <ul className="onward" aria-label={`More views of ${name}`}>
        <li>
          <Link href={neighbourhoodPath({ of: [id] })}>Neighbourhood as a graph</Link>
        </li>
        <li>
          <Link href={connectionsPath({ from: id })}>Connections to others</Link>
        </li>
        <li>
          <Link href={marketsPath(id, { as: [] })}>Partners per market</Link>
        </li>
      </ul>
      <Narrowing id={id} address={address} counts={counts} present={present} />
      <p role="status" className="result-count">
        {resultWords(
          shown.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0),
          address,
        )}
      </p>
      {shown.map((kind) => (
        <Facts key={kind} id={id} kind={kind} count={counts.get(kind) ?? 0} address={address} />
      ))}
    </>
  );
}

function resultWords(count: number, { kinds, status }: FactsAddress): string {
  const narrowed = kinds.length + status.length > 0;
  if (count === 0) return narrowed ? 'No claim meets these conditions.' : 'No claim is on record.';
  return narrowed ? `${counted(count, 'claim')} of these kinds and statuses.` : `${counted(count, 'claim')} on record.`;
}

const SORTS: Readonly<Record<FactsSort, string>> = {
  earliest: 'Earliest first',
  latest: 'Latest first',
  confidence: 'Most trusted first',
};

interface NarrowingProps {
  readonly id: string;
  readonly address: FactsAddress;
  readonly counts: ReadonlyMap<string, number>;
  readonly present: readonly ClaimKind[];
}

function Narrowing({ id, address, counts, present }: NarrowingProps) {
  const [, navigate] = useLocation();
  const go = (change: Partial<FactsAddress>) => navigate(entityPath(id, { ...address, ...change }));
  const kinds = valuesOf(CLAIM_KINDS).filter((kind) => present.includes(kind) || address.kinds.includes(kind));
  return (
    <form className="narrowing" aria-label="Narrow and sort the facts" onSubmit={(event) => event.preventDefault()}>
      <Choices
        legend="Kinds"
        chosen={address.kinds}
        choices={kinds.map((kind) => ({ value: kind, label: CLAIM_KINDS[kind].many, count: counts.get(kind) ?? 0 }))}
        onChange={(chosen) => go({ kinds: chosen })}
      />
      <Choices
        legend="Status"
        chosen={address.status}
        choices={valuesOf(CLAIM_STATUSES).map((value) => ({ value, label: CLAIM_STATUSES[value].label }))}
        onChange={(chosen) => go({ status: chosen })}
      />
      <label className="sort">
        Order{' '}
        <select value={address.sort} onChange={({ target }) => go({ sort: target.value as FactsSort })}>
          {valuesOf(SORTS).map((sort) => (
            <option key={sort} value={sort}>
              {SORTS[sort]}
            </option>
          ))}
        </select>
      </label>
    </form>
  );
}

interface FactsProps {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly count: number;
  readonly address: FactsAddress;
}

/** So many of each kind at first: who wants to see one kind sees where the next begins. */
const STEP = 10;

function Facts({ id, kind, count, address }: FactsProps) {
  const answer = usePages(
    FactsAboutDocument,
    { entity: id, where: whereOf({ ...address, kinds: [kind] }), orderBy: orderOf(address.sort), first: STEP },
    ({ entity }) => (entity?.claims.pageInfo.hasNextPage ? entity.claims.pageInfo.endCursor : null),
  );
  const claims = answer.pages.flatMap(({ entity }) => entity?.claims.nodes ?? []);
  const headingId = `facts-${cssName(kind)}`;
  return (
    <section className="facts-of-kind" aria-labelledby={headingId} aria-busy={answer.state === 'loading'}>
      <h2 id={headingId} className={`kind-heading kind-${cssName(kind)}`}>
        {CLAIM_KINDS[kind]?.many ?? inWords(kind)} <span className="count">{count}</span>
      </h2>
      <ClaimList claims={claims} showsKind={false} />
      <More pages={answer} shown={claims.length} total={count} step={STEP} of="claim" />
    </section>
  );
}

function whereOf({ kinds, status }: Pick<FactsAddress, 'kinds' | 'status'>): ClaimFilter | undefined {
  if (kinds.length + status.length === 0) return undefined;
  return { ...(kinds.length > 0 ? { kinds } : {}), ...(status.length > 0 ? { status } : {}) };
}

function orderOf(sort: FactsSort): ClaimOrder | undefined {
  switch (sort) {
    case 'earliest':
      return undefined;
    case 'latest':
      return { field: 'DATE', direction: 'DESC' };
    case 'confidence':
      return { field: 'CONFIDENCE', direction: 'DESC' };
  }
}
