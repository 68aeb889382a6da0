import { type ReactNode, useEffect, useRef } from 'react';

import { RecordedOnNotice } from '../scope/recorded-on-notice.tsx';

interface PageProps {
  /** The name of the view in the tab and in the history. */
  readonly title: string;
  /** By default the title. */
  readonly heading?: ReactNode;
  /** A line above the heading, such as the kind of the entity. */
  readonly kicker?: ReactNode;
  /** Actions, beside the heading. */
  readonly bar?: ReactNode;
  /** The heading is a whole sentence, in a smaller size. */
  readonly isSentence?: boolean;
  readonly children: ReactNode;
}

let lastPath: string | null = null;

/** A view with its heading, which gets the focus after a change of views. */
export function Page({ title, heading = title, kicker, bar, isSentence = false, children }: PageProps) {
  const element = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = title === SITE ? SITE : `${title} · ${SITE}`;
  }, [title]);

  useEffect(() => {
    const { pathname } = location;
    // without scrolling: on back or forward the browser restores the position
    if (lastPath !== null && lastPath !== pathname) element.current?.focus({ preventScroll: true });
    lastPath = pathname;
  }, []);

  return (
    <article className="page">
      <header className="page-head">
        <div>
          {kicker && <p className="kicker">{kicker}</p>}
          <h1 ref={element} tabIndex={-1} className={isSentence ? 'sentence' : undefined}>
            {heading}
          </h1>
        </div>
        {bar}
      </header>
      <RecordedOnNotice />
      {children}
    </article>
  );
}

export const SITE = 'FinGraph';
