import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';

import { once } from '../../support/once.ts';
import type { SavedQuery } from '../../question/question.ts';
import { preferredEncoding } from '../negotiation/accept.ts';
import { prefersPage } from '../graphql/use-response-type.ts';
import { pageUnder } from '../address/use-base-path.ts';
import { etag, knownEtag, namesTag, tagOf } from '../negotiation/etag.ts';
import { BAR, SCRIPT, STYLE } from './graphiql-script.ts';
import { isGraphQLPath } from '../graphql/graphql-path.ts';
import type { HttpPlugin } from '../request/request-state.ts';
import { html } from './html.ts';

/** Without it a phone shows the page as wide as a desk, and its letters as small. */
const VIEWPORT = '<meta name="viewport" content="width=device-width, initial-scale=1">';

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
 * Serves GraphiQL to browsers at `/graphql`, with everything it needs in the one page: it works without a network. Tabs
 * that somebody has edited stay in that browser; headers do not. `?query=` and `?variables=` open a tab of their own.
 */
export function useGraphiQLPage(questions: readonly SavedQuery[], base: string): HttpPlugin {
  // it has 9 MB: it is made when the first browser comes
  const page = once(() => makePage(questions, base));
  return {
    onRequest({ request, url, endResponse, fetchAPI }) {
      if (url.pathname === '/graphiql') {
        return endResponse(
          new fetchAPI.Response(null, { status: 302, headers: { location: `/graphql${url.search}` } }),
        );
      }
      if (!isGraphQLPath(url.pathname) || !prefersPage(request)) return;
      const { bytes, gzipped, tag, policy } = page();
      const encoding = preferredEncoding(request.headers.get('accept-encoding'), ['gzip']);
      const headers = {
        'content-security-policy': policy,
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
        vary: 'accept, accept-encoding',
        etag: etag(tag, encoding),
      };
      if (namesTag(request, tag)) {
        const known = { ...headers, etag: knownEtag(request, tag, encoding) };
        return endResponse(new fetchAPI.Response(null, { status: 304, headers: known }));
      }
      const body = encoding === null ? bytes : gzipped;
      endResponse(
        new fetchAPI.Response(request.method === 'HEAD' ? null : body, {
          headers: {
            ...headers,
            'content-length': String(body.byteLength),
            ...(encoding === null ? {} : { 'content-encoding': encoding }),
          },
        }),
      );
    },
  };
}

interface Page {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly gzipped: Uint8Array<ArrayBuffer>;
  readonly tag: string;
  /** What the page may do: run its own scripts, and ask its own server. */
  readonly policy: string;
}

function makePage(questions: readonly SavedQuery[], base: string): Page {
  const inOrder = questions.toSorted((one, other) => rankOf(one) - rankOf(other));
  const tabs = inOrder.map(({ document }, place) => ({ query: place === 0 ? WELCOME + document : document }));
  const options = inOrder.map((question) => {
    const operation = question.operation.name?.value ?? question.name;
    return html`<option value="${question.name}" data-operation="${operation}">${operation}</option>`.html;
  });
  const text = renderGraphiQL({
    title: 'FinGraph',
    endpoint: `${base}/graphql`,
    defaultTabs: tabs,
    shouldPersistHeaders: false,
  })
    .trimStart()
    .replace('</head>', () => `${VIEWPORT}<style>${STYLE}</style><script>${SCRIPT}</script></head>`)
    .replace(
      '<div id="root"></div>',
      () => `${pageUnder(base, BAR).replace('OPTIONS', options.join(''))}<main id="root"></main>`,
    )
    .replace('YogaGraphiQL.renderYogaGraphiQL(\n', () => 'openGraphiQL(\n');
  const bytes = new Uint8Array(Buffer.from(text));
  return { bytes, gzipped: new Uint8Array(gzipSync(bytes)), tag: tagOf(text), policy: policyOf(text) };
}

/** The editor writes styles of its own, and its workers are made of texts in the page. */
function policyOf(text: string): string {
  const hashes = [...text.matchAll(/<script>([^]*?)<\/script>/g)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    `script-src ${hashes.join(' ')}`,
    "style-src 'unsafe-inline'",
    'worker-src blob:',
    'img-src data:',
    'font-src data:',
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function rankOf({ name }: SavedQuery): number {
  const place = FIRST.indexOf(name);
  return place === -1 ? FIRST.length : place;
}
