/** Headers that a browser sends to another site only after a CORS preflight. */
export const CSRF_HEADERS = ['x-fingraph-csrf', 'apollo-require-preflight', 'x-graphql-yoga-csrf'] as const;
