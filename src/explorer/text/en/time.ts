import type { GrowthStep } from '../../../client/client.ts';
import { catalogue } from '../catalogue.ts';
import { dateInWords } from '../date-in-words.ts';
import { list, number, plural } from '../intl.ts';

const en = {
  // charts
  chartLabel: (title: string) => `${title}. The points are links. Arrow keys move between them.`,
  readoutHint: 'Point at a mark to read it. Open it to see the claims behind it.',
  table: (rows: number) => `Table (${plural(rows, { one: '1 row', other: `${number(rows)} rows` })})`,
  series: 'Series',
  day: 'Day',
  firstDay: 'First day',
  lastDay: 'Last day',
  least: 'At least',
  most: 'At most',
  open: 'open',
  files: 'Files',
  save: 'Save the picture and its numbers:',
  saveAs: (format: string) => `Save as ${format}`,
  savedFrom: (address: string) => `FinGraph, ${address}`,
  notSaved: (error: string) => `The picture was not saved: ${error}`,

  // the view
  title: 'Over time',
  lead: 'How a network, a figure or a stake changed, as far as the claims and their dates tell.',
  loading: 'Loading the numbers …',
  controls: 'What the chart shows',
  show: 'Show',
  shown: {
    partners: 'Partners',
    markets: 'Markets',
    claims: 'Claims in force',
    figures: 'Figures',
    stakes: 'Stakes',
  },
  of: 'Of',
  addEntity: 'Add an entity',
  remove: (name: string) => `Remove ${name}`,
  wholeGraph: 'the whole graph',
  place: 'In',
  anywhere: 'any market',
  step: 'Steps',
  steps: {
    CHANGE: 'each change',
    MONTH: 'months',
    QUARTER: 'quarters',
    YEAR: 'years',
  } satisfies Record<GrowthStep, string>,
  kind: 'Kind of claim',
  anyKind: 'any kind',
  measure: 'Measure',
  chooseMeasure: 'Choose a measure',
  fromYear: 'From year',
  toYear: 'to year',
  chooseEntity: 'Choose an entity to see the stakes in it and those that it holds.',
  nothing: 'No claim with a date matches. Widen the market, the period or the entity.',
  more: 'More about it',

  // growth
  unitPartners: 'partners',
  unitEntities: 'entities in partnerships',
  unitMarkets: 'markets',
  unitClaims: 'claims in force',
  growthTitle: (what: string, of: string, where: string | null) => `${what} of ${of}${where ? ` in ${where}` : ''}`,
  growthSubtitle: {
    partners: 'Different partners in partnerships in force on each day, in any role.',
    entities: 'Different entities in partnerships in force on each day, in any role.',
    markets: 'Different countries that partnerships and market presences in force on each day cover.',
    claims: 'Partnerships, ownerships, positions and market presences in force on each day.',
  },
  until: (day: string) => `The latest source is dated ${dateInWords(day)}; later changes are not known.`,
  plans: (name: string) => `${name}, with plans`,
  solidNote:
    'Solid: in force as far as known. A start counts from the latest day that its date can mean, an end from the earliest.',
  bandNote: 'Band: what may have been in force, if an uncertain start is taken early and an uncertain end late.',
  dashedNote:
    'Dashed: with the plans for which a date had come, whatever became of them. The gap to the solid line is what was planned and is not on record as in force.',
  undatedNote: 'Claims without a start are in force on no day, so they are not counted.',
  point: (day: string, value: number, most: number, unit: string) =>
    `${dateInWords(day)}: ${number(value)}${most > value ? ` to ${number(most)}` : ''} ${unit}`,
  onDay: (day: string) => `On ${dateInWords(day)}`,
  closeDay: 'Close the list of claims',
  partnersOf: (name: string, count: number) =>
    plural(count, { one: `1 partner of ${name}`, other: `${number(count)} partners of ${name}` }),
  changed: 'What changed in this step',
  noChange: 'No start and no end became certain in this step. Plans or uncertain dates changed.',
  inForce: 'In force on this day',
  noneInForce: 'Nothing was certainly in force on this day.',
  asGraph: 'As a graph',

  // figures
  figuresTitle: (measure: string, of: string, where: string | null) => `${measure}: ${of}${where ? `, ${where}` : ''}`,
  figuresSubtitle: (count: number, sources: number) =>
    `${plural(count, { one: '1 figure', other: `${number(count)} figures` })} from ${plural(sources, { one: '1 source', other: `${number(sources)} sources` })}, each as its source gives it.`,
  figuresNote:
    'Each source is a series of its own. A line joins figures of one source with the same definition; figures of different sources are never joined.',
  rangeNote:
    'A bar beside a mark is the period or the bound that the source gives: “more than” is open above, “less than” is open below.',
  definitions: (count: number) =>
    `The figures have ${number(count)} different definitions, so they may not be comparable. The claims have them.`,
  otherUnits: (count: number, unit: string) =>
    `${plural(count, { one: '1 figure is', other: `${number(count)} figures are` })} in another unit and not drawn; the axis is in ${unit}.`,
  undated: (count: number) =>
    `${plural(count, { one: '1 figure has', other: `${number(count)} figures have` })} no date and ${plural(count, { one: 'is', other: 'are' })} not drawn.`,
  truncated: (shown: number, total: number) => `The first ${number(shown)} of ${number(total)} figures are drawn.`,
  plannedFigure: (label: string) => `${label} (plan)`,
  figurePoint: (days: string, value: string, who: string) => `${days}: ${value}. ${who}`,
  unitValue: 'Value',

  // stakes
  stakesTitle: (of: string) => `Stakes in ${of}, and stakes that it holds`,
  stakesSubtitle: 'Percent of the shares, at the date of each claim.',
  stakesUnit: 'percent',
  stakesNote:
    'Each owner and what it owns is a series. A bar beside a mark is the period, or the range of days, that the claim gives. Marks are not joined: between two claims, the stake is not known.',
  stake: (owner: string, owned: string) => `${owner} in ${owned}`,

  // timeline of an entity
  timelineTitle: (name: string) => `Timeline of ${name}`,
  timelineKicker: 'Timeline',
  timelineLead: (name: string) => `All dates of the claims about ${name}, as precise as the sources give them.`,
  timelineLabel: (name: string) => `Timeline of ${name}. The bars are links. Up and down move between them.`,
  timelineSubtitle:
    'Each line is a claim. Bars are spans, marks are single dates. A soft end is a date known to the month or the year, or an end that is not known.',
  timelineNone: 'No claim with a date matches the filter.',
  timelineCount: (claims: number, dates: number) =>
    `${plural(claims, { one: '1 claim', other: `${number(claims)} claims` })} with ${plural(dates, { one: '1 date', other: `${number(dates)} dates` })}.`,
  timelineMore: (shown: number, total: number) => `${number(shown)} of ${number(total)} dates are loaded.`,
  loadMore: 'Load more dates',
  kinds: 'Kinds',
  years: 'Years',
  allYears: 'All years',
  claim: 'Claim',
  dates: 'Dates',
  openEnd: 'no end known',
  plan: 'plan',
  event: {
    START: 'start',
    END: 'end',
    PLANNED_START: 'planned start',
    DEADLINE: 'deadline',
    EVENT: 'date',
    FIRST_SEEN: 'first seen',
    LAST_SEEN: 'last seen',
  },
  join: (items: readonly string[]) => list(items),
};

export const TIME = catalogue('time', en);
