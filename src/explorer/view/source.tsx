import { type ClaimsOfSourceQuery, ClaimsOfSourceDocument } from '../../client/client.ts';
import { ExternalLink } from '../component/external-link.tsx';
import { Confidence } from '../claim/confidence.tsx';
import { MainDate } from '../claim/main-date.tsx';
import { DatasetName } from '../dataset/dataset-line.tsx';
import { RecordExtras } from '../component/record-extras.tsx';
import { scopeFilter } from '../address/scope.ts';
import { useScope } from '../hook/use-scope.ts';
import { humanize } from '../claim/vocabulary.ts';
import { ClaimLink, SourceLink } from '../component/entity-link.tsx';
import { browsePath } from '../browse/browse-address.ts';
import { CountLink } from '../browse/count-link.tsx';
import { Failure } from '../component/failure.tsx';
import { Loading } from '../component/loading.tsx';
import { LoadMoreButton } from '../component/load-more-button.tsx';
import { Page } from '../component/page.tsx';
import { PartialDate } from '../component/partial-date.tsx';
import { Kind, Status } from '../claim/status.tsx';
import { IdNotFound } from '../component/id-not-found.tsx';
import { type Pages, usePages } from '../query/use-pages.ts';
import { ViewBar } from '../component/view-bar.tsx';
import '../record.css';
import { useText } from '../text/catalogue.ts';
import { COUNTS } from '../text/en/counts.ts';
import { TERMS } from '../text/en/terms.ts';
import { SOURCE } from '../text/en/view/source.ts';
import { contentLanguage } from '../text/content-language.ts';
import { DataText } from '../text/data-text.tsx';

const STEP = 30;

/** A source with the claims that cite it, and their other sources. */
export function SourceView({ id }: { readonly id: string }) {
  const text = useText(SOURCE);
  const filter = scopeFilter(useScope());
  const where = Object.keys(filter).length > 0 ? filter : undefined;
  const answer = usePages(ClaimsOfSourceDocument, { source: id, where, first: STEP }, ({ source }) =>
    source?.claims.pageInfo.hasNextPage ? source.claims.pageInfo.endCursor : null,
  );
  const [first] = answer.pages;
  if (first && !first.source) return <IdNotFound kind="source" id={id} />;
  const source = first?.source;
  return (
    <Page
      isSentence
      title={source?.title ?? text.titleOf(id)}
      heading={source ? <cite lang={contentLanguage(source.title)}>{source.title}</cite> : text.titleOf(id)}
      kicker={text.source}
      bar={
        source && (
          <ViewBar
            question="claims-of-source"
            variables={{ source: id, where, first: 200 }}
            exports={[{ kind: 'claims', variables: { where: { ...where, sources: [id] } } }]}
            sources={[id]}
          />
        )
      }
    >
      {!source && answer.state === 'failed' && <Failure error={answer.error} retry={answer.retry} />}
      {!source && answer.state === 'loading' && <Loading>{text.loading}</Loading>}
      {source && <Source source={source} answer={answer} />}
    </Page>
  );
}

interface SourceProps {
  readonly source: NonNullable<ClaimsOfSourceQuery['source']>;
  readonly answer: Pages<ClaimsOfSourceQuery>;
}

function Source({ source, answer }: SourceProps) {
  const text = useText(SOURCE);
  const counts = useText(COUNTS);
  const { sourceKinds } = useText(TERMS);
  const { id, kind, publisher, date, url, note, titleInferred, dataset, tags, extra } = source;
  const scope = useScope();
  const claims = answer.pages.flatMap((page) => page.source?.claims.nodes ?? []);
  const total = source.claims.totalCount;
  return (
    <>
      <dl className="facts">
        {kind && (
          <>
            <dt>{text.kind}</dt>
            <dd>{sourceKinds[kind] ?? humanize(kind)}</dd>
          </>
        )}
        <dt>{text.publisher}</dt>
        <dd>
          {publisher === null ? <span className="unknown">{text.unknown}</span> : <DataText>{publisher}</DataText>}
        </dd>
        <dt>{text.published}</dt>
        <dd>{date ? <PartialDate text={date.text} /> : <span className="unknown">{text.undated}</span>}</dd>
        <dt>{text.address}</dt>
        <dd>{url ? <ExternalLink url={url} /> : <span className="unknown">{text.none}</span>}</dd>
        {titleInferred && (
          <>
            <dt>{text.title}</dt>
            <dd className="soft">{text.titleInferred}</dd>
          </>
        )}
        {note && (
          <>
            <dt>{text.remark}</dt>
            <dd lang={contentLanguage(note)}>{note}</dd>
          </>
        )}
        <dt>{text.dataset}</dt>
        <dd>
          <DatasetName dataset={dataset} />
        </dd>
        <RecordExtras tags={tags} extra={extra} />
        <dt>{text.id}</dt>
        <dd>
          <code>{id}</code>
        </dd>
      </dl>
      <h2>
        {text.claims}{' '}
        <CountLink
          count={total}
          href={browsePath('claims', { ...scope, values: { source: [id] } })}
          label={counts.claims(total)}
        />
      </h2>
      <ol className="claim-links" aria-label={counts.claims(total)}>
        {claims.map((claim) => (
          <li key={claim.id}>
            <p className="claim-sentence">
              <ClaimLink claim={claim} />
            </p>
            <p className="claim-marks">
              <Kind kind={claim.kind} />
              <Status status={claim.status} />
              <Confidence value={claim.confidence} inferred={claim.confidenceInferred} />
              <MainDate claim={claim} />
            </p>
            <OtherSources id={id} citations={claim.citations} />
          </li>
        ))}
      </ol>
      <LoadMoreButton pages={answer} shown={claims.length} total={total} step={STEP} of="claims" />
    </>
  );
}

interface OtherSourcesProps {
  readonly id: string;
  readonly citations: readonly {
    readonly source: { readonly id: string; readonly title: string; readonly publisher: string | null };
  }[];
}

function OtherSources({ id, citations }: OtherSourcesProps) {
  const text = useText(SOURCE);
  const otherCitations = citations.filter(({ source }) => source.id !== id);
  if (otherCitations.length === 0) return <p className="line soft">{text.noOther}</p>;
  return (
    <p className="line">
      <span className="label">{text.alsoIn}</span>{' '}
      {otherCitations.map(({ source }, index) => (
        <span key={source.id}>
          {index > 0 && ', '}
          <SourceLink id={source.id}>{source.publisher ?? source.title}</SourceLink>
        </span>
      ))}
    </p>
  );
}
