import type { TextsOf } from '../catalogue.ts';
import type { SAVED } from '../en/saved.ts';
import { number, plural } from '../intl.ts';
import { counts } from './counts.ts';

export const saved: TextsOf<typeof SAVED> = {
  title: 'Gespeichertes',
  lead: 'Gemerkte Aussagen und Ansichten. Sie liegen nur in diesem Browser und werden nie an den Server gesendet.',
  addToBasket: 'In den Korb legen',
  removeFromBasket: 'Aus dem Korb nehmen',
  inBasket: (claim) => `Im Korb: ${claim}`,
  addSelected: (count) =>
    plural(count, { one: 'In den Korb legen', other: `${number(count)} Aussagen in den Korb legen` }),
  saveView: 'Ansicht speichern',
  viewSaved: 'Ansicht gespeichert',
  notStored:
    'Dieser Browser speichert für diese Website keine Daten. Gespeichertes geht beim Schließen der Seite verloren. Vorher exportieren:',
  basket: 'Korb mit Aussagen',
  views: 'Ansichten',
  emptyBasket: 'Der Korb ist leer. Der Stern neben einer Aussage legt sie hier ab.',
  emptyViews: 'Noch keine Ansichten. „Ansicht speichern“ oben auf jeder Seite merkt sich ihre Adresse.',
  found: (count) => counts.claims(count),
  note: 'Notiz',
  noteOn: (name) => `Notiz zu ${name}`,
  name: 'Name',
  nameOf: (name) => `Name der Ansicht ${name}`,
  up: 'Nach oben',
  down: 'Nach unten',
  remove: 'Entfernen',
  moveUp: (name) => `Nach oben: ${name}`,
  moveDown: (name) => `Nach unten: ${name}`,
  removeNamed: (name) => `Entfernen: ${name}`,
  removed: (name) => `Entfernt: ${name}`,
  undo: 'Rückgängig',
  emptyBasketAction: 'Korb leeren',
  basketEmptied: (count) =>
    plural(count, { one: 'Eine Aussage entfernt', other: `${number(count)} Aussagen entfernt` }),
  download: 'Aussagen herunterladen',
  part: (format, from, to) => `${format}: Aussagen ${number(from)} bis ${number(to)}`,
  citations: 'Belege',
  copyCitations: 'Belege kopieren',
  saveCitations: 'Als Textdatei speichern',
  loading: 'Wird geladen …',
  citedBy: (claim) => `${claim} Quellen:`,
  noSources: 'Keine Quellen.',
  copyLink: 'Link zum Korb kopieren',
  linkCopied: 'Link kopiert. Wer ihn öffnet, kann diese Aussagen und Notizen in den eigenen Korb legen.',
  linkTooLong: (length, limit) =>
    `Der Link hätte ${number(length)} Zeichen. Mailprogramme und Chats geben höchstens ${number(limit)} weiter. Stattdessen eine Datei exportieren oder Notizen kürzen.`,
  linkNotCopied: 'Der Browser hat das Kopieren nicht erlaubt. Den Link hier kopieren:',
  inLink: (count) =>
    plural(count, { one: 'Dieser Link enthält eine Aussage', other: `Dieser Link enthält ${number(count)} Aussagen` }),
  brokenLink: 'Der Korb in diesem Link ist beschädigt. Vielleicht wurde der Link abgeschnitten.',
  addFromLink: 'In den eigenen Korb legen',
  dismiss: 'Verwerfen',
  toReport: 'Bericht erstellen',
  exportFile: 'Alles als Datei exportieren',
  importFile: 'Datei importieren',
  imported: (claims, views) => `Importiert: ${number(claims)} neue Aussagen, ${number(views)} neue Ansichten.`,
  notImported:
    'Diese Datei ist kein Export von Gespeichertem oder stammt aus einer neueren Version. Nichts wurde geändert.',
  file: 'Datei',
};
