import type { TextsOf } from '../catalogue.ts';
import type { PARTS } from '../en/parts.ts';
import { number, plural } from '../intl.ts';
import { rich } from '../rich.ts';

export const parts: TextsOf<typeof PARTS> = {
  copied: 'Kopiert.',
  notCopied: 'Der Browser erlaubt kein Kopieren. Bitte den Text oben markieren.',
  cannotShow: 'Diese Ansicht lässt sich nicht anzeigen',
  opensInTab: '(öffnet sich in einem neuen Tab)',
  noLink: {
    invisible: 'kein Link: enthält unsichtbare Zeichen',
    protocol: 'kein Link: keine HTTP-Adresse',
    leadsTo: (host) => `kein Link: führt zu ${host}`,
  },
  failure: {
    page: 'Diese Seite ist fehlgeschlagen.',
    retry: 'Erneut versuchen',
    code: (code) => `Code ${code}.`,
    request: (code, id) => `Code ${code}, Anfrage ${id} im Protokoll des Servers.`,
    network: 'Der Server ist nicht erreichbar.',
    networkHelp:
      'Er ist vielleicht nicht in Betrieb, oder es gibt keine Netzverbindung. Geladene Daten bleiben verfügbar.',
    unknownId: 'Nichts hat diese ID.',
    stale: 'Die Daten haben sich geändert.',
    staleHelp: 'Die Liste beginnt wieder mit der ersten Seite.',
    forNow: 'Die Anfrage ist vorerst fehlgeschlagen.',
    failed: 'Die Anfrage ist fehlgeschlagen.',
  },
  notFound: {
    entity: {
      title: 'Keine Entität hat diese ID',
      text: (id) =>
        rich`Dieser Graph hat keine Entität ${id}. IDs ändern sich nie; vielleicht ist sie falsch geschrieben oder gehört zu einem anderen Datensatz.`,
    },
    claim: {
      title: 'Keine Aussage hat diese ID',
      text: (id) =>
        rich`Dieser Graph hat keine Aussage ${id}. IDs ändern sich nie; vielleicht ist sie falsch geschrieben oder gehört zu einem anderen Datensatz.`,
    },
    source: {
      title: 'Keine Quelle hat diese ID',
      text: (id) =>
        rich`Dieser Graph hat keine Quelle ${id}. IDs ändern sich nie; vielleicht ist sie falsch geschrieben oder gehört zu einem anderen Datensatz.`,
    },
    dataset: {
      title: 'Kein Datensatz hat diese ID',
      text: (id) =>
        rich`Dieser Graph hat keinen Datensatz ${id}. IDs ändern sich nie; vielleicht ist sie falsch geschrieben.`,
    },
  },
  searchFor: (words) => `Nach „${words}“ suchen`,
  showMore: (count) => `${number(count)} weitere anzeigen`,
  shownOf: (shown, total) => `${number(shown)} von ${total}`,
  shownOfMore: (shown) => `${shown} von mehr`,
  loadingMore: '· wird geladen …',
  precision: {
    year: 'Nur das Jahr ist bekannt',
    month: 'Nur der Monat ist bekannt',
    day: 'Der Tag ist bekannt',
  },
  picker: {
    typeName: 'Bitte einen Namen eingeben und aus der Liste wählen.',
    found: (count, entersText) =>
      `${number(count)} gefunden, Auswahl mit den Pfeiltasten, ${entersText ? 'Eingabe sucht nach den Wörtern' : 'Eingabe übernimmt die Markierung'}.`,
    failed: (message) => `Die Suche ist fehlgeschlagen: ${message}`,
    noResponse: 'keine Antwort',
    nothing: (words) => `Keine Treffer für „${words}“.`,
    noName: (words, hits) => `Kein Name passt zu „${words}“. Die Eingabetaste zeigt ${hits} mit diesen Wörtern.`,
    hits: (count) =>
      count === null
        ? 'Aussagen und Quellen'
        : plural(count, { one: '1 Aussage oder Quelle', other: `${number(count)} Aussagen und Quellen` }),
  },
  dataVersion: (version) => `Version der Daten: ${version}.`,
  tags: (count) => plural(count, { one: 'Schlagwort', other: 'Schlagwörter' }),
  save: {
    preparing: 'Datei wird vorbereitet …',
    saved: 'Gespeichert.',
    failed: (message) => `Die Datei wurde nicht gespeichert: ${message}`,
    tooLong: 'Die Datei wurde nicht gespeichert: Die Liste hat mehr Zeilen, als eine Tabelle fassen kann.',
    firstRows: 'Erste Zeilen ansehen',
    all: (records) => `Alle ${records} speichern`,
  },
  withWords: 'Mit den Wörtern',
  view: 'Diese Ansicht',
  openInGraphiql: 'In GraphiQL öffnen',
  download: 'Herunterladen',
  thisResult: 'Dieses Ergebnis',
  allRecords: (records) => `Alle ${records}, mit Manifest`,
  records: {
    partners: 'Partner',
    paths: 'Pfade',
    neighbourhood: 'Daten des Umfelds',
    claims: 'Aussagen',
    entities: 'Entitäten',
    sources: 'Quellen',
    graph: 'Daten des Graphen',
  },
  htmlTable: 'HTML-Tabelle',
  saveErrors: {
    offline: 'Der Server ist nicht zu erreichen. Versuchen Sie es später noch einmal.',
    incomplete: 'Die Verbindung brach ab, bevor die Datei vollständig war. Es wurde nichts gespeichert.',
    status: (status) => `Der Server hat mit dem Status ${status} geantwortet. Versuchen Sie es später noch einmal.`,
    other: 'Die Datei konnte nicht gespeichert werden.',
  },
};
