import { catalogue } from '../catalogue.ts';
import { list, number, plural } from '../intl.ts';

const en = {
  title: 'Compare',
  lead: 'Two to five entities side by side: what differs, what they share, and when.',
  titleOf: (names: readonly string[]) => `Compare ${list(names)}`,
  controls: 'Entities to compare',
  entities: 'Entities',
  chooseMore: 'Choose at least two entities.',
  examples: 'Example:',
  loading: 'Loading the entities …',
  unknown: (id: string) => `There is no entity “${id}”.`,
  facts: 'Facts',
  factsNote: 'Rows that differ come first. A dash means that nothing is on record, not that there is nothing.',
  fact: 'Fact',
  differs: 'differs',
  same: 'the same',
  kind: 'Kind',
  basedIn: 'Based in',
  tags: 'Tags',
  claims: (kind: string) => `Claims: ${kind}`,
  none: '–',
  partners: 'Shared partners',
  partnersNote:
    'Entities that take part in partnerships with at least two of them, in any role. A tick leads to the claims.',
  partner: 'Partner',
  noPartners: 'They have no partner in common.',
  morePartners: (shown: number, total: number) => `${number(shown)} of ${number(total)} shared partners are shown.`,
  partnerOf: (partner: string, name: string) => `${partner} is a partner of ${name}`,
  markets: 'Markets',
  marketsNote: 'Partners in partnerships that name the market. Markets of all of them come first, then those of some.',
  market: 'Market',
  inMarkets: 'Of',
  sharedBy: (count: number, all: number) => (count === all ? 'all' : `${number(count)} of ${number(all)}`),
  only: (name: string) => `only ${name}`,
  noMarkets: 'No partnership of theirs names a market.',
  figures: 'Figures',
  figuresNote:
    'Measures of which at least two of them have a figure. All values are named, each as its source gives it; definitions may differ.',
  measure: 'Measure',
  noFigures: 'There is no measure of which two of them have a figure.',
  otherMeasures: (count: number) =>
    plural(count, { one: '1 measure of one entity only', other: `${number(count)} measures of one entity only` }),
  chart: (measure: string) => `Chart of ${measure}`,
  growth: 'Partners over time',
  timelines: 'Timelines',
  timelinesNote: 'Claims in which several of them take part are in each timeline.',
  firstDates: (count: number) => `The first ${number(count)} dates of each entity are shown.`,
  save: 'Save the comparison as CSV',
  section: 'Section',
};

export const COMPARE = catalogue('compare', en);
