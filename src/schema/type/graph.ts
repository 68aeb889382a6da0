import type { GraphState } from '../../graph/graph-state.ts';
import type { KindCount } from '../../graph/summary.ts';
import { builder } from '../builder.ts';
import { CitationStyle, ClaimKind, EntityKind } from '../enum.ts';
import { citationOf } from './graph-citation.ts';
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

const GraphStatus = builder.enumType('GraphStatus', {
  description: 'Whether the graph is complete.',
  values: {
    READY: { description: 'The graph holds one complete version of the data.' },
    LOADING: {
      description:
        'A load is running, or was interrupted and is repeated at the next start. Responses may mix two versions, since ' +
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
        'Whether the graph is complete, as of at most a second ago. A cursor from before a load is stale during the load, and one from during the load is stale afterwards.',
    }),
    version: t.exposeString('version', {
      nullable: true,
      description: 'Hash of the data set, equal for equal data on any machine; null if no data has been loaded.',
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
      description: 'Number of entities in the data set.',
      resolve: ({ counts }) => counts?.entities ?? 0,
    }),
    claimCount: t.int({
      description: 'Number of claims in the data set.',
      resolve: ({ counts }) => counts?.claims ?? 0,
    }),
    sourceCount: t.int({
      description: 'Number of sources in the data set.',
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
    citation: t.string({
      args: {
        style: t.arg({ type: CitationStyle, defaultValue: 'APA', required: true, description: 'The citation style.' }),
      },
      description:
        'A citation of the data set, with its size, version and loading date. Equal for equal data loaded on the same day.',
      resolve: (graph, { style }) => citationOf(graph, style),
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
