import type { TextsOf } from '../catalogue.ts';
import type { REPORT } from '../en/report.ts';
import { number } from '../intl.ts';

export const report: TextsOf<typeof REPORT> = {
  title: 'Bericht',
  kicker: 'Aus Gespeichertem',
  lead: 'Ihre gespeicherten Ansichten als Diagramme, Karten und Listen, danach die Aussagen der Sammlung mit nummerierten Quellen. Drucken Sie den Bericht, oder speichern Sie ihn als PDF.',
  titleLabel: 'Titel des Berichts',
  titleHint: 'Wovon der Bericht handelt',
  textLabel: 'Einleitung',
  textHint: 'Was der Bericht zeigt, von Ihnen formuliert',
  print: 'Drucken oder als PDF speichern',
  edit: 'Reihenfolge, Namen und Notizen ändern',
  empty:
    'Es ist noch nichts gespeichert. Speichern Sie Ansichten mit „Ansicht speichern“ und Aussagen mit dem Stern daneben. Hier kommen sie zusammen.',
  claims: 'Aussagen',
  sources: 'Quellen',
  data: 'Daten',
  open: 'Diese Ansicht öffnen',
  sourcesOf: (numbers) => `[${numbers.map((one) => number(one)).join(', ')}]`,
  listed: (shown, total) => `Hier sind ${number(shown)} von ${total} aufgeführt.`,
  noFigure: 'Diese Ansicht wird im Bericht nicht gezeichnet. Der Link führt zu ihr.',
  loading: 'Wird geladen …',
  made: (day) => `Erstellt am ${day}`,
};
