import {
  type ClaimRelationList,
  type ClaimRelationRow,
  claimRelationCount,
  claimRelationPage,
} from '../../graph/claim/claim-relation.ts';
import { builder } from '../builder.ts';
import { ClaimFilter } from '../filter/claim-filter.ts';
import { compileClaimFilter } from '../filter/compile-claim-filter.ts';
import { connection, connectionType, pagingFields } from '../connection/connection.ts';
import { RelationKind } from '../enum.ts';
import { nonEmpty } from '../filter/input.ts';
import { ClaimRef } from '../refs.ts';
import { priced } from '../cost/field-price.ts';
import { scanClaimRelations } from '../cost/scan-claims.ts';

const ClaimRelationPair = builder.objectRef<ClaimRelationRow>('ClaimRelationPair').implement({
  description: 'Two claims, and how the one bears on the other.',
  fields: (t) => ({
    kind: t.expose('kind', { type: RelationKind, description: 'How the two bear on each other.' }),
    from: t.expose('from', {
      type: ClaimRef,
      description: 'The claim that carries the relation: of REALISED_BY the plan.',
    }),
    to: t.expose('to', {
      type: ClaimRef,
      description:
        'The other claim: of REALISED_BY what came of the plan. Where a kind holds in both directions, which of the two is which means nothing.',
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
      'All relations between claims, each once with both its claims: which plan has which outcome, what conflicts, what supersedes what. By kind in the alphabet, then by the ids of `from` and `to`.',
    extensions: priced({ fixed: 50, scan: scanClaimRelations }),
    args: {
      ...pagingFields(t.arg),
      kinds: t.arg({ type: [RelationKind], description: 'Only relations of these kinds.' }),
      where: t.arg({
        type: ClaimFilter,
        description: 'Only relations of which at least one of the two claims meets these conditions.',
      }),
    },
    resolve: (_, args, context) => {
      const filter = compileClaimFilter(args.where);
      const list: ClaimRelationList = { kinds: nonEmpty('kinds', args.kinds), where: filter.condition };
      return connection(
        context,
        'Query.claimRelations',
        list,
        args,
        {
          page: (window) => claimRelationPage(context.reader, list, window),
          count: () => claimRelationCount(context.reader, list),
        },
        filter.ids,
      );
    },
  }),
);
