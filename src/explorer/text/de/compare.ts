import type { TextsOf } from '../catalogue.ts';
import type { COMPARE } from '../en/compare.ts';
import { list, number, plural } from '../intl.ts';

export const compare: TextsOf<typeof COMPARE> = {
  title: 'Vergleich',
  lead: 'Zwei bis fünf Entitäten nebeneinander: was sich unterscheidet, was sie teilen, und wann.',
  titleOf: (names) => `Vergleich: ${list(names)}`,
  controls: 'Zu vergleichende Entitäten',
  entities: 'Entitäten',
  chooseMore: 'Mindestens zwei Entitäten wählen.',
  examples: 'Beispiel:',
  loading: 'Die Entitäten werden geladen …',
  unknown: (id) => `Es gibt keine Entität „${id}“.`,
  facts: 'Fakten',
  factsNote:
    'Zeilen mit Unterschieden stehen oben. Ein Strich heißt, dass nichts belegt ist, nicht, dass es nichts gibt.',
  fact: 'Fakt',
  differs: 'verschieden',
  same: 'gleich',
  kind: 'Art',
  basedIn: 'Sitz in',
  tags: 'Schlagwörter',
  claims: (kind) => `Aussagen: ${kind}`,
  none: '–',
  partners: 'Gemeinsame Partner',
  partnersNote:
    'Entitäten, die mit mindestens zweien von ihnen an Partnerschaften beteiligt sind, in jeder Rolle. Ein Haken führt zu den Aussagen.',
  partner: 'Partner',
  noPartners: 'Sie haben keinen gemeinsamen Partner.',
  morePartners: (shown, total) => `Gezeigt sind ${number(shown)} von ${number(total)} gemeinsamen Partnern.`,
  partnerOf: (partner, name) => `${partner} ist Partner von ${name}`,
  markets: 'Märkte',
  marketsNote: 'Partner in Partnerschaften, die den Markt nennen. Zuerst die Märkte aller, dann die einiger von ihnen.',
  market: 'Markt',
  inMarkets: 'Von',
  sharedBy: (count, all) => (count === all ? 'allen' : `${number(count)} von ${number(all)}`),
  only: (name) => `nur ${name}`,
  noMarkets: 'Keine ihrer Partnerschaften nennt einen Markt.',
  figures: 'Kennzahlen',
  figuresNote:
    'Messgrößen, zu denen mindestens zwei von ihnen eine Kennzahl haben. Alle Werte sind genannt, jeder so, wie seine Quelle ihn angibt; die Definitionen können abweichen.',
  measure: 'Messgröße',
  noFigures: 'Zu keiner Messgröße haben zwei von ihnen eine Kennzahl.',
  otherMeasures: (count) =>
    plural(count, { one: '1 Messgröße nur einer Entität', other: `${number(count)} Messgrößen nur einer Entität` }),
  chart: (measure) => `Diagramm: ${measure}`,
  growth: 'Partner im Zeitverlauf',
  timelines: 'Zeitleisten',
  timelinesNote: 'Aussagen, an denen mehrere beteiligt sind, stehen in jeder Zeitleiste.',
  firstDates: (count) => `Gezeigt sind die ersten ${number(count)} Daten jeder Entität.`,
  save: 'Vergleich als CSV speichern',
  section: 'Abschnitt',
};
