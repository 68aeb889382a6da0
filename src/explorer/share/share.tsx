import { lazy, Suspense, useId, useRef, useState } from 'react';

import { useText } from '../text/catalogue.ts';
import { SHARE } from '../text/en/share.ts';

const ShareOptions = lazy(async () => ({ default: (await import('./share-options.tsx')).ShareOptions }));

interface ShareProps {
  /** The address of the view. */
  readonly address: string;
  /** The saved query with the same content as a table; null: none. */
  readonly table: string | null;
}

/** A dialog with the link to this view, and with the snippet that embeds it in another page. */
export function Share({ address, table }: ShareProps) {
  const text = useText(SHARE);
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const headingId = useId();
  return (
    <>
      <button
        type="button"
        onClick={() => {
          setOpen(true);
          dialog.current?.showModal();
        }}
      >
        {text.share}
      </button>
      <dialog ref={dialog} className="cite" aria-labelledby={headingId} onClose={() => setOpen(false)}>
        <h2 id={headingId}>{text.heading}</h2>
        {isOpen && (
          <Suspense fallback={<p role="status">{text.loading}</p>}>
            <ShareOptions address={address} table={table} />
          </Suspense>
        )}
        <form method="dialog">
          <button type="submit">{text.close}</button>
        </form>
      </dialog>
    </>
  );
}
