import { excerpt } from '../../support/excerpt.ts';
import { preferred } from '../negotiation/accept.ts';
import { isGraphQLPath } from '../graphql/graphql-path.ts';
import type { HttpPlugin } from '../request/request-state.ts';
import { PAGE_HEADERS } from './layout.ts';
import { placesPage } from './places-page.ts';
import { refusalToWrite } from '../graphql/read-only.ts';

/** Says where things are to whoever asks for anything else: browsers get a page with links. */
export function useNotFound(graphiql: boolean): HttpPlugin {
  const places =
    'The explorer for browsers is at /, questions and their answers at /questions, files to take away at /export, ' +
    `GraphQL at /graphql${graphiql ? ' (GraphiQL for browsers)' : ''}, health at /health/live and /health/ready.`;
  return {
    onRequest({ request, url, endResponse, fetchAPI }) {
      if (isGraphQLPath(url.pathname)) return;
      const refused = url.pathname === '/' ? refusalToWrite(request, '/') : null;
      if (refused) return endResponse(refused);
      const fault = faultOf(url.pathname);
      const isPage = preferred(request.headers.get('accept'), ['text/plain', 'text/html']) === 'text/html';
      const headers = { ...(isPage ? PAGE_HEADERS : TEXT), vary: 'accept', 'cache-control': 'no-store' };
      const body = isPage ? placesPage('There is nothing here', fault) : `${fault} ${places}\n`;
      endResponse(new fetchAPI.Response(body, { status: 404, headers }));
    },
  };
}

const TEXT = { 'content-type': 'text/plain; charset=utf-8' };

function faultOf(path: string): string {
  if (path === '/') return 'At / is a page, for GET with an Accept header that names text/html.';
  return `Nothing is at ${excerpt(path)}.`;
}
