import type { ClaimCriteria, InvolvementCriteria } from '../claim/claim-filter.ts';
import { type AmountCriteria, meetsAmount } from '../../model/stored/amount-key.ts';
import { type ClaimColumns, claimNumber } from './claim-columns.ts';
import {
  contains,
  hasItem,
  hasOneOf,
  hasOnly,
  isAfter,
  isBetween,
  isListed,
  hasNumber,
  isOneOf,
} from './property-sieve.ts';
import { type Sieve, passAll, sieveBy } from './sieve.ts';
import { claimsWithWord } from './words.ts';

/** A sieve for each criterion of a set, the quickest ones first. */
export function sievesOf(columns: ClaimColumns, criteria: ClaimCriteria): Sieve[] {
  return CRITERIA.flatMap((name) => {
    const value = criteria[name] ?? null;
    // the type of a value belongs to its name, which the compiler does not see
    return value === null ? [] : (SIEVES[name] as (columns: ClaimColumns, value: unknown) => Sieve)(columns, value);
  });
}

type Criteria = Required<ClaimCriteria>;

/** Each is equal to its line in `criteriaText`. */
const SIEVES: { readonly [Name in keyof Criteria]: (columns: ClaimColumns, value: Criteria[Name]) => Sieve } = {
  ids: (columns, ids) => {
    const claims = new Set(ids.map((id) => claimNumber(columns, id)));
    return sieveBy((claim) => claims.has(claim));
  },
  kinds: ({ text }, values) => isOneOf(text.kind, values),
  status: ({ text }, values) => isOneOf(text.status, values),
  measures: ({ text }, values) => isOneOf(text.measure, values),
  series: ({ text }, values) => isOneOf(text.series, values),
  roundTypes: ({ text }, values) => isOneOf(text.roundType, values),
  licenceTypes: ({ text }, values) => isOneOf(text.licenceType, values),
  stages: ({ text }, values) => isOneOf(text.stage, values),
  regions: ({ text }, values) => isOneOf(text.region, values),
  tiers: ({ text }, values) => isOneOf(text.tier, values),
  datasets: ({ text }, values) => isOneOf(text.dataset, values),
  year: ({ text }, year) => isOneOf(text.year, [year]),
  dateFrom: ({ text }, day) => isBetween(text.dateFirst, day, null),
  dateTo: ({ text }, day) => isBetween(text.dateLast, null, day),
  untilFrom: ({ text }, day) => isBetween(text.untilFirst, day, null),
  untilTo: ({ text }, day) => isBetween(text.untilLast, null, day),
  inForceOn: ({ text }, day) => passAll([isBetween(text.inForceFrom, null, day), isAfter(text.inForceUntil, day)]),
  knownOn: ({ text }, day) => isBetween(text.knownFrom, null, day),
  confidenceGt: ({ confidence }, bound) => hasNumber(confidence, (number) => number > bound),
  confidenceGte: ({ confidence }, bound) => hasNumber(confidence, (number) => number >= bound),
  confidenceLt: ({ confidence }, bound) => hasNumber(confidence, (number) => number < bound),
  confidenceLte: ({ confidence }, bound) => hasNumber(confidence, (number) => number <= bound),
  title: ({ text }, part) => contains(text.normalizedTitle, part),
  words: ({ words, size }, toFind) => passAll(toFind.map((word) => isListed(claimsWithWord(words, word), size))),
  tags: ({ list }, values) => hasOneOf(list.tags, values),
  markets: ({ list }, values) => hasOneOf(list.markets, values),
  sources: ({ list }, values) => hasOneOf(list.sources, values),
  onlySources: ({ list }, values) => hasOnly(list.sources, values),
  related: ({ list }, values) => hasOneOf(list.related, values),
  amounts: (columns, amounts) => passAll(amounts.map((amount) => hasAmount(columns, amount))),
  involves: (columns, involvements) => passAll(involvements.map((involvement) => involves(columns, involvement))),
};

const CRITERIA = Object.keys(SIEVES) as (keyof Criteria)[];

/** Whether an entity takes part in one of these roles; null: any. */
export function takesPart({ list }: ClaimColumns, entity: string, roles: readonly string[] | null): Sieve {
  const { participants, participantRoles } = list;
  return hasItem(participants, [
    { column: participants, values: [entity] },
    ...(roles ? [{ column: participantRoles, values: roles }] : []),
  ]);
}

function hasAmount({ list: { amountKeys } }: ClaimColumns, amount: AmountCriteria): Sieve {
  return hasOneOf(
    amountKeys,
    amountKeys.values.slice(1).filter((key) => meetsAmount(key, amount)),
  );
}

function involves({ list }: ClaimColumns, { entities, kinds, countries, roles }: InvolvementCriteria): Sieve {
  const { participants, participantKinds, participantCountries, participantRoles } = list;
  const criteria = (
    [
      [participants, entities],
      [participantRoles, roles],
      [participantCountries, countries],
      [participantKinds, kinds],
    ] as const
  ).flatMap(([column, values]) => (values ? { column, values } : []));
  return hasItem(participants, criteria);
}
