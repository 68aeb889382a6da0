/** Headers that make a browser ask first whether it may send a request from another site. */
export const CSRF_SIGNS = ['x-fingraph-csrf', 'apollo-require-preflight', 'x-graphql-yoga-csrf'] as const;
