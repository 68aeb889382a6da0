import { excerpt } from '../../support/excerpt.ts';
import { prefersHtml } from '../negotiation/accept.ts';
import { isGraphQLPath } from '../graphql/graphql-path.ts';
import type { HttpPlugin } from '../request/request-state.ts';
import { PAGE_HEADERS } from './layout.ts';
import { siteErrorPage } from './site-error-page.ts';
import { methodNotAllowed } from '../graphql/read-only.ts';

/** Responds with 404 and a list of the addresses that exist; browsers get a page with links. */
export function useNotFound(graphiql: boolean): HttpPlugin {
  const addresses =
    'The explorer for browsers is at /, saved queries and their results at /questions, exports at /export, ' +
    `GraphQL at /graphql${graphiql ? ' (GraphiQL for browsers)' : ''}, health at /health/live and /health/ready; /openapi.json describes them.`;
  return {
    onRequest({ request, url, endResponse, fetchAPI }) {
      if (isGraphQLPath(url.pathname)) return;
      const notAllowed = url.pathname === '/' ? methodNotAllowed(request, '/') : null;
      if (notAllowed) return endResponse(notAllowed);
      const message = notFoundMessage(url.pathname);
      const isPage = prefersHtml(request, ['text/plain']);
      const headers = { ...(isPage ? PAGE_HEADERS : TEXT), vary: 'accept', 'cache-control': 'no-store' };
      const body = isPage ? siteErrorPage('Page not found', message) : `${message} ${addresses}\n`;
      endResponse(new fetchAPI.Response(body, { status: 404, headers }));
    },
  };
}

const TEXT = { 'content-type': 'text/plain; charset=utf-8' };

function notFoundMessage(path: string): string {
  if (path === '/') return 'Expected an Accept header that allows text/html for the page at /.';
  return `Nothing is served at ${excerpt(path)}.`;
}
