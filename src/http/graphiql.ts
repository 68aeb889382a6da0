import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { Plugin } from 'graphql-yoga';

import { once } from '../once.ts';
import type { Question } from '../question/question.ts';

/** The questions whose tabs come first: those that ask in general. The others follow by name. */
const FIRST = [
  'partners-in-market',
  'partners-per-market',
  'connections',
  'neighbourhood',
  'who-is',
  'in-force-in-market',
  'plans-and-outcomes',
  'timeline',
];

/** Lines as short as the editor is in a window of 1280 pixels: 48 letters. */
const WELCOME = `# Welcome to FinGraph: who partners with whom in
# fintech, in which market and role, and who
# says so.
#
# Each tab holds a question that runs as it
# stands: press play (Ctrl-Enter), change the
# default of a variable, such as "FR", and play
# again. Every answer leads to its claims, every
# claim to its sources.
#
# All is described: open the docs (top left) or
# point at a name. { search(text: "…") } finds
# ids.

`;

/**
 * The tabs can be dragged, and on a first visit each keeps the offset it had while they were laid out. GraphiQL's own
 * style hides that until a tab has the focus: it then jumps from under the pointer, and the click is lost.
 */
const STYLE = '<style>.graphiql-tab { transform: none !important; }</style>';

/**
 * Serves GraphiQL to browsers at `/` and `/graphql`, with everything it needs in the one page: it works without a
 * network. Tabs that somebody has edited stay in that browser.
 */
export function useGraphiQLPage(questions: readonly Question[]): Plugin {
  // it has 9 MB: it is made when the first browser comes
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
        return endResponse(new fetchAPI.Response(null, { status: 304, headers }));
      }
      const packed = request.headers.get('accept-encoding')?.includes('gzip') ?? false;
      const body = packed ? gzipped : html;
      endResponse(
        new fetchAPI.Response(request.method === 'HEAD' ? null : body, {
          headers: {
            ...headers,
            'content-length': String(body.byteLength),
            ...(packed ? { 'content-encoding': 'gzip' } : {}),
          },
        }),
      );
    },
  };
}

const PATHS: ReadonlySet<string> = new Set(['/', '/graphql']);

function wantsPage({ method, headers }: Request): boolean {
  return (method === 'GET' || method === 'HEAD') && (headers.get('accept')?.includes('text/html') ?? false);
}

function makePage(questions: readonly Question[]): {
  html: Uint8Array<ArrayBuffer>;
  gzipped: Uint8Array<ArrayBuffer>;
  etag: string;
} {
  const inOrder = questions.toSorted((one, other) => rankOf(one) - rankOf(other));
  const tabs = inOrder.map(({ document }, place) => ({ query: place === 0 ? WELCOME + document : document }));
  const page = renderGraphiQL({
    title: 'FinGraph',
    endpoint: '/graphql',
    defaultTabs: tabs,
    shouldPersistHeaders: false,
  });
  const html = new Uint8Array(Buffer.from(page.trimStart().replace('</head>', `${STYLE}</head>`)));
  const hash = createHash('sha256').update(html).digest('base64url').slice(0, 22);
  return { html, gzipped: new Uint8Array(gzipSync(html)), etag: `"${hash}"` };
}

function rankOf({ name }: Question): number {
  const place = FIRST.indexOf(name);
  return place === -1 ? FIRST.length : place;
}
