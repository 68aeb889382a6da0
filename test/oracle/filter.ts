import { firstDay, lastDay } from '../support/day.ts';
import type { Claim, Participant, Records } from '../support/record.ts';
import { type Area, isInAreas } from './area.ts';
import { type Maybe, entityOf, isIn } from './collection.ts';
import { relationsOf } from './relation.ts';
import { folded, holdsWords } from './text.ts';
import { eventDate, isInForceOn, isKnownOn } from './time.ts';

/** The API's input type ClaimFilter. */
export interface ClaimFilter {
  readonly ids?: Maybe<readonly string[]>;
  readonly entity?: Maybe<string>;
  readonly entities?: Maybe<readonly string[]>;
  readonly areas?: Maybe<readonly Area[]>;
  readonly year?: Maybe<number>;
  readonly until?: Maybe<DateRange>;
  readonly amount?: Maybe<AmountFilter>;
  readonly kinds?: Maybe<readonly string[]>;
  readonly status?: Maybe<readonly string[]>;
  readonly stages?: Maybe<readonly string[]>;
  readonly tiers?: Maybe<readonly string[]>;
  readonly datasets?: Maybe<readonly string[]>;
  readonly tags?: Maybe<readonly string[]>;
  readonly roundTypes?: Maybe<readonly string[]>;
  readonly licenceTypes?: Maybe<readonly string[]>;
  readonly markets?: Maybe<readonly string[]>;
  readonly regions?: Maybe<readonly string[]>;
  readonly involves?: Maybe<readonly Involvement[]>;
  readonly sources?: Maybe<readonly string[]>;
  readonly onlySources?: Maybe<readonly string[]>;
  readonly confidence?: Maybe<FloatRange>;
  readonly date?: Maybe<DateRange>;
  readonly inForceOn?: Maybe<string>;
  readonly knownOn?: Maybe<string>;
  readonly measures?: Maybe<readonly string[]>;
  readonly series?: Maybe<readonly string[]>;
  readonly title?: Maybe<string>;
  readonly text?: Maybe<string>;
  readonly related?: Maybe<Related>;
  readonly any?: Maybe<readonly ClaimFilter[]>;
  readonly not?: Maybe<ClaimFilter>;
}

export interface Involvement {
  readonly entity?: Maybe<string>;
  readonly kinds?: Maybe<readonly string[]>;
  readonly countries?: Maybe<readonly string[]>;
  readonly roles?: Maybe<readonly string[]>;
  readonly areas?: Maybe<readonly Area[]>;
}

export interface AmountFilter extends FloatRange {
  readonly currency?: Maybe<string>;
  readonly basis?: Maybe<string>;
}

export interface FloatRange {
  readonly gt?: Maybe<number>;
  readonly gte?: Maybe<number>;
  readonly lt?: Maybe<number>;
  readonly lte?: Maybe<number>;
}

export interface DateRange {
  readonly from?: Maybe<string>;
  readonly to?: Maybe<string>;
  readonly gt?: Maybe<string>;
  readonly gte?: Maybe<string>;
  readonly lt?: Maybe<string>;
  readonly lte?: Maybe<string>;
}

export interface Related {
  readonly kinds?: Maybe<readonly string[]>;
  readonly direction?: Maybe<'OUT' | 'IN'>;
}

export function claimsWhere(records: Records, filter?: Maybe<ClaimFilter>): Claim[] {
  return records.claims.filter((claim) => matches(records, claim, filter));
}

/** Whether the claim meets all conditions of a valid filter. A condition that is null or left out is met. */
export function matches(records: Records, claim: Claim, filter: Maybe<ClaimFilter>): boolean {
  if (!filter) return true;
  const { involves, sources, onlySources, confidence, date, inForceOn, knownOn, title, text, related, any, not } =
    filter;
  const cited = claim.citations.map(({ source }) => source);
  return (
    isIn(filter.ids, claim.id) &&
    takesPart(claim, filter.entity ? [filter.entity] : null) &&
    takesPart(claim, filter.entities) &&
    (!filter.areas || claim.markets.some((market) => isInAreas(filter.areas, market))) &&
    (!filter.year || eventDate(claim)?.startsWith(String(filter.year)) === true) &&
    (!filter.until || liesWithin(filter.until, claim.until)) &&
    (!filter.amount || (claim.amounts ?? []).some((amount) => isSuch(filter.amount ?? {}, amount))) &&
    isIn(filter.kinds, claim.kind) &&
    isIn(filter.status, claim.status) &&
    isIn(filter.stages, claim.stage) &&
    isIn(filter.tiers, claim.tier) &&
    isIn(filter.datasets, claim.dataset ?? DATASET) &&
    (!filter.tags || (claim.tags ?? []).some((tag) => isIn(filter.tags, tag))) &&
    isIn(filter.roundTypes, claim.roundType ?? roundTypeOf(claim.series)) &&
    isIn(filter.licenceTypes, claim.licenceType ?? null) &&
    isIn(filter.regions, claim.region) &&
    isIn(filter.measures, claim.metric?.measure ?? null) &&
    isIn(filter.series, claim.series) &&
    (!filter.markets || claim.markets.some((market) => isCountryIn(filter.markets, market))) &&
    (!involves ||
      involves.every((wanted) => claim.participants.some((participant) => fits(records, participant, wanted)))) &&
    (!sources || cited.some((source) => sources.includes(source))) &&
    (!onlySources || cited.every((source) => onlySources.includes(source))) &&
    (!confidence || isWithin(confidence, claim.confidence)) &&
    (!date || liesWithin(date, eventDate(claim))) &&
    (!inForceOn || isInForceOn(claim, inForceOn)) &&
    (!knownOn || isKnownOn(records, claim, knownOn)) &&
    (!title || (claim.title !== null && folded(claim.title).includes(folded(title)))) &&
    (!text || holdsWords(claim.summary, text)) &&
    (!related || isRelated(records, claim, related)) &&
    (!any || any.some((alternative) => matches(records, claim, alternative))) &&
    (!not || !matches(records, claim, not))
  );
}

/** The data set of records that do not name theirs. */
export const DATASET = 'alipay';

/** Version 1 of the format has only these series, and no types of rounds. */
function roundTypeOf(series: string | null): string | null {
  if (series === null || series === 'IPO') return series;
  return /^[A-C]$/.test(series) ? `SERIES_${series}` : null;
}

/** The API accepts country codes in upper and lower case. */
export function isCountryIn(codes: Maybe<readonly string[]>, country: string | null): boolean {
  return isIn(
    codes?.map((code) => code.toUpperCase()),
    country,
  );
}

function fits(records: Records, { entity: id, role }: Participant, wanted: Involvement): boolean {
  const entity = entityOf(records, id);
  return (
    isIn(wanted.entity ? [wanted.entity] : null, id) &&
    isIn(wanted.kinds, entity.kind) &&
    isCountryIn(wanted.countries, entity.country) &&
    isInAreas(wanted.areas, entity.country) &&
    isIn(wanted.roles, role)
  );
}

function takesPart({ participants }: Claim, ids: Maybe<readonly string[]>): boolean {
  return !ids || participants.some(({ entity }) => ids.includes(entity));
}

function isSuch(wanted: AmountFilter, { value, currency, basis }: NonNullable<Claim['amounts']>[number]): boolean {
  return (
    isWithin(wanted, value) &&
    isIn(wanted.currency ? [wanted.currency] : null, currency) &&
    isIn(wanted.basis ? [wanted.basis] : null, basis)
  );
}

function isWithin({ gt, gte, lt, lte }: FloatRange, value: number): boolean {
  return (
    value > (gt ?? -Infinity) && value >= (gte ?? -Infinity) && value < (lt ?? Infinity) && value <= (lte ?? Infinity)
  );
}

/** A coarse date is within a range when all of its days are. */
function liesWithin({ from, to, gt, gte, lt, lte }: DateRange, date: string | null): boolean {
  if (![from, to, gt, gte, lt, lte].some(Boolean)) return true;
  if (date === null) return false;
  return (
    [from, gte].every((bound) => !bound || firstDay(bound) <= firstDay(date)) &&
    [to, lte].every((bound) => !bound || lastDay(date) <= lastDay(bound)) &&
    (!gt || lastDay(gt) < firstDay(date)) &&
    (!lt || lastDay(date) < firstDay(lt))
  );
}

function isRelated(records: Records, claim: Claim, { kinds, direction }: Related): boolean {
  return relationsOf(records, claim).some(
    (relation) =>
      isIn(kinds, relation.kind) && (!direction || relation.direction === 'BOTH' || relation.direction === direction),
  );
}
