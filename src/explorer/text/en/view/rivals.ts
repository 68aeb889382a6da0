import { catalogue } from '../../catalogue.ts';
import { number } from '../../intl.ts';
import { COUNTS } from '../counts.ts';

/** Claims that contradict, repeat or replace each other, and plans. */
export const RIVALS = catalogue('rivals', {
  choose: 'Choose the claims',
  about: 'About',
  remove: 'Remove',
  rivalAccounts: 'Rival accounts',
  related: 'Related claims',
  leads: {
    groups:
      'Each group has all claims about one thing, such as every account of a funding round. All are kept: compare what they say, their confidence and their sources.',
    pairs: 'Pairs of claims side by side, with their differences marked.',
    conflicts:
      'Claims that contradict each other. Both are kept: compare what they say, their confidence and their sources.',
    plans:
      'Plans on the left, their outcomes on the right. Below are plans with only a next stage, and plans with neither. A plan without an outcome has not necessarily failed.',
  },
  relation: 'Relation',
  allRivals: 'All rival accounts',
  several: 'Several',
  severalRelations: 'Several relations',
  relations: 'Relations',
  inGroups: 'In groups',
  loadingGroups: 'Loading groups …',
  loadingPairs: 'Loading pairs …',
  noGroup: 'No group of claims matches.',
  firstGroups: (groups: string) => `The first ${groups} of many.`,
  groupsOf: (groups: string) => `${groups} of claims about one thing.`,
  pairs: (pairs: string) => `${pairs}.`,
  noPair: 'No pair matches the filter.',
  noPairWith: (words: string) => `No pair contains the words “${words}”.`,
  noClaims: 'No claims have this relation.',
  accounts: (count: number, example: string) => `${number(count)} accounts, such as: ${example}`,
  account: 'Account',
  moreJoined: (count: number) =>
    `More than ${number(count)} claims are joined. These are the nearest to one of them; the pages of the others show the rest.`,
  trancheOf: 'Tranche of',
  hasTranche: 'Has the tranche',
  plan: 'Plan',
  differs: '(differs)',
  rows: {
    figure: 'Figure',
    sum: 'Sum',
    stake: 'Stake',
    date: 'Date',
    since: 'Since',
    until: 'Until',
    status: 'Status',
    confidence: 'Confidence',
    kind: 'Kind',
    participants: 'Participants',
    markets: 'Markets',
    dataset: 'Data set',
    sources: 'Sources',
    remark: 'Remark',
  },
  totals: (total: {
    readonly plans: number;
    readonly isFiltered: boolean;
    readonly withOutcome: number;
    readonly withNextStage: number;
    readonly open: number;
  }) =>
    `${COUNTS.english.plans(total.plans)}${total.isFiltered ? ' that match' : ''}: ${number(total.withOutcome)} with an outcome, ${number(total.withNextStage)} with only a next stage, ${number(total.open)} with neither.`,
  inForceToo: (count: number) => `Outcomes of ${COUNTS.english.claims(count)} already in force are listed too.`,
  nextStages: 'Plans with a next stage',
  openPlans: 'Plans without an outcome on record',
});
