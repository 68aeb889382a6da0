import type { InputRef } from '@pothos/core';
import { builder } from '../builder.ts';
import { DateRangeInput } from './date-range.ts';
import {
  AmountBasis,
  Area,
  ClaimKind,
  ClaimStatus,
  EntityKind,
  LicenceType,
  ParticipantRole,
  Region,
  RelatedDirection,
  RelationKind,
  RoundType,
  Stage,
  Tier,
} from '../enum.ts';
import { MAX_ALTERNATIVES, MAX_FILTER_DEPTH } from './filter.ts';
import { Measure, Series } from '../open-value.ts';
import { RECORDED_ON } from './moment.ts';

const Involvement = builder.inputType('Involvement', {
  description: 'Conditions for one participant of a claim. One participant must meet all of them.',
  fields: (t) => ({
    entity: t.id({ description: 'The participant is this entity.' }),
    kinds: t.field({ type: [EntityKind], description: 'The participant is of one of these kinds.' }),
    countries: t.field({ type: ['CountryCode'], description: 'The participant is based in one of these countries.' }),
    areas: t.field({ type: [Area], description: 'The participant is based in a country of one of these areas.' }),
    roles: t.field({ type: [ParticipantRole], description: 'The participant has one of these roles in the claim.' }),
  }),
});

const FloatRange = builder.inputType('FloatRange', {
  description: 'A range of numbers. A missing bound is open.',
  fields: (t) => ({
    gt: t.float({ description: 'Greater than this number.' }),
    gte: t.float({ description: 'Greater than or equal to this number.' }),
    lt: t.float({ description: 'Less than this number.' }),
    lte: t.float({ description: 'Less than or equal to this number.' }),
  }),
});

const AmountFilter = builder.inputType('AmountFilter', {
  description:
    'Conditions for an amount of money. One amount of a claim must meet all of them. Amounts are compared as stated, so name a currency.',
  fields: (t) => ({
    gt: t.float({ description: 'Greater than this number of units of the currency.' }),
    gte: t.float({ description: 'Greater than or equal to this number.' }),
    lt: t.float({ description: 'Less than this number.' }),
    lte: t.float({ description: 'Less than or equal to this number.' }),
    currency: t.field({
      type: 'CurrencyCode',
      description: 'The currency. Default: any, and the numbers are compared as they are.',
    }),
    basis: t.field({ type: AmountBasis, description: 'The meaning of the amount. Default: any.' }),
  }),
});

const Related = builder.inputType('RelatedFilter', {
  description:
    'Conditions for one relation to another claim. One relation must meet all of them; without conditions, any relation counts.',
  fields: (t) => ({
    kinds: t.field({ type: [RelationKind], description: 'The relation is of one of these kinds.' }),
    direction: t.field({
      type: RelatedDirection,
      description: 'Whether the claim states the relation or is its target. Symmetric kinds match both. Default: both.',
    }),
  }),
});

/** The filter of every field that lists claims or derives something from them. */
export const ClaimFilter: InputRef<ClaimFilterInput> = builder.inputRef<ClaimFilterInput>('ClaimFilter').implement({
  description: `Conditions for claims. A claim must meet all of them. A list matches if one of its values does, and a condition that is omitted or null always matches. An unknown value meets no condition. Filters can be nested ${MAX_FILTER_DEPTH} levels deep, with at most ${MAX_ALTERNATIVES} alternatives.`,
  fields: (t) => ({
    recordedOn: t.field({ type: 'DateTime', description: RECORDED_ON }),
    ids: t.idList({ description: 'The claim has one of these ids.' }),
    datasets: t.idList({ description: 'The claim belongs to one of these data sets.' }),
    entity: t.id({
      description:
        'This entity takes part in the claim, in any role. `involves` also tests roles, kinds and countries.',
    }),
    entities: t.idList({ description: 'At least one of these entities takes part in the claim, in any role.' }),
    kinds: t.field({ type: [ClaimKind], description: 'The claim is of one of these kinds.' }),
    status: t.field({ type: [ClaimStatus], description: 'The claim has one of these statuses.' }),
    stages: t.field({ type: [Stage], description: 'The claim records one of these stages of a deal.' }),
    tiers: t.field({ type: [Tier], description: 'The claim belongs to one of these tiers.' }),
    tags: t.stringList({ description: 'The claim has one of these tags, spelled exactly like this.' }),
    markets: t.field({
      type: ['CountryCode'],
      description: 'The claim covers at least one of these countries. A claim that names no country covers none.',
    }),
    areas: t.field({
      type: [Area],
      description:
        'The claim covers at least one country of these areas: `[EUROPE]` finds claims about France. `regions`, in contrast, finds claims that name a region in place of countries.',
    }),
    regions: t.field({
      type: [Region],
      description:
        'The claim names one of these regions. It does not find claims about the countries of a region: use `areas`.',
    }),
    involves: t.field({
      type: [Involvement],
      description:
        'Every condition is met by some participant: `[{ entity: "letpay", roles: [PLATFORM] }, { roles: [MERCHANT] }]` finds claims with LetPay as the platform and any merchant.',
    }),
    sources: t.idList({ description: 'The claim cites at least one of these sources.' }),
    onlySources: t.idList({ description: 'The claim cites no sources except these.' }),
    confidence: t.field({
      type: FloatRange,
      description: 'The confidence of the claim is in this range, from 0 to 1.',
    }),
    date: t.field({
      type: DateRangeInput,
      description:
        'The date of the claim is in this range: the date of the event or, if that is unknown, the start or the first mention. A partial date is in the range if all of it is: `2018` is in no range shorter than that year.',
    }),
    year: t.int({
      description:
        'The year of the first day that the date of the claim can mean, as `counts(by: YEAR)` counts it: 1 to 9999.',
    }),
    until: t.field({
      type: DateRangeInput,
      description:
        'The stated end of the claim, or the deadline of a plan, is in this range. A partial date is in the range if all of it is.',
    }),
    amount: t.field({ type: AmountFilter, description: 'The claim states such an amount of money.' }),
    inForceOn: t.field({
      type: 'Date',
      description:
        'The claim was in force on this day, as far as known. This applies to partnerships, ownerships, roles and market presences that are ACTIVE or ENDED. The claim must have started: the latest day that its start can mean (`since`, or else the first mention, or else `date`) is on or before this day. It must not have ended: the earliest day that its end can mean is after this day. Without an end, an ACTIVE claim is still in force, and an ENDED one is until it was last mentioned. Without a start, a claim is never in force.',
    }),
    knownOn: t.field({
      type: 'Date',
      description:
        'One of the cited sources was published by this day: the latest day that its date can mean is on or before it. Undated sources do not count.',
    }),
    measures: t.field({ type: [Measure], description: 'The claim has a figure of one of these measures.' }),
    roundTypes: t.field({ type: [RoundType], description: 'The round is of one of these types.' }),
    licenceTypes: t.field({ type: [LicenceType], description: 'The licence is of one of these types.' }),
    series: t.field({ type: [Series], description: 'The claim belongs to one of these rounds.' }),
    title: t.string({ description: 'The job title contains this text. Case and accents are ignored.' }),
    related: t.field({
      type: Related,
      description:
        'The claim has such a relation to another claim: `{ kinds: [REALISED_BY], direction: OUT }` finds plans with an outcome.',
    }),
    text: t.string({
      description:
        'The summary contains these words. Each matches the beginning of a word; a single letter or digit matches a whole word only. Case and accents are ignored.',
    }),
    any: t.field({ type: [ClaimFilter], description: 'At least one of these filters matches.' }),
    not: t.field({
      type: ClaimFilter,
      description:
        'This filter does not match, or the values that it needs are unknown. A filter and its `not` together give the whole list.',
    }),
  }),
});

/** The input as resolvers get it. Pothos cannot infer a type that contains itself. */
export interface ClaimFilterInput {
  readonly recordedOn?: string | null | undefined;
  readonly ids?: readonly string[] | null | undefined;
  readonly datasets?: readonly string[] | null | undefined;
  readonly entity?: string | null | undefined;
  readonly entities?: readonly string[] | null | undefined;
  readonly kinds?: readonly (typeof ClaimKind.$inferType)[] | null | undefined;
  readonly status?: readonly (typeof ClaimStatus.$inferType)[] | null | undefined;
  readonly stages?: readonly (typeof Stage.$inferType)[] | null | undefined;
  readonly tiers?: readonly (typeof Tier.$inferType)[] | null | undefined;
  readonly tags?: readonly string[] | null | undefined;
  readonly markets?: readonly string[] | null | undefined;
  readonly areas?: readonly (typeof Area.$inferType)[] | null | undefined;
  readonly regions?: readonly (typeof Region.$inferType)[] | null | undefined;
  readonly involves?: readonly (typeof Involvement.$inferInput)[] | null | undefined;
  readonly sources?: readonly string[] | null | undefined;
  readonly onlySources?: readonly string[] | null | undefined;
  readonly confidence?: typeof FloatRange.$inferInput | null | undefined;
  readonly date?: typeof DateRangeInput.$inferInput | null | undefined;
  readonly year?: number | null | undefined;
  readonly until?: typeof DateRangeInput.$inferInput | null | undefined;
  readonly amount?: typeof AmountFilter.$inferInput | null | undefined;
  readonly inForceOn?: string | null | undefined;
  readonly knownOn?: string | null | undefined;
  readonly measures?: readonly (typeof Measure.$inferType)[] | null | undefined;
  readonly series?: readonly (typeof Series.$inferType)[] | null | undefined;
  readonly roundTypes?: readonly (typeof RoundType.$inferType)[] | null | undefined;
  readonly licenceTypes?: readonly (typeof LicenceType.$inferType)[] | null | undefined;
  readonly title?: string | null | undefined;
  readonly related?: typeof Related.$inferInput | null | undefined;
  readonly text?: string | null | undefined;
  readonly any?: readonly ClaimFilterInput[] | null | undefined;
  readonly not?: ClaimFilterInput | null | undefined;
}
