import type { ReactNode } from 'react';

import { catalogue } from '../../catalogue.ts';
import { plural } from '../../intl.ts';
import { rich } from '../../rich.ts';

/** The page of a claim. */
export const CLAIM = catalogue('claim', {
  claim: 'Claim',
  titleOf: (id: string) => `Claim ${id}`,
  loading: 'Loading …',
  loadingClaims: 'Loading the claims …',
  retracted: (moment: ReactNode) =>
    rich`This claim was retracted on ${moment}. No list contains it, but its address still works.`,
  record: 'The record',
  recordNow: 'The record now',
  neighbourhood: 'Neighbourhood of its participants',
  accounts: 'All accounts of this',
  rivals: 'Rival accounts about its participants',
  related: 'Related claims',
  noneRelated: 'None.',
  sources: 'Sources',
  inferredEnd: 'No cited source states the end. It was inferred.',
  confidenceNote: 'in the claim as worded, from 0 to 1.',
  confidenceDefault: 'The data set states no confidence for this claim. This is its default.',
  unknownDate: 'unknown: no source states it',
  onlyYear: '(only the year is known)',
  onlyMonth: '(only the month is known)',
  noMarkets: 'none stated, which does not mean everywhere',
  inCurrency: 'in the currency of the source',
  fields: {
    remark: 'Remark',
    dataset: 'Data set',
    id: 'Id',
    status: 'Status',
    confidence: 'Confidence',
    tier: 'Tier',
    date: 'Date',
    firstSeen: 'First seen',
    lastSeen: 'Last seen',
    area: 'Area',
    position: 'Position',
    stage: 'Stage',
    round: 'Round',
    series: 'Series',
    licence: 'Licence',
    licenceNumber: 'Licence number',
    stake: 'Stake',
    figure: 'Figure',
  },
  sums: (count: number) => plural(count, { one: 'Sum', other: 'Sums' }),
});
