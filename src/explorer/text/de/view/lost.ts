import type { TextsOf } from '../../catalogue.ts';
import type { LOST } from '../../en/view/lost.ts';
import { rich } from '../../rich.ts';

export const lost: TextsOf<typeof LOST> = {
  title: 'Unter dieser Adresse gibt es keine Seite',
  text: (path) => rich`Unter ${path} gibt es keine Seite. Oben auf der Seite nach einem Namen suchen, oder weiter zu:`,
  home: 'Startseite',
  connections: 'Verbindungen zwischen zwei Entitäten',
  neighbourhood: 'Umfeld einer Entität',
  markets: 'Partner nach Markt',
  conflicts: 'Aussagen, die sich widersprechen',
  questions: 'Fragen als Links',
  loading: 'Wird geladen …',
  noScheme: 'Diese Art von Kennung gibt es nicht',
  noEntity: 'Keine Entität hat diese Kennung',
  noSchemeText: (scheme) => rich`Kennungen haben kein Schema ${scheme}.`,
  noEntityText: (scheme, value) => rich`Dieser Graph hat keine Entität mit der Kennung ${scheme} ${value}.`,
  invalid: (message) => `Die Adresse enthält keine gültige Kennung: ${message}`,
  searchFor: (words) => `Nach „${words}“ suchen`,
};
