import { useId, useState } from 'react';

import { CiteSourcesDocument, HowToCiteDocument } from '../../client/client.ts';
import { Copy } from '../component/copy.tsx';
import { Failure } from '../component/failure.tsx';
import { Loading } from '../component/loading.tsx';
import { SaveText } from '../component/save-text.tsx';
import { DatasetName } from '../dataset/dataset-line.tsx';
import { useScope } from '../hook/use-scope.ts';
import { useQuestion } from '../query/use-question.ts';
import { useText } from '../text/catalogue.ts';
import { dateInWords } from '../text/date-in-words.ts';
import { SHARE } from '../text/en/share.ts';
import { momentInWords } from '../text/moment-in-words.ts';
import './share.css';
import { CITATION_FORMATS, type CitationFormat, citationText } from './citation-text.ts';

interface CitationProps {
  readonly address: string;
  /** The date of access, such as `2026-11-29`. */
  readonly day: string;
  readonly sources: readonly string[];
}

/** The citation in the chosen format, to copy or to save, and what it consists of. */
export function Citation({ address, day, sources }: CitationProps) {
  const text = useText(SHARE);
  const { datasets: chosen, recordedOn } = useScope();
  const [format, setFormat] = useState<CitationFormat>('text');
  const [withSources, setWithSources] = useState(sources.length > 0);
  const name = useId();
  const { state, data, error, retry } = useQuestion(HowToCiteDocument, {});
  const cited = useQuestion(CiteSourcesDocument, withSources ? { sources } : null);
  if (state === 'failed') return <Failure error={error} retry={retry} />;
  if (cited.state === 'failed') return <Failure error={cited.error} retry={cited.retry} />;
  if (!data || (withSources && !cited.data)) return <Loading>{text.loadingCitation}</Loading>;
  const { version, datasets } = data.graph;
  const drawnOn = datasets.filter(({ id }) => chosen.length === 0 || chosen.includes(id));
  const citation = citationText(format, {
    datasets: drawnOn,
    sources: (withSources ? cited.data?.sources.nodes : null) ?? [],
    view: { title: document.title, address, day },
    moment: recordedOn === null ? null : text.recordedAt(momentInWords(recordedOn)),
    retrieved: text.retrieved(dateInWords(day), address),
  });
  const { extension, type } = CITATION_FORMATS[format];
  return (
    <>
      <fieldset className="cite-format">
        <legend>{text.format}</legend>
        {(Object.keys(CITATION_FORMATS) as CitationFormat[]).map((value) => (
          <label key={value}>
            <input type="radio" name={name} checked={format === value} onChange={() => setFormat(value)} />{' '}
            {text.formats[value]}
          </label>
        ))}
      </fieldset>
      {sources.length > 0 && (
        <label className="cite-sources">
          <input type="checkbox" checked={withSources} onChange={() => setWithSources(!withSources)} />{' '}
          {text.withSources}
        </label>
      )}
      <pre className={format === 'text' ? 'citation-text' : 'bibtex'} tabIndex={0} aria-label={text.citation}>
        {citation}
      </pre>
      <div className="copies">
        <Copy text={citation} label={text.copyCitation} />
        <SaveText text={citation} type={type} fileName={`fingraph-${day}.${extension}`} label={text.saveCitation} />
      </div>
      <dl className="facts">
        <dt>{text.datasets(drawnOn.length)}</dt>
        <dd>
          <ul>
            {drawnOn.map(({ id, title }) => (
              <li key={id}>
                <DatasetName dataset={{ id, title }} />
              </li>
            ))}
          </ul>
        </dd>
        {recordedOn !== null && (
          <>
            <dt>{text.recorded}</dt>
            <dd>{text.on(momentInWords(recordedOn))}</dd>
          </>
        )}
        <dt>{text.dataVersion}</dt>
        <dd>{version ? <code>{version}</code> : text.noVersion}</dd>
        <dt>{text.accessed}</dt>
        <dd>{dateInWords(day)}</dd>
        <dt>{text.address}</dt>
        <dd className="address">{address}</dd>
      </dl>
    </>
  );
}
