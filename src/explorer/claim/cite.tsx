import { useId, useRef, useState } from 'react';

import { HowToCiteDocument } from '../../client/client.ts';
import { Copy } from '../component/copy.tsx';
import { dateInWords } from '../text/date-in-words.ts';
import { momentInWords } from '../text/moment-in-words.ts';
import { DatasetName } from '../dataset/dataset-line.tsx';
import { Failure } from '../component/failure.tsx';
import { useScope } from '../hook/use-scope.ts';
import { Loading } from '../component/loading.tsx';
import { useQuestion } from '../query/use-question.ts';

interface CiteProps {
  /** The address of the view. */
  readonly address: string;
}

/** A dialog with the citation of the graph and of this view: version of the data, address and date. */
export function Cite({ address }: CiteProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [day, setDay] = useState<string | null>(null);
  const headingId = useId();
  return (
    <>
      <button
        type="button"
        onClick={() => {
          setDay(new Date().toISOString().slice(0, 10));
          dialog.current?.showModal();
        }}
      >
        Cite
      </button>
      <dialog ref={dialog} className="cite" aria-labelledby={headingId}>
        <h2 id={headingId}>Cite this view</h2>
        {day !== null && <Citation address={address} day={day} />}
        <form method="dialog">
          <button type="submit">Close</button>
        </form>
      </dialog>
    </>
  );
}

interface CitationProps extends CiteProps {
  /** The date of access, such as `2026-11-29`. */
  readonly day: string;
}

function Citation({ address, day }: CitationProps) {
  const { datasets: chosen, recordedOn } = useScope();
  const { state, data, error, retry } = useQuestion(HowToCiteDocument, {});
  if (state === 'failed') return <Failure error={error} retry={retry} />;
  if (!data) return <Loading>Loading the citation …</Loading>;
  const { version, datasets } = data.graph;
  const drawnOn = datasets.filter(({ id }) => chosen.length === 0 || chosen.includes(id));
  const moment = recordedOn === null ? '' : ` As recorded on ${momentInWords(recordedOn)}.`;
  const text = `${drawnOn.map(({ citation }) => citation).join(' ')}${moment} Retrieved ${dateInWords(day)}, from ${address}`;
  const bibtex = [...drawnOn.map((dataset) => dataset.bibtex), viewEntry(address, day)].join('\n\n');
  return (
    <>
      <dl className="facts">
        <dt>Citation</dt>
        <dd className="citation-text">{text}</dd>
        <dt>BibTeX</dt>
        <dd>
          <pre className="bibtex" tabIndex={0} aria-label="BibTeX">
            {bibtex}
          </pre>
        </dd>
        <dt>{drawnOn.length === 1 ? 'Data set' : 'Data sets'}</dt>
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
            <dt>Recorded</dt>
            <dd>on {momentInWords(recordedOn)}</dd>
          </>
        )}
        <dt>Version of the data</dt>
        <dd>{version ? <code>{version}</code> : 'Unknown while the graph is being loaded.'}</dd>
        <dt>Accessed</dt>
        <dd>{dateInWords(day)}</dd>
        <dt>Address</dt>
        <dd className="address">{address}</dd>
      </dl>
      <div className="copies">
        <Copy text={text} label="Copy the citation" />
        <Copy text={bibtex} label="Copy the BibTeX entry" />
      </div>
    </>
  );
}

/** The view itself, as the entries of its data sets have addresses of their own. */
function viewEntry(address: string, day: string): string {
  const fields = [
    `title = {{${document.title}}}`,
    `year = {${day.slice(0, 4)}}`,
    `url = {${address}}`,
    `urldate = {${day}}`,
  ];
  return `@misc{fingraph-view-${day},\n  ${fields.join(',\n  ')}\n}`;
}
