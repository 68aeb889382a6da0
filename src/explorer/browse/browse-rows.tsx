import type { ReactNode } from 'react';
import { Link } from 'wouter';

import type { ClaimsThatMeetQuery, EntitiesThatMeetQuery, SourcesThatMeetQuery } from '../../client/client.ts';
import { Confidence } from '../claim/confidence.tsx';
import { MainDate } from '../claim/main-date.tsx';
import { Kind, Status } from '../claim/status.tsx';
import { ENTITY_KINDS, humanize } from '../claim/vocabulary.ts';
import { CountryLink } from '../place/country-link.tsx';
import { ClaimLink, EntityLink, SourceLink } from '../component/entity-link.tsx';
import { localCountryName } from '../place/country-name.ts';
import { PartialDate } from '../component/partial-date.tsx';
import { useScope } from '../hook/use-scope.ts';
import { BasketButton } from '../saved/basket-button.tsx';
import { useText } from '../text/catalogue.ts';
import { COUNTS } from '../text/en/counts.ts';
import { TERMS } from '../text/en/terms.ts';
import { scriptLanguage } from '../text/script-language.ts';
import { browsePath } from './browse-address.ts';

/* The rows of the lists. */

export function ClaimRow({ claim }: { readonly claim: ClaimsThatMeetQuery['claims']['nodes'][number] }) {
  return (
    <>
      <p className="row-main">
        <ClaimLink claim={claim} /> <BasketButton claim={claim} />
      </p>
      <p className="row-more">
        <Kind kind={claim.kind} /> <Status status={claim.status} />
        <Confidence value={claim.confidence} inferred={claim.confidenceInferred} />
        <span>
          <MainDate claim={claim} />
        </span>
        {claim.markets.length > 0 && <span>{claim.markets.map(localCountryName).join(', ')}</span>}
        <span className="soft">
          {[...new Map(claim.citations.map(({ source }) => [source.id, source])).values()].map((source, index) => (
            <span key={source.id}>
              {index > 0 && ', '}
              <SourceLink id={source.id}>{source.publisher ?? source.title}</SourceLink>
            </span>
          ))}
        </span>
      </p>
    </>
  );
}

export function EntityRow({ entity }: { readonly entity: EntitiesThatMeetQuery['entities']['nodes'][number] }) {
  const { id, kind, country, description, claims } = entity;
  return (
    <>
      <p className="row-main">
        <EntityLink entity={entity} />
      </p>
      <p className="row-more">
        <span>{ENTITY_KINDS[kind] ?? humanize(kind)}</span>
        {country && country.id !== id && <CountryLink country={country} />}
        <ClaimsLink facet="entity" id={id} count={claims.totalCount} />
      </p>
      {description && <p className="row-note soft">{description}</p>}
    </>
  );
}

export function SourceRow({ source }: { readonly source: SourcesThatMeetQuery['sources']['nodes'][number] }) {
  const { sourceKinds } = useText(TERMS);
  const { id, kind, title, publisher, date, claims } = source;
  return (
    <>
      <p className="row-main" lang={scriptLanguage(title)}>
        <SourceLink id={id}>{title}</SourceLink>
      </p>
      <p className="row-more">
        {publisher && <span>{publisher}</span>}
        {kind && <span>{sourceKinds[kind] ?? humanize(kind)}</span>}
        {date && <PartialDate text={date.text} />}
        <ClaimsLink facet="source" id={id} count={claims.totalCount} />
      </p>
    </>
  );
}

function ClaimsLink({
  facet,
  id,
  count,
}: {
  readonly facet: string;
  readonly id: string;
  readonly count: number;
}): ReactNode {
  const counts = useText(COUNTS);
  const scope = useScope();
  return <Link href={browsePath('claims', { ...scope, values: { [facet]: [id] } })}>{counts.claims(count)}</Link>;
}
