import { ClientError } from '../../model/client-error.ts';
import type { ClaimList, ClaimListOwner } from '../../graph/claim/claim-scope.ts';
import { type Facet, type FacetRow, facetCondition, isUnknownValue } from '../../graph/claim/claim-facet.ts';
import { both } from '../../graph/condition.ts';
import { builder } from '../builder.ts';
import {
  ClaimConnection,
  type ClaimConnectionRow,
  ClaimOrder,
  FundingRoundConnection,
  InvestmentConnection,
  MetricConnection,
  OwnershipConnection,
  PartnershipConnection,
  RoleConnection,
  StatementConnection,
  claimConnection,
} from '../connection/claim-connection.ts';
import { pagingFields } from '../connection/connection.ts';
import type { Context } from '../context.ts';
import { FacetName } from '../enum.ts';
import { firstWithin } from '../filter/input.ts';
import { countryById, entityById, present } from '../lookup.ts';
import { EntityRef, SourceRef } from '../refs.ts';

/* What a list of claims has of each value: a count, and behind it the claims that it counts. */

/** How many values `counts` gives at most. */
const MAX_COUNTS = 1_000;

interface FacetCount extends FacetRow {
  readonly facet: Facet;
  readonly of: ClaimList;
  readonly owner: ClaimListOwner;
}

const FacetCountRef = builder.objectRef<FacetCount>('FacetCount').implement({
  description: 'How often a value occurs in a list of claims, and the claims in which it does.',
  fields: (t) => ({
    value: t.exposeString('value', {
      description:
        'The value: a country code, a kind, a status, a role, the id of an entity or a source, or a year, as asked for; `unknown` for the claims that have none.',
    }),
    isUnknown: t.boolean({
      description: 'True of the claims that have no value: those that name no market, or have no date.',
      resolve: ({ facet, value }) => isUnknownValue(facet, value),
    }),
    claimCount: t.exposeInt('claims', { description: 'How many claims have it: the length of `claims`.' }),
    entityCount: t.exposeInt('entities', {
      description: 'How many different entities take part in those claims, in any role.',
    }),
    entity: t.field({
      type: EntityRef,
      nullable: true,
      description: 'The entity, or the country of a market; null for values that are none.',
      resolve: ({ facet, value }, _, context) => {
        if (isUnknownValue(facet, value)) return null;
        if (facet === 'MARKET') return countryById(context, value);
        return facet === 'ENTITY' ? entityById(context, value) : null;
      },
    }),
    source: t.field({
      type: SourceRef,
      nullable: true,
      description: 'The source; null for values that are none.',
      resolve: async ({ facet, value }, _, { loaders }) =>
        facet === 'SOURCE' ? present(await loaders.source.load(value), value) : null,
    }),
    claims: t.field({
      type: ClaimConnection,
      description: 'Those claims.',
      args: {
        ...pagingFields(t.arg),
        orderBy: t.arg({ type: ClaimOrder, description: 'The order; by date where none is given.' }),
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
          },
          args,
        ),
    }),
  }),
});

for (const connection of [
  ClaimConnection,
  PartnershipConnection,
  OwnershipConnection,
  InvestmentConnection,
  FundingRoundConnection,
  RoleConnection,
  StatementConnection,
  MetricConnection,
]) {
  builder.objectField(connection, 'counts', (t) =>
    t.field({
      type: [FacetCountRef],
      description:
        'How many claims of the whole list, and how many different entities in them, there are of each value: most claims first, then by value. A claim counts under each of its values; those that have none are counted under `unknown`, which comes last.',
      args: {
        by: t.arg({ type: FacetName, required: true, description: 'What to count by.' }),
        first: t.arg.int({
          description: `Only so many of the most frequent values: 0 to ${MAX_COUNTS}. Left out: all; an error if there are more than ${MAX_COUNTS}.`,
        }),
      },
      resolve: (list, { by, first }, context) => countsOf(context, list, by, first ?? null),
    }),
  );
}

async function countsOf(
  context: Context,
  { claims, owner, known }: ClaimConnectionRow,
  facet: Facet,
  first: number | null,
): Promise<FacetCount[]> {
  if (first !== null) firstWithin(first, 0, MAX_COUNTS);
  const [rows] = await Promise.all([
    context.loaders.facetCounts({ list: claims, facet, limit: first ?? MAX_COUNTS + 1 }, owner),
    known(),
  ]);
  if (rows.length > MAX_COUNTS) {
    throw new ClientError(
      'PAGE_TOO_LARGE',
      `counts(by: ${facet}): expected at most ${MAX_COUNTS} values, got more. Pass first for the most frequent ones, or narrow the list with where.`,
    );
  }
  return rows.map((row) => ({ ...row, facet, of: claims, owner }));
}
