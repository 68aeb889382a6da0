import { type ClaimsOfSourceQuery, ClaimsOfSourceDocument } from '../../client/client.ts';
import { ExternalLink } from '../component/external-link.tsx';
import { Confidence } from '../claim/confidence.tsx';
import { MainDate } from '../claim/main-date.tsx';
import { counted } from '../../support/counted.ts';
import { DatasetName } from '../dataset/dataset-line.tsx';
import { RecordExtras } from '../component/record-extras.tsx';
import { scopeFilter } from '../address/scope.ts';
import { useScope } from '../hook/use-scope.ts';
import { humanize } from '../claim/vocabulary.ts';
import { ClaimLink, SourceLink } from '../component/entity-link.tsx';
import { Failure } from '../component/failure.tsx';
import { Loading } from '../component/loading.tsx';
import { LoadMoreButton } from '../component/load-more-button.tsx';
import { Page } from '../component/page.tsx';
import { PartialDate } from '../component/partial-date.tsx';
import { scriptLanguage } from '../text/script-language.ts';
import { Kind, Status } from '../claim/status.tsx';
import { IdNotFound } from '../component/id-not-found.tsx';
import { type Pages, usePages } from '../query/use-pages.ts';
import { ViewBar } from '../component/view-bar.tsx';
import '../record.css';

const STEP = 30;

/** A source with the claims that cite it, and their other sources. */
export function SourceView({ id }: { readonly id: string }) {
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
      title={source?.title ?? `Source ${id}`}
      heading={source ? <cite lang={scriptLanguage(source.title)}>{source.title}</cite> : `Source ${id}`}
      kicker="Source"
      bar={
        source && (
          <ViewBar
            question="claims-of-source"
            variables={{ source: id, where, first: 200 }}
            exports={[{ kind: 'claims', variables: { where: { ...where, sources: [id] } } }]}
          />
        )
      }
    >
      {!source && answer.state === 'failed' && <Failure error={answer.error} retry={answer.retry} />}
      {!source && answer.state === 'loading' && <Loading>Loading …</Loading>}
      {source && <Source source={source} answer={answer} />}
    </Page>
  );
}

interface SourceProps {
  readonly source: NonNullable<ClaimsOfSourceQuery['source']>;
  readonly answer: Pages<ClaimsOfSourceQuery>;
}

function Source({ source, answer }: SourceProps) {
  const { id, kind, publisher, date, url, note, titleInferred, dataset, tags, extra } = source;
  const claims = answer.pages.flatMap((page) => page.source?.claims.nodes ?? []);
  const total = source.claims.totalCount;
  return (
    <>
      <dl className="facts">
        {kind && (
          <>
            <dt>Kind</dt>
            <dd>{humanize(kind)}</dd>
          </>
        )}
        <dt>Publisher</dt>
        <dd>{publisher ?? <span className="unknown">unknown</span>}</dd>
        <dt>Published</dt>
        <dd>
          {date ? (
            <PartialDate text={date.text} />
          ) : (
            <span className="unknown">unknown, so it does not count towards what was known by a day</span>
          )}
        </dd>
        <dt>Address</dt>
        <dd>{url ? <ExternalLink url={url} /> : <span className="unknown">none</span>}</dd>
        {titleInferred && (
          <>
            <dt>Title</dt>
            <dd className="soft">Given by the curator, because the title of the source is unknown.</dd>
          </>
        )}
        {note && (
          <>
            <dt>Remark</dt>
            <dd>{note}</dd>
          </>
        )}
        <dt>Data set</dt>
        <dd>
          <DatasetName dataset={dataset} />
        </dd>
        <RecordExtras tags={tags} extra={extra} />
        <dt>Id</dt>
        <dd>
          <code>{id}</code>
        </dd>
      </dl>
      <h2>
        Claims that cite it <span className="count">{total}</span>
      </h2>
      <ol className="claim-links" aria-label={counted(total, 'claim')}>
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
      <LoadMoreButton pages={answer} shown={claims.length} total={total} step={STEP} of="claim" />
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
  const otherCitations = citations.filter(({ source }) => source.id !== id);
  if (otherCitations.length === 0) return <p className="line soft">No other source.</p>;
  return (
    <p className="line">
      <span className="label">Also in</span>{' '}
      {otherCitations.map(({ source }, index) => (
        <span key={source.id}>
          {index > 0 && ', '}
          <SourceLink id={source.id}>{source.publisher ?? source.title}</SourceLink>
        </span>
      ))}
    </p>
  );
}
