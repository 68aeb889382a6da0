import { useEffect, useRef, useState } from 'react';

import type { TypedDocument } from '../../client/client.ts';
import { ask, forget, keep, keyOf, recall } from './answers.ts';

export interface Pages<Result> {
  /** `loading` also while another page comes; `failed` also where only the last page did. */
  readonly state: 'loading' | 'ready' | 'failed';
  /** All pages of the question; while the first one loads, those of the question before. */
  readonly pages: readonly Result[];
  readonly error: unknown;
  /** Asks for the page after the last one. Does nothing while a page is loading, or where there is none. */
  readonly more: () => void;
  /** Asks again for what failed; from the start where the data changed in between. */
  readonly retry: () => void;
}

interface Trouble {
  readonly key: string;
  readonly error: unknown;
}

/**
 * The answer to a question, page by page. `next` gives the cursor of the page after this one; null: it is the last. With
 * null for variables nothing is asked. A question that is asked no longer is given up.
 */
export function usePages<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables | null,
  next: (page: Result) => string | null,
): Pages<Result> {
  const key = variables === null ? null : keyOf(document, variables);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [wanted, setWanted] = useState<{ readonly key: string | null; readonly pages: number }>({ key, pages: 1 });
  const [, redraw] = useState(0);
  const shown = useRef<readonly Result[]>([]);

  const known = key === null ? [] : recall<Result>(key);
  const target = wanted.key === key ? wanted.pages : 1;
  const failed = trouble !== null && trouble.key === key;
  const last = known.at(-1);
  const after = last === undefined ? null : next(last);
  const asks = key !== null && !failed && known.length < target && (last === undefined || after !== null);

  useEffect(() => {
    if (!asks || variables === null || key === null) return;
    const controller = new AbortController();
    const asked = after === null ? variables : { ...variables, after };
    ask(document, asked, controller.signal).then(
      (page) => {
        keep(key, [...recall<Result>(key), page]);
        redraw((count) => count + 1);
      },
      (error: unknown) => {
        if (!controller.signal.aborted) setTrouble({ key, error });
      },
    );
    return () => controller.abort();
    // `key` stands for the document and its variables
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [key, asks, after]);

  const pages = known.length > 0 ? known : shown.current;
  useEffect(() => {
    shown.current = pages;
  });

  return {
    state: failed ? 'failed' : asks || key === null ? 'loading' : 'ready',
    pages,
    error: failed ? trouble.error : null,
    more: () => after !== null && setWanted({ key, pages: known.length + 1 }),
    retry: () => {
      if (key !== null && isStale(trouble?.error)) forget(key);
      setTrouble(null);
    },
  };
}

/** The cursors of pages that are shown are good no longer. */
function isStale(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'STALE_CURSOR';
}
