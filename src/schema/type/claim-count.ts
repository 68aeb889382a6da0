import type { ClaimList, ClaimListOwner } from '../../graph/claim/claim-scope.ts';
import { type Facet, type FacetRow, facetCondition, isUnknownValue } from '../../graph/claim/claim-facet.ts';
import { both } from '../../graph/condition.ts';
import { builder } from '../builder.ts';
import {
  CLAIM_CONNECTIONS,
  ClaimConnection,
  type ClaimConnectionRow,
  ClaimOrder,
  claimConnection,
} from '../connection/claim-connection.ts';
import { pagingFields } from '../connection/connection.ts';
import { MAX_COUNTS, countsArgument, countsLimit, requireFewCounts } from '../connection/facet-count.ts';
import type { Context } from '../context.ts';
import { FacetName } from '../enum.ts';
import { countryById, entityById, requireFound } from '../lookup.ts';
import { EntityRef, SourceRef } from '../refs.ts';
import { priced } from '../cost/field-price.ts';

/* Counts of the claims of a list by value, each with the claims that it counts. */

interface FacetCount extends FacetRow {
  readonly facet: Facet;
  readonly of: ClaimList;
  readonly owner: ClaimListOwner;
}

const FacetCountRef = builder.objectRef<FacetCount>('FacetCount').implement({
  description: 'A value that occurs in a list of claims, with the number of claims that have this value.',
  fields: (t) => ({
    value: t.exposeString('value', {
      description:
        'The value: a country code, kind, status, role, year, tag or measure, or the id of an entity, source or data set. `unknown` for the claims without a value.',
    }),
    isUnknown: t.boolean({
      description:
        'Whether this is the entry for claims without a value, such as those that name no market or have no date.',
      resolve: ({ facet, value }) => isUnknownValue(facet, value),
    }),
    claimCount: t.exposeInt('claims', { description: 'Number of claims with this value: the length of `claims`.' }),
    entityCount: t.exposeInt('entities', {
      description: 'Number of different entities that take part in those claims, in any role.',
    }),
    entity: t.field({
      type: EntityRef,
      nullable: true,
      description: 'The entity, or the country of a market; null for other values.',
      resolve: ({ facet, value }, _, context) => {
        if (isUnknownValue(facet, value)) return null;
        if (facet === 'MARKET') return countryById(context, value);
        return facet === 'ENTITY' ? entityById(context, value) : null;
      },
    }),
    source: t.field({
      type: SourceRef,
      nullable: true,
      description: 'The source; null for other values.',
      resolve: async ({ facet, value }, _, { loaders }) =>
        facet === 'SOURCE' ? requireFound(await loaders.source.load(value), value) : null,
    }),
    claims: t.field({
      type: ClaimConnection,
      description: 'The claims with this value.',
      extensions: priced({ rescans: 'count' }),
      args: {
        ...pagingFields(t.arg),
        orderBy: t.arg({ type: ClaimOrder, description: 'The order. Default: by date.' }),
      },
      resolve: ({ facet, value, of, owner }, args, context) =>
        claimConnection(
          context,
          {
            name: 'FacetCount.claims',
            scope: of.scope,
            owner,
            as: of.as,
            roles: of.roles,
            where: both(of.where, facetCondition(facet, value)),
            at: of.at,
          },
          args,
        ),
    }),
  }),
});

for (const connection of CLAIM_CONNECTIONS) {
  builder.objectField(connection, 'counts', (t) =>
    t.field({
      type: [FacetCountRef],
      description:
        'The number of claims in the whole list, and of different entities in them, by value. Sorted by number of claims, then by value. A claim counts once for each of its values. Claims without a value count as `unknown`, which comes last, unless the facet says otherwise.',
      extensions: priced({ fixed: 100, size: 'page', maxPage: MAX_COUNTS, rescans: 'counts', repeats: true }),
      args: {
        by: t.arg({ type: FacetName, required: true, description: 'The value to count by.' }),
        first: countsArgument(t.arg),
      },
      resolve: (list, { by, first }, context) => facetCountsOf(context, list, by, first ?? null),
    }),
  );
}

async function facetCountsOf(
  context: Context,
  { claims, owner, validateIds }: ClaimConnectionRow,
  facet: Facet,
  first: number | null,
): Promise<FacetCount[]> {
  const limit = countsLimit(first);
  const [rows] = await Promise.all([context.loaders.facetCounts({ list: claims, facet, limit }, owner), validateIds()]);
  requireFewCounts(rows, facet);
  return rows.map((row) => ({ ...row, facet, of: claims, owner }));
}
