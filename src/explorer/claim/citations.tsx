import type { SourceKind } from '../../client/client.ts';
import { SourceLink } from '../component/entity-link.tsx';
import { ExternalLink } from '../component/external-link.tsx';
import { PartialDate } from '../component/partial-date.tsx';
import { dateInWords } from '../text/date-in-words.ts';
import { scriptLanguage } from '../text/script-language.ts';
import { humanize } from './vocabulary.ts';

export interface CitationOfClaim {
  readonly note: string | null;
  readonly page: string | null;
  readonly quote: string | null;
  readonly retrievedOn?: { readonly text: string } | null;
  readonly source: {
    readonly id: string;
    readonly kind: SourceKind | null;
    readonly title: string;
    readonly publisher: string | null;
    readonly url: string | null;
    readonly date: { readonly text: string } | null;
  };
}

/** The sources of a claim, each with its date and a link. */
export function Citations({ citations }: { readonly citations: readonly CitationOfClaim[] }) {
  return (
    <ul className="citations" aria-label={citations.length === 1 ? 'Source' : 'Sources'}>
      {citations.map(({ note, page, quote, retrievedOn, source }) => (
        <li key={source.id}>
          <cite lang={scriptLanguage(source.title)}>
            <SourceLink id={source.id}>{source.title}</SourceLink>
          </cite>
          . {originOf(source)}
          {source.date ? <PartialDate text={source.date.text} /> : <span className="unknown">undated</span>}
          {page && `, ${/^\d/.test(page) ? `p.\u00A0${page}` : page}`}
          {source.url && (
            <>
              {' '}
              <ExternalLink url={source.url} />
            </>
          )}
          {retrievedOn && <span className="soft">. Retrieved {dateInWords(retrievedOn.text)}.</span>}
          {quote && (
            <q className="citation-quote" lang={scriptLanguage(quote)}>
              {quote}
            </q>
          )}
          {note && <span className="citation-note"> {note}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Who published the source and, if it is not on the web, what it is: `Tilsynet (registry), `. Empty if unknown. */
function originOf({ publisher, kind, url }: CitationOfClaim['source']): string {
  const kindName = url === null && kind !== null ? humanize(kind) : null;
  if (publisher === null) return kindName === null ? '' : `${kindName}, `;
  return kindName === null ? `${publisher}, ` : `${publisher} (${kindName.toLowerCase()}), `;
}
