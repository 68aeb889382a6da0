import type { TextsOf } from '../catalogue.ts';
import type { SHELL } from '../en/shell.ts';
import { rich } from '../rich.ts';

export const shell: TextsOf<typeof SHELL> = {
  skip: 'Zum Inhalt springen',
  views: 'Ansichten',
  browse: 'Stöbern',
  connections: 'Verbindungen',
  neighbourhood: 'Umfeld',
  markets: 'Märkte',
  map: 'Karte',
  overTime: 'Verlauf',
  compare: 'Vergleich',
  conflicts: 'Widersprüche',
  questions: 'Fragen',
  graphql: 'GraphQL',
  saved: 'Gespeichert',
  loading: 'Wird geladen …',
  foot: (graphiql, questions) =>
    rich`Alles hier ist eine Aussage mit ihren Quellen, keine Tatsache, für die wir bürgen. Diese Seite lädt nichts von anderen Servern. Programme erhalten dieselben Daten über ${graphiql('GraphiQL')} und ${questions('Fragen als Links')}.`,
  language: 'Sprache',
  colours: 'Farben',
  themes: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
  search: 'Suche',
  searchPlaceholder: 'Namen, Aussagen, Quellen',
  timeViews: {
    overTime: 'Partner im Zeitverlauf',
    map: 'Partner auf der Karte',
    timeline: 'Zeitleiste',
    compare: 'Mit anderen vergleichen',
  },
};
