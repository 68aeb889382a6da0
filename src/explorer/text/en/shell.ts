import { catalogue } from '../catalogue.ts';
import { type Render, rich } from '../rich.ts';

/** What surrounds each view. */
export const SHELL = catalogue('shell', {
  skip: 'Skip to the content',
  views: 'Views',
  browse: 'Browse',
  connections: 'Connections',
  neighbourhood: 'Neighbourhood',
  markets: 'Markets',
  map: 'Map',
  overTime: 'Over time',
  compare: 'Compare',
  conflicts: 'Conflicts',
  questions: 'Questions',
  graphql: 'GraphQL',
  saved: 'Saved',
  loading: 'Loading …',
  foot: (graphiql: Render, questions: Render) =>
    rich`Everything here is a claim with its sources, not a fact that we assert. This page loads nothing from other servers. Programs get the same data through ${graphiql('GraphiQL')} and ${questions('questions as links')}.`,
  language: 'Language',
  colours: 'Colours',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  search: 'Search',
  searchPlaceholder: 'Search names, claims, sources',
  timeViews: {
    overTime: 'Partners over time',
    map: 'Partners on a map',
    timeline: 'Timeline',
    compare: 'Compare with others',
  },
});
