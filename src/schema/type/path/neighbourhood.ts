import { ClientError } from '../../../model/client-error.ts';
import { quote } from '../../../support/excerpt.ts';
import { type Neighbourhood, findNeighbourhood } from '../../../graph/path/neighbourhood.ts';
import { builder } from '../../builder.ts';
import { ClaimFilter } from '../../filter/claim-filter.ts';
import { compileClaimFilter } from '../../filter/compile-claim-filter.ts';
import { requireIds } from '../../filter/expected-ids.ts';
import { distinctIds, idSet, requireDegree, requireFirstInRange, requireInRange } from '../../filter/input.ts';
import { entityById } from '../../lookup.ts';
import { ClaimRef, EntityRef } from '../../refs.ts';
import { priced } from '../../cost/field-price.ts';
import { scanNeighbourhood } from '../../cost/scan-paths.ts';

export const MAX_DEPTH = 4;
export const MAX_CLAIMS = 1_000;
/** For exports, which read only ids from this field and then the claims page by page. */
export const MAX_EXPORTED_CLAIMS = 10_000;
export const MAX_CENTRES = 50;

const Subgraph = builder.objectRef<Neighbourhood>('Subgraph').implement({
  description:
    'A part of the graph, ready to draw. Each claim is a node, or a hyperedge that joins its participants; all of them are in `entities`.',
  fields: (t) => ({
    entities: t.field({
      type: [EntityRef],
      description:
        'The entities: first those in `of`, then the others by distance and id. Each of the others takes part in one of the claims.',
      extensions: priced({ size: 'page and centres' }),
      resolve: ({ entities }, _, context) => entities.map((id) => entityById(context, id)),
    }),
    claims: t.expose('claims', {
      type: [ClaimRef],
      description: 'The claims, each once, by distance, then by confidence from high to low, then by id.',
      extensions: priced({ size: 'page' }),
    }),
    truncated: t.exposeBoolean('truncated', {
      description:
        'Whether there are more claims within this depth than `first` allows. The nearest and most trusted are included.',
    }),
  }),
});

builder.queryField('neighbourhood', (t) =>
  t.field({
    type: Subgraph,
    description:
      'Everything within some steps around entities: the claims in which they take part, the other participants, their claims, and so on.',
    extensions: priced({
      fixed: 100,
      fixedPer: 'depth',
      scan: scanNeighbourhood,
      maxPage: MAX_CLAIMS,
      binds: { centres: 'of' },
    }),
    args: {
      of: t.arg.idList({ required: true, description: `The entities at the centre: 1 to ${MAX_CENTRES}.` }),
      depth: t.arg.int({
        required: true,
        defaultValue: 1,
        description: `The largest distance, in claims: 1 to ${MAX_DEPTH}.`,
      }),
      where: t.arg({ type: ClaimFilter, description: 'Only claims that meet these conditions.' }),
      avoid: t.arg.idList({
        description:
          'Entities that are included if they are reached, but not followed further, such as countries or hubs. Must not contain any of `of`.',
      }),
      maxDegree: t.arg.int({
        description:
          'Entities that take part in more claims of the present than this, whatever `where` is, are included if they are reached, but not followed further. Does not apply to `of`.',
      }),
      first: t.arg.int({
        required: true,
        defaultValue: 200,
        description: `The number of claims to return: 1 to ${MAX_CLAIMS}.`,
      }),
    },
    resolve: async (_, { of, depth, where, avoid, first, ...args }, context) => {
      requireInRange('depth', depth, 1, MAX_DEPTH);
      requireFirstInRange(first, 1, context.bulk ? MAX_EXPORTED_CLAIMS : MAX_CLAIMS);
      const centres = distinctIds('of', of, MAX_CENTRES);
      const avoided = idSet('avoid', avoid);
      const maxDegree = requireDegree(args.maxDegree);
      const centre = centres.find((id) => avoided.has(id));
      if (centre !== undefined) {
        throw new ClientError('INVALID_FILTER', `avoid: expected entities that are not in of, got ${quote(centre)}.`);
      }
      const filter = compileClaimFilter(where);
      await requireIds(context, [
        { argument: 'of', family: 'entity', ids: centres },
        { argument: 'avoid', family: 'entity', ids: [...avoided] },
        ...filter.ids,
      ]);
      const { condition, at } = filter;
      return findNeighbourhood(context.reader, {
        of: centres,
        depth,
        where: condition,
        at,
        avoid: avoided,
        maxDegree,
        first,
      });
    },
  }),
);
