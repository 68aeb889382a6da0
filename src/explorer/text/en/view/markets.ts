import type { ReactNode } from 'react';
import { catalogue } from '../../catalogue.ts';
import { number, plural } from '../../intl.ts';
import { rich } from '../../rich.ts';
import { COUNTS } from '../counts.ts';

/** The partners of an entity by market and role. */
export const MARKETS = catalogue('markets', {
  title: 'Partners per market',
  titleOf: (name: string) => `Partners of ${name} per market`,
  choose: 'Choose an entity to see its partners by market and role.',
  picker: 'Wallet, company or bank',
  allRolesNote:
    'Partners in all roles are counted. To count only partners of a platform, select that role in the next view.',
  lead: (name: ReactNode) =>
    rich`The partners of ${name} by market and role. Numbers count partners. A partner with several roles or markets counts in each.`,
  loading: 'Loading partners …',
  filter: 'Filter the grid',
  status: 'Status of the partnerships',
  as: 'Only where it takes part as',
  summary: (markets: string, withoutMarket: boolean) =>
    `${markets}${withoutMarket ? ', and partnerships without a market' : ''}. Select a number to see the partners.`,
  noMatch: (name: string) => `No partnership of ${name} matches the filter.`,
  showAll: (count: number) =>
    plural(count, { one: 'Show its only partnership', other: `Show all ${COUNTS.english.partnerships(count)}` }),
  none: (name: string) => `${name} has no partnerships.`,
  allClaims: (name: string) => `See all claims about ${name}`,
  noMarket: 'No market stated',
  noneStated: 'None stated',
  allRolesOf: 'all roles',
  allRoles: 'All roles',
  market: 'Market',
  cell: (market: string, role: string) => `${market}: ${role}`,
  cellLabel: (market: string, role: string) => `${market}, ${role}`,
  cellCount: (label: string, count: number) => `${label}: ${number(count)}`,
  truncated: (shown: number, total: string) => `${number(shown)} of ${total} are shown. The download has all of them.`,
  listed: (claims: string) => `${claims} as a list`,
  claimsAbout: (entity: ReactNode) => rich`All claims about ${entity}`,
  grid: 'Partners per market and role',
  gridHelp: 'Arrow keys move between the numbers.',
});
