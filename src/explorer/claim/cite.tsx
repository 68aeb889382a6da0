import { lazy, Suspense, useId, useRef, useState } from 'react';

import { useText } from '../text/catalogue.ts';
import { SHARE } from '../text/en/share.ts';

const Citation = lazy(async () => ({ default: (await import('../share/citation.tsx')).Citation }));

interface CiteProps {
  /** The address of the view. */
  readonly address: string;
  /** The ids of the sources that the view cites. */
  readonly sources?: readonly string[];
}

/** A dialog with the citation of the graph and of this view: version of the data, address and date. */
export function Cite({ address, sources = [] }: CiteProps) {
  const text = useText(SHARE);
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
        {text.cite}
      </button>
      <dialog ref={dialog} className="cite" aria-labelledby={headingId}>
        <h2 id={headingId}>{text.citeHeading}</h2>
        {day !== null && (
          <Suspense fallback={<p role="status">{text.loadingCitation}</p>}>
            <Citation address={address} day={day} sources={sources} />
          </Suspense>
        )}
        <form method="dialog">
          <button type="submit">{text.close}</button>
        </form>
      </dialog>
    </>
  );
}
