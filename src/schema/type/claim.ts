import { isSymmetricRelation } from '../../model/relation-tag.ts';
import { builder } from '../builder.ts';
import { ClaimConnection, claimArguments, claimConnection, startOf } from '../connection/claim-connection.ts';
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
    'One thing that sources say. Claims are never merged or edited: rival accounts stand side by side and are joined by relations.',
  interfaces: [NodeRef],
  resolveType: ({ __typename }) => __typename,
  fields: (t) => ({
    kind: t.expose('kind', { type: ClaimKind, description: 'What it says; the type says the same.' }),
    summary: t.exposeString('summary', {
      description: 'The whole claim in one sentence that names every participant.',
    }),
    status: t.expose('status', { type: ClaimStatus, description: 'Where in its life the claimed thing stands.' }),
    statusInferred: t.exposeBoolean('statusInferred', {
      description: 'True: no cited source states the end, it was deduced.',
    }),
    confidence: t.exposeFloat('confidence', {
      description:
        'How far the claim is trusted as it is worded, from 0 to 1. Of a plan: that this was the plan. Of a statement: that it was said.',
    }),
    tier: t.expose('tier', { type: Tier, description: 'How close it is to what the collection is about.' }),
    participants: t.field({
      type: [ParticipantRef],
      description: 'Who takes part, in the order of the claim; an entity at most once.',
      extensions: priced({ size: 2 }),
      args: { roles: t.arg({ type: [ParticipantRole], description: 'Only those with one of these roles.' }) },
      resolve: ({ participants }, { roles }) => {
        const wanted = nonEmpty('roles', roles);
        return participants.filter(({ role }) => wanted === null || wanted.includes(role));
      },
    }),
    markets: t.field({
      type: [CountryRef],
      description: 'The countries it covers. Empty means that none is stated, not that it holds everywhere.',
      extensions: priced({ size: 2 }),
      resolve: ({ markets }, _, context) => Promise.all(markets.map((code) => countryById(context, code))),
    }),
    region: t.expose('region', {
      type: Region,
      nullable: true,
      description: 'The area named instead of, or beyond, single countries; null where none is.',
    }),
    since: t.field({
      type: PartialDateRef,
      nullable: true,
      description: 'The start as stated; of a plan the planned start. Null where none is stated.',
      resolve: ({ since }) => dateOf(since),
    }),
    until: t.field({
      type: PartialDateRef,
      nullable: true,
      description: 'The end as stated; of a plan its deadline. Null where none is stated.',
      resolve: ({ until }) => dateOf(until),
    }),
    date: t.field({
      type: PartialDateRef,
      nullable: true,
      description:
        'When the event took place or was announced, or the time that a figure or a state refers to. Null where unknown.',
      resolve: ({ date }) => dateOf(date),
    }),
    amounts: t.expose('amounts', {
      type: [AmountRef],
      description:
        'Sums of money as stated, never converted or added by us. Several currencies on one basis are one sum, converted by the source.',
      extensions: priced({ size: 1 }),
    }),
    metric: t.expose('metric', {
      type: MeasurementRef,
      nullable: true,
      description: 'The figure that belongs to the claim; null where there is none.',
    }),
    citations: t.expose('citations', {
      type: [CitationRef],
      description: 'The sources that say so: at least one.',
      extensions: priced({ size: 2 }),
    }),
    relations: t.field({
      type: [ClaimRelationRef],
      description: 'The claims that bear on this one, by kind and id, whichever of the two carries the relation.',
      extensions: priced({ size: 2 }),
      args: { kinds: t.arg({ type: [RelationKind], description: 'Only relations of these kinds.' }) },
      resolve: async ({ id }, { kinds }, { loaders }) => {
        const wanted = nonEmpty('kinds', kinds);
        const relations = await loaders.relations.load(id);
        return relations.filter(({ kind }) => wanted === null || wanted.some((requested) => requested === kind));
      },
    }),
    note: t.exposeString('note', { nullable: true, description: "The curator's remark; null where there is none." }),
    recordedAt: t.field({
      type: 'DateTime',
      description: 'When this graph learnt of the claim: the second clock, beside the time that the claim speaks of.',
      resolve: ({ recordedAt }) => recordedAt as never, // the scalar serializes ISO text
    }),
    retractedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'When it was taken back; null while it stands. A retracted claim is in no list but still has its id.',
      resolve: ({ retractedAt }) => retractedAt as never, // as above
    }),
  }),
});

ParticipantRef.implement({
  description: 'An entity in its role in a claim.',
  fields: (t) => ({
    entity: t.field({
      type: EntityRef,
      description: 'Who takes part.',
      resolve: ({ entity }, _, context) => entityById(context, entity),
    }),
    role: t.expose('role', { type: ParticipantRole, description: 'Its part in the claim.' }),
    roleText: t.exposeString('roleText', {
      nullable: true,
      description: 'A finer wording of the role; null where the role says it all.',
    }),
  }),
});

AmountRef.implement({
  description: 'A sum of money as a source states it.',
  fields: (t) => ({
    value: t.exposeFloat('value', { description: 'The sum in units of the currency, not in thousands or millions.' }),
    currency: t.expose('currency', { type: 'CurrencyCode', description: 'The currency.' }),
    approximate: t.exposeBoolean('approximate', { description: 'Whether the source rounds or estimates.' }),
    bound: t.expose('bound', {
      type: Bound,
      nullable: true,
      description: 'Whether the sum is a limit; a range is two sums, its low and its high end. Null: the sum itself.',
    }),
    basis: t.expose('basis', {
      type: AmountBasis,
      description: 'What it is the sum of. Sums on different bases do not compare.',
    }),
  }),
});

MeasurementRef.implement({
  description: 'A figure as a source gives it.',
  extensions: priced({ each: 0 }),
  fields: (t) => ({
    measure: t.expose('measure', { type: Measure, description: 'What is counted or measured.' }),
    value: t.exposeFloat('value', { description: 'The figure, in `unit`.' }),
    unit: t.expose('unit', { type: MetricUnit, description: 'The unit; a currency for sums.' }),
    qualifier: t.expose('qualifier', { type: Qualifier, description: 'How exactly the source gives it.' }),
    definition: t.exposeString('definition', {
      description: 'Who or what is counted. Figures with different definitions do not compare.',
    }),
  }),
});

CitationRef.implement({
  description: 'A source that says what the claim says.',
  fields: (t) => ({
    source: t.field({
      type: SourceRef,
      description: 'The source.',
      resolve: async ({ source }, _, { loaders }) => requireFound(await loaders.source.load(source), source),
    }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'What is worth knowing about this source for this claim; null where nothing is.',
    }),
  }),
});

ClaimRelationRef.implement({
  description: 'How another claim bears on this one.',
  fields: (t) => ({
    kind: t.field({
      type: RelationKind,
      description: 'How the two bear on each other.',
      resolve: ({ kind }) => kind as never, // checked when loaded
    }),
    direction: t.field({
      type: Direction,
      description: 'Which way it points: OUT where this claim is its subject. BOTH for kinds that hold either way.',
      resolve: ({ kind, stored }) => (isSymmetricRelation(kind) ? 'BOTH' : stored ? 'OUT' : 'IN'),
    }),
    claim: t.expose('claim', { type: ClaimRef, description: 'The other claim.' }),
  }),
});

builder.queryField('claims', (t) =>
  t.field({
    type: ClaimConnection,
    description: 'All claims, or those that meet some conditions.',
    extensions: priced({ fixed: 20, scan: scanAllClaims }),
    args: claimArguments(t.arg),
    resolve: (_, args, context) => claimConnection(context, { name: 'Query.claims', ...startOf(args.where) }, args),
  }),
);
