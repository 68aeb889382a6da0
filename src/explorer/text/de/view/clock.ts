import type { TextsOf } from '../../catalogue.ts';
import type { CLOCK } from '../../en/view/clock.ts';

export const clock: TextsOf<typeof CLOCK> = {
  time: 'Zeit',
  anyTime: 'Jederzeit',
  inForceOn: {
    label: 'In Kraft an einem Tag',
    meaning:
      'Partnerschaften, Beteiligungen, Positionen und Marktpräsenz, die bis zum Ende dieses Tages begonnen und, soweit bekannt, nicht geendet hatten. Aussagen ohne Beginn sind an keinem Tag in Kraft; Kennzahlen, Äußerungen und Pläne sind es nie.',
  },
  knownOn: {
    label: 'Bekannt bis zu einem Tag',
    meaning:
      'Aussagen jeder Art, über die eine zitierte Quelle bis zum Ende dieses Tages berichtet hatte, ob in Kraft oder nicht. Eine Quelle ohne Datum zählt nicht.',
  },
  all: 'Alle Aussagen, wann immer sie in Kraft waren oder bekannt wurden.',
  latestSource: (day) => `Die neueste Quelle ist vom ${day}. Spätere Änderungen sind nicht bekannt.`,
  back: {
    year: 'Ein Jahr zurück',
    month: 'Einen Monat zurück',
  },
  forward: {
    year: 'Ein Jahr vor',
    month: 'Einen Monat vor',
  },
  pause: 'Anhalten',
  play: 'Abspielen',
  step: 'Schritt',
  units: {
    year: 'ein Jahr',
    month: 'ein Monat',
  },
  speed: 'Tempo',
  speeds: {
    slow: 'langsam',
    normal: 'normal',
    fast: 'schnell',
  },
};
