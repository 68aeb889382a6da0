import { type ReactNode, useEffect, useRef } from 'react';

interface PageProps {
  /** Names the view in the tab and in the history. */
  readonly title: string;
  /** Where it differs from the title. */
  readonly heading?: ReactNode;
  /** What kind of thing the heading names. */
  readonly kicker?: ReactNode;
  /** What to do with the view, beside the heading. */
  readonly bar?: ReactNode;
  /** The heading is a whole sentence, and set smaller. */
  readonly isSentence?: boolean;
  readonly children: ReactNode;
}

let lastPath: string | null = null;

/** A view with its heading, which takes the focus when one has come here from another view. */
export function Page({ title, heading = title, kicker, bar, isSentence = false, children }: PageProps) {
  const element = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = title === SITE ? SITE : `${title} · ${SITE}`;
  }, [title]);

  useEffect(() => {
    const { pathname } = location;
    // the browser itself goes to where one was when one goes back
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
      {children}
    </article>
  );
}

export const SITE = 'FinGraph';
