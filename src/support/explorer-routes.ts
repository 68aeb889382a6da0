/** The paths of the explorer's views, as patterns of its router. The server serves the page at each path. */
export const ROUTES = {
  home: '/',
  search: '/search',
  entity: '/entity/:id',
  identifier: '/entity/:scheme/:value',
  claim: '/claim/:id',
  source: '/source/:id',
  dataset: '/dataset/:id',
  neighbourhood: '/neighbourhood',
  connections: '/connections',
  markets: '/markets/:id?',
  conflicts: '/conflicts',
} as const;
