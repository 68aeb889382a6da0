import { catalogue } from '../../catalogue.ts';
import { plural } from '../../intl.ts';
import { COUNTS } from '../counts.ts';

/** The page of an entity. */
export const FACTS = catalogue('facts', {
  entity: 'Entity',
  loading: 'Loading …',
  basedIn: 'Based in',
  describedIn: 'Described in',
  id: 'Id',
  mergedFrom: 'Merged from',
  copy: 'Copy',
  copyName: (name: string) => `Copy the ${name}`,
  source: 'Source:',
  schemes: {
    DOMAIN: 'Domain',
    OTHER: 'Other identifier',
    REGISTRATION: 'Registration',
    TICKER: 'Ticker',
  },
  sorts: {
    earliest: 'Earliest first',
    latest: 'Latest first',
    confidence: 'Most trusted first',
  },
  filter: 'Filter and sort the facts',
  kinds: 'Kinds',
  status: 'Status',
  order: 'Order',
  moreViews: (name: string) => `More views of ${name}`,
  neighbourhood: 'Neighbourhood as a graph',
  connections: 'Connections to other entities',
  rivals: 'Rival accounts',
  partners: 'Partners per market',
  noMatch: 'No claim matches the filter.',
  noClaims: 'No claims on record.',
  count: (claims: string, narrowed: boolean, datasets: number) =>
    `${claims}${narrowed ? ' of these kinds and statuses' : ' on record'}${datasets === 0 ? '' : datasets === 1 ? ' in this data set' : ' in these data sets'}.`,
  loadingMarket: 'Loading the market …',
  covered: (count: number, narrowed: boolean, datasets: number) => {
    const conditions = narrowed ? ' with these kinds and statuses' : datasets > 0 ? ' of these data sets' : '';
    return count === 0
      ? `No claim${conditions} covers this market.`
      : `${COUNTS.english.claims(count)}${conditions} ${plural(count, { one: 'covers', other: 'cover' })} this market.`;
  },
  partnershipsIn: (name: string) => `Partnerships in ${name}`,
  byRole: 'Participants by role. An entity with several roles is listed under each.',
  partnersIn: (name: string, market: string, partnerships: string) =>
    `Partners of ${name} in ${market}: ${partnerships}`,
  otherClaims: (name: string) => `Other claims about ${name}`,
  based: (name: string) => `Entities based in ${name}`,
});
