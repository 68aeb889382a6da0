import type { SourceKind } from '../../client/client.ts';
import { AroundData } from '../text/data-text.tsx';
import { SourceLink } from '../component/entity-link.tsx';
import { ExternalLink } from '../component/external-link.tsx';
import { PartialDate } from '../component/partial-date.tsx';
import { dateInWords } from '../text/date-in-words.ts';
import { humanize } from './vocabulary.ts';
import { useText } from '../text/catalogue.ts';
import { RECORD } from '../text/en/record.ts';
import { TERMS } from '../text/en/terms.ts';
import { contentLanguage } from '../text/content-language.ts';

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
  const text = useText(RECORD);
  return (
    <ul className="citations" aria-label={text.sources(citations.length)}>
      {citations.map(({ note, page, quote, retrievedOn, source }) => (
        <li key={source.id}>
          <cite lang={contentLanguage(source.title)}>
            <SourceLink id={source.id}>{source.title}</SourceLink>
          </cite>
          . <SourceOrigin source={source} />
          {source.date ? <PartialDate text={source.date.text} /> : <span className="unknown">{text.undated}</span>}
          {page && `, ${text.page(page)}`}
          {source.url && (
            <>
              {' '}
              <ExternalLink url={source.url} />
            </>
          )}
          {retrievedOn && <span className="soft">. {text.retrieved(dateInWords(retrievedOn.text))}</span>}
          {quote && (
            <q className="citation-quote" lang={contentLanguage(quote)}>
              {quote}
            </q>
          )}
          {note && (
            <span className="citation-note" lang={contentLanguage(note)}>
              {' '}
              {note}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Who published the source and, if it is not on the web, what it is: `Tilsynet (registry), `. Empty if unknown. */
function SourceOrigin({ source: { publisher, kind, url } }: { readonly source: CitationOfClaim['source'] }) {
  const [terms, text] = [useText(TERMS), useText(RECORD)];
  const kindName = url === null && kind !== null ? (terms.sourceKinds[kind] ?? humanize(kind)) : null;
  if (publisher === null) return kindName === null ? null : `${kindName}, `;
  return (
    <AroundData sentence={(name) => `${kindName === null ? name : text.origin(name, kindName)}, `}>
      {publisher}
    </AroundData>
  );
}
