import { isSymmetricRelation } from '../../model/relation-tag.ts';
import type { MEASURES, METRIC_UNITS } from '../../model/measure-vocabulary.ts';
import { builder } from '../builder.ts';
import { ClaimConnection, claimArguments, claimConnection, narrowestScope } from '../connection/claim-connection.ts';
import {
  AmountBasis,
  Bound,
  ClaimKind,
  ClaimStatus,
  Direction,
  Measure,
  MetricUnit,
  ParticipantRole,
  Qualifier,
  Region,
  RelationKind,
  Tier,
} from '../enum.ts';
import { nonEmpty } from '../filter/input.ts';
import { countryById, entityById, requireFound } from '../lookup.ts';
import { dateOf } from './partial-date.ts';
import {
  AmountRef,
  CitationRef,
  ClaimRef,
  ClaimRelationRef,
  CountryRef,
  EntityRef,
  MeasurementRef,
  NodeRef,
  PartialDateRef,
  ParticipantRef,
  SourceRef,
} from '../refs.ts';
import { priced } from '../cost/field-price.ts';
import { scanAllClaims } from '../cost/scan-claims.ts';

ClaimRef.implement({
  description:
    'A statement that sources make. Claims are never merged or edited: competing accounts stay separate and are joined by relations.',
  interfaces: [NodeRef],
  resolveType: ({ __typename }) => __typename,
  fields: (t) => ({
    kind: t.expose('kind', { type: ClaimKind, description: 'The kind of claim. It corresponds to the type.' }),
    summary: t.exposeString('summary', {
      description: 'The whole claim in one sentence that names every participant.',
    }),
    status: t.expose('status', {
      type: ClaimStatus,
      description: 'The status of the claimed thing: planned, active, ended, or reported without a life cycle.',
    }),
    statusInferred: t.exposeBoolean('statusInferred', {
      description: 'Whether the end was deduced: no cited source states it.',
    }),
    confidence: t.exposeFloat('confidence', {
      description:
        'How far to trust the claim as it is worded, from 0 to 1. For a plan: that this was the plan. For a statement: that it was made.',
    }),
    tier: t.expose('tier', {
      type: Tier,
      nullable: true,
      description: 'How closely the claim relates to the subject of the data set.',
    }),
    participants: t.field({
      type: [ParticipantRef],
      description: 'The entities that take part, in the order of the claim. No entity occurs twice.',
      extensions: priced({ size: 2 }),
      args: { roles: t.arg({ type: [ParticipantRole], description: 'Only participants with one of these roles.' }) },
      resolve: ({ participants }, { roles }) => {
        const requested = nonEmpty('roles', roles);
        return participants.filter(({ role }) => requested === null || requested.includes(role));
      },
    }),
    markets: t.field({
      type: [CountryRef],
      description:
        'The countries that the claim covers. An empty list means that none is stated, not that the claim holds everywhere.',
      extensions: priced({ size: 2 }),
      resolve: ({ markets }, _, context) => Promise.all(markets.map((code) => countryById(context, code))),
    }),
    region: t.expose('region', {
      type: Region,
      nullable: true,
      description: 'The region that is named in place of, or beyond, single countries; null if none is named.',
    }),
    since: t.field({
      type: PartialDateRef,
      nullable: true,
      description: 'The start as stated, or the planned start of a plan; null if none is stated.',
      resolve: ({ since }) => dateOf(since),
    }),
    until: t.field({
      type: PartialDateRef,
      nullable: true,
      description: 'The end as stated, or the deadline of a plan; null if none is stated.',
      resolve: ({ until }) => dateOf(until),
    }),
    date: t.field({
      type: PartialDateRef,
      nullable: true,
      description:
        'When the event took place or was announced, or the time to which a figure or a state refers; null if unknown.',
      resolve: ({ date }) => dateOf(date),
    }),
    amounts: t.expose('amounts', {
      type: [AmountRef],
      description:
        'Amounts of money as stated, never converted or added up. Amounts in several currencies on one basis are one amount, which the source converted.',
      extensions: priced({ size: 1 }),
    }),
    metric: t.expose('metric', {
      type: MeasurementRef,
      nullable: true,
      description: 'The figure of the claim; null if it has none.',
    }),
    citations: t.expose('citations', {
      type: [CitationRef],
      description: 'The sources of the claim: at least one.',
      extensions: priced({ size: 2 }),
    }),
    relations: t.field({
      type: [ClaimRelationRef],
      description: 'The claims that relate to this one, by kind and id, in both directions.',
      extensions: priced({ size: 2 }),
      args: { kinds: t.arg({ type: [RelationKind], description: 'Only relations of these kinds.' }) },
      resolve: async ({ id }, { kinds }, { loaders }) => {
        const requested: readonly string[] | null = nonEmpty('kinds', kinds);
        const relations = await loaders.relations.load(id);
        return relations.filter(({ kind }) => requested === null || requested.includes(kind));
      },
    }),
    note: t.exposeString('note', { nullable: true, description: 'A remark by the curators; null if there is none.' }),
    recordedAt: t.field({
      type: 'DateTime',
      description:
        'When this graph recorded the claim. This is the second clock, beside the dates that the claim is about.',
      resolve: ({ recordedAt }) => recordedAt as never, // the scalar serializes ISO text
    }),
    retractedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'When the claim was retracted; null if it was not. A retracted claim is in no list, but can still be found by its id.',
      resolve: ({ retractedAt }) => retractedAt as never, // as above
    }),
  }),
});

ParticipantRef.implement({
  description: 'An entity with its role in a claim.',
  fields: (t) => ({
    entity: t.field({
      type: EntityRef,
      description: 'The entity.',
      resolve: ({ entity }, _, context) => entityById(context, entity),
    }),
    role: t.expose('role', { type: ParticipantRole, description: 'The role of the entity in the claim.' }),
    roleText: t.exposeString('roleText', {
      nullable: true,
      description: 'A more specific description of the role; null if there is none.',
    }),
  }),
});

AmountRef.implement({
  description: 'An amount of money as a source states it.',
  fields: (t) => ({
    value: t.exposeFloat('value', {
      description: 'The amount in units of the currency, not in thousands or millions.',
    }),
    currency: t.expose('currency', { type: 'CurrencyCode', description: 'The currency.' }),
    approximate: t.exposeBoolean('approximate', { description: 'Whether the source rounds or estimates the amount.' }),
    bound: t.expose('bound', {
      type: Bound,
      nullable: true,
      description:
        'Whether the amount is a bound; null for the amount itself. A range is two amounts, its lower and its upper bound.',
    }),
    basis: t.expose('basis', {
      type: AmountBasis,
      description:
        'The meaning of the amount, such as the total of a round. Amounts on different bases are not comparable.',
    }),
  }),
});

MeasurementRef.implement({
  description: 'A figure as a source gives it.',
  extensions: priced({ each: 0 }),
  fields: (t) => ({
    measure: t.field({
      type: Measure,
      description: 'The quantity that is measured.',
      resolve: ({ measure }) => measure as keyof typeof MEASURES,
    }),
    value: t.exposeFloat('value', { description: 'The number, in `unit`.' }),
    unit: t.field({
      type: MetricUnit,
      description: 'The unit; a currency for amounts of money.',
      resolve: ({ unit }) => unit as keyof typeof METRIC_UNITS,
    }),
    qualifier: t.expose('qualifier', { type: Qualifier, description: 'How precisely the source gives the figure.' }),
    definition: t.exposeString('definition', {
      nullable: true,
      description:
        'A precise definition of the counted quantity. Figures with different definitions are not comparable.',
    }),
  }),
});

CitationRef.implement({
  description: 'A source that supports a claim.',
  fields: (t) => ({
    source: t.field({
      type: SourceRef,
      description: 'The source.',
      resolve: async ({ source }, _, { loaders }) => requireFound(await loaders.source.load(source), source),
    }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'A remark about this source in the context of this claim; null if there is none.',
    }),
  }),
});

ClaimRelationRef.implement({
  description: 'How another claim relates to this one.',
  fields: (t) => ({
    kind: t.field({
      type: RelationKind,
      description: 'How the two claims relate.',
      resolve: ({ kind }) => kind as never, // checked when loaded
    }),
    direction: t.field({
      type: Direction,
      description:
        'The direction: OUT if this claim states the relation, IN if the other does, BOTH for symmetric kinds.',
      resolve: ({ kind, stored }) => (isSymmetricRelation(kind) ? 'BOTH' : stored ? 'OUT' : 'IN'),
    }),
    claim: t.expose('claim', { type: ClaimRef, description: 'The other claim.' }),
  }),
});

builder.queryField('claims', (t) =>
  t.field({
    type: ClaimConnection,
    description: 'All claims, or those that meet the conditions.',
    extensions: priced({ fixed: 20, scan: scanAllClaims }),
    args: claimArguments(t.arg),
    resolve: (_, args, context) =>
      claimConnection(context, { name: 'Query.claims', ...narrowestScope(args.where) }, args),
  }),
);
