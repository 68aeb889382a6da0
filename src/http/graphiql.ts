import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { Plugin } from 'graphql-yoga';

import type { Question } from './questions.ts';

/** The question that is shown first, below the welcome. */
const FIRST = 'partners-in-market';

/** Lines as short as the narrowest editor. */
const WELCOME = `# Welcome to FinGraph: who partners with whom in
# fintech, in which market and role, and who says so.
#
# Each tab holds a question that runs as it stands:
# press play (Ctrl-Enter), change the default of a
# variable, such as "FR", and play again. Every answer
# leads to its claims, every claim to its sources.
#
# All is described: open the docs (top left) or point
# at a name. Find ids with { search(text: "…") }.

`;

/**
 * Serves GraphiQL to browsers at `/` and `/graphql`, with everything it needs in the one page: it works without a
 * network. Tabs that somebody has edited stay in that browser.
 */
export function useGraphiQLPage(questions: readonly Question[]): Plugin {
  const page = once(() => makePage(questions));
  return {
    onRequest({ request, url, endResponse, fetchAPI }) {
      if (!PATHS.has(url.pathname) || !wantsPage(request)) return;
      const { html, gzipped, etag } = page();
      const headers = {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
        vary: 'accept, accept-encoding',
        etag,
      };
      if (request.headers.get('if-none-match') === etag) {
        endResponse(new fetchAPI.Response(null, { status: 304, headers }));
      } else if (request.headers.get('accept-encoding')?.includes('gzip')) {
        endResponse(new fetchAPI.Response(gzipped, { headers: { ...headers, 'content-encoding': 'gzip' } }));
      } else {
        endResponse(new fetchAPI.Response(html, { headers }));
      }
    },
  };
}

const PATHS: ReadonlySet<string> = new Set(['/', '/graphql']);

function wantsPage({ method, headers }: Request): boolean {
  return method === 'GET' && (headers.get('accept')?.includes('text/html') ?? false);
}

function makePage(questions: readonly Question[]): {
  html: Uint8Array<ArrayBuffer>;
  gzipped: Uint8Array<ArrayBuffer>;
  etag: string;
} {
  const inOrder = questions.toSorted((one, other) => Number(other.name === FIRST) - Number(one.name === FIRST));
  const tabs = inOrder.map(({ document }, place) => ({ query: place === 0 ? WELCOME + document : document }));
  const page = renderGraphiQL({
    title: 'FinGraph',
    endpoint: '/graphql',
    defaultTabs: tabs,
    shouldPersistHeaders: false,
  });
  const html = new Uint8Array(Buffer.from(page.trimStart()));
  const hash = createHash('sha256').update(html).digest('base64url').slice(0, 22);
  return { html, gzipped: new Uint8Array(gzipSync(html)), etag: `"${hash}"` };
}

/** The page has 9 MB: it is made when the first browser comes. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
