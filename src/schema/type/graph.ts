import type { GraphState } from '../../graph/graph-state.ts';
import { MAX_LOADS, type LoadRow } from '../../graph/load-row.ts';
import type { KindCount, MarketCount } from '../../graph/summary.ts';
import { builder } from '../builder.ts';
import { CitationStyle, ClaimKind, EntityKind } from '../enum.ts';
import { MAX_PAGE_SIZE } from '../connection/paging.ts';
import { requireFirstInRange } from '../filter/input.ts';
import { countryById, datasetById } from '../lookup.ts';
import { CountryRef, DatasetRef } from '../refs.ts';
import { citationOfDatasets } from './dataset-citation.ts';
import { type MeasureRow, measuresOf } from './measure.ts';
import { MetricUnit, Measure } from '../open-value.ts';
import { priced } from '../cost/field-price.ts';

const EntityKindCount = builder.objectRef<KindCount>('EntityKindCount').implement({
  description: 'The number of entities of one kind.',
  fields: (t) => ({
    kind: t.field({ type: EntityKind, description: 'The kind.', resolve: ({ kind }) => kind as never }), // checked when loaded
    count: t.exposeInt('count', { description: 'The number.' }),
  }),
});

const ClaimKindCount = builder.objectRef<KindCount>('ClaimKindCount').implement({
  description: 'The number of claims of one kind.',
  fields: (t) => ({
    kind: t.field({ type: ClaimKind, description: 'The kind.', resolve: ({ kind }) => kind as never }), // checked when loaded
    count: t.exposeInt('count', { description: 'The number.' }),
  }),
});

const MarketClaimCount = builder.objectRef<MarketCount>('MarketClaimCount').implement({
  description: 'The number of claims that cover one market.',
  fields: (t) => ({
    market: t.field({
      type: CountryRef,
      description: 'The market.',
      resolve: ({ market }, _, context) => countryById(context, market),
    }),
    claimCount: t.exposeInt('claims', { description: 'The number of claims.' }),
  }),
});

const LoadRef = builder.objectRef<LoadRow>('Load').implement({
  description: 'A completed load of a data set, or its removal.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of the load.' }),
    dataset: t.field({
      type: DatasetRef,
      description: 'The data set that was loaded.',
      resolve: ({ dataset }, _, context, info) => datasetById(context, dataset, info),
    }),
    version: t.exposeString('version', {
      nullable: true,
      description: 'Hash of the content that was loaded; null if the data set was removed.',
    }),
    loadedAt: t.field({
      type: 'DateTime',
      description: 'The moment of the load. Claims that it added or revised were recorded then.',
      resolve: ({ loadedAt }) => loadedAt as never, // the scalar serializes ISO text
    }),
    added: t.exposeInt('added', { description: 'Number of claims that the load added.' }),
    revised: t.exposeInt('revised', { description: 'Number of claims that the load revised.' }),
    retracted: t.exposeInt('retracted', { description: 'Number of claims that the load retracted.' }),
  }),
});

const MeasureInfo = builder.objectRef<MeasureRow>('MeasureInfo').implement({
  description: 'A measure that figures may have.',
  extensions: priced({ each: 0 }),
  fields: (t) => ({
    id: t.expose('id', { type: Measure, description: 'The id of the measure, as in `Measurement.measure`.' }),
    label: t.exposeString('label', { description: 'A short name for people.' }),
    description: t.exposeString('description', {
      nullable: true,
      description: 'What the measure counts or measures, in a sentence; null if the data set does not say.',
    }),
    unit: t.expose('unit', {
      type: MetricUnit,
      nullable: true,
      description: 'The usual unit; null if figures have different units.',
    }),
    dataset: t.field({
      type: DatasetRef,
      nullable: true,
      description: 'The data set that declares the measure; null for a built-in one.',
      resolve: ({ dataset }) => dataset,
    }),
  }),
});

const GraphStatus = builder.enumType('GraphStatus', {
  description: 'Whether the graph is complete.',
  values: {
    READY: { description: 'The graph holds one complete version of the data.' },
    LOADING: {
      description:
        'A load in several transactions is running, or was interrupted and is repeated at the next start. Responses may mix two versions, since ' +
        'records are written one after another. Claim counts are written last: entities are sorted by them, and they are ' +
        'the `totalCount` of unfiltered `claims`. `version` and the counts of the graph are those of the previous version.',
    },
    OUTDATED: {
      description:
        'The graph is complete, but another version of the server loaded it: lists may lack items or be in a wrong order.',
    },
    EMPTY: { description: 'No data has been loaded.' },
  },
});

const Graph = builder.objectRef<GraphState>('Graph').implement({
  description: 'The graph itself: its contents and the version of its data.',
  fields: (t) => ({
    status: t.expose('status', {
      type: GraphStatus,
      description:
        'Whether the graph is complete, as of at most a quarter of a second ago. Most loads are one transaction, during which the graph stays READY.',
    }),
    version: t.exposeString('version', {
      nullable: true,
      description:
        'Hash of the versions of the data sets, equal for equal data on any machine; null if no data has been loaded.',
    }),
    loadedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When this version was loaded; null if no data has been loaded.',
      resolve: ({ loadedAt }) => loadedAt as never, // the scalar serializes ISO text
    }),
    engine: t.string({
      description: 'The database that holds the graph.',
      resolve: (_, __, { product }) => product,
    }),
    entityCount: t.int({
      description: 'Number of entities in the graph. An entity that several data sets describe counts once.',
      resolve: ({ counts }) => counts?.entities ?? 0,
    }),
    claimCount: t.int({
      description: 'Number of claims in the graph.',
      resolve: ({ counts }) => counts?.claims ?? 0,
    }),
    sourceCount: t.int({
      description: 'Number of sources in the graph.',
      resolve: ({ counts }) => counts?.sources ?? 0,
    }),
    entityKinds: t.field({
      type: [EntityKindCount],
      description:
        'The number of entities of each kind, in the order of the kinds. Kinds without entities are omitted.',
      extensions: priced({ size: 10 }),
      resolve: async (_, __, { loaders }) => ofFamily(await loaders.kindCounts(), 'entity'),
    }),
    claimKinds: t.field({
      type: [ClaimKindCount],
      description: 'The number of claims of each kind, in the order of the kinds. Kinds without claims are omitted.',
      extensions: priced({ size: 10 }),
      resolve: async (_, __, { loaders }) => ofFamily(await loaders.kindCounts(), 'claim'),
    }),
    markets: t.field({
      type: [MarketClaimCount],
      description:
        'The markets that most claims cover, sorted by number of claims, then by country code. Costs the same on a graph of any size, unlike `claims { counts(by: MARKET) }`, which also counts the claims of a filter.',
      extensions: priced({ size: 'page' }),
      args: {
        first: t.arg.int({
          defaultValue: 20,
          required: true,
          description: `Return only this many of the markets: 0 to ${MAX_PAGE_SIZE}.`,
        }),
      },
      resolve: async (_, { first }, { loaders }) => {
        requireFirstInRange(first, 0, MAX_PAGE_SIZE);
        return (await loaders.marketCounts()).slice(0, first);
      },
    }),
    datasets: t.field({
      type: [DatasetRef],
      description: 'The data sets of the graph, sorted by id.',
      extensions: priced({ size: 5 }),
      resolve: (_, __, { loaders }) => loaders.datasets(),
    }),
    loads: t.field({
      type: [LoadRef],
      description: `The latest loads of data sets, at most ${MAX_LOADS}, the newest first.`,
      extensions: priced({ size: 20 }),
      resolve: (_, __, { loaders }) => loaders.loads(),
    }),
    measures: t.field({
      type: [MeasureInfo],
      description: 'The measures that figures may have: the built-in ones, then those that data sets declare, by id.',
      extensions: priced({ size: 40 }),
      resolve: async (_, __, { loaders }) => measuresOf(await loaders.datasets()),
    }),
    citation: t.string({
      args: {
        style: t.arg({ type: CitationStyle, defaultValue: 'APA', required: true, description: 'The citation style.' }),
      },
      description:
        'A citation of every data set of the graph, with its version and the day on which it was loaded: one on a line in APA style, one entry each in BibTeX. Equal for equal data loaded on the same day.',
      resolve: async (_, { style }, { loaders }) => citationOfDatasets(await loaders.datasets(), style),
    }),
  }),
});

builder.queryField('graph', (t) =>
  t.field({
    type: Graph,
    description: 'The graph: its contents, version and citation.',
    resolve: (_, __, context) => context.graphState(),
  }),
);

function ofFamily(counts: readonly KindCount[], family: string): KindCount[] {
  return counts.filter((count) => count.family === family).toSorted((a, b) => (a.kind < b.kind ? -1 : 1));
}
