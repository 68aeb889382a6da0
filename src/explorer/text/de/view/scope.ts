import type { TextsOf } from '../../catalogue.ts';
import type { SCOPE } from '../../en/view/scope.ts';
import { rich } from '../../rich.ts';

export const scope: TextsOf<typeof SCOPE> = {
  datasets: 'Datensätze',
  recorded: 'Erfasst',
  now: 'Stand jetzt',
  onMoment: (moment, titles) => `am ${moment}: ${titles}`,
  other: 'zu einem anderen Zeitpunkt …',
  moment: 'Zeitpunkt (UTC)',
  show: 'Anzeigen',
  asRecorded: (moment) => rich`Stand der Erfassung: ${moment}.`,
  leftOut: 'Spätere Ergänzungen, Berichtigungen und Rücknahmen fehlen.',
  showNow: 'Graph mit heutigem Stand anzeigen',
};
