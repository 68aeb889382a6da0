import type { Plugin } from 'graphql-yoga';

/** Says where things are to whoever asks for anything else. */
export function useNotFound(): Plugin {
  return {
    onRequest({ url, endResponse, fetchAPI }) {
      if (url.pathname === '/graphql') return;
      const body = `Nothing is at ${url.pathname}. GraphQL answers at /graphql, GraphiQL for browsers at /, health at /health/live and /health/ready.\n`;
      endResponse(
        new fetchAPI.Response(body, { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } }),
      );
    },
  };
}
