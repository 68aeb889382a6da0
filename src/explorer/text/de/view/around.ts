import type { TextsOf } from '../../catalogue.ts';
import type { AROUND } from '../../en/view/around.ts';
import { list, number, plural } from '../../intl.ts';
import { rich } from '../../rich.ts';

export const around: TextsOf<typeof AROUND> = {
  title: 'Umfeld',
  titleOf: (names, hasMore) => `Umfeld von ${list(names)}${hasMore ? ' …' : ''}`,
  lead: 'Zeigt, welche Entitäten mit einer Entität verknüpft sind und durch welche Aussagen. Zum Einstieg eine Entität wählen.',
  middle: 'In der Mitte',
  remove: 'Entfernen',
  examples: (one, two) => rich`Beispiele: ${one} oder ${two}.`,
  both: (first, second) => `${first} und ${second}`,
  part: 'Teil des Graphen',
  addToMiddle: 'In die Mitte aufnehmen',
  add: 'Entität hinzufügen',
  steps: 'Schritte von der Mitte',
  atMost: 'Höchstens',
  notThrough: 'Nicht durchlaufen',
  passThrough: 'Durchlaufen',
  doNotPass: 'Nicht durchlaufen',
  more: (steps, claims) =>
    `Im gewählten Umkreis (${steps}) gibt es mehr Aussagen als gezeigt (${claims}). Gezeigt werden die nächsten und verlässlichsten.`,
  noMore: 'Mehr fasst ein Graph nicht.',
  showUpTo: (claims) => `Bis zu ${claims} anzeigen`,
  hidden: (things, count) =>
    `${things.join(' und ')} ${plural(count, { one: 'ist', other: 'sind' })} durch die Legende ausgeblendet.`,
  inForceOn: (day) => `In Kraft am ${day}.`,
  knownOn: (day) => `Bekannt bis ${day}.`,
  within: (steps) => `Innerhalb von ${plural(steps, { one: '1 Schritt', other: `${number(steps)} Schritten` })}.`,
  onlyKinds: (kinds) => `Nur ${list(kinds)}.`,
  onlyStatuses: (statuses) => `Nur Aussagen mit Status ${list(statuses)}.`,
  minConfidence: (value) => `Verlässlichkeit mindestens ${number(value)}.`,
  withoutKinds: (kinds) => `Ohne die Arten ${list(kinds)}.`,
  notPassed: (ids) => `Nicht durchlaufen: ${list(ids)}.`,
  onlyDatasets: (ids) => `Nur die Datensätze ${list(ids)}.`,
  asRecorded: (moment) => `Stand der Erfassung: ${moment}.`,
  maxCentres: (count) =>
    `Ein Graph hat höchstens ${number(count)} Entitäten in der Mitte. Bitte zuerst eine entfernen.`,
  wouldRemove: (claims) =>
    `Mit dieser Entität fielen jetzt gezeigte Aussagen weg, denn ein Graph fasst höchstens ${claims}. Bitte zuerst eine Entität entfernen oder weniger Arten von Aussagen zeigen.`,
};
