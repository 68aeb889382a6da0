import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';

import type { SavedQuery } from '../../question/question.ts';
import { withValues } from '../../question/with-values.ts';
import { preferredEncoding } from '../negotiation/accept.ts';
import { prefersPage } from '../graphql/use-response-type.ts';
import { prefixPageLinks } from '../address/use-base-path.ts';
import { etag, knownEtag, namesTag, tagOf } from '../negotiation/etag.ts';
import { pageSecurity } from '../negotiation/security-headers.ts';
import { GRAPHIQL_STYLE, graphiqlBar } from './graphiql-bar.ts';
import { isGraphQLPath } from '../graphql/graphql-path.ts';
import type { ReadLoadedGraph } from '../question/loaded-graph.ts';
import type { HttpPlugin } from '../request/request-state.ts';
import { html } from './html.ts';
import { inlineSources } from './inline-hash.ts';

/** Without it, phones scale the page down. */
const VIEWPORT = '<meta name="viewport" content="width=device-width, initial-scale=1">';

/** Saved queries of the first tabs. The others follow by name. */
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

/** At most 48 characters a line, the width of the editor in a window of 1280 pixels. */
const WELCOME = `# Welcome to FinGraph: who partners with whom in
# fintech, in which market and role, and which
# sources say it.
#
# Each tab holds a saved query. Press play
# (Ctrl-Enter) to run it. Change the default of
# a variable and run it again. Results link to
# their claims, and claims to their sources.
#
# For the documentation of a name, open the docs
# (top left) or hover over it. To find ids, run
# { search(text: "…") }.

`;

interface GraphiQLPageOptions {
  readonly questions: readonly SavedQuery[];
  readonly base: string;
  readonly readGraph: ReadLoadedGraph;
}

/**
 * Serves GraphiQL to browsers at `/graphql` as a single page, which needs no other server. The tabs have values of the
 * loaded data. The browser stores edited tabs, but no headers. `?query=` and `?variables=` open a new tab.
 */
export function useGraphiQLPage({ questions, base, readGraph }: GraphiQLPageOptions): HttpPlugin {
  let latest: { readonly key: string; readonly page: Promise<Page> } | null = null;

  /** 9 MB, rendered on the first request, and again when the data change what it shows. */
  async function currentPage(): Promise<Page> {
    const { datasets, examples } = await readGraph();
    const documents = await Promise.all(
      questions.map(async (question) => {
        const { schema, document, operation } = question;
        const example = await examples.of(question).catch(() => null);
        return example === null ? document : withValues(schema, document, operation, example.values);
      }),
    );
    const titles = datasets.map(({ title }) => title);
    const key = JSON.stringify([documents, titles]);
    if (latest?.key !== key) latest = { key, page: renderPage(questions, documents, titles, base) };
    return latest.page;
  }
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      if (url.pathname === '/graphiql') {
        return endResponse(
          new fetchAPI.Response(null, { status: 302, headers: { location: `/graphql${url.search}` } }),
        );
      }
      if (!isGraphQLPath(url.pathname) || !prefersPage(request)) return;
      const { bytes, gzipped, tag, security } = await currentPage();
      const encoding = preferredEncoding(request.headers.get('accept-encoding'), ['gzip']);
      const headers = {
        ...security,
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
        vary: 'accept, accept-encoding',
        etag: etag(tag, encoding),
      };
      if (namesTag(request, tag)) {
        const notModified = { ...headers, etag: knownEtag(request, tag, encoding) };
        return endResponse(new fetchAPI.Response(null, { status: 304, headers: notModified }));
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
  readonly security: Readonly<Record<string, string>>;
}

async function renderPage(
  questions: readonly SavedQuery[],
  documents: readonly string[],
  titles: readonly string[],
  base: string,
): Promise<Page> {
  const script = await browserScript();
  const ordered = questions
    .map((question, index) => ({ question, document: documents[index] ?? question.document }))
    .toSorted((a, b) => tabRank(a.question) - tabRank(b.question));
  const tabs = ordered.map(({ document }, index) => ({ query: index === 0 ? WELCOME + document : document }));
  const options = ordered.map(({ question }) => {
    const operation = question.operation.name?.value ?? question.name;
    return html`<option value="${question.name}" data-operation="${operation}">${operation}</option>`;
  });
  const text = renderGraphiQL({
    title: 'FinGraph',
    endpoint: `${base}/graphql`,
    defaultTabs: tabs,
    shouldPersistHeaders: false,
  })
    .trimStart()
    .replace('</head>', () => `${VIEWPORT}<style>${GRAPHIQL_STYLE}</style><script>${script}</script></head>`)
    .replace(
      '<div id="root"></div>',
      () => `${prefixPageLinks(base, graphiqlBar(options, titles).html)}<main id="root"></main>`,
    )
    .replace('YogaGraphiQL.renderYogaGraphiQL(\n', () => 'openGraphiQL(\n');
  const bytes = new Uint8Array(Buffer.from(text));
  return { bytes, gzipped: new Uint8Array(await promisify(gzip)(bytes)), tag: tagOf(text), security: securityOf(text) };
}

/** The text of `openGraphiQL`. Its module has the types of a browser, so it is compiled apart and TypeScript must not follow it. */
async function browserScript(): Promise<string> {
  const module = (await import('./browser/open-graphiql.ts' as string)) as { openGraphiQL(): void };
  return module.openGraphiQL.toString();
}

/** The editor sets inline styles, and creates its workers from texts in the page. */
function securityOf(text: string): Readonly<Record<string, string>> {
  return pageSecurity({
    'script-src': inlineSources(text, 'script'),
    'style-src': "'unsafe-inline'",
    'worker-src': 'blob:',
    'img-src': 'data:',
    'font-src': 'data:',
    'connect-src': "'self'",
    'form-action': "'self'",
  });
}

function tabRank({ name }: SavedQuery): number {
  const rank = FIRST.indexOf(name);
  return rank === -1 ? FIRST.length : rank;
}
