import type { TextsOf } from '../catalogue.ts';
import type { SHARE } from '../en/share.ts';
import { list } from '../intl.ts';

export const share: TextsOf<typeof SHARE> = {
  share: 'Teilen',
  heading: 'Diese Ansicht teilen',
  loading: 'Wird geladen …',
  close: 'Schließen',
  link: 'Link',
  copyLink: 'Link kopieren',
  embed: 'In eine andere Seite einbetten',
  closed:
    'Auf diesem Server darf keine andere Seite Ansichten einbetten. Der Betreiber kann es mit der Einstellung EMBED_ORIGINS erlauben.',
  open: (origins) =>
    origins === '*'
      ? 'Jede Seite darf sie einbetten.'
      : `Seiten dieser Adressen dürfen sie einbetten: ${list(origins.split(' '))}.`,
  part: 'Inhalt',
  parts: { view: 'Diese Ansicht', table: 'Ihre Daten als Tabelle' },
  height: 'Höhe in Pixeln',
  snippet: 'HTML zum Einbetten der Ansicht',
  copySnippet: 'HTML kopieren',
  from: (titles) => `Quelle: ${list(titles)}.`,
  version: (version, day) => `Version ${version}, ${day}.`,
  complete: 'In FinGraph öffnen',
  citation: 'Zitat',
  cite: 'Zitieren',
  citeHeading: 'Diese Ansicht zitieren',
  loadingCitation: 'Das Zitat wird geladen …',
  recordedAt: (moment) => `Stand der Erfassung: ${moment}.`,
  retrieved: (day, address) => `Abgerufen am ${day} von ${address}`,
  formats: { text: 'Literaturangabe', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
  format: 'Format',
  withSources: 'Mit den Quellen der Aussagen',
  copyCitation: 'Zitat kopieren',
  saveCitation: 'Als Datei speichern',
  datasets: (count) => (count === 1 ? 'Datensatz' : 'Datensätze'),
  recorded: 'Erfasst',
  on: (moment) => `am ${moment}`,
  dataVersion: 'Version der Daten',
  noVersion: 'Unbekannt, während der Graph geladen wird.',
  accessed: 'Abgerufen',
  address: 'Adresse',
};
