import { useId, useRef, useState } from 'react';

import { HowToCiteDocument } from '../../client/client.ts';
import { Copy } from '../component/copy.tsx';
import { dateInWords } from '../text/date-in-words.ts';
import { Licence } from '../dataset/licence.tsx';
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
  const { datasets: chosen } = useScope();
  const { state, data, error, retry } = useQuestion(HowToCiteDocument, {});
  if (state === 'failed') return <Failure error={error} retry={retry} />;
  if (!data) return <Loading>Loading the citation …</Loading>;
  const { citation, version, datasets } = data.graph;
  const drawnOn = datasets.filter(({ id }) => chosen.length === 0 || chosen.includes(id));
  // cites the view, not only the graph
  const bibtex = data.graph.bibtex.replace(/\n\}$/, `,\n  url = {${address}},\n  urldate = {${day}}\n}`);
  const text = `${citation} Retrieved ${dateInWords(day)}, from ${address}`;
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
          <ul className="cited-datasets">
            {drawnOn.map(({ id, title, license, citation: ofDataset }) => (
              <li key={id}>
                {datasets.length > 1 ? ofDataset : title}
                {license && (
                  <span className="soft">
                    {' '}
                    Licence: <Licence license={license} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </dd>
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
