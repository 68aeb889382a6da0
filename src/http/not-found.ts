import type { Plugin } from 'graphql-yoga';

import { excerpt } from '../excerpt.ts';

/** Says where things are to whoever asks for anything else. */
export function useNotFound(graphiql: boolean): Plugin {
  const places =
    'The explorer for browsers is at /, questions and their answers at /questions, files to take away at /export, ' +
    `GraphQL at /graphql${graphiql ? ' (GraphiQL for browsers)' : ''}, health at /health/live and /health/ready.`;
  return {
    onRequest({ url, endResponse, fetchAPI }) {
      if (url.pathname === '/graphql') return;
      const body = `${faultOf(url.pathname)} ${places}\n`;
      endResponse(
        new fetchAPI.Response(body, { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } }),
      );
    },
  };
}

function faultOf(path: string): string {
  if (path === '/') return 'At / is a page, for GET with an Accept header that names text/html.';
  if (path === '/graphql/') return 'Nothing is at /graphql/: the path is /graphql, without a slash at its end.';
  return `Nothing is at ${excerpt(path)}.`;
}
