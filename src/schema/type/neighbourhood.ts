import { ClientError } from '../../model/client-error.ts';
import { quote } from '../../support/excerpt.ts';
import { type Neighbourhood, findNeighbourhood } from '../../graph/path/neighbourhood.ts';
import { builder } from '../builder.ts';
import { ClaimFilter, claimCondition, idsOf } from '../filter/claim-filter.ts';
import { distinctIds, firstWithin, idSet, requireIds, within } from '../filter/input.ts';
import { entityById } from '../lookup.ts';
import { ClaimRef, EntityRef } from '../refs.ts';

const MAX_DEPTH = 4;
const MAX_CLAIMS = 1_000;
/** An export asks for the ids of the claims first, and for what they say page by page. */
const MAX_EXPORTED_CLAIMS = 10_000;
const MAX_CENTRES = 50;

const Subgraph = builder.objectRef<Neighbourhood>('Subgraph').implement({
  description:
    'A part of the graph, ready to draw: each claim is a node or a hyperedge that joins its participants, all of whom are among the entities.',
  fields: (t) => ({
    entities: t.field({
      type: [EntityRef],
      description:
        'The entities, those asked for first, then by distance and id. Each is a participant of one of the claims, or was asked for.',
      resolve: ({ entities }, _, context) => Promise.all(entities.map((id) => entityById(context, id))),
    }),
    claims: t.expose('claims', {
      type: [ClaimRef],
      description: 'The claims by distance, the most trusted first, then by id. Each once.',
    }),
    truncated: t.exposeBoolean('truncated', {
      description:
        'True where more claims lie within the depth than `first` allows: the nearest and most trusted are here.',
    }),
  }),
});

builder.queryField('neighbourhood', (t) =>
  t.field({
    type: Subgraph,
    description:
      'What lies around some entities: the claims they take part in, who else does, and so on, step by step.',
    args: {
      of: t.arg.idList({ required: true, description: `The entities in the middle: 1 to ${MAX_CENTRES}.` }),
      depth: t.arg.int({
        required: true,
        defaultValue: 1,
        description: `How many claims away from them at most: 1 to ${MAX_DEPTH}.`,
      }),
      where: t.arg({ type: ClaimFilter, description: 'Only claims that meet these conditions.' }),
      avoid: t.arg.idList({
        description:
          'Entities that are shown where they are reached, but not walked through, such as countries or hubs; none of `of`.',
      }),
      first: t.arg.int({
        required: true,
        defaultValue: 200,
        description: `How many claims to give: 1 to ${MAX_CLAIMS}.`,
      }),
    },
    resolve: async (_, { of, depth, where, avoid, first }, context) => {
      within('depth', depth, 1, MAX_DEPTH);
      firstWithin(first, 1, context.bulk ? MAX_EXPORTED_CLAIMS : MAX_CLAIMS);
      const centres = distinctIds('of', of, MAX_CENTRES);
      const avoided = idSet('avoid', avoid);
      const centre = centres.find((id) => avoided.has(id));
      if (centre !== undefined) {
        throw new ClientError('INVALID_FILTER', `avoid: expected entities that are not in of, got ${quote(centre)}.`);
      }
      const condition = claimCondition(where);
      await requireIds(context, [
        { argument: 'of', family: 'entity', ids: centres },
        { argument: 'avoid', family: 'entity', ids: [...avoided] },
        ...idsOf(where),
      ]);
      return findNeighbourhood(context.reader, { of: centres, depth, where: condition, avoid: avoided, first });
    },
  }),
);
