import { useQuery } from '@tanstack/react-query';

import { MainDate } from '../claim/main-date.tsx';
import { Confidence } from '../claim/confidence.tsx';
import { Status } from '../claim/status.tsx';
import { retrievedNow } from '../claim/how-to-cite.ts';
import { ClaimLink, SourceLink } from '../component/entity-link.tsx';
import { ExternalLink } from '../component/external-link.tsx';
import { Failure } from '../component/failure.tsx';
import { Loading } from '../component/loading.tsx';
import { PartialDate } from '../component/partial-date.tsx';
import { basketQuery } from '../saved/basket-query.ts';
import type { BasketClaim } from '../saved/saved-data.ts';
import { useText } from '../text/catalogue.ts';
import { AroundData } from '../text/data-text.tsx';
import { REPORT } from '../text/en/report.ts';
import { numberedSources } from './numbered-sources.ts';

/** The claims of the basket with their notes, and their sources as a numbered list. */
export function ReportClaims({ basket }: { readonly basket: readonly BasketClaim[] }) {
  const text = useText(REPORT);
  const { data, isError, error, refetch } = useQuery(basketQuery(basket.map(({ id }) => id)));
  if (isError) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <Loading>{text.loading}</Loading>;
  const byId = new Map(data.claims.map((claim) => [claim.id, claim]));
  const listed = basket.flatMap(({ id, note }) => {
    const claim = byId.get(id);
    return claim ? [{ claim, note }] : [];
  });
  const { sources, numbersOf } = numberedSources(listed.map(({ claim }) => claim));
  return (
    <>
      {listed.length > 0 && (
        <section aria-labelledby="report-claims">
          <h2 id="report-claims">{text.claims}</h2>
          <ol className="report-claims">
            {listed.map(({ claim, note }) => (
              <li key={claim.id}>
                <p>
                  <ClaimLink claim={claim} /> {text.sourcesOf(numbersOf(claim.id))}
                </p>
                <p className="soft">
                  <Status status={claim.status} />{' '}
                  <Confidence value={claim.confidence} inferred={claim.confidenceInferred} /> <MainDate claim={claim} />
                </p>
                {note !== '' && <p className="report-note">{note}</p>}
              </li>
            ))}
          </ol>
        </section>
      )}
      {sources.length > 0 && (
        <section aria-labelledby="report-sources">
          <h2 id="report-sources">{text.sources}</h2>
          <ol className="report-sources">
            {sources.map(({ id, title, publisher, date, url }) => (
              <li key={id}>
                {publisher !== null && <AroundData sentence={(name) => `${name}. `}>{publisher}</AroundData>}
                <SourceLink id={id}>{title}</SourceLink> {date && <PartialDate text={date.text} />}{' '}
                {url !== null && <ExternalLink url={url} />}
              </li>
            ))}
          </ol>
        </section>
      )}
      <section aria-labelledby="report-data">
        <h2 id="report-data">{text.data}</h2>
        <p>
          {data.citation} {retrievedNow()}
        </p>
      </section>
    </>
  );
}
