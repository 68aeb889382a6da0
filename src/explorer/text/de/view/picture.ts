import type { TextsOf } from '../../catalogue.ts';
import type { PICTURE } from '../../en/view/picture.ts';
import { number, plural } from '../../intl.ts';

export const picture: TextsOf<typeof PICTURE> = {
  legend: 'Legende und Filter',
  byKind: 'Aussagen nach Art',
  byStatus: 'Aussagen nach Status',
  lines: 'Breitere, dunklere Linien sind verlässlicher.',
  dots: 'Eine Aussage zwischen zwei Entitäten ist eine Linie. Jede andere ist ein Punkt mit einer Linie zu jedem Beteiligten; der Punkt ist hohl, wenn die Aussage geplant oder berichtet ist. Ein Pfeil zeigt auf die Entität, die im Besitz ist, übernommen, finanziert oder geleitet wird.',
  minConfidence: 'Mindest-Verlässlichkeit',
  any: 'beliebig',
  orMore: (value) => `mindestens ${number(value)}`,
  entities: 'Entitäten (größer: mehr Aussagen)',
  selected: 'Ausgewählte Aussage',
  loading: 'Aussage wird geladen …',
  noClaim: (id) => `Es gibt keine Aussage mit der ID „${id}“.`,
  close: 'Aussage schließen',
  morePaths: (count) =>
    plural(count, {
      one: '1 weiterer Pfad über dieselben Entitäten',
      other: `${number(count)} weitere Pfade über dieselben Entitäten`,
    }),
  pathConfidence: 'Verlässlichkeit des Pfads:',
  product: '(das Produkt seiner Schritte)',
  hop: (from, fromRole, to, toRole) => `${from} als ${fromRole}, ${to} als ${toRole}`,
  weakest: 'schwächster Schritt',
  sourcesOf: (summary) => `Quellen zu: ${summary}`,
  sources: 'Quellen',
  leaveOut: (name) => `${name} auslassen`,
  wider: 'breiter: verlässlicher',
  arrow: 'zeigt auf die Entität im Besitz, übernommene, finanzierte oder geleitete Entität',
  hyperedge: 'Aussage mit einem oder ab 3 Beteiligten',
  list: 'Der Graph als Liste',
  listHelp:
    'Die Pfeiltasten nach oben und unten wechseln in der Liste, rechts öffnet eine Entität, links schließt sie.',
  showMore: (count, hidden) => `${number(count)} von ${number(hidden)} weiteren anzeigen`,
  about: (kind, claims, inTheMiddle) => `${kind}, ${claims}${inTheMiddle ? ', in der Mitte' : ''}`,
  entityLine: (name, kind, claims) => `${name}: ${kind}, hier ${claims}`,
  confidence: (value) => `Verlässlichkeit ${value}`,
  asRoles: (name, roles) => `${name} als ${roles.join(' und ')}`,
  claimOf: (kind, status, confidence, others) =>
    `${kind}, ${status}, Verlässlichkeit ${confidence}${others.length > 0 ? `; mit ${others.join(', ')}` : ''}`,
};
