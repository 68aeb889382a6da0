import { toClaimLine } from '../../dataset/complete/record-line.ts';
import type { Extra } from '../../model/record.ts';
import { builder } from '../builder.ts';
import { ClaimConnection, claimArguments, claimConnection, narrowestScope } from '../connection/claim-connection.ts';
import { ClaimKind, ClaimStatus, ParticipantRole, Region, RelationKind, Tier } from '../enum.ts';
import { nonEmpty } from '../filter/input.ts';
import { countriesById, datasetById } from '../lookup.ts';
import { dateOf } from './partial-date.ts';
import {
  AmountRef,
  CitationRef,
  ClaimRef,
  ClaimRelationRef,
  CountryRef,
  DatasetRef,
  MeasurementRef,
  NodeRef,
  PartialDateRef,
  ParticipantRef,
} from '../refs.ts';
import { priced } from '../cost/field-price.ts';
import { scanAllClaims } from '../cost/scan-claims.ts';

ClaimRef.implement({
  description:
    'A statement that sources make. Claims are never merged: competing accounts stay separate and are joined by relations. A claim that its data set changes gets a new revision, and earlier ones are kept.',
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
    confidenceInferred: t.exposeBoolean('confidenceInferred', {
      description: 'Whether the data set gives no confidence for this claim: `confidence` is its default.',
    }),
    tier: t.expose('tier', {
      type: Tier,
      nullable: true,
      description: 'How closely the claim relates to the subject of the data set; null if the data set does not say.',
      deprecationReason: 'Use `tags`, whose values a data set chooses.',
    }),
    tags: t.exposeStringList('tags', { description: 'The tags of the claim, which the data set chooses.' }),
    participants: t.field({
      type: [ParticipantRef],
      description:
        'The entities that take part, in the order of the claim. An entity with several roles occurs once for each role.',
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
      resolve: ({ markets }, _, context, info) => countriesById(context, markets, info),
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
      resolve: async ({ id, asOf }, { kinds }, { loaders }) => {
        const requested: readonly string[] | null = nonEmpty('kinds', kinds);
        const relations = await loaders.relations({ at: asOf }, id);
        return relations.filter(({ kind }) => requested === null || requested.includes(kind));
      },
    }),
    note: t.exposeString('note', { nullable: true, description: 'A remark by the curators; null if there is none.' }),
    extra: t.expose('extra', {
      type: 'JSON',
      description: 'Columns that the data set adds, by name. Empty if it adds none.',
    }),
    dataset: t.field({
      type: DatasetRef,
      description: 'The data set that the claim belongs to.',
      resolve: ({ dataset }, _, context, info) => datasetById(context, dataset, info),
    }),
    revision: t.exposeInt('revision', {
      description: 'The number of this revision of the claim: 1 as first recorded, and one more for each change.',
    }),
    recordedAt: t.field({
      type: 'DateTime',
      description:
        'When this graph recorded this revision of the claim. This is the second clock, beside the dates that the claim is about.',
      resolve: ({ recordedAt }) => recordedAt as never, // the scalar serializes ISO text
    }),
    retractedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'When the claim was retracted; null if it was not. A retracted claim is in no list, but can still be found by its id.',
      resolve: ({ retractedAt }) => retractedAt as never, // as above
    }),
    record: t.field({
      type: 'JSON',
      description:
        'This revision of the claim as a line of `claims.jsonl`: with ids in place of objects, and without keys that say nothing. Loading the line gives the same claim.',
      resolve(row) {
        const {
          __typename: _,
          dataset: __,
          revision: ___,
          recordedAt: ____,
          retractedAt: _____,
          asOf: ______,
          ...record
        } = row;
        return toClaimLine(record) as Extra;
      },
    }),
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
