import type { TextsOf } from '../../catalogue.ts';
import type { RIVALS } from '../../en/view/rivals.ts';
import { number } from '../../intl.ts';
import { counts } from '../counts.ts';

export const rivals: TextsOf<typeof RIVALS> = {
  choose: 'Aussagen auswählen',
  about: 'Über',
  remove: 'Entfernen',
  rivalAccounts: 'Abweichende Darstellungen',
  related: 'Verknüpfte Aussagen',
  leads: {
    groups:
      'Jede Gruppe enthält alle Aussagen über eine Sache, etwa jede Darstellung einer Finanzierungsrunde. Alle bleiben erhalten: Inhalt, Verlässlichkeit und Quellen lassen sich vergleichen.',
    pairs: 'Aussagen paarweise nebeneinander, mit markierten Unterschieden.',
    conflicts:
      'Aussagen, die einander widersprechen. Beide bleiben erhalten: Inhalt, Verlässlichkeit und Quellen lassen sich vergleichen.',
    plans:
      'Links die Pläne, rechts ihre Ergebnisse. Darunter Pläne, zu denen nur eine nächste Stufe bekannt ist, und Pläne ohne beides. Ein Plan ohne Ergebnis ist nicht unbedingt gescheitert.',
  },
  relation: 'Beziehung',
  allRivals: 'Alle abweichenden Darstellungen',
  several: 'Mehrere',
  severalRelations: 'Mehrere Beziehungen',
  relations: 'Beziehungen',
  inGroups: 'In Gruppen',
  loadingGroups: 'Gruppen werden geladen …',
  loadingPairs: 'Paare werden geladen …',
  noGroup: 'Keine Gruppe von Aussagen passt.',
  firstGroups: (groups) => `Die ersten ${groups} von vielen.`,
  groupsOf: (groups) => `${groups} von Aussagen über je eine Sache.`,
  pairs: (pairs) => `${pairs}.`,
  noPair: 'Kein Paar passt zum Filter.',
  noPairWith: (words) => `Kein Paar enthält die Wörter „${words}“.`,
  noClaims: 'Keine Aussagen haben diese Beziehung.',
  accounts: (count, example) => `${number(count)} Darstellungen, etwa: ${example}`,
  account: 'Darstellung',
  moreJoined: (count) =>
    `Mehr als ${number(count)} Aussagen hängen zusammen. Dies sind die nächsten zu einer von ihnen; die Seiten der anderen zeigen den Rest.`,
  trancheOf: 'Tranche von',
  hasTranche: 'Hat die Tranche',
  plan: 'Plan',
  differs: '(weicht ab)',
  rows: {
    figure: 'Kennzahl',
    sum: 'Betrag',
    stake: 'Anteil',
    date: 'Datum',
    since: 'Seit',
    until: 'Bis',
    status: 'Status',
    confidence: 'Verlässlichkeit',
    kind: 'Art',
    participants: 'Beteiligte',
    markets: 'Märkte',
    dataset: 'Datensatz',
    sources: 'Quellen',
    remark: 'Anmerkung',
  },
  totals: (total) =>
    `${counts.plans(total.plans)}${total.isFiltered ? ' passend' : ''}: ${number(total.withOutcome)} mit Ergebnis, ${number(total.withNextStage)} nur mit nächster Stufe, ${number(total.open)} ohne beides.`,
  inForceToo: (count) => `Ergebnisse von ${number(count)} bereits geltenden Aussagen sind ebenfalls aufgeführt.`,
  nextStages: 'Pläne mit nächster Stufe',
  openPlans: 'Pläne ohne erfasstes Ergebnis',
};
