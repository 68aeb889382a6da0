import type { TextsOf } from '../../catalogue.ts';
import type { PATHS } from '../../en/view/paths.ts';
import { number, plural } from '../../intl.ts';
import { rich } from '../../rich.ts';
import { counts } from '../counts.ts';

export const paths: TextsOf<typeof PATHS> = {
  title: 'Verbindungen',
  titleOf: (from, to) => `${from} und ${to}`,
  part: 'Teil des Graphen',
  leftOut: 'Ausgelassen',
  include: 'Aufnehmen',
  chooseTwo: (example) => (example === null ? 'Zwei Entitäten wählen.' : rich`Zwei Entitäten wählen, etwa ${example}.`),
  searching: 'Pfade werden gesucht …',
  from: 'Von',
  to: 'Nach',
  swap: 'Tauschen',
  swapEnds: 'Beide Enden tauschen',
  throughAll: 'Über Aussagen aller Arten',
  through: (count) =>
    plural(count, { one: 'Über 1 Art von Aussagen', other: `Über ${number(count)} Arten von Aussagen` }),
  throughKinds: 'Arten von Aussagen, über die Pfade führen',
  kindOfPaths: 'Art der Pfade',
  paths: 'Pfade',
  choices: {
    shortest: 'Die kürzesten',
    longer1: 'Bis zu einer Aussage länger',
    longer2: 'Bis zu zwei Aussagen länger',
    trusted: 'Die verlässlichsten',
  },
  leaveOut: 'Entitäten auslassen',
  none: 'keine',
  moreThan: (claims) => `mit mehr als ${number(claims)} Aussagen`,
  sameEnds: 'Beide Enden sind dieselbe Entität. Bitte für eines eine andere wählen.',
  graphTitle: (from, to) => `Wie ${from} und ${to} verbunden sind`,
  orMore: (paths) => `${paths} oder mehr`,
  trustedFirst: (paths, shown) => (shown === 1 ? `${paths}.` : `${paths}, die verlässlichsten zuerst.`),
  longer: (paths, claims) =>
    `${paths} aus ${plural(claims, { one: '1 Aussage', other: `${number(claims)} Aussagen` })} oder etwas mehr: die kürzesten zuerst.`,
  shortest: (paths, claims, shown) =>
    `${paths} aus ${counts.claims(claims)}: ${shown === 1 ? 'der kürzeste' : 'die kürzesten, verlässlichste zuerst'}.`,
  visited: (count) => `Die Suche hat ${counts.claims(count)} durchlaufen.`,
  listShows: (count) => `Die Liste zeigt ${number(count)} davon.`,
  stopped: (count) => `Die Suche hat nach ${number(count)} Aussagen ohne Pfad aufgehört. Es kann einen geben.`,
  noPath: (length) => `Es gibt keinen Pfad aus höchstens ${number(length)} Aussagen.`,
  includeAll: 'Alle Entitäten aufnehmen',
  includeHubs: 'Entitäten mit vielen Aussagen aufnehmen',
  allKinds: 'Über Aussagen aller Arten gehen',
  allDatasets: 'In allen Datensätzen suchen',
  unfiltered: 'Die Suche hatte keinen Filter; keine Quelle dieses Graphen verbindet die beiden in dieser Länge.',
};
