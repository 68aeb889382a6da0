import { ClientError } from '../client-error.ts';
import { fold } from '../dataset/fold.ts';
import type { ClaimCriteria } from '../graph/claim-filter.ts';
import { builder } from './builder.ts';
import { dateCriteria, DateRangeInput } from './date-range.ts';
import { ClaimKind, ClaimStatus, EntityKind, Measure, ParticipantRole, Region, Series, Stage, Tier } from './enum.ts';
import { type ExpectedIds, nonBlank, nonEmpty } from './input.ts';

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

/** The one filter over claims, the same wherever claims are listed or something is derived from them. */
export const ClaimFilter = builder.inputType('ClaimFilter', {
  description:
    'Which claims. All conditions hold together; a list holds where one of its values does; a condition that is left out, or null, holds always. What is unknown about a claim meets no condition.',
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
  }),
});

export type ClaimFilterInput = typeof ClaimFilter.$inferInput;

/**
 * The conditions of a filter as the graph takes them.
 *
 * @throws {ClientError} INVALID_FILTER for an empty list or text, or a range that nothing can be in
 */
export function claimCriteria(where: ClaimFilterInput | null | undefined): ClaimCriteria {
  const { confidence, date } = where ?? {};
  return {
    ids: nonEmpty('where.ids', where?.ids),
    kinds: nonEmpty('where.kinds', where?.kinds),
    status: nonEmpty('where.status', where?.status),
    stages: nonEmpty('where.stages', where?.stages),
    tiers: nonEmpty('where.tiers', where?.tiers),
    markets: nonEmpty('where.markets', where?.markets),
    regions: nonEmpty('where.regions', where?.regions),
    involves:
      nonEmpty('where.involves', where?.involves)?.map((involvement, place) => ({
        entity: involvement.entity ?? null,
        kinds: nonEmpty(`where.involves[${place}].kinds`, involvement.kinds),
        countries: nonEmpty(`where.involves[${place}].countries`, involvement.countries),
        roles: nonEmpty(`where.involves[${place}].roles`, involvement.roles),
      })) ?? null,
    sources: nonEmpty('where.sources', where?.sources),
    onlySources: nonEmpty('where.onlySources', where?.onlySources),
    ...confidenceCriteria(confidence),
    ...dateCriteria('where.date', date),
    inForceOn: where?.inForceOn ?? null,
    knownOn: where?.knownOn ?? null,
    measures: nonEmpty('where.measures', where?.measures),
    series: nonEmpty('where.series', where?.series),
    title: where?.title === null || where?.title === undefined ? null : fold(nonBlank('where.title', where.title)),
  };
}

/** The ids that a filter names: each should be known. */
export function idsOf(where: ClaimFilterInput | null | undefined): ExpectedIds[] {
  return [
    { argument: 'where.ids', family: 'claim', ids: where?.ids ?? null },
    {
      argument: 'where.involves.entity',
      family: 'entity',
      ids: (where?.involves ?? []).flatMap(({ entity }) => entity ?? []),
    },
    { argument: 'where.sources', family: 'source', ids: where?.sources ?? null },
    { argument: 'where.onlySources', family: 'source', ids: where?.onlySources ?? null },
  ];
}

type ConfidenceCriteria = Pick<ClaimCriteria, 'confidenceGt' | 'confidenceGte' | 'confidenceLt' | 'confidenceLte'>;

function confidenceCriteria(range: ClaimFilterInput['confidence']): ConfidenceCriteria {
  const { gt = null, gte = null, lt = null, lte = null } = range ?? {};
  const low = Math.max(gt ?? 0, gte ?? 0);
  const high = Math.min(lt ?? 1, lte ?? 1);
  if (low > high) {
    throw new ClientError(
      'INVALID_FILTER',
      `where.confidence: expected a range within 0 to 1 that is not empty, got ${JSON.stringify(range)}.`,
    );
  }
  return { confidenceGt: gt, confidenceGte: gte, confidenceLt: lt, confidenceLte: lte };
}
