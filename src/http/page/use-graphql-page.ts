import { prefersPage } from '../graphql/use-response-type.ts';
import { isGraphQLPath } from '../graphql/graphql-path.ts';
import type { HttpPlugin } from '../request/request-state.ts';
import { html } from './html.ts';
import { PAGE_HEADERS, page } from './layout.ts';

/**
 * Serves a page to browsers at `/graphql` if GraphiQL is disabled. It shows the query of the URL, and executes nothing.
 */
export function useGraphQLPage(): HttpPlugin {
  return {
    onRequest({ request, url, endResponse, fetchAPI }) {
      const { method } = request;
      if (!isGraphQLPath(url.pathname) || !prefersPage(request)) return;
      const body = pageText(url.searchParams);
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

function pageText(search: URLSearchParams): string {
  const query = search.get('query');
  const variables = search.get('variables');
  return page(
    'GraphQL',
    html`<h1>GraphQL, for programs</h1>
      <p>
        Programs send queries here: by POST, with the content type application/json and
        <code>{"query": …, "variables": …}</code> as the body. This server has no query editor; its operator can enable
        one with <code>INTROSPECTION=on</code>. In a browser, use <a href="/">the explorer</a> and
        <a href="/questions">the saved queries</a>. <a href="/openapi">The HTTP API</a> lists all addresses for
        programs.
      </p>
      ${query === null ? null : codeBlock('Query', query)}
      ${variables === null ? null : codeBlock('Variables', variables)}`,
  );
}

function codeBlock(title: string, text: string) {
  return html`<h2>${title}</h2>
    <pre tabindex="0">${text}</pre>`;
}
