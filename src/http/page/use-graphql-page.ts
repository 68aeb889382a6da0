import { prefersPage } from '../graphql/use-response-type.ts';
import { isGraphQLPath } from '../graphql/graphql-path.ts';
import type { HttpPlugin } from '../request/request-state.ts';
import { html } from './html.ts';
import { PAGE_HEADERS, page } from './layout.ts';

/**
 * What a browser gets at `/graphql` where there is no editor: the query that a link brought, to be read and copied. It
 * executes nothing.
 */
export function useGraphQLPage(): HttpPlugin {
  return {
    onRequest({ request, url, endResponse, fetchAPI }) {
      const { method } = request;
      if (!isGraphQLPath(url.pathname) || !prefersPage(request)) return;
      const body = textOf(url.searchParams);
      endResponse(
        new fetchAPI.Response(method === 'HEAD' ? null : body, {
          headers: {
            ...PAGE_HEADERS,
            'cache-control': 'no-cache',
            vary: 'accept',
            'content-length': String(Buffer.byteLength(body)),
          },
        }),
      );
    },
  };
}

function textOf(search: URLSearchParams): string {
  const query = search.get('query');
  const variables = search.get('variables');
  return page(
    'GraphQL',
    html`<h1>GraphQL, for programs</h1>
      <p>
        Programs ask here: by POST, with the content type application/json and
        <code>{"query": …, "variables": …}</code> as the body. There is no editor on this server; its operator can have
        one with <code>INTROSPECTION=on</code>. For people are <a href="/">the explorer</a> and
        <a href="/questions">the questions</a>.
      </p>
      ${query === null ? null : shown('Query', query)} ${variables === null ? null : shown('Variables', variables)}`,
  );
}

function shown(title: string, text: string) {
  return html`<h2>${title}</h2>
    <pre tabindex="0">${text}</pre>`;
}
