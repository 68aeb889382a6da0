import { SourceLink } from '../component/entity-link.tsx';
import { PartialDate } from '../component/partial-date.tsx';
import { scriptLanguage } from '../text/script-language.ts';
import { webAddress } from '../address/web-address.ts';

export interface CitationOfClaim {
  readonly note: string | null;
  readonly source: {
    readonly id: string;
    readonly title: string;
    readonly publisher: string;
    readonly url: string | null;
    readonly date: { readonly text: string } | null;
  };
}

/** The sources of a claim, each with its date and a link. */
export function Citations({ citations }: { readonly citations: readonly CitationOfClaim[] }) {
  return (
    <ul className="citations" aria-label={citations.length === 1 ? 'Source' : 'Sources'}>
      {citations.map(({ note, source }) => (
        <li key={source.id}>
          <cite lang={scriptLanguage(source.title)}>
            <SourceLink id={source.id}>{source.title}</SourceLink>
          </cite>
          . {source.publisher},{' '}
          {source.date ? <PartialDate text={source.date.text} /> : <span className="unknown">undated</span>}
          {source.url && (
            <>
              {' '}
              <ExternalLink url={source.url} />
            </>
          )}
          {note && <span className="citation-note"> {note}</span>}
        </li>
      ))}
    </ul>
  );
}

/** A link to another server, which gets no referrer. */
export function ExternalLink({ url }: { readonly url: string }) {
  const { href, label, reason } = webAddress(url);
  if (href === null) {
    return (
      <span className="outward">
        <bdi>{label}</bdi> <span className="unknown">({reason})</span>
      </span>
    );
  }
  return (
    <a className="outward" href={href} target="_blank" rel="noreferrer noopener">
      {label} <span aria-hidden="true">↗</span>
      <span className="unseen"> (opens in a new tab)</span>
    </a>
  );
}
