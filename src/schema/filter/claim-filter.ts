import { builder } from '../builder.ts';
import { DateRangeInput } from './date-range.ts';
import {
  ClaimKind,
  ClaimStatus,
  EntityKind,
  Measure,
  ParticipantRole,
  Region,
  RelatedDirection,
  RelationKind,
  Series,
  Stage,
  Tier,
} from '../enum.ts';
import { MAX_ALTERNATIVES, MAX_FILTER_DEPTH } from './filter.ts';

const Involvement = builder.inputType('Involvement', {
  description: 'Some participant of the claim for which all of this holds.',
  fields: (t) => ({
    entity: t.id({ description: 'It is this entity.' }),
    kinds: t.field({ type: [EntityKind], description: 'It is an entity of one of these kinds.' }),
    countries: t.field({ type: ['CountryCode'], description: 'It has its seat in one of these countries.' }),
    roles: t.field({ type: [ParticipantRole], description: 'It has one of these roles in the claim.' }),
  }),
});

const FloatRange = builder.inputType('FloatRange', {
  description: 'Numbers between two ends; an end that is left out is open.',
  fields: (t) => ({
    gt: t.float({ description: 'Greater than this.' }),
    gte: t.float({ description: 'This or greater.' }),
    lt: t.float({ description: 'Less than this.' }),
    lte: t.float({ description: 'This or less.' }),
  }),
});

const Related = builder.inputType('RelatedFilter', {
  description: 'Some relation to another claim for which all of this holds; without any condition, any relation.',
  fields: (t) => ({
    kinds: t.field({ type: [RelationKind], description: 'It is of one of these kinds.' }),
    direction: t.field({
      type: RelatedDirection,
      description: 'Which end of it the claim is; kinds that hold either way meet both. Left out: either end.',
    }),
  }),
});

/** The filter of every field that lists claims or derives something from them. */
export const ClaimFilter = builder.inputRef<ClaimFilterInput>('ClaimFilter').implement({
  description: `Which claims. All conditions hold together; a list holds where one of its values does; a condition that is left out, or null, holds always. What is unknown about a claim meets no condition. Filters may stand inside each other, ${MAX_FILTER_DEPTH} deep and with ${MAX_ALTERNATIVES} alternatives at most.`,
  fields: (t) => ({
    ids: t.idList({ description: 'It is one of these claims.' }),
    kinds: t.field({ type: [ClaimKind], description: 'It is of one of these kinds.' }),
    status: t.field({ type: [ClaimStatus], description: 'It has one of these statuses.' }),
    stages: t.field({ type: [Stage], description: 'It records one of these steps of a deal.' }),
    tiers: t.field({ type: [Tier], description: 'It belongs to one of these parts of the collection.' }),
    markets: t.field({
      type: ['CountryCode'],
      description: 'It covers at least one of these countries. A claim that names no country covers none.',
    }),
    regions: t.field({ type: [Region], description: 'It names one of these areas.' }),
    involves: t.field({
      type: [Involvement],
      description:
        'Each of these takes part in it: `[{ entity: "alipay", roles: [PLATFORM] }, { roles: [MERCHANT] }]` are claims with Alipay as platform and any merchant.',
    }),
    sources: t.idList({ description: 'It cites at least one of these sources.' }),
    onlySources: t.idList({ description: 'It cites these sources, or some of them, and nothing else.' }),
    confidence: t.field({ type: FloatRange, description: 'It is trusted within this range, from 0 to 1.' }),
    date: t.field({
      type: DateRangeInput,
      description:
        'Its date lies within this range: the date of the event, or where that is unknown the start, or the first sighting. A coarse date lies within if all of it does: `2018` is in no range shorter than that year.',
    }),
    inForceOn: t.field({
      type: 'Date',
      description:
        'It was in force on this day, as far as known. Partnerships, ownerships, roles and market presences that are ACTIVE or ENDED: the last day its start may mean (`since`, else the first sighting, else `date`) is not later, and the first day its end may mean is later. Without an end, ACTIVE goes on and ENDED holds until it was last seen; without a start it is not in force.',
    }),
    knownOn: t.field({
      type: 'Date',
      description:
        'Some source that it cites had appeared by this day: the last day that the date of the source may mean is not later. Undated sources prove nothing.',
    }),
    measures: t.field({ type: [Measure], description: 'It carries a figure of one of these measures.' }),
    series: t.field({ type: [Series], description: 'It belongs to one of these rounds.' }),
    title: t.string({ description: 'Its job title contains this text, forgiving of case and accents.' }),
    related: t.field({
      type: Related,
      description:
        'It has such a relation to another claim: `{ kinds: [REALISED_BY], direction: OUT }` are plans with an outcome.',
    }),
    text: t.string({
      description:
        'Each of these words begins a word of its summary, forgiving of case and accents; a single letter or digit is a whole word there.',
    }),
    any: t.field({ type: [ClaimFilter], description: 'At least one of these filters holds.' }),
    not: t.field({
      type: ClaimFilter,
      description:
        'This filter does not hold, also where what it asks for is unknown: a list under a filter and under its `not` are the whole list.',
    }),
  }),
});

/** The input as resolvers get it. Pothos cannot infer a type that contains itself. */
export interface ClaimFilterInput {
  readonly ids?: readonly string[] | null | undefined;
  readonly kinds?: readonly (typeof ClaimKind.$inferType)[] | null | undefined;
  readonly status?: readonly (typeof ClaimStatus.$inferType)[] | null | undefined;
  readonly stages?: readonly (typeof Stage.$inferType)[] | null | undefined;
  readonly tiers?: readonly (typeof Tier.$inferType)[] | null | undefined;
  readonly markets?: readonly string[] | null | undefined;
  readonly regions?: readonly (typeof Region.$inferType)[] | null | undefined;
  readonly involves?: readonly (typeof Involvement.$inferInput)[] | null | undefined;
  readonly sources?: readonly string[] | null | undefined;
  readonly onlySources?: readonly string[] | null | undefined;
  readonly confidence?: typeof FloatRange.$inferInput | null | undefined;
  readonly date?: typeof DateRangeInput.$inferInput | null | undefined;
  readonly inForceOn?: string | null | undefined;
  readonly knownOn?: string | null | undefined;
  readonly measures?: readonly (typeof Measure.$inferType)[] | null | undefined;
  readonly series?: readonly (typeof Series.$inferType)[] | null | undefined;
  readonly title?: string | null | undefined;
  readonly related?: typeof Related.$inferInput | null | undefined;
  readonly text?: string | null | undefined;
  readonly any?: readonly ClaimFilterInput[] | null | undefined;
  readonly not?: ClaimFilterInput | null | undefined;
}
