import type { GraphState } from '../../graph/graph-state.ts';
import type { KindCount } from '../../graph/summary.ts';
import { builder } from '../builder.ts';
import { CitationStyle, ClaimKind, EntityKind } from '../enum.ts';
import { citationOf } from './graph-citation.ts';
import { priced } from '../cost/field-price.ts';

const EntityKindCount = builder.objectRef<KindCount>('EntityKindCount').implement({
  description: 'How many entities of a kind the graph holds.',
  fields: (t) => ({
    kind: t.field({ type: EntityKind, description: 'The kind.', resolve: ({ kind }) => kind as never }), // checked when loaded
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

const ClaimKindCount = builder.objectRef<KindCount>('ClaimKindCount').implement({
  description: 'How many claims of a kind the graph holds.',
  fields: (t) => ({
    kind: t.field({ type: ClaimKind, description: 'The kind.', resolve: ({ kind }) => kind as never }), // checked when loaded
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

const GraphStatus = builder.enumType('GraphStatus', {
  description: 'Whether the graph is whole.',
  values: {
    READY: { description: 'It holds one version of the data, whole.' },
    LOADING: {
      description:
        'A load is under way, or was broken off and is made again at the next start. Answers may mix two versions: ' +
        'records are written in turn, and the claim counts that entities are ordered by, and that their lists of claims ' +
        'have without conditions, last of all. `version` and the counts of the graph are those of the version before.',
    },
    OUTDATED: {
      description: 'It is whole, but was loaded by another version of the server: some lists may lack items or order.',
    },
    EMPTY: { description: 'Nothing was ever loaded.' },
  },
});

const Graph = builder.objectRef<GraphState>('Graph').implement({
  description: 'The graph itself: what it holds, and which version of the data.',
  fields: (t) => ({
    status: t.expose('status', {
      type: GraphStatus,
      description:
        'Whether it is whole, at most a second ago. Cursors from before a load are stale during it, those from during it afterwards.',
    }),
    version: t.exposeString('version', {
      nullable: true,
      description: 'Hash of the data set: equal for equal data, on any machine. Null while nothing was ever loaded.',
    }),
    loadedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When this version was loaded; null while nothing was ever loaded.',
      resolve: ({ loadedAt }) => loadedAt as never, // the scalar serializes ISO text
    }),
    engine: t.string({
      description: 'The database that answers.',
      resolve: (_, __, { product }) => product,
    }),
    entityCount: t.int({
      description: 'How many entities the data set has.',
      resolve: ({ counts }) => counts?.entities ?? 0,
    }),
    claimCount: t.int({
      description: 'How many claims the data set has.',
      resolve: ({ counts }) => counts?.claims ?? 0,
    }),
    sourceCount: t.int({
      description: 'How many sources the data set has.',
      resolve: ({ counts }) => counts?.sources ?? 0,
    }),
    entityKinds: t.field({
      type: [EntityKindCount],
      description:
        'How many entities there are of each kind, in the order of the kinds; kinds without any are left out.',
      extensions: priced({ size: 10 }),
      resolve: async (_, __, { loaders }) => ofFamily(await loaders.kindCounts(), 'entity'),
    }),
    claimKinds: t.field({
      type: [ClaimKindCount],
      description: 'How many claims there are of each kind, in the order of the kinds; kinds without any are left out.',
      extensions: priced({ size: 10 }),
      resolve: async (_, __, { loaders }) => ofFamily(await loaders.kindCounts(), 'claim'),
    }),
    citation: t.string({
      args: {
        style: t.arg({ type: CitationStyle, defaultValue: 'APA', required: true, description: 'How it is written.' }),
      },
      description:
        'How to cite what you found here: the data set, its size and its version, and when it was loaded. Equal for equal data loaded on one day.',
      resolve: (graph, { style }) => citationOf(graph, style),
    }),
  }),
});

builder.queryField('graph', (t) =>
  t.field({
    type: Graph,
    description: 'What this graph holds.',
    resolve: (_, __, context) => context.graphState(),
  }),
);

function ofFamily(counts: readonly KindCount[], family: string): KindCount[] {
  return counts.filter((count) => count.family === family).toSorted((a, b) => (a.kind < b.kind ? -1 : 1));
}
