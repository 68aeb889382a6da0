import type { TextsOf } from '../../catalogue.ts';
import type { HISTORY } from '../../en/view/history.ts';
import { rich } from '../../rich.ts';

export const history: TextsOf<typeof HISTORY> = {
  heading: 'Verlauf in diesem Graphen',
  note: 'Die Daten im Eintrag sagen, wann etwas geschah. Diese sagen, wann dieser Graph die Aussage erfasst, überarbeitet oder zurückgezogen hat.',
  loading: 'Verlauf wird geladen …',
  recorded: (moment) => rich`Erfasst am ${moment}`,
  returned: (moment) => rich`Wieder aufgenommen am ${moment}`,
  revised: (moment) => rich`Überarbeitet am ${moment}`,
  retracted: (moment) => rich`Zurückgezogen am ${moment}`,
  asRecorded: 'Damaliger Stand',
  unchanged: 'Im Eintrag hat sich nichts geändert.',
  field: 'Feld',
  before: 'Vorher',
  after: 'Nachher',
  sameItems: 'dieselben Einträge',
  otherOrder: 'in anderer Reihenfolge',
  none: 'keine',
};
