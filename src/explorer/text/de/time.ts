import type { TextsOf } from '../catalogue.ts';
import { dateInWords } from '../date-in-words.ts';
import type { TIME } from '../en/time.ts';
import { list, number, plural } from '../intl.ts';

export const time: TextsOf<typeof TIME> = {
  chartLabel: (title) => `${title}. Die Punkte sind Links. Die Pfeiltasten führen von einem zum anderen.`,
  readoutHint: 'Auf einen Punkt zeigen, um ihn zu lesen; ihn öffnen, um seine Aussagen zu sehen.',
  table: (rows) => `Tabelle (${plural(rows, { one: '1 Zeile', other: `${number(rows)} Zeilen` })})`,
  series: 'Reihe',
  day: 'Tag',
  firstDay: 'Erster Tag',
  lastDay: 'Letzter Tag',
  least: 'Mindestens',
  most: 'Höchstens',
  open: 'offen',
  files: 'Dateien',
  save: 'Bild und Zahlen speichern:',
  saveAs: (format) => `Als ${format} speichern`,
  savedFrom: (address) => `FinGraph, ${address}`,
  notSaved: (error) => `Das Bild wurde nicht gespeichert: ${error}`,

  title: 'Im Zeitverlauf',
  lead: 'Wie sich ein Netz, eine Kennzahl oder ein Anteil verändert hat, soweit die Aussagen und ihre Daten es zeigen.',
  loading: 'Die Zahlen werden geladen …',
  controls: 'Was das Diagramm zeigt',
  show: 'Anzeigen',
  shown: {
    partners: 'Partner',
    markets: 'Märkte',
    claims: 'Aussagen in Kraft',
    figures: 'Kennzahlen',
    stakes: 'Anteile',
  },
  of: 'Von',
  addEntity: 'Entität hinzufügen',
  remove: (name) => `${name} entfernen`,
  wholeGraph: 'ganzer Graph',
  place: 'In',
  anywhere: 'allen Märkten',
  step: 'Schritte',
  steps: { CHANGE: 'jede Änderung', MONTH: 'Monate', QUARTER: 'Quartale', YEAR: 'Jahre' },
  kind: 'Art der Aussage',
  anyKind: 'alle Arten',
  measure: 'Messgröße',
  chooseMeasure: 'Messgröße wählen',
  fromYear: 'Vom Jahr',
  toYear: 'bis zum Jahr',
  chooseEntity: 'Eine Entität wählen, um die Anteile an ihr und die von ihr gehaltenen zu sehen.',
  nothing: 'Keine datierte Aussage passt. Markt, Zeitraum oder Entität weiter fassen.',
  more: 'Mehr dazu',

  unitPartners: 'Partner',
  unitEntities: 'Entitäten in Partnerschaften',
  unitMarkets: 'Märkte',
  unitClaims: 'Aussagen in Kraft',
  growthTitle: (what, of, where) => `${what}: ${of}${where ? ` in ${where}` : ''}`,
  growthSubtitle: {
    partners: 'Verschiedene Partner in Partnerschaften, die am jeweiligen Tag in Kraft sind, in jeder Rolle.',
    entities: 'Verschiedene Entitäten in Partnerschaften, die am jeweiligen Tag in Kraft sind, in jeder Rolle.',
    markets: 'Verschiedene Länder, die Partnerschaften und Marktpräsenzen in Kraft am jeweiligen Tag nennen.',
    claims: 'Partnerschaften, Beteiligungen, Positionen und Marktpräsenzen, die am jeweiligen Tag in Kraft sind.',
  },
  until: (day) => `Die jüngste Quelle ist vom ${dateInWords(day)}; spätere Änderungen sind nicht bekannt.`,
  plans: (name) => `${name}, mit Plänen`,
  solidNote:
    'Durchgezogen: in Kraft, soweit bekannt. Ein Beginn zählt ab dem spätesten Tag, den sein Datum meinen kann, ein Ende ab dem frühesten.',
  bandNote:
    'Band: was in Kraft gewesen sein kann, wenn ein ungenauer Beginn früh und ein ungenaues Ende spät angenommen wird.',
  dashedNote:
    'Gestrichelt: mit den Plänen, deren Datum erreicht war, was immer aus ihnen wurde. Der Abstand zur durchgezogenen Linie war geplant und ist nicht als in Kraft belegt.',
  undatedNote: 'Aussagen ohne Beginn sind an keinem Tag in Kraft und zählen daher nicht.',
  point: (day, value, most, unit) =>
    `${dateInWords(day)}: ${number(value)}${most > value ? ` bis ${number(most)}` : ''} ${unit}`,
  onDay: (day) => `Am ${dateInWords(day)}`,
  closeDay: 'Liste der Aussagen schließen',
  partnersOf: (name, count) => `${number(count)} Partner von ${name}`,
  changed: 'Was sich in diesem Schritt geändert hat',
  noChange: 'In diesem Schritt wurde kein Beginn und kein Ende sicher. Geändert haben sich Pläne oder ungenaue Daten.',
  inForce: 'An diesem Tag in Kraft',
  noneInForce: 'An diesem Tag war nichts sicher in Kraft.',
  asGraph: 'Als Graph',

  figuresTitle: (measure, of, where) => `${measure}: ${of}${where ? `, ${where}` : ''}`,
  figuresSubtitle: (count, sources) =>
    `${plural(count, { one: '1 Kennzahl', other: `${number(count)} Kennzahlen` })} aus ${plural(sources, { one: '1 Quelle', other: `${number(sources)} Quellen` })}, jede so, wie ihre Quelle sie angibt.`,
  figuresNote:
    'Jede Quelle ist eine eigene Reihe. Eine Linie verbindet Kennzahlen einer Quelle mit gleicher Definition; Kennzahlen verschiedener Quellen werden nie verbunden.',
  rangeNote:
    'Ein Strich neben einem Zeichen ist der Zeitraum oder die Schranke der Quelle: „mehr als“ ist nach oben offen, „weniger als“ nach unten.',
  definitions: (count) =>
    `Die Kennzahlen haben ${number(count)} verschiedene Definitionen und sind vielleicht nicht vergleichbar. Die Aussagen enthalten sie.`,
  otherUnits: (count, unit) =>
    `${plural(count, { one: '1 Kennzahl hat', other: `${number(count)} Kennzahlen haben` })} eine andere Einheit und fehlen im Bild; die Achse zeigt ${unit}.`,
  undated: (count) =>
    plural(count, {
      one: '1 Kennzahl hat kein Datum und fehlt im Bild.',
      other: `${number(count)} Kennzahlen haben kein Datum und fehlen im Bild.`,
    }),
  truncated: (shown, total) => `Gezeichnet sind die ersten ${number(shown)} von ${number(total)} Kennzahlen.`,
  plannedFigure: (label) => `${label} (Plan)`,
  figurePoint: (days, value, who) => `${days}: ${value}. ${who}`,
  unitValue: 'Wert',

  stakesTitle: (of) => `Anteile an ${of} und von ${of} gehaltene Anteile`,
  stakesSubtitle: 'Prozent der Anteile, zum Datum der jeweiligen Aussage.',
  stakesUnit: 'Prozent',
  stakesNote:
    'Jeder Eigentümer mit seinem Besitz ist eine Reihe. Ein Strich neben einem Zeichen ist der Zeitraum, den die Aussage angibt. Die Zeichen sind nicht verbunden: Zwischen zwei Aussagen ist der Anteil nicht bekannt.',
  stake: (owner, owned) => `${owner} an ${owned}`,

  timelineTitle: (name) => `Zeitleiste von ${name}`,
  timelineKicker: 'Zeitleiste',
  timelineLead: (name) => `Alle Daten der Aussagen über ${name}, so genau, wie die Quellen sie angeben.`,
  timelineLabel: (name) => `${name}. Die Balken sind Links. Pfeil auf und ab führt von einem zum anderen.`,
  timelineSubtitle:
    'Jede Zeile ist eine Aussage. Balken sind Zeiträume, Zeichen einzelne Daten. Ein weiches Ende ist ein Datum, das nur auf Monat oder Jahr bekannt ist, oder ein unbekanntes Ende.',
  timelineNone: 'Keine datierte Aussage entspricht dem Filter.',
  timelineCount: (claims, dates) =>
    `${plural(claims, { one: '1 Aussage', other: `${number(claims)} Aussagen` })} mit ${plural(dates, { one: '1 Datum', other: `${number(dates)} Daten` })}.`,
  timelineMore: (shown, total) => `${number(shown)} von ${number(total)} Daten sind geladen.`,
  loadMore: 'Weitere Daten laden',
  kinds: 'Arten',
  years: 'Jahre',
  allYears: 'Alle Jahre',
  claim: 'Aussage',
  dates: 'Daten',
  openEnd: 'kein Ende bekannt',
  plan: 'Plan',
  event: {
    START: 'Beginn',
    END: 'Ende',
    PLANNED_START: 'geplanter Beginn',
    DEADLINE: 'Frist',
    EVENT: 'Datum',
    FIRST_SEEN: 'zuerst erwähnt',
    LAST_SEEN: 'zuletzt erwähnt',
  },
  join: (items) => list(items),
};
