import type { TextsOf } from '../catalogue.ts';
import type { HOME } from '../en/home.ts';
import { list, number, plural } from '../intl.ts';
import { counts } from './counts.ts';

export const home: TextsOf<typeof HOME> = {
  heading: 'Wer im Fintech mit wem arbeitet – und wer das sagt',
  lead: 'FinGraph enthält Aussagen über Unternehmen, Wallets, Banken und Personen: Partnerschaften, Beteiligungen, Finanzierungen, Positionen, Lizenzen und mehr, mit Märkten und Zeitangaben. Jede Aussage nennt ihre Quellen und ihre Verlässlichkeit. Widersprüchliche Aussagen stehen nebeneinander, und Pläne bleiben von Tatsachen getrennt.',
  find: 'Unternehmen, Wallet, Bank, Person oder Land finden – oder beliebige Wörter einer Aussage',
  loading: 'Wird geladen …',
  datasets: (count) => plural(count, { one: 'Datensatz', other: 'Datensätze' }),
  importFiles: 'Eigene Dateien importieren',
  contents: 'Inhalt dieses Graphen',
  claimsByKind: 'Aussagen nach Art',
  claims: (count) => plural(count, { one: 'Aussage', other: 'Aussagen' }),
  entities: (count) => plural(count, { one: 'Entität', other: 'Entitäten' }),
  sources: (count) => plural(count, { one: 'Quelle', other: 'Quellen' }),
  largest: 'Entitäten mit den meisten Aussagen',
  busiest: 'Märkte mit den meisten Aussagen',
  latest: 'Neueste Aussagen',
  loads: 'Letzte Änderungen der Daten',
  noChange: 'keine Aussage geändert',
  joined: (parts) => parts.join(', '),
  changes: {
    added: (count) => `${counts.claims(count)} hinzugefügt`,
    revised: (count) => `${counts.claims(count)} überarbeitet`,
    retracted: (count) => `${counts.claims(count)} zurückgezogen`,
  },
  moreChanges: {
    added: (count) => `${number(count)} hinzugefügt`,
    revised: (count) => `${number(count)} überarbeitet`,
    retracted: (count) => `${number(count)} zurückgezogen`,
  },
  questions: 'Fragen für den Einstieg',
  related: {
    question: (names) => `Wie hängen ${list(names)} zusammen?`,
    answer: 'Ihre Aussagen als Graph, den ein Klick erweitert',
  },
  paths: {
    question: (from, to) => `Was sind die kürzesten Pfade von ${from} zu ${to}?`,
    answer: 'Jeder Schritt eines Pfads ist eine Aussage',
  },
  partners: {
    question: (name) => `Wer arbeitet mit ${name}, in welchem Markt und in welcher Rolle?`,
    answer: 'Märkte nach Rollen, bis hin zu den Aussagen',
  },
  record: {
    question: (name) => `Was ist über ${name} belegt?`,
    answer: 'Jede Angabe mit Quellen, Datum und Verlässlichkeit',
  },
  plans: {
    question: 'Was war geplant, und was wurde daraus?',
    answer: 'Pläne neben ihren Ergebnissen, und Pläne ohne Ergebnis',
  },
  conflicts: {
    question: 'Welche Aussagen widersprechen einander?',
    answer: 'Widersprüchliche Aussagen nebeneinander',
  },
};
