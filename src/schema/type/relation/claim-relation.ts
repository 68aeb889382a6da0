import {
  type ClaimRelationList,
  type ClaimRelationRow,
  claimRelationCount,
  claimRelationPage,
} from '../../../graph/claim/claim-relation.ts';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { ClaimFilter, type ClaimFilterInput } from '../../filter/claim-filter.ts';
import { compileClaimFilter } from '../../filter/compile-claim-filter.ts';
import { type Connection, connection, connectionType, pagingFields } from '../../connection/connection.ts';
import type { PagingArguments } from '../../connection/paging.ts';
import { RelationKind } from '../../enum.ts';
import { nonEmpty } from '../../filter/input.ts';
import { ClaimRef } from '../../refs.ts';
import { priced } from '../../cost/field-price.ts';
import { scanClaimRelations } from '../../cost/scan-claims.ts';

export const ClaimRelationPair = builder.objectRef<ClaimRelationRow>('ClaimRelationPair').implement({
  description: 'Two claims, and how they relate.',
  fields: (t) => ({
    kind: t.expose('kind', { type: RelationKind, description: 'How the two claims relate.' }),
    from: t.expose('from', {
      type: ClaimRef,
      description: 'The claim that states the relation. For REALISED_BY, the plan.',
    }),
    to: t.expose('to', {
      type: ClaimRef,
      description:
        'The other claim. For REALISED_BY, the outcome of the plan. For symmetric kinds, the order of the two claims has no meaning.',
    }),
  }),
});

const ClaimRelationPairConnection = connectionType('ClaimRelationPair', {
  type: ClaimRelationPair,
  of: (pair: ClaimRelationRow) => pair,
  plural: 'relations between claims',
}).connection;

builder.queryField('claimRelations', (t) =>
  t.field({
    type: ClaimRelationPairConnection,
    description:
      'Relations between claims, each listed once: which plan has which outcome, which claims contradict or replace each other. Sorted by kind in alphabetical order, then by the ids of `from` and `to`.',
    extensions: priced({ fixed: 50, scan: scanClaimRelations }),
    args: {
      ...pagingFields(t.arg),
      kinds: t.arg({ type: [RelationKind], description: 'Only relations of these kinds.' }),
      where: t.arg({
        type: ClaimFilter,
        description: 'Only relations in which at least one of the two claims meets these conditions.',
      }),
    },
    resolve: (_, args, context) =>
      relationsOfKinds(context, 'Query.claimRelations', nonEmpty('kinds', args.kinds), args),
  }),
);

builder.queryField('conflicts', (t) =>
  t.field({
    type: ClaimRelationPairConnection,
    description:
      'Claims that contradict each other, each pair once: the same as `claimRelations(kinds: [CONFLICTS_WITH])`. `where: { entity: "letpay" }` finds those of one entity.',
    extensions: priced({ fixed: 50, scan: scanClaimRelations }),
    args: {
      ...pagingFields(t.arg),
      where: t.arg({
        type: ClaimFilter,
        description: 'Only conflicts in which at least one of the two claims meets these conditions.',
      }),
    },
    resolve: (_, args, context) => relationsOfKinds(context, 'Query.conflicts', ['CONFLICTS_WITH'], args),
  }),
);

interface RelationArguments extends PagingArguments {
  readonly where?: ClaimFilterInput | null | undefined;
}

function relationsOfKinds(
  context: Context,
  name: string,
  kinds: ClaimRelationList['kinds'],
  args: RelationArguments,
): Connection<ClaimRelationRow> {
  const filter = compileClaimFilter(args.where);
  const { condition: where, at } = filter;
  const list: ClaimRelationList = { kinds, where, at };
  return connection(
    context,
    name,
    list,
    args,
    {
      page: (range) => claimRelationPage(context.reader, list, range),
      count: () => claimRelationCount(context.reader, list),
    },
    filter.ids,
  );
}
